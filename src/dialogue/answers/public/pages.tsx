import type { Filled } from '../../../web/filled.ts'
import { writtenDay, writtenNumber } from '../../../web/languages.ts'
import { Button, Carried, ProblemSummary } from '../../../web/parts/form.tsx'
import { formIdField } from '../../../web/parts/post-form.tsx'
import { fieldOf } from '../../survey/filled-in.rules.ts'
import { type Question, wordsIn } from '../../survey/rules.ts'
import { pagesOf } from '../../survey/shown.rules.ts'
import { publicResultsPath, receiptPath } from '../addresses.rules.ts'
import { isLastPage, type SendingProblem, type SurveyPage } from '../sending.rules.ts'
import type { Sent } from './actions.ts'
import { type Answering, answeringText, surveyPage } from './frame.pages.tsx'
import { AskedQuestion } from './question.pages.tsx'

/** The fields of the form that are no answers. */
export const ofTheForm = { page: 'page', warned: 'warned', step: 'step' } as const

type FormProps = { page: SurveyPage; filled: Filled; form: string }

/** A page of questions; what was answered on the others is carried along unseen. */
export function questionsPage(answering: Answering, { page, filled, form }: FormProps): Response {
  const { visit, survey } = answering
  const { language } = visit
  const t = answeringText(language)
  const problems = Object.fromEntries(
    Object.entries(page.problems).map(([field, problem]) => [field, sentence(problem, answering)]),
  )
  const isFaulty = Object.keys(problems).length > 0
  const onlyWarned = isFaulty && Object.values(page.problems).every(({ code }) => code === 'personalData')
  const pages = pagesOf(survey.questions).length
  const written = (number: number) => writtenNumber(number, language)
  const isLast = isLastPage(survey.questions, page.at)
  const onward = isLast ? (onlyWarned ? t.sendAnyway : t.send) : onlyWarned ? t.nextAnyway : t.next
  return surveyPage(answering, {
    title: wordsIn(survey.title, language),
    status: isFaulty ? 422 : 200,
    children: (
      <>
        {page.at === 0 && <Beginning {...answering} />}
        {pages > 1 && <p class="quiet">{t.page(written(page.at + 1), written(pages))}</p>}
        <form method="post" class="answering">
          <ProblemSummary problems={problems} head={t.problemsHead} />
          <input type="hidden" name={formIdField} value={form} autocomplete="off" />
          <input type="hidden" name={ofTheForm.page} value={String(page.at)} autocomplete="off" />
          <Carried filled={{ ...othersThan(page.questions, filled), [ofTheForm.warned]: page.warned }} />
          {page.questions.map((question) => (
            <AskedQuestion question={question} language={language} filled={filled} problems={problems} />
          ))}
          <p class="actions">
            <Button>{onward}</Button>
            {page.at > 0 && (
              <Button secondary name={ofTheForm.step} value="back">
                {t.back}
              </Button>
            )}
          </p>
        </form>
        <Emergency {...answering} />
      </>
    ),
  })
}

function Beginning({ visit, survey }: Answering) {
  const t = answeringText(visit.language)
  const introduction = wordsIn(survey.introduction, visit.language)
  return (
    <>
      {introduction && <p class="lead">{introduction}</p>}
      <p>{survey.anonymous ? t.anonymous : t.notAnonymous}</p>
      {survey.closesOn && <p class="quiet">{t.lastDay(writtenDay(survey.closesOn, visit.language))}</p>}
    </>
  )
}

function Emergency({ visit }: Answering) {
  return <p class="quiet">{answeringText(visit.language).emergency[visit.partnership.country]}</p>
}

/** The answers of other pages: everything but this page's own fields and those of the form itself. */
function othersThan(questions: readonly Question[], filled: Filled): Filled {
  const own = questions.flatMap((question) => [
    fieldOf(question),
    ...question.rows.map(({ key }) => fieldOf(question, key)),
  ])
  const left = new Set<string>([...own, ...Object.values(ofTheForm), formIdField])
  return Object.fromEntries(
    Object.entries(filled).filter(([name]) => name.startsWith('q-') && !left.has(name)),
  )
}

function sentence(problem: SendingProblem, { visit }: Answering): string {
  const t = answeringText(visit.language).problems
  if (problem.code !== 'tooLong') return t[problem.code]
  const written = (number: number) => writtenNumber(number, visit.language)
  return t.tooLong(written(problem.length), written(problem.longest))
}

/** What somebody keeps when they have answered: a code for each text, and where the result will stand. */
export function takenPage(answering: Answering, { taken, codes }: Sent): Response {
  const { visit, survey } = answering
  const { language } = visit
  const t = answeringText(language).taken
  const asked = (key: string) =>
    wordsIn(survey.questions.find((one) => one.key === key)?.words ?? {}, language)
  return surveyPage(answering, {
    title: t.title,
    children: (
      <>
        <div class="notice good" role="status">
          <p>{taken === 'again' ? t.again : t.lead}</p>
        </div>
        {codes.length > 0 && (
          <section>
            <h2>{t.receipts}</h2>
            <p>{t.why}</p>
            {codes.map(({ question, code }) => (
              <>
                <p>{t.one(asked(question))}</p>
                <p class="big-figure receipt-code">{code}</p>
              </>
            ))}
            <p>
              {t.where}{' '}
              <a href={receiptPath({ partnership: visit.partnership.slug, language })}>{t.whereLink}</a>
            </p>
            <p class="quiet">{t.when}</p>
          </section>
        )}
        <p>
          {t.results}{' '}
          <a href={publicResultsPath({ partnership: visit.partnership.slug, language, slug: survey.slug })}>
            {t.resultsLink}
          </a>
        </p>
        <Emergency {...answering} />
      </>
    ),
  })
}

/** A survey that cannot be answered today; whoever came too late gets back what they wrote. */
export function closedPage(answering: Answering, wrote: string[] = []): Response {
  const { visit, survey } = answering
  const t = answeringText(visit.language)
  const isAhead = survey.openedOn > visit.today
  return surveyPage(answering, {
    title: isAhead ? t.closed.notYet.title : t.closed.title,
    status: wrote.length > 0 ? 410 : 200,
    children: (
      <>
        <p class="lead">
          {isAhead ? t.closed.notYet.lead(writtenDay(survey.openedOn, visit.language)) : t.closed.lead}
        </p>
        {wrote.length > 0 && <p>{t.closed.kept}</p>}
        {wrote.map((words) => (
          <blockquote class="original">{words}</blockquote>
        ))}
        {!isAhead && (
          <p>
            <a
              href={publicResultsPath({
                partnership: visit.partnership.slug,
                language: visit.language,
                slug: survey.slug,
              })}
            >
              {t.taken.resultsLink}
            </a>
          </p>
        )}
      </>
    ),
  })
}
