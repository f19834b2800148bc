import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import type { SurveyProblems } from './survey.rules.ts'
import { surveysPath, surveysTrail, surveyText } from './words.pages.tsx'

type Props = { visit: Visit; filled: Filled; problems?: SurveyProblems | undefined }

/** Keeping another owner's survey as a source. */
export function sourcePage({ visit, filled, problems }: Props): Response {
  const { source: t, problems: sentences } = surveyText(visit.language)
  const { cancel, problemsHead } = webText(visit.language)
  const state = { filled, problems: told(problems, sentences) ?? {} }
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit)}>
      <ProblemSummary problems={state.problems} head={problemsHead} />
      <p class="lead">{t.lead}</p>
      <PostForm class="sheet" action={`${surveysPath}/source`}>
        <TextField name="title" label={t.name} longest={longest.line} {...state} />
        <TextField name="ownerName" label={t.ownerName} longest={longest.line} {...state} />
        <TextField name="year" label={t.year} inputmode="numeric" narrow longest={4} {...state} />
        <TextField name="link" type="url" label={t.link} help={t.linkHelp} longest={500} {...state} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={surveysPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
