import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { isRefusal } from './commitments.queries.ts'
import { writtenUnitsOf } from './coverage-units.queries.ts'
import { written } from './occurrence-form.routes.ts'
import { withCommitment } from './reporting.routes.ts'
import { refused } from './routes.ts'
import { strikePausePage, strikeUnitPage } from './strike.pages.tsx'
import type { StrikeProblem } from './strike.rules.ts'
import { strikeKept } from './striking-kept.actions.ts'
import { pausesOf } from './written.queries.ts'

const pauseAt = '/app/log/:commitment/pause/:pause/strike'
const unitAt = '/app/log/:commitment/coverage-units/:unit/strike'

/** Striking a pause, or a class or kind that a commitment was said to cover, by mistake. */
export const strikingKeptRoutes: Route[] = [
  get(pauseAt, 'write-plan', (visit) => askWhyPause(visit)),
  post(pauseAt, 'write-plan', async (visit) => {
    const done = await strikeKept(visit.act, 'pause', wantedStrike(visit, 'pause'))
    if (isRefusal(done)) return refused(done, visit)
    return done === 'struck' ? goTo(historyOf(visit)) : askWhyPause(visit, done)
  }),
  get(unitAt, 'log', (visit) => askWhyUnit(visit)),
  post(unitAt, 'log', async (visit) => {
    const done = await strikeKept(visit.act, 'coverageUnit', wantedStrike(visit, 'unit'))
    if (isRefusal(done)) return refused(done, visit)
    return done === 'struck' ? goTo(unitsOf(visit)) : askWhyUnit(visit, done)
  }),
]

function askWhyPause(visit: Visit, problems: StrikeProblem[] = []): Promise<Response> {
  return withCommitment(visit, 'write-plan', async (commitment) => {
    const { act, filled, params } = visit
    const pauses = await pausesOf(act.db, act.within, commitment.id)
    const pause = pauses.find(({ id }) => id === params.pause)
    if (!pause) return notFoundPage(visit)
    if (pause.strike) return goTo(historyOf(visit))
    return strikePausePage({ visit, commitment, pause, filled, problems })
  })
}

function askWhyUnit(visit: Visit, problems: StrikeProblem[] = []): Promise<Response> {
  return withCommitment(visit, 'log', async (commitment) => {
    const { act, filled, params } = visit
    const units = await writtenUnitsOf(act.db, act.within, commitment.id)
    const unit = units.find(({ id }) => id === params.unit)
    if (!unit) return notFoundPage(visit)
    if (unit.strike) return goTo(unitsOf(visit))
    return strikeUnitPage({ visit, commitment, unit, filled, problems })
  })
}

function wantedStrike({ params, filled }: Visit, fact: 'pause' | 'unit') {
  const reason = written(filled, 'reason') ?? ''
  return { commitment: params.commitment ?? '', fact: params[fact] ?? '', reason }
}

function historyOf({ params }: Visit): string {
  return `/app/log/${params.commitment}/history`
}

function unitsOf({ params }: Visit): string {
  return `/app/log/${params.commitment}/coverage-units`
}
