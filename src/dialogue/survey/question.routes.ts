import { sheetsOfXlsx } from '../../documents/xlsx-cells.ts'
import { type Filled, many, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { askingPage } from './asking.pages.tsx'
import { filledWithQuestion, questionIn } from './filled.routes.ts'
import { channelsOf, surveyById } from './queries.ts'
import {
  addCoreQuestions,
  addQuestion,
  addReadQuestions,
  askOf,
  changeQuestion,
  moveQuestion,
  removeQuestion,
} from './question.actions.ts'
import { askedAlready, isQuestionKind, type QuestionProblems } from './question.rules.ts'
import { questionKindsPage, questionPage } from './question-form.pages.tsx'
import { questionsReadPage, readQuestionsPage } from './reading.pages.tsx'
import type { Question, Survey } from './rules.ts'
import { surveyPage } from './survey.pages.tsx'
import { unready } from './survey.rules.ts'
import { withOwnSurvey } from './visited.routes.ts'
import { surveyPath, surveysPath, surveyText } from './words.pages.tsx'
import { questionsInXlsForm } from './xlsform.rules.ts'

const ofOne = `${surveysPath}/:survey`
const question = `${ofOne}/question/:question`

/** The questions of a survey that is being written: adding, changing, ordering, removing and reading them in. */
export const questionRoutes: Route[] = [
  get(`${ofOne}/question`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => questionKindsPage({ visit, survey })),
  ),
  get(`${ofOne}/question/new/:kind`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => {
      const kind = visit.params.kind ?? ''
      const filled = { first: '1', last: '5' }
      return isQuestionKind(kind)
        ? questionPage({ visit, survey, kind, key: null, filled })
        : notFoundPage(visit)
    }),
  ),
  post(`${ofOne}/question/new/:kind`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const kind = visit.params.kind ?? ''
      if (!isQuestionKind(kind)) return notFoundPage(visit)
      const { act, filled } = visit
      const words = questionIn(filled, kind, survey.languages)
      const done = await addQuestion(act, draftIn(visit, survey), kind, words)
      if ('id' in done) return toQuestions(done)
      return questionPage({ visit, survey, kind, key: null, filled, problems: done.problems })
    }),
  ),
  get(question, 'build-dialogues', (visit) =>
    withQuestion(visit, (survey, asked) => {
      const { kind, key } = asked
      return questionPage({ visit, survey, kind, key, filled: filledWithQuestion(asked) })
    }),
  ),
  post(question, 'build-dialogues', (visit) =>
    withQuestion(visit, async (survey, { kind, key }) => {
      const { act, filled } = visit
      const words = questionIn(filled, kind, survey.languages)
      const done = await changeQuestion(act, draftIn(visit, survey), key, words)
      return 'id' in done
        ? toQuestions(done)
        : questionPage({ visit, survey, kind, key, filled, problems: done.problems })
    }),
  ),
  get(`${question}/asked-of`, 'build-dialogues', (visit) =>
    withQuestion(visit, (survey, asked) => {
      const { shownIf } = asked
      const of = visit.query.get('of')
      const answers = shownIf?.question === of ? (shownIf?.answers ?? []) : []
      return askingForm(visit, survey, asked, of, { answers })
    }),
  ),
  post(`${question}/asked-of`, 'build-dialogues', (visit) =>
    withQuestion(visit, async (survey, asked) => {
      const { act, filled, language } = visit
      const of = one(filled, 'of')
      const shownIf = of === '' ? null : { question: of, answers: many(filled, 'answers') }
      const done = await askOf(act, draftIn(visit, survey), asked.key, shownIf)
      if ('id' in done) return toQuestions(done)
      const problem = done.problems.answers ?? done.problems.question ?? 'notPossible'
      return askingForm(visit, survey, asked, of, filled, { answers: surveyText(language).problems[problem] })
    }),
  ),
  post(`${question}/move`, 'build-dialogues', (visit) =>
    withQuestion(visit, async (survey, { key }) => {
      const way = one(visit.filled, 'way') === 'down' ? 'down' : 'up'
      const done = await moveQuestion(visit.act, draftIn(visit, survey), key, way)
      return 'id' in done
        ? goTo(`${surveyPath(done)}#question-${key}`)
        : refused(visit, survey, done.problems)
    }),
  ),
  post(`${question}/remove`, 'build-dialogues', (visit) =>
    withQuestion(visit, async (survey, { key }) => {
      const done = await removeQuestion(visit.act, draftIn(visit, survey), key)
      return 'id' in done ? toQuestions(done) : refused(visit, survey, done.problems)
    }),
  ),
  post(`${ofOne}/core`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const done = await addCoreQuestions(visit.act, draftIn(visit, survey))
      return 'id' in done ? toQuestions(done) : refused(visit, survey, done.problems)
    }),
  ),
  get(`${ofOne}/read`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => readQuestionsPage({ visit, survey })),
  ),
  post(`${ofOne}/read`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => readIn(visit, survey)),
  ),
]

const toQuestions = (survey: { id: string }) => goTo(`${surveyPath(survey)}?saved#questions`)

const draftIn = ({ filled }: Visit, survey: Survey) => ({
  survey: survey.id,
  basedOn: number(filled, 'basedOn') ?? 0,
})

function withQuestion(visit: Visit, show: (survey: Survey, asked: Question) => Response | Promise<Response>) {
  return withOwnSurvey(visit, (survey) => {
    const asked = survey.questions.find(({ key }) => key === visit.params.question)
    return asked ? show(survey, asked) : notFoundPage(visit)
  })
}

function askingForm(
  visit: Visit,
  survey: Survey,
  asked: Question,
  of: string | null,
  filled: Filled,
  problems?: Record<string, string>,
): Response {
  const earlier = survey.questions.slice(0, survey.questions.indexOf(asked))
  const decides = earlier.find(({ key }) => key === of) ?? null
  return askingPage({ visit, survey, question: asked, decides, filled, problems })
}

/** The survey as it stands, with why what was tried was not done. */
async function refused(visit: Visit, { id }: Survey, problems: QuestionProblems): Promise<Response> {
  const { db, within, today } = visit.act
  const survey = await surveyById(db, within, id)
  if (!survey) return notFoundPage(visit)
  const former = survey.continues ? await surveyById(db, within, survey.continues) : null
  return surveyPage({
    visit,
    survey,
    former,
    channels: await channelsOf(db, within, id),
    unready: unready(survey, former?.questions ?? null, today),
    mayBuild: true,
    problem: surveyText(visit.language).problems[problems.question ?? 'notPossible'],
  })
}

/** Reads a file of questions: what can be read is added at once, and what cannot is listed row by row. */
async function readIn(visit: Visit, survey: Survey): Promise<Response> {
  const { problems } = surveyText(visit.language).reading
  const refusedBecause = (problem: keyof typeof problems) =>
    readQuestionsPage({ visit, survey, problem: problems[problem] })
  const file = visit.uploads.file
  if (!file) return refusedBecause('missing')
  const sheets = await sheetsOfXlsx(file.bytes)
  if ('problem' in sheets) return refusedBecause(sheets.problem)
  const found = questionsInXlsForm(sheets)
  if ('problem' in found) return refusedBecause(found.problem)
  const { questions, notRead } = found
  const already = questions.filter((question) => askedAlready(question, survey.questions)).length
  if (questions.length > already) {
    const done = await addReadQuestions(visit.act, draftIn(visit, survey), questions)
    if ('problems' in done) return refusedBecause(whyNotAdded(done.problems))
  }
  return questionsReadPage({ visit, survey, read: questions.length - already, already, notRead })
}

function whyNotAdded({ question: why }: QuestionProblems): 'tooMany' | 'opened' | 'newer' {
  return why === 'tooMany' || why === 'opened' ? why : 'newer'
}
