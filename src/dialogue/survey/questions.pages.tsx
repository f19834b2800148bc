import { Button } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { coreToAsk } from './core.rules.ts'
import { moved } from './question.rules.ts'
import { type Question, type Survey, titleFor } from './rules.ts'
import { Said, surveyPath, surveyText } from './words.pages.tsx'

type SectionProps = { visit: Visit; survey: Survey; former: Survey | null; mayWrite: boolean }

/** The questions in their order, each with what can be done to it while the survey is written. */
export function QuestionsSection(props: SectionProps) {
  const { visit, survey, former, mayWrite } = props
  const { questions: t } = surveyText(visit.language)
  const path = surveyPath(survey)
  const keys = survey.questions.map(({ key }) => key)
  const lacksCore = coreToAsk(former?.questions ?? null).some(({ key }) => !keys.includes(key))
  const hasCore = survey.questions.some(({ core }) => core)
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t.head}</h2>
      {mayWrite && hasCore && <p class="quiet">{t.coreWords}</p>}
      {survey.questions.length === 0 && <p>{t.none}</p>}
      <ol class="cards">
        {survey.questions.map((question, at) => (
          <li class="card" id={`question-${question.key}`}>
            <OneQuestion {...props} question={question} number={at + 1} />
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div class="actions">
          <a class="ds-button" data-variant="secondary" href={`${path}/question`}>
            {t.add}
          </a>
          <a href={`${path}/read`}>{t.read}</a>
          {lacksCore && (
            <PostForm class="inline" action={`${path}/core`}>
              <BasedOn survey={survey} />
              <Button secondary>{t.addCore}</Button>
            </PostForm>
          )}
        </div>
      )}
    </section>
  )
}

function OneQuestion(props: SectionProps & { question: Question; number: number }) {
  const { visit, survey, question, number, mayWrite } = props
  const { kinds, questions: t } = surveyText(visit.language)
  const marks = [
    kinds[question.kind],
    ...(question.core ? [t.core] : []),
    ...(question.required ? [t.required] : []),
  ]
  return (
    <>
      <h3>
        {number}. <Said said={question.words} survey={survey} visit={visit} />
      </h3>
      <p class="quiet small">{marks.join(' · ')}</p>
      {question.shownIf && <p class="small">{onlyIf(question.shownIf, survey, visit)}</p>}
      {question.rows.length > 0 && (
        <ol class="small">
          {question.rows.map(({ words }) => (
            <li>{saidIn(words, survey, visit)}</li>
          ))}
        </ol>
      )}
      {question.scale && <p class="small">{steps(question.scale, survey, visit)}</p>}
      {question.options.length > 0 && (
        <ul class="small">
          {question.options.map(({ words }) => (
            <li>{saidIn(words, survey, visit)}</li>
          ))}
        </ul>
      )}
      {mayWrite && <WhatToDo {...props} />}
    </>
  )
}

function WhatToDo({
  visit,
  survey,
  question,
  number,
}: SectionProps & { question: Question; number: number }) {
  const { questions: t } = surveyText(visit.language)
  const path = `${surveyPath(survey)}/question/${question.key}`
  const which = <span class="ds-sr-only">: {t.about(number)}</span>
  const mayMove = (way: 'up' | 'down') => moved(survey.questions, question.key, way) !== null
  return (
    <div class="actions">
      {!question.core && (
        <>
          <a href={path}>
            {t.change}
            {which}
          </a>
          {number > 1 && (
            <a href={`${path}/asked-of`}>
              {t.askOf}
              {which}
            </a>
          )}
        </>
      )}
      {(['up', 'down'] as const).filter(mayMove).map((way) => (
        <PostForm class="inline" action={`${path}/move`}>
          <BasedOn survey={survey} />
          <input type="hidden" name="way" value={way} />
          <button class="link-button" type="submit">
            {t[way]}
            {which}
          </button>
        </PostForm>
      ))}
      <PostForm class="inline" action={`${path}/remove`}>
        <BasedOn survey={survey} />
        <button class="link-button" type="submit">
          {t.remove}
          {which}
        </button>
      </PostForm>
    </div>
  )
}

/** The version that is read: what somebody else wrote in between is not written over. */
export function BasedOn({ survey }: { survey: Survey }) {
  return <input type="hidden" name="basedOn" value={String(survey.number)} />
}

function onlyIf(
  { question: key, answers }: NonNullable<Question['shownIf']>,
  survey: Survey,
  visit: Visit,
): string {
  const t = surveyText(visit.language).questions
  const earlier = survey.questions.find((question) => question.key === key)
  const called = (answer: string) => {
    const option = earlier?.options.find((known) => known.key === answer)
    return option ? saidIn(option.words, survey, visit) : answer
  }
  return t.onlyIf(
    earlier ? saidIn(earlier.words, survey, visit) : key,
    new Intl.ListFormat(visit.language, { type: 'disjunction' }).format(answers.map(called)),
  )
}

function steps({ first, last, low, high }: NonNullable<Question['scale']>, survey: Survey, visit: Visit) {
  const { preview: t } = surveyText(visit.language)
  // A scale read from a finished survey has numbers only.
  if (Object.keys(low).length === 0 && Object.keys(high).length === 0) return `${first}–${last}`
  const end = (words: Question['words']) => saidIn(words, survey, visit) || t.lacking
  return t.steps(first, last, end(low), end(high))
}

/** A sentence of the survey within one of the page. */
export function saidIn(words: Question['words'], { languages }: Survey, visit: Visit): string {
  return titleFor({ title: words, languages }, visit.language).words
}
