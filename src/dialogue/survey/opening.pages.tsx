import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { BasedOn } from './questions.pages.tsx'
import { UnreadyList } from './ready.pages.tsx'
import type { Survey } from './rules.ts'
import type { SurveyProblems, Unready } from './survey.rules.ts'
import { surveyPath, surveysTrail, surveyText } from './words.pages.tsx'

type Props = { visit: Visit; survey: Survey; filled: Filled; problems?: SurveyProblems | undefined }

/** The step after which nothing of the survey changes: its address is chosen, and what stands fast is said. */
export function openSurveyPage({ visit, survey, filled, problems, unready }: Props & { unready: Unready[] }) {
  const { opening: t, ready, problems: sentences } = surveyText(visit.language)
  const state = { filled, problems: told(problems, sentences) ?? {} }
  const path = surveyPath(survey)
  const isReady = unready.length === 0
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      <ProblemSummary problems={state.problems} head={webText(visit.language).problemsHead} />
      <p>{isReady ? ready.none : ready.still}</p>
      <UnreadyList visit={visit} survey={survey} unready={unready} />
      {isReady ? (
        <PostForm class="sheet" action={`${path}/open`}>
          <BasedOn survey={survey} />
          <p>{t.words}</p>
          <p>
            <strong>{survey.anonymous ? t.anonymous : t.notAnonymous}</strong>
          </p>
          <TextField name="slug" label={t.slug} help={t.slugHelp} longest={60} {...state} />
          <div class="actions">
            <Button>{t.do}</Button>
            <a href={path}>{webText(visit.language).cancel}</a>
          </div>
        </PostForm>
      ) : (
        <p>
          <a href={path}>{surveyText(visit.language).reading.back}</a>
        </p>
      )}
    </AppPage>,
    problems || (visit.request.method === 'POST' && !isReady) ? 422 : 200,
  )
}

/** Closing by hand, with the reason. */
export function closeSurveyPage({ visit, survey, filled, problems }: Props): Response {
  const { closing: t, problems: sentences } = surveyText(visit.language)
  const { cancel, optional, problemsHead } = webText(visit.language)
  const state = { filled, problems: told(problems, sentences) ?? {} }
  const path = surveyPath(survey)
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      <ProblemSummary problems={state.problems} head={problemsHead} />
      <PostForm class="sheet" action={`${path}/close`}>
        <p>{t.words}</p>
        <TextField name="reason" label={t.reason} optional={optional} longest={longest.reason} {...state} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={path}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
