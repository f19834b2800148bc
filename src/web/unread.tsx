import type { Unread } from './filled.ts'
import { AppPage, answer } from './layout.tsx'
import { Button, Carried, ProblemSummary, TextField } from './parts/form.tsx'
import type { Visit } from './route.ts'
import { webText } from './words.ts'

/**
 * Somebody wrote "22/11" where a day is asked for, and the form would have been
 * saved without it. Nothing is saved; what could not be read stands here to be
 * put right, and everything else goes along unseen.
 */
export function unreadPage(visit: Visit, unread: Unread[]): Response {
  const { language, filled, path } = visit
  if ((visit.request.headers.get('accept') ?? '').startsWith('application/json'))
    return Response.json(
      { problems: unread.map(({ name, kind }) => ({ field: name, code: `no-${kind}` })) },
      { status: 422 },
    )
  const t = webText(language).unread
  const problems = Object.fromEntries(unread.map(({ name, kind, written }) => [name, t[kind](written)]))
  const rest = Object.entries(filled).filter(([name]) => !(name in problems))
  return answer(
    <AppPage visit={visit} title={t.title}>
      <ProblemSummary problems={problems} head={webText(language).problemsHead} />
      <p>{t.words}</p>
      <form class="sheet" method="post" action={path}>
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
      </form>
    </AppPage>,
    422,
  )
}
