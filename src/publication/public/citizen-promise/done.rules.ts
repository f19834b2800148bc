import type { Day } from '../../../calendar.ts'

/** One line of the log as residents may read it. */
export type PublicOccurrence = { day: Day; quantity: number; organisation: string; areaName: string | null }

/** What was done in a month, and by which organisations. */
export type MonthDone = { month: Day; done: number; organisations: string[] }

/** What was done, month by month, the newest first; months in which nothing was logged are not there. */
export function byMonth(occurrences: PublicOccurrence[]): MonthDone[] {
  return [...Map.groupBy(occurrences, ({ day }) => `${day.slice(0, 7)}-01`)]
    .map(([month, those]) => ({
      month,
      done: total(those),
      organisations: [...new Set(those.map(({ organisation }) => organisation))].sort(),
    }))
    .sort((one, other) => (one.month < other.month ? 1 : -1))
}

/** Where it was done, by the names of local areas, the most frequent first; what names no area is left out. */
export function byArea(occurrences: PublicOccurrence[]): { area: string; done: number }[] {
  const placed = occurrences.filter(({ areaName }) => areaName !== null)
  return [...Map.groupBy(placed, ({ areaName }) => areaName!)]
    .map(([area, those]) => ({ area, done: total(those) }))
    .sort((one, other) => other.done - one.done || one.area.localeCompare(other.area))
}

function total(occurrences: PublicOccurrence[]): number {
  return occurrences.reduce((sum, { quantity }) => sum + quantity, 0)
}
