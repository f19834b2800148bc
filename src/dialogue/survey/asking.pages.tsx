import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { BasedOn, saidIn } from './questions.pages.tsx'
import type { Question, Survey } from './rules.ts'
import { answersOf, decidingKinds } from './shown.rules.ts'
import { surveyPath, surveysTrail, surveyText } from './words.pages.tsx'

type AskingProps = {
  visit: Visit
  survey: Survey
  question: Question
  /** The earlier question that decides; null until one is chosen. */
  decides: Question | null
  filled: Filled
  problems?: Record<string, string> | undefined
}

/** Of whom a question is asked, in two steps: which earlier question decides, then which of its answers. */
export function askingPage(props: AskingProps): Response {
  const { visit, survey, question, decides, problems = {} } = props
  const { asking: t } = surveyText(visit.language)
  const number = survey.questions.indexOf(question) + 1
  const earlier = survey.questions.slice(0, number - 1).filter(({ kind }) => decidingKinds.includes(kind))
  return answer(
    <AppPage visit={visit} title={t.title(number)} trail={surveysTrail(visit, survey)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p class="lead">{saidIn(question.words, survey, visit)}</p>
      {earlier.length === 0 && <p>{t.none}</p>}
      {decides ? <Answers {...props} decides={decides} /> : <Deciding {...props} earlier={earlier} />}
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

function Deciding({ visit, survey, question, earlier }: AskingProps & { earlier: Question[] }) {
  const { asking: t } = surveyText(visit.language)
  const choices = earlier.map(({ key, words }) => ({ value: key, label: saidIn(words, survey, visit) }))
  return (
    <>
      <form class="sheet" method="get" action={pathOf(survey, question)}>
        <Select name="of" label={t.of} choices={choices} filled={{ of: question.shownIf?.question ?? '' }} />
        <div class="actions">
          <Button>{t.next}</Button>
          <a href={surveyPath(survey)}>{webText(visit.language).cancel}</a>
        </div>
      </form>
      {question.shownIf && (
        <PostForm class="sheet" action={pathOf(survey, question)}>
          <BasedOn survey={survey} />
          <Button secondary>{t.everybody}</Button>
        </PostForm>
      )}
    </>
  )
}

function Answers({
  visit,
  survey,
  question,
  decides,
  filled,
  problems = {},
}: AskingProps & { decides: Question }) {
  const { asking: t } = surveyText(visit.language)
  const called = (answer: string) => {
    const option = decides.options.find(({ key }) => key === answer)
    return option ? saidIn(option.words, survey, visit) : answer
  }
  return (
    <PostForm class="sheet" action={pathOf(survey, question)}>
      <BasedOn survey={survey} />
      <input type="hidden" name="of" value={decides.key} />
      <Choices
        name="answers"
        label={t.answers(saidIn(decides.words, survey, visit))}
        several
        choices={answersOf(decides).map((value) => ({ value, label: called(value) }))}
        filled={filled}
        problems={problems}
      />
      <div class="actions">
        <Button>{t.do}</Button>
        <a href={surveyPath(survey)}>{webText(visit.language).cancel}</a>
      </div>
    </PostForm>
  )
}

function pathOf(survey: Survey, { key }: Question): string {
  return `${surveyPath(survey)}/question/${key}/asked-of`
}
