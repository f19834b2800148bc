import { sumOf } from './areas.ts'
import type { Judged } from './change.ts'
import type { Interval } from './interval.ts'
import { normalReach } from './normal.ts'
import { expectedAt, type Fitted, fitCounts } from './quasi-poisson.ts'
import { studentBeyond, studentReach } from './student.ts'

/** A series of months in which something began. */
export type Series = {
  /** Month by month; null is not known, which is not 0. */
  counts: readonly (number | null)[]
  /** Who was exposed in each month, where that changed. */
  exposures?: readonly number[] | undefined
  /** The first month, counted from 1, in which the measure ran. */
  start: number
  /** Whether the year's swing is told apart; for months. */
  season: boolean
  /** Whether also the slope may change. */
  slopeChange: boolean
}

/** What a series tells of a measure that began in it. */
export type Interruption = {
  fitted: Fitted
  /** Which coefficient stands where. */
  names: Coefficient[]
  /** How much more the months vary than chance alone lets them; at least 1 where intervals are made. */
  dispersion: number
  /** The level after against where the earlier course would have gone. */
  level: Judged & { ratio: number }
  /** The level's interval if months varied by chance alone; only to be compared with others'. */
  byChanceAlone: Interval
  /** How many there were after, and how many the earlier course lets expect, over the months that are known. */
  observed: number
  expectedWithout: number
}

export type Coefficient = 'constant' | 'trend' | 'level' | 'slope' | 'cosine' | 'sine'

const leastBefore = 24
const leastAfter = 6

/**
 * Whether the level of a series changed when a measure began, beyond its earlier
 * course and the year's swing.
 * Sources: Lopez Bernal, Cummins and Gasparrini, Int J Epidemiol 46 (2017)
 * 348–355; Wagner et al., J Clin Pharm Ther 27 (2002) 299–309.
 */
export function interruption(
  series: Series,
  confidence = 0.95,
): Interruption | { problem: 'noEvents' | 'tooShort' | 'tooShortAfter' | 'notFitted' } {
  const months = knownMonths(series)
  const before = months.filter(({ month }) => month < series.start)
  const after = months.filter(({ month }) => month >= series.start)
  const total = (some: typeof months) => sumOf(some.map(({ count }) => count))
  if (months.length > 0 && (total(before) === 0 || total(after) === 0)) return { problem: 'noEvents' }
  if (before.length < leastBefore) return { problem: 'tooShort' }
  if (after.length < leastAfter) return { problem: 'tooShortAfter' }
  const names = coefficientsOf(series)
  const rowOf = (month: number) => names.map((name) => valueAt(name, month, series.start))
  const fitted = fitCounts({
    counts: months.map(({ count }) => count),
    rows: months.map(({ month }) => rowOf(month)),
    offsets: months.map(({ offset }) => offset),
  })
  if (fitted === null) return { problem: 'notFitted' }
  const dispersion = Math.max(1, fitted.dispersion)
  const at = names.indexOf('level')
  const change = fitted.coefficients[at] as number
  const alone = Math.sqrt(fitted.variances()[at] as number)
  const error = alone * Math.sqrt(dispersion)
  const around = (reach: number): Interval => ({
    low: Math.exp(change - reach),
    high: Math.exp(change + reach),
  })
  const without = (month: number) =>
    rowOf(month).map((value, place) => (names[place] === 'level' || names[place] === 'slope' ? 0 : value))
  return {
    fitted,
    names,
    dispersion,
    level: {
      ratio: Math.exp(change),
      ...around(studentReach(confidence, fitted.df) * error),
      p: studentBeyond(change / error, fitted.df),
    },
    byChanceAlone: around(normalReach(confidence) * alone),
    observed: total(after),
    expectedWithout: sumOf(after.map(({ month, offset }) => expectedAt(fitted, without(month), offset))),
  }
}

const knownMonths = ({ counts, exposures }: Series) =>
  counts.flatMap((count, at) =>
    count === null ? [] : [{ count, month: at + 1, offset: Math.log(exposures?.[at] ?? 1) }],
  )

const coefficientsOf = ({ season, slopeChange }: Series): Coefficient[] => [
  'constant',
  'trend',
  'level',
  ...(slopeChange ? (['slope'] as const) : []),
  ...(season ? (['cosine', 'sine'] as const) : []),
]

function valueAt(name: Coefficient, month: number, start: number): number {
  const isAfter = month >= start
  const swing = (2 * Math.PI * month) / 12
  const values: Record<Coefficient, number> = {
    constant: 1,
    trend: month,
    level: isAfter ? 1 : 0,
    slope: isAfter ? month - start + 1 : 0,
    cosine: Math.cos(swing),
    sine: Math.sin(swing),
  }
  return values[name]
}
