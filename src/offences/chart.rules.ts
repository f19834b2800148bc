import type { Interval } from '../statistics/interval.ts'
import { midPLimits } from '../statistics/rate.ts'
import { type Told, unitTold } from './development.rules.ts'
import { type Period, type PeriodUnit, partsIn } from './periods.rules.ts'

/** One period as it is drawn: its count and between what the level behind it lies, or why there is none. */
export type PeriodDrawn = {
  period: Period
  count: number | null
  interval: Interval | null
  why: 'missing' | 'withheld' | null
  preliminary: boolean
}

const yearsDrawn = 5

/** Months are drawn in quarters: single months are mostly chance, and sixty of them a thicket. */
const drawnAs: Record<PeriodUnit, PeriodUnit> = {
  month: 'quarter',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
}

/**
 * The last five years, period by period, from the first that is known to the
 * last. A period is told only when all of it is known. Its interval is as wide
 * as chance makes it, and wider by the root where the periods vary more than
 * chance, as it is for the verdict.
 */
export function periodsDrawn(told: readonly Told[], overdispersion: number | null): PeriodDrawn[] {
  const unit = unitTold(told)
  if (unit === null) return []
  const own = told.filter(({ period }) => period.unit === unit)
  const latest = Math.max(...own.filter(({ count }) => count !== null).map(({ period }) => period.year))
  const drawn = drawnAs[unit]
  const parts = partsIn[unit] / partsIn[drawn]
  const wider = Math.sqrt(Math.max(1, overdispersion ?? 1))
  const all = Array.from({ length: yearsDrawn * partsIn[drawn] }, (_, at): PeriodDrawn => {
    const year = latest - yearsDrawn + 1 + Math.floor(at / partsIn[drawn])
    const part = (at % partsIn[drawn]) + 1
    const within = Array.from({ length: parts }, (_, one) => (part - 1) * parts + one + 1).map((one) =>
      own.find(({ period }) => period.year === year && period.part === one),
    )
    return { period: { year, unit: drawn, part }, ...drawnOf(within, wider) }
  })
  const isKnown = ({ count, why }: PeriodDrawn) => count !== null || why === 'withheld'
  return all.slice(all.findIndex(isKnown), all.findLastIndex(isKnown) + 1)
}

function drawnOf(within: readonly (Told | undefined)[], wider: number): Omit<PeriodDrawn, 'period'> {
  const preliminary = within.some((one) => one?.preliminary)
  if (within.some((one) => one?.withheld))
    return { count: null, interval: null, why: 'withheld', preliminary }
  const counts = within.map((one) => one?.count ?? null)
  if (counts.includes(null)) return { count: null, interval: null, why: 'missing', preliminary }
  const count = counts.reduce((sum: number, one) => sum + (one ?? 0), 0)
  const { low, high } = midPLimits(count, 0.95)
  const interval = { low: Math.max(0, count - (count - low) * wider), high: count + (high - count) * wider }
  return { count, interval, why: null, preliminary }
}
