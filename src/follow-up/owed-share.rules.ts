import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { OwedPeriod } from '../action-plan/periods/rules.ts'
import { type DayCounts, daysThatCount } from '../action-plan/periods/window.rules.ts'
import type { Facts } from '../log/rules.ts'
import { isPaused, pausedDays } from './due.rules.ts'

/** What a period owes before anything is rounded, and the part of it that was not at rest. */
export function owedIn(
  period: OwedPeriod,
  cadence: Cadence,
  facts: Facts,
  counts: DayCounts,
): { owed: number; active: number } {
  const active = activePart(period, facts, counts)
  return { owed: (cadence.count ?? 0) * period.times * period.share * active, active }
}

/** What part of a period was not at rest. A deadline that falls in a pause is not owed, any other is owed whole. */
function activePart(period: OwedPeriod, { pauses }: Facts, counts: DayCounts): number {
  if (pauses.length === 0) return 1
  if (period.deadline) return isPaused(period.to, pauses) ? 0 : 1
  const rested = pausedDays(period, pauses, counts)
  return rested === 0 ? 1 : 1 - rested / daysThatCount(period.from, period.to, counts)
}
