import { agreementsOf, focusAreasOf } from '../agreement/queries.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import { mayEnter, reachOf } from '../partnership/rules.ts'
import { get, type Route, type Visit } from '../web/route.ts'
import { actionPlansOf, adoptionsOf } from './adoption.queries.ts'
import { bundleRoutes } from './bundles/routes.ts'
import { commitmentRoutes } from './commitments/routes.ts'
import { endedAmong, heldAndOver } from './held.rules.ts'
import { lacksOf } from './lacks.rules.ts'
import { planLinkRoutes } from './links/routes.ts'
import { yearsOf } from './measures/queries.ts'
import { measureRoutes } from './measures/routes.ts'
import { planPage } from './pages.tsx'
import { commitmentsOf, measuresOf } from './queries.ts'
import { recordingRoutes } from './recording/routes.ts'
import { sharedMeasuresOf, sharingPartiesOf } from './sharing/queries.ts'
import { sharingRoutes } from './sharing/routes.ts'
import { startingPointRoutes } from './starting-points/routes.ts'
import { versionRoutes } from './versions/routes.ts'
import { planInForce } from './versions/rules.ts'
import { isReadableBy } from './visibility.rules.ts'

/** The rooms of the plan: the whole of it, its versions, its measures and their commitments. */
export const actionPlanRoutes: Route[] = [
  get('/app/action-plan', 'read-plan', show),
  ...versionRoutes,
  ...bundleRoutes,
  ...measureRoutes,
  ...commitmentRoutes,
  ...recordingRoutes,
  ...planLinkRoutes,
  ...startingPointRoutes,
  ...sharingRoutes,
]

async function show(visit: Visit): Promise<Response> {
  const { act } = visit
  const plans = await actionPlansOf(act.db, act.within)
  const plan = planInForce(plans, act.today)
  const all = await commitmentsOf(act.db, act.within)
  const measures = (await measuresOf(act.db, act.within)).filter((measure) =>
    isReadableBy(
      measure,
      all.filter((commitment) => commitment.measure === measure.id),
      visit,
    ),
  )
  const commitments = all.filter(({ measure }) => measures.some(({ id }) => id === measure))
  const years = await yearsOf(act.db, act.within)
  const ended = endedAmong(await agreementsOf(act.db, act.within), act.today)
  const { held: focusAreas, over } = heldAndOver(
    await focusAreasOf(act.db, act.within),
    { ended, measures, commitments },
    act.today,
  )
  const heldMeasures = measures.filter(({ focusArea }) => over.every(({ id }) => id !== focusArea))
  const heldCommitments = commitments.filter(({ measure }) => heldMeasures.some(({ id }) => id === measure))
  return planPage({
    visit,
    plan,
    adoptions: plan ? await adoptionsOf(act.db, plan.id) : [],
    rolledOver: plans.some(({ continues }) => continues !== null && continues === plan?.id),
    focusAreas,
    overFocusAreas: over,
    measures,
    commitments,
    shared: visit.reach === 'partnership' ? await sharedMeasuresOf(act.db, act) : [],
    sharingParties: await sharingPartiesOf(act.db),
    lacks: lacksOf(focusAreas, heldMeasures, heldCommitments, years, act.today),
    organisations: await organisationsOf(act.db),
    mayWriteAll: reachOf(act.role, 'write-plan') === 'partnership',
    mayWriteSome: mayEnter(act.role, 'write-plan'),
  })
}
