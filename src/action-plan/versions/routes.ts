import { agreementsOf } from '../../agreement/queries.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { actionPlansOf, adoptionsOf } from '../adoption.queries.ts'
import { planHistoryOf } from '../history.queries.ts'
import { readableMeasures } from '../visited.routes.ts'
import { adoptPlan, lackingBehind, leftOutNow, rollOverPlan, startPlan } from './actions.ts'
import { changesPage } from './changes.pages.tsx'
import { changesOf } from './changes.rules.ts'
import { comparePage } from './compare.pages.tsx'
import { compared, type PlanContents } from './comparison.rules.ts'
import { adoptPage, startPage, versionsPage } from './pages.tsx'
import { adoptedVersionsOf, contentsOf, type PlacedVersion } from './queries.ts'
import type { PlanProblem } from './rules.ts'

export const versionRoutes: Route[] = [
  get('/app/action-plan/start', 'write-plan', (visit) => {
    const year = visit.act.today.slice(0, 4)
    return startForm(visit, { fromDay: `${year}-01-01`, toDay: `${year}-12-31` })
  }),
  post('/app/action-plan/start', 'write-plan', async (visit) => {
    const { act, filled } = visit
    const written = {
      agreement: one(filled, 'agreement'),
      title: one(filled, 'title'),
      fromDay: day(filled, 'fromDay'),
      toDay: day(filled, 'toDay'),
    }
    const outcome = await startPlan(act, written)
    return Array.isArray(outcome) ? startForm(visit, filled, outcome) : goTo('/app/action-plan')
  }),
  post('/app/action-plan/:plan/roll-over', 'write-plan', async (visit) => {
    const outcome = await rollOverPlan(visit.act, visit.params.plan!)
    return Array.isArray(outcome) ? show(visit, outcome) : goTo('/app/action-plan/versions')
  }),
  get('/app/action-plan/versions', 'read-plan', (visit) => show(visit)),
  get('/app/action-plan/:plan/adopt', 'adopt', async (visit) => {
    const follows = (await adoptionsOf(visit.act.db, visit.params.plan!)).length
    return adoptForm(visit, { adoptedOn: visit.act.today, follows: String(follows) })
  }),
  post('/app/action-plan/:plan/adopt', 'adopt', async (visit) => {
    const { act, filled, params } = visit
    const written = {
      adoptedBy: one(filled, 'adoptedBy'),
      adoptedOn: day(filled, 'adoptedOn'),
      caseNumber: one(filled, 'caseNumber'),
      reason: one(filled, 'reason'),
      consultation: one(filled, 'consultation'),
      follows: Number(one(filled, 'follows')),
    }
    const outcome = await adoptPlan(act, params.plan!, written)
    return Array.isArray(outcome) ? adoptForm(visit, filled, outcome) : goTo('/app/action-plan/versions')
  }),
  get('/app/action-plan/compare', 'read-plan', compare),
  get('/app/action-plan/changes', 'read-plan', async (visit) => {
    const { db, within } = visit.act
    const readable = await readableIds(visit)
    const changes = changesOf(await planHistoryOf(db, within)).filter(
      (change) => change.noun === 'actionPlan' || readable.has(change.measure),
    )
    return changesPage({ visit, changes, organisations: await organisationsOf(db) })
  }),
]

async function startForm(visit: Visit, filled: Filled, problems: PlanProblem[] = []): Promise<Response> {
  const agreements = await agreementsOf(visit.act.db, visit.act.within)
  const chosen = { agreement: agreements[0]?.id ?? '', ...filled }
  return startPage({ visit, agreements, filled: chosen, problems })
}

async function adoptForm(visit: Visit, filled: Filled, problems: PlanProblem[] = []): Promise<Response> {
  const plans = await actionPlansOf(visit.act.db, visit.act.within)
  const plan = plans.find(({ id }) => id === visit.params.plan)
  if (!plan) return notFoundPage(visit)
  const lacking = await lackingBehind(visit.act, plan)
  const out = await leftOutNow(visit.act)
  return adoptPage({ visit, plan, filled, problems, lacking, out })
}

async function show(visit: Visit, problems: PlanProblem[] = []): Promise<Response> {
  const { db, within } = visit.act
  const versions = await adoptedVersionsOf(db, within)
  return versionsPage({ visit, plans: await actionPlansOf(db, within), versions, problems })
}

/** Two versions by their places in the list of all; without a choice, the last two. */
async function compare(visit: Visit): Promise<Response> {
  const { act, query } = visit
  const versions = await adoptedVersionsOf(act.db, act.within)
  const at = (name: string, otherwise: number) =>
    versions.find(({ place }) => place === (Number(query.get(name)) || otherwise))
  const [from, to] = [at('from', versions.length - 1), at('to', versions.length)]
  if (!from || !to) return comparePage({ visit, versions, sides: null, organisations: [] })
  const comparison = compared(await readableIn(visit, from), await readableIn(visit, to))
  const organisations = await organisationsOf(act.db)
  return comparePage({ visit, versions, sides: { from, to, comparison }, organisations })
}

async function readableIn(visit: Visit, version: PlacedVersion): Promise<PlanContents> {
  const readable = await readableIds(visit)
  const { measures, commitments } = await contentsOf(visit.act.db, visit.act.within, version)
  return {
    measures: measures.filter(({ measure }) => readable.has(measure)),
    commitments: commitments.filter(({ measure }) => readable.has(measure)),
  }
}

async function readableIds(visit: Visit): Promise<Set<string>> {
  return new Set((await readableMeasures(visit)).map(({ id }) => id))
}
