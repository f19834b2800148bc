import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Stretch } from '../calendar.ts'
import type { Facts, Occurrence } from '../log/rules.ts'
import { totalOf } from './done.rules.ts'

/** What was done of one kind, such as the checks of speed: in all, and in the running period where there is one. */
export type KindDone = { name: string | null; inAll: number; inPeriod: number }

/**
 * What was done of each kind, where the number is owed by all kinds together
 * ("at least ten checks a month, of speed, alcohol and drugs"). Kinds of which
 * nothing was done stand there with nought; what was logged without a kind
 * comes last, without a name. What was struck is as if never logged. Nothing
 * is told where no kinds are named, or where each unit was owed by itself
 * under any of the cadences: those are classes or areas and no kinds.
 */
export function doneByKind(
  cadences: readonly Cadence[],
  { coverageUnits: named, occurrences }: Facts,
  period: Stretch | null,
): KindDone[] {
  const coverageUnits = named.filter(({ struck }) => !struck)
  if (coverageUnits.length === 0 || cadences.some(({ per }) => per)) return []
  const logged = occurrences.filter(({ struck }) => !struck)
  const told = (name: string | null, its: Occurrence[]): KindDone => {
    const within = its.filter(({ day }) => period !== null && day >= period.from && day <= period.to)
    return { name, inAll: totalOf(its), inPeriod: totalOf(within) }
  }
  const known = new Set(coverageUnits.map(({ id }) => id))
  const open = told(
    null,
    logged.filter(({ coverageUnit }) => !coverageUnit || !known.has(coverageUnit)),
  )
  const ofEach = coverageUnits.map(({ id, name }) =>
    told(
      name,
      logged.filter(({ coverageUnit }) => coverageUnit === id),
    ),
  )
  return open.inAll > 0 ? [...ofEach, open] : ofEach
}
