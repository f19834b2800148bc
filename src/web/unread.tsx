import { notRead, type Unread } from './filled.ts'
import { AppPage, answer } from './layout.tsx'
import { Button, Carried, ProblemSummary, TextField } from './parts/form.tsx'
import { PostForm } from './parts/post-form.tsx'
import type { SignedInRoute, Visit } from './route.ts'
import { webText } from './words.ts'

/**
 * Lets a form be saved only if everything in it was read. Somebody wrote
 * "22/11" where a day is asked for, the room could do without one, and the day
 * would be gone without a word: then the whole act is taken back. A room that
 * cannot do without a number would answer as if none had been written; what
 * was written is asked about here instead.
 */
export async function savedOnlyIfRead(visit: Visit, handle: SignedInRoute['handle']): Promise<Response> {
  const response = await handle(visit)
  const unread = notRead(visit.filled)
  const asksForANumber = response.status === 422 && unread.some(({ kind }) => kind === 'number')
  if (unread.length === 0 || !(saysSaved(response) || asksForANumber)) return response
  throw new NothingSaved(asJson(response) ? problemsAsJson(unread) : unreadPage(visit, unread))
}

const asJson = (response: Response) => response.headers.get('content-type')?.startsWith('application/json')

const saysSaved = (response: Response) => response.status === 303 || (asJson(response) && response.ok)

/** Thrown so that the transaction takes everything back; what is shown instead goes along. */
class NothingSaved extends Error {
  constructor(readonly page: Response) {
    super('the form could not be read')
  }
}

/** Outside the transaction: the page that goes with what was taken back. */
export function pageInstead(thrown: unknown): Response {
  if (thrown instanceof NothingSaved) return thrown.page
  throw thrown
}

function problemsAsJson(unread: Unread[]): Response {
  const problems = unread.map(({ name, kind }) => ({ field: name, code: `no-${kind}` }))
  return Response.json({ problems }, { status: 422 })
}

/** What could not be read stands here to be put right, and everything else goes along unseen. */
function unreadPage(visit: Visit, unread: Unread[]): Response {
  const { language, filled, path } = visit
  const t = webText(language).unread
  const problems = Object.fromEntries(unread.map(({ name, kind, written }) => [name, t[kind](written)]))
  const rest = Object.entries(filled).filter(([name]) => !(name in problems))
  return answer(
    <AppPage visit={visit} title={t.title}>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <p>{t.words}</p>
      <PostForm class="sheet" action={path}>
        <Carried filled={Object.fromEntries(rest)} />
        {unread.map(({ name, kind }) => (
          <TextField
            name={name}
            label={kind === 'day' ? t.whichDay : t.whichNumber}
            filled={filled}
            problems={problems}
          />
        ))}
        <Button>{t.do}</Button>
      </PostForm>
    </AppPage>,
    422,
  )
}
