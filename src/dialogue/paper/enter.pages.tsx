import type { Filled } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { answeringText } from '../answers/public/frame.pages.tsx'
import { AskedQuestion } from '../answers/public/question.pages.tsx'
import type { SendingProblem } from '../answers/sending.rules.ts'
import { type Survey, type SurveyLanguage, wordsIn } from '../survey/rules.ts'
import { surveyPath, surveysTrail } from '../survey/words.pages.tsx'
import { Done } from '../words.pages.tsx'
import { paperPath, paperText } from './words.pages.tsx'

/** The fields of the form that are no answers. */
export const ofThePaper = {
  form: 'paper-form',
  language: 'paper-language',
  warned: 'warned',
  typed: 'typed',
} as const

type Props = {
  visit: Visit
  survey: Survey
  /** Of the paper; the rest of the page is in the typist's own. */
  language: SurveyLanguage
  filled: Filled
  /** The id of this form, so that sending it twice counts once. */
  form: string
  problems?: Record<string, SendingProblem>
  warned?: string[]
  /** How many were typed in at this sitting: carried from page to page, and kept nowhere. */
  typed: number
}

/** Every question of the survey on one page, as they stand on the paper beside the keyboard. */
export function enterPage(props: Props): Response {
  const { visit, survey, language, filled, form, problems = {}, warned = [], typed } = props
  const { enter: t } = paperText(visit.language)
  const sentences = Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, sentence(problem, visit)]),
  )
  const isFaulty = Object.keys(problems).length > 0
  const done = visit.query.has('again') ? t.again : t.done(writtenNumber(typed, visit.language))
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      <Done words={typed > 0 && visit.request.method === 'GET' ? done : null} />
      <ProblemSummary problems={sentences} head={webText(visit.language).problemsHead} />
      <p>{t.how}</p>
      <p class="quiet">{t.rule}</p>
      <form method="post" class="answering sheet" action={`${paperPath(survey)}/enter`}>
        <input type="hidden" name={ofThePaper.language} value={language} autocomplete="off" />
        <input type="hidden" name={ofThePaper.form} value={form} autocomplete="off" />
        <input type="hidden" name={ofThePaper.language} value={language} />
        <input type="hidden" name={ofThePaper.typed} value={String(typed)} autocomplete="off" />
        {warned.map((key) => (
          <input type="hidden" name={ofThePaper.warned} value={key} autocomplete="off" />
        ))}
        {survey.questions.map((question, at) => (
          <div lang={language}>
            <AskedQuestion
              question={{ ...question, required: true, words: numbered(at, question.words, language) }}
              language={language}
              filled={filled}
              problems={sentences}
            />
          </div>
        ))}
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={surveyPath(survey)}>{t.back}</a>
        </div>
      </form>
    </AppPage>,
    isFaulty ? 422 : 200,
  )
}

/** The number by which the question is found on the paper. (`required` only keeps "may be skipped" away: here all may.) */
function numbered(at: number, words: Survey['title'], language: SurveyLanguage) {
  return { [language]: `${at + 1}. ${wordsIn(words, language)}` }
}

/** The survey is closed: said instead of the form, or after it when it was closed meanwhile. */
export function noEntryPage({ visit, survey, wrote }: Pick<Props, 'visit' | 'survey'> & { wrote: string[] }) {
  const { enter: t } = paperText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={surveysTrail(visit, survey)}>
      {visit.request.method === 'POST' && <p class="lead">{t.tooLate}</p>}
      <p>{t.closed}</p>
      {wrote.map((words) => (
        <blockquote class="original">{words}</blockquote>
      ))}
      <p>
        <a href={surveyPath(survey)}>{t.back}</a>
      </p>
    </AppPage>,
    visit.request.method === 'POST' ? 410 : 200,
  )
}

function sentence(problem: SendingProblem, { language }: Visit): string {
  const t = answeringText(language).problems
  if (problem.code !== 'tooLong') return t[problem.code]
  const written = (number: number) => writtenNumber(number, language)
  return t.tooLong(written(problem.length), written(problem.longest))
}
