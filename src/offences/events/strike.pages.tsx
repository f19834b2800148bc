import type { Filled } from '../../web/filled.ts'
import { writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { EventFile } from './files.queries.ts'
import { eventsPath, eventsText, eventsTrail } from './words.pages.tsx'

type Props = {
  visit: Visit
  file: EventFile
  /** Files that came later and said some of the same. */
  later: readonly EventFile[]
  filled: Filled
  problem?: 'missing' | 'tooLong' | 'personalData'
}

/** Why a file of events no longer holds. */
export function eventStrikePage({ visit, file, later, filled, problem }: Props): Response {
  const { strike: t, cancel } = eventsText(visit.language)
  const problems = problem ? { reason: t.problems[problem] } : undefined
  return answer(
    <AppPage visit={visit} title={t.title} trail={eventsTrail(visit.language)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p>{t.lead(file.name)}</p>
      {later.length > 0 && (
        <p class="notice unsure">
          {t.later(
            writtenList(
              later.map(({ name }) => name),
              visit.language,
            ),
          )}
        </p>
      )}
      <PostForm class="sheet" action={`${eventsPath}/read/${file.id}/strike`}>
        <TextArea name="reason" rows={2} label={t.reason} filled={filled} problems={problems ?? {}} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={eventsPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
