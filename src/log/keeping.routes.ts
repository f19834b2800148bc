import type { Commitment } from '../action-plan/rules.ts'
import { day, type Filled, lines } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { isRefusal } from './commitments.queries.ts'
import { coverageUnitsOf, writtenUnitsOf } from './coverage-units.queries.ts'
import { addCoverageUnits, changeCoverageUnit, endPause, pauseCommitment } from './keeping.actions.ts'
import { filledOf, pausePage, proposedFrom, unitPage, unitsPage } from './keeping.pages.tsx'
import { written } from './occurrence-form.routes.ts'
import { runsOn } from './pause.rules.ts'
import { toHistory, withCommitment } from './reporting.routes.ts'
import { refused } from './routes.ts'
import type { CoverageUnit } from './rules.ts'
import { stands } from './told.rules.ts'
import { pausesOf } from './written.queries.ts'

/** What a commitment must cover, and when it rests. */
export const keepingRoutes: Route[] = [
  get('/app/log/:commitment/coverage-units', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const units = await writtenUnits(commitment, visit)
      const filled = proposedFrom(commitment, units.filter(stands), visit.act.today)
      return unitsPage({ visit, commitment, units, filled })
    }),
  ),
  post('/app/log/:commitment/coverage-units', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const { act, filled } = visit
      const names = lines(filled, 'names').map((name) => name.replace(/\p{Cc}/gu, ''))
      const done = await addCoverageUnits(act, {
        commitment: commitment.id,
        names,
        from: day(filled, 'from'),
      })
      if (isRefusal(done)) return refused(done, visit)
      if (!Array.isArray(done)) return goTo(`/app/log/${commitment.id}/coverage-units`)
      const units = await writtenUnits(commitment, visit)
      return unitsPage({ visit, commitment, units, filled, problems: done })
    }),
  ),
  get('/app/log/:commitment/coverage-units/:unit', 'log', (visit) =>
    withUnit(visit, (commitment, unit) => unitPage({ visit, commitment, unit, filled: filledOf(unit) })),
  ),
  post('/app/log/:commitment/coverage-units/:unit', 'log', (visit) =>
    withUnit(visit, async (commitment, unit) => {
      const { act, filled } = visit
      const change = { unit: unit.id, name: written(filled, 'name') ?? '', to: day(filled, 'to') }
      const done = await changeCoverageUnit(act, commitment.id, change)
      if (isRefusal(done)) return refused(done, visit)
      if (done === 'changed') return goTo(`/app/log/${commitment.id}/coverage-units`)
      return unitPage({ visit, commitment, unit, filled, problems: done })
    }),
  ),
  get('/app/log/:commitment/pause', 'write-plan', (visit) =>
    withCommitment(visit, 'write-plan', async (commitment) => {
      const { today } = visit.act
      const running = await runningPause(commitment, visit)
      const filled: Filled = running ? { to: today } : { from: today }
      return pausePage({ visit, commitment, running, filled })
    }),
  ),
  post('/app/log/:commitment/pause', 'write-plan', (visit) =>
    withCommitment(visit, 'write-plan', async (commitment) => {
      const { act, filled } = visit
      const done = await pauseCommitment(act, {
        id: crypto.randomUUID(),
        commitment: commitment.id,
        from: day(filled, 'from'),
        to: day(filled, 'to'),
        reason: written(filled, 'reason') ?? '',
      })
      if (isRefusal(done)) return refused(done, visit)
      if (done === 'paused') return toHistory(commitment)
      return pausePage({ visit, commitment, running: null, filled, problems: done })
    }),
  ),
  post('/app/log/:commitment/pause/:pause/end', 'write-plan', (visit) =>
    withCommitment(visit, 'write-plan', async (commitment) => {
      const { act, filled, params } = visit
      const ending = { commitment: commitment.id, pause: params.pause ?? '', to: day(filled, 'to') }
      const done = await endPause(act, ending)
      if (isRefusal(done)) return refused(done, visit)
      if (done === 'ended') return toHistory(commitment)
      const running = await runningPause(commitment, visit)
      return pausePage({ visit, commitment, running, filled, problems: done })
    }),
  ),
]

function unitsOf({ id }: Commitment, { act }: Visit) {
  return coverageUnitsOf(act.db, act.within, id)
}

function writtenUnits({ id }: Commitment, { act }: Visit) {
  return writtenUnitsOf(act.db, act.within, id)
}

/** The pause that holds today, where one does. */
async function runningPause({ id }: Commitment, { act }: Visit) {
  const pauses = await pausesOf(act.db, act.within, id)
  return pauses.find((pause) => runsOn(pause, act.today)) ?? null
}

/** The unit of the address, of the commitment of the address. */
function withUnit(
  visit: Visit,
  show: (commitment: Commitment, unit: CoverageUnit) => Response | Promise<Response>,
): Promise<Response> {
  return withCommitment(visit, 'log', async (commitment) => {
    const unit = (await unitsOf(commitment, visit)).find(({ id }) => id === visit.params.unit)
    return unit ? show(commitment, unit) : notFoundPage(visit)
  })
}
