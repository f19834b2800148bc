import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { FileReadIn } from './queries.ts'
import { offencesPath, roomTrail, text } from './words.pages.tsx'

type Props = {
  visit: Visit
  file: FileReadIn
  filled: Filled
  problem?: 'missing' | 'tooLong' | 'personalData'
}

/** Why a file that was read in no longer holds. */
export function strikePage({ visit, file, filled, problem }: Props): Response {
  const { strike: t, cancel } = text(visit.language)
  const problems = problem ? { reason: t.problems[problem] } : undefined
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit.language)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p>{t.lead(file.name)}</p>
      <PostForm class="sheet" action={`${offencesPath}/read/${file.id}/strike`}>
        <TextArea name="reason" rows={2} label={t.reason} filled={filled} problems={problems ?? {}} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={offencesPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
