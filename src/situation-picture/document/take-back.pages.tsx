import { told } from '../../partnership/problems.rules.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SituationPicture } from '../rules.ts'
import type { PictureVersion, WithdrawalProblems } from './versions.rules.ts'
import { addressOfVersion, documentTrail, text } from './words.pages.tsx'

type TakeBackProps = {
  visit: Visit
  picture: SituationPicture
  version: PictureVersion
  problems?: WithdrawalProblems
}

/** Take a published version back from residents, with the reason they are told. */
export function takeBackPage({ visit, picture, version, problems }: TakeBackProps): Response {
  const { takingBack: t, page } = text(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled: visit.filled, problems: sentences ?? {} }
  return answer(
    <AppPage visit={visit} title={t.title} trail={documentTrail(visit, picture)}>
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={sentences} head={page.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextField {...state} name="reason" label={t.reason} help={t.reasonHelp} longest={longest.line} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={addressOfVersion(version)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
