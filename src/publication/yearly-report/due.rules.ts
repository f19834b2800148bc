import type { Day } from '../../calendar.ts'

/**
 * The year whose report the assembly and the residents still wait for: the one
 * that ended last, where anything was planned in it and nothing is published
 * of it. Null where none is waited for.
 */
export function awaitedReport(
  today: Day,
  planned: readonly { fromDay: Day }[],
  published: readonly { year: number }[],
): number | null {
  const year = Number(today.slice(0, 4)) - 1
  const wasPlanned = planned.some(({ fromDay }) => fromDay <= `${year}-12-31`)
  return wasPlanned && !published.some((report) => report.year === year) ? year : null
}

/** A report takes some weeks to write and to be read by another: from March on it is late. */
export function isLateReport(year: number, today: Day): boolean {
  return today >= `${year + 1}-03-01`
}
