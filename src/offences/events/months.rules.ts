import type { Day } from '../../calendar.ts'
import type { Told } from '../development.rules.ts'
import type { EventCount } from './rules.ts'

/** A place's months, one after the other; `area` null is the whole of the partnership. */
export type MonthsOfPlace = { area: string | null; told: Told[] }

/**
 * Events of a kind as counts of months. A month in which files tell of anything
 * at all is told: what is not there did not happen. One without any event of any
 * kind is more likely one that no file tells of, and the month that is not over
 * is told by nobody yet. Events without an area are counted in the whole alone.
 */
export function monthsOfEvents(counts: readonly EventCount[], kind: string, today: Day): MonthsOfPlace[] {
  const months = [...new Set(counts.map(({ month }) => month))].filter((month) => month < today.slice(0, 7))
  months.sort()
  const own = counts.filter((one) => one.kind === kind)
  if (own.length === 0) return []
  const areas = [...new Set(own.flatMap(({ area }) => area ?? []))]
  return [null, ...areas].map((area) => {
    const byMonth = new Map<string, number>()
    for (const one of own)
      if (area === null || one.area === area)
        byMonth.set(one.month, (byMonth.get(one.month) ?? 0) + one.count)
    return {
      area,
      told: months.map((month) => ({
        period: { year: Number(month.slice(0, 4)), unit: 'month' as const, part: Number(month.slice(5, 7)) },
        ...{ count: byMonth.get(month) ?? 0, withheld: false, exposed: null, preliminary: false },
      })),
    }
  })
}
