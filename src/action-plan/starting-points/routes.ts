import { focusAreasOf } from '../../agreement/queries.ts'
import { surveysOf } from '../../dialogue/survey/queries.ts'
import { organisationsOf, organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { day, type Filled, many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { mayWrite } from '../reach.rules.ts'
import { readableMeasures } from '../visited.routes.ts'
import {
  decideStart,
  nameStartedMeasure,
  noteFinding,
  type Outcome,
  strikeStartingPoint,
  takeUp,
} from './actions.ts'
import { newPage } from './form.pages.tsx'
import { listPage, unusedPage } from './list.pages.tsx'
import { startingPointPage } from './pages.tsx'
import type { Written } from './problems.rules.ts'
import { resultsUsedAsEvidence, startingPointsOf } from './queries.ts'
import { isReadableBy } from './reach.rules.ts'
import { resultsOf, type SurveyResult, unusedResults } from './results.rules.ts'
import { type StartingPoint, type StartingPointWords, startingPointKinds } from './rules.ts'
import { type SmallForm, smallPage } from './small-forms.pages.tsx'

const home = '/app/action-plan/starting-points'
const at = '/app/action-plan/starting-point/:startingPoint'

/** What measures begin with: questions of knowledge, recommendations, results of surveys; each with its decision. */
export const startingPointRoutes: Route[] = [
  get(home, 'read-plan', async (visit) => {
    const points = (await startingPointsOf(visit.act.db, visit.act.within)).filter((point) =>
      isReadableBy(point, visit.act),
    )
    return listPage({ visit, points, unused: (await unusedHere(visit)).length })
  }),
  get(`${home}/unused`, 'write-plan', async (visit) =>
    unusedPage({ visit, results: await unusedHere(visit) }),
  ),
  ...startingPointKinds.map((kind) =>
    get(`${home}/new/${kind}`, 'write-plan', (visit) =>
      newForm(visit, {
        kind,
        result: visit.query.get('result') ?? '',
        raisedOn: visit.act.today,
        responsible: visit.act.organisation,
      }),
    ),
  ),
  post(home, 'write-plan', async (visit) => {
    const { act, filled } = visit
    const point = startingPointIn(filled)
    if (point.responsible !== '' && !mayWrite(act, [point.responsible])) return notAllowedPage(visit)
    return after(await takeUp(act, point), (problems) => newForm(visit, filled, problems))
  }),
  get(at, 'read-plan', (visit) => withPoint(visit, (point) => shown(visit, point))),
  ...small('finding', (visit, point) =>
    noteFinding(visit.act, point, {
      foundOn: day(visit.filled, 'foundOn'),
      words: one(visit.filled, 'words'),
      source: one(visit.filled, 'source'),
    }),
  ),
  ...small('decide', ({ act, filled }, point) => {
    const starts = one(filled, 'starts')
    return decideStart(act, point, {
      starts: starts === 'yes' ? true : starts === 'no' ? false : null,
      reason: one(filled, 'reason'),
      decidedBy: one(filled, 'decidedBy'),
      decidedOn: day(filled, 'decidedOn'),
    })
  }),
  ...small('measure', ({ act, filled }, point) =>
    nameStartedMeasure(act, point, { measure: one(filled, 'measure'), changed: one(filled, 'changed') }),
  ),
  ...small('strike', ({ act, filled }, point) => strikeStartingPoint(act, point, one(filled, 'reason'))),
]

type Page = Response | Promise<Response>
type FoundProblems = Extract<Outcome, { problems: object }>['problems']

/** A form of its own that adds to a starting point, and what saves it. */
function small(form: SmallForm, save: (visit: Visit, point: StartingPoint) => Promise<Outcome>): Route[] {
  const path = `${at}/${form}`
  const show = async (visit: Visit, point: StartingPoint, filled: Filled, problems?: FoundProblems) => {
    const measures = form === 'measure' ? await measuresToName(visit, point) : []
    return smallPage({ visit, point, form, measures, filled, ...(problems && { problems }) })
  }
  return [
    get(path, 'write-plan', (visit) =>
      withWritable(visit, (point) =>
        show(visit, point, { foundOn: visit.act.today, decidedOn: visit.act.today }),
      ),
    ),
    post(path, 'write-plan', (visit) =>
      withWritable(visit, async (point) =>
        after(await save(visit, point), (problems) => show(visit, point, visit.filled, problems)),
      ),
    ),
  ]
}

function after(outcome: Outcome, again: (problems: FoundProblems) => Page): Page {
  if ('problems' in outcome) return again(outcome.problems)
  return goTo(`/app/action-plan/starting-point/${outcome.id}`)
}

async function shown(visit: Visit, point: StartingPoint): Promise<Response> {
  const { act } = visit
  const { db, within } = act
  const measures = await readableMeasures(visit)
  const focusAreas = await focusAreasOf(db, within)
  return startingPointPage({
    visit,
    point,
    organisations: await organisationsOf(db),
    focusArea: focusAreas.find(({ id }) => id === point.focusArea) ?? null,
    result: (await resultsHere(visit)).find(isResultOf(point)) ?? null,
    measures,
    open: point.struck === null && mayWrite(act, [point.responsible]),
  })
}

const isResultOf =
  ({ survey, question }: Pick<StartingPoint, 'survey' | 'question'>) =>
  (one: SurveyResult) =>
    one.survey === survey && one.question === question

async function newForm(visit: Visit, filled: Filled, problems?: FoundProblems): Promise<Response> {
  const { act } = visit
  const organisations = await organisationsToChoose(act.db, act.today)
  return newPage({
    visit,
    filled,
    organisations: organisations.filter(({ id }) => mayWrite(act, [id])),
    focusAreas: await focusAreasOf(act.db, act.within),
    results: await resultsHere(visit),
    ...(problems && { problems }),
  })
}

/** What the form of a starting point says. A field that its kind does not ask for is not kept. */
function startingPointIn(filled: Filled): Written<StartingPointWords, 'raisedOn'> {
  const kind = one(filled, 'kind') as StartingPointWords['kind']
  const [survey = '', question = ''] = kind === 'survey-result' ? one(filled, 'result').split('/') : []
  const isRecommendation = kind === 'recommendation'
  return {
    kind,
    words: one(filled, 'words'),
    sourceKind: isRecommendation ? (one(filled, 'sourceKind') as StartingPointWords['sourceKind']) : null,
    source: isRecommendation ? one(filled, 'source') : '',
    survey: survey || null,
    question,
    possible: kind === 'knowledge-question' ? one(filled, 'possible') : '',
    focusArea: one(filled, 'focusArea') || null,
    responsible: one(filled, 'responsible'),
    answerBy: day(filled, 'answerBy'),
    objects: isRecommendation ? many(filled, 'objects') : [],
    offences: isRecommendation ? many(filled, 'offences') : [],
    raisedOn: day(filled, 'raisedOn'),
    public: one(filled, 'public') === 'yes',
  }
}

async function resultsHere({ act }: Visit): Promise<SurveyResult[]> {
  return resultsOf(await surveysOf(act.db, act.within), act.today)
}

/** The results nobody has used. One whose starting point was struck is unused again. */
async function unusedHere(visit: Visit): Promise<SurveyResult[]> {
  const { db, within } = visit.act
  const points = await startingPointsOf(db, within)
  return unusedResults(
    await resultsHere(visit),
    await resultsUsedAsEvidence(db, within),
    points.filter(({ struck }) => struck === null),
  )
}

async function measuresToName(visit: Visit, { measures: named }: StartingPoint) {
  const all = await readableMeasures(visit)
  return all.filter(
    ({ id, cancellation }) => cancellation === null && !named.some(({ measure }) => measure === id),
  )
}

async function withPoint(visit: Visit, page: (point: StartingPoint) => Page): Promise<Response> {
  const { act, params } = visit
  const found = (await startingPointsOf(act.db, act.within)).find(({ id }) => id === params.startingPoint)
  if (!found) return notFoundPage(visit)
  return isReadableBy(found, act) ? page(found) : notAllowedPage(visit)
}

/** What is added to a starting point is added by whoever may write for the organisation that answers for it. */
function withWritable(visit: Visit, page: (point: StartingPoint) => Page): Promise<Response> {
  return withPoint(visit, (point) => {
    if (point.struck !== null) return notFoundPage(visit)
    return mayWrite(visit.act, [point.responsible]) ? page(point) : notAllowedPage(visit)
  })
}
