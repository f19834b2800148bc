import type { Day, Stretch } from '../calendar.ts'
import type { CoverageUnit, Occurrence } from './rules.ts'

/** Something to choose in a report, and the last day in the running period on which it was already done. */
export type Offered = { value: string; label: string; doneOn: Day | null }

/** The classes, schools or areas to choose from: those that are left come first. */
export function unitsLeftFirst(units: CoverageUnit[], occurrences: Occurrence[], period: Stretch): Offered[] {
  const done = lastDays(occurrences, period, ({ coverageUnit }) => coverageUnit)
  return leftFirst(units.map(({ id, name }) => ({ value: id, label: name, doneOn: done.get(id) ?? null })))
}

/** The key groups named before: those not yet met in the running period come first. */
export function groupsSoFar(occurrences: Occurrence[], period: Stretch): Offered[] {
  const done = lastDays(occurrences, period, ({ distinct }) => distinct)
  const named = new Set(occurrences.flatMap(({ distinct }) => (distinct ? [distinct] : [])))
  return leftFirst(
    [...named]
      .sort((one, other) => one.localeCompare(other, 'sv'))
      .map((name) => ({ value: name, label: name, doneOn: done.get(name) ?? null })),
  )
}

function lastDays(
  occurrences: Occurrence[],
  period: Stretch,
  of: (occurrence: Occurrence) => string | null | undefined,
): Map<string, Day> {
  const days = new Map<string, Day>()
  for (const occurrence of occurrences) {
    const key = of(occurrence)
    const { day } = occurrence
    if (!key || day < period.from || day > period.to) continue
    if (day > (days.get(key) ?? '')) days.set(key, day)
  }
  return days
}

function leftFirst(offered: Offered[]): Offered[] {
  return offered.toSorted((one, other) => Number(one.doneOn !== null) - Number(other.doneOn !== null))
}
