import type { Day } from '../calendar.ts'
import type { Told } from './development.rules.ts'
import { daysOf, partsIn, unitsFromFinest } from './periods.rules.ts'

/** How many were reported in some months; null where it cannot be told, and why. */
export type CountTold = { count: number; preliminary: boolean } | { count: null; why: 'missing' | 'withheld' }

/** Whole months, from the first day of the first to the last day of the last. */
export type Months = { from: Day; to: Day }

/** How many in these months, of the finest periods that fill them; a missing period is never nought. */
export function countIn(figures: readonly Told[], { from, to }: Months): CountTold {
  let isWithheld = false
  for (const unit of unitsFromFinest) {
    const own = figures.filter(({ period }) => {
      if (period.unit !== unit) return false
      const days = daysOf(period)
      return days.from >= from && days.to <= to
    })
    if (own.length !== (monthsFromTo(from, to) * partsIn[unit]) / 12) continue
    if (own.every(({ count }) => count !== null))
      return {
        count: own.reduce((sum, { count }) => sum + (count ?? 0), 0),
        preliminary: own.some(({ preliminary }) => preliminary),
      }
    isWithheld ||= own.some(({ withheld }) => withheld)
  }
  return { count: null, why: isWithheld ? 'withheld' : 'missing' }
}

/** How many months from the first to the last, both counted. */
export function monthsFromTo(from: Day, to: Day): number {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(to) - months(from) + 1
}
