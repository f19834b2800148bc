import { normalReach } from './normal.ts'
import { running } from './running.ts'

/** A chart that adds up what lies above, month by month: each value, and the first month it tells of. */
export type Chart = { statistic: number[]; firstSignal: number | null }

/** A chart with its limits. */
export type LimitedChart = Chart & { upper: number[]; lower: number[] }

/**
 * Finds a slow drift upwards: what lies above the reference adds up until it
 * passes the limit. The reference lies between the usual mean and the one to be found.
 * Source: Lucas, Technometrics 27 (1985) 129–144.
 */
export function poissonCusum(
  counts: readonly number[],
  { usual, toFind, limit }: { usual: number; toFind: number; limit: number },
): Chart & { reference: number } {
  const reference = (toFind - usual) / Math.log(toFind / usual)
  const statistic = running(counts, 0, (sum, count) => Math.max(0, sum + count - reference))
  return { reference, statistic, firstSignal: first(statistic, (value) => value > limit) }
}

/**
 * A running mean in which each new month weighs `newest` and the earlier ones
 * ever less; told of where it leaves `widths` standard deviations around the usual mean.
 * Source: Borror, Champ and Rigdon, J Qual Technol 30 (1998) 352–361, with the exact variance.
 */
export function poissonEwma(
  counts: readonly number[],
  { usual, newest, widths }: { usual: number; newest: number; widths: number },
): LimitedChart {
  const statistic = running(counts, usual, (mean, count) => newest * count + (1 - newest) * mean)
  const reach = counts.map((_, at) => {
    const share = (newest / (2 - newest)) * (1 - (1 - newest) ** (2 * (at + 1)))
    return widths * Math.sqrt(share * usual)
  })
  const upper = reach.map((width) => usual + width)
  const lower = reach.map((width) => Math.max(0, usual - width))
  const isOutside = (value: number, at: number) =>
    value > (upper[at] as number) || value < (lower[at] as number)
  return { statistic, upper, lower, firstSignal: first(statistic, isOutside) }
}

/** Limits of the days from `firstIndex` on, and on which of them there were more. */
export type Ears = { firstIndex: number; upper: number[]; alarm: boolean[] }

/**
 * Against the days just before, for daily counts without history; never for
 * months in small areas, where the spread is often nought. C1 takes the days up
 * to the day before, C2 and C3 leave out two days between; C3 adds up how far
 * this day and the two before lay above.
 * Source: Fricker, Hegler and Dunfee, Stat Med 27 (2008) 3407–3429.
 */
export function ears(
  counts: readonly number[],
  { kind, baseline, alpha }: { kind: 'c1' | 'c2' | 'c3'; baseline: number; alpha: number },
): Ears {
  const leftOut = kind === 'c1' ? 0 : 2
  const firstIndex = baseline + leftOut + (kind === 'c3' ? 2 : 0)
  const reach = normalReach(1 - 2 * alpha)
  const days = counts.map((_, day) => day).slice(firstIndex)
  const above = (day: number) => {
    const { mean, deviation } = spreadOf(counts.slice(day - leftOut - baseline, day - leftOut))
    return { mean, deviation, excess: ((counts[day] as number) - mean) / deviation }
  }
  const upper = days.map((day) => {
    const { mean, deviation } = above(day)
    if (kind !== 'c3') return mean + deviation * reach
    // What has added up by now is taken from the limit, and the limit is told as a count of this day.
    const added = [0, 1, 2].reduce((sum, back) => sum + Math.max(0, above(day - back).excess - 1), 0)
    return Math.max(0, (counts[day] as number) + deviation * (reach - added))
  })
  return { firstIndex, upper, alarm: days.map((day, at) => (counts[day] as number) > (upper[at] as number)) }
}

function spreadOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) }
}

function first(values: readonly number[], isSignal: (value: number, at: number) => boolean): number | null {
  const at = values.findIndex(isSignal)
  return at < 0 ? null : at
}
