import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Stretch } from '../calendar.ts'
import type { CoverageUnit, Occurrence } from '../log/rules.ts'

/** What was done of what was owed, and which classes, schools or areas are left. */
export type Done = { done: number; left: string[] }

/**
 * What a period's occurrences amount to.
 *
 * Where repeats must differ (key group, area), each key counts once; those
 * without a key count as one together, since nothing shows that they differ.
 */
export function doneIn({ distinctBy }: Cadence, occurrences: Occurrence[]): number {
  if (!distinctBy) return totalOf(occurrences)
  return new Set(occurrences.map(({ distinct, area }) => distinct ?? (distinctBy === 'area' ? area : null)))
    .size
}

/** The quantities together. */
export function totalOf(occurrences: Occurrence[]): number {
  let total = 0
  for (const { quantity } of occurrences) total += quantity
  return total
}

/**
 * Coverage: the count is owed for each class, school or area, and more in one
 * does not make up for none in another. Occurrences that name no unit, or one
 * that did not exist then, cover nothing.
 */
export function coverageIn(
  cadence: Cadence,
  units: CoverageUnit[],
  eachOwes: number,
  occurrences: Occurrence[],
): Done {
  const byUnit = Map.groupBy(occurrences, ({ coverageUnit, area }) => coverageUnit ?? area ?? null)
  const left: string[] = []
  let done = 0
  for (const { id, name } of units) {
    const here = doneIn(cadence, byUnit.get(id) ?? [])
    if (here < eachOwes) left.push(name)
    done += Math.min(here, eachOwes)
  }
  return { done, left }
}

/** The kinds of which nothing was done: ten checks of speed are ten checks, but none of drugs. */
export function kindsLeft(kinds: CoverageUnit[], occurrences: Occurrence[]): string[] {
  const met = new Set(occurrences.map(({ coverageUnit }) => coverageUnit))
  return kinds.filter(({ id }) => !met.has(id)).map(({ name }) => name)
}

/** The units that existed on any day of the period: a class that left in June was still to be visited that year. */
export function unitsIn({ from, to }: Stretch, units: CoverageUnit[]): CoverageUnit[] {
  return units.filter((unit) => (unit.from ?? from) <= to && (unit.to ?? to) >= from)
}

/** The occurrences of each stretch, the stretches being in order and apart. Their own order does not matter. */
export function sortedInto(stretches: Stretch[], occurrences: Occurrence[]): Occurrence[][] {
  const sorted = stretches.map((): Occurrence[] => [])
  for (const occurrence of occurrences) {
    const place = placeOf(occurrence.day, stretches)
    if (place !== null) sorted[place]!.push(occurrence)
  }
  return sorted
}

function placeOf(day: string, stretches: Stretch[]): number | null {
  let low = 0
  let high = stretches.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from, to } = stretches[middle]!
    if (day < from) high = middle - 1
    else if (day > to) low = middle + 1
    else return middle
  }
  return null
}
