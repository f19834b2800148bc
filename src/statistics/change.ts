import { binomialAtLeast, binomialAtMost, binomialExactly, exactShare } from './binomial.ts'
import type { Interval } from './interval.ts'
import { normalBeyond, normalReach } from './normal.ts'
import { type Counted, whyNoRate } from './rate.ts'
import { crossing } from './root.ts'

/** A ratio of rates: its interval and how likely chance alone gives as much. */
export type Judged = Interval & { p: number }

/**
 * The rate after against the rate before. Without any event before the ratio is
 * infinite, without any at all it is not known.
 */
export type Change = {
  ratio: number | null
  /** Mid-P: the interval and the p that are printed, because they never contradict each other. */
  midP: Judged
  /** The cautious ones of Clopper and Pearson, on request. */
  exact: Judged
}

/** Two periods of which the numbers before and after can be compared. */
export type TwoPeriods = { before: Counted & { count: number }; after: Counted & { count: number } }

/** Whether two periods can be compared: both have somebody exposed and whole numbers. */
export function comparable(before: Counted, after: Counted): TwoPeriods | null {
  const isWhole = (counted: Counted): counted is TwoPeriods['before'] => whyNoRate(counted) === null
  return isWhole(before) && isWhole(after) ? { before, after } : null
}

/**
 * How the rate changed between two periods. Of all events of both, those after
 * are a binomial number whose share follows from the ratio of the rates; so the
 * ratio is judged without knowing either rate.
 *
 * Sources: Przyborowski and Wilenski, Biometrika 31 (1940) 313–323; Fay, The R
 * Journal 2 (2010) 53–58 (interval and p that agree).
 */
export function changeOf(periods: TwoPeriods, confidence = 0.95): Change {
  const { before, after } = periods
  const total = before.count + after.count
  return {
    ratio: ratioOf(periods),
    midP: midPChange(periods, confidence),
    exact: {
      ...inRatios(exactShare(after.count, total, confidence), periods),
      p: exactPOf(after.count, total, shareWhenUnchanged(periods)),
    },
  }
}

/** The rate after against the one before; null without any event. */
export function ratioOf({ before, after }: TwoPeriods): number | null {
  if (before.count + after.count === 0) return null
  return after.count / after.exposure / (before.count / before.exposure)
}

/** The mid-P interval and p alone, where nobody asks for the cautious ones. */
export function midPChange(periods: TwoPeriods, confidence = 0.95): Judged {
  const { before, after } = periods
  const total = before.count + after.count
  return {
    ...inRatios(midPShare(after.count, total, confidence), periods),
    p: midPOf(after.count, total, shareWhenUnchanged(periods)),
  }
}

/** A share of all events that fall after, as a ratio of the rates. */
function inRatios({ low, high }: Interval, { before, after }: TwoPeriods): Interval {
  const toRatio = (share: number) => (share * before.exposure) / ((1 - share) * after.exposure)
  return { low: toRatio(low), high: toRatio(high) }
}

/** The share of all events that fall after, if the rate has not changed. */
export const shareWhenUnchanged = ({ before, after }: TwoPeriods): number =>
  after.exposure / (before.exposure + after.exposure)

/** Two-sided p where the observed number is only half counted as a rare one. */
export function midPOf(count: number, total: number, share: number): number {
  const half = binomialExactly(count, total, share) / 2
  const below = binomialAtMost(count - 1, total, share) + half
  const above = binomialAtLeast(count + 1, total, share) + half
  return Math.min(1, 2 * Math.min(below, above))
}

function exactPOf(count: number, total: number, share: number): number {
  return Math.min(1, 2 * Math.min(binomialAtMost(count, total, share), binomialAtLeast(count, total, share)))
}

/** Between which shares `count` of `total` is not too rare, half counted. */
function midPShare(count: number, total: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  const above = (share: number) =>
    binomialAtLeast(count + 1, total, share) + binomialExactly(count, total, share) / 2
  const observed = total === 0 ? 0 : count / total
  return {
    low: count === 0 ? 0 : crossing((share) => above(share) - tail, 0, observed),
    high: count === total ? 1 : crossing((share) => above(share) - (1 - tail), observed, 1),
  }
}

/**
 * The two-sided p that adds up whatever is as rare as what was seen or rarer; as
 * R's binom.test has it. Only for comparison: it can contradict any interval.
 */
export function rarerThan(count: number, total: number, share: number): number {
  const seen = binomialExactly(count, total, share) * (1 + 1e-7)
  const expected = total * share
  if (count === expected) return 1
  // From the far side of what is expected the likelihoods fall to the end, so the crossing can be searched.
  let far = 0
  if (count < expected) {
    for (let at = total; at > expected && binomialExactly(at, total, share) <= seen; at--)
      far = total - at + 1
    return Math.min(1, binomialAtMost(count, total, share) + binomialAtLeast(total - far + 1, total, share))
  }
  for (let at = 0; at < expected && binomialExactly(at, total, share) <= seen; at++) far = at + 1
  return Math.min(1, binomialAtLeast(count, total, share) + binomialAtMost(far - 1, total, share))
}

/**
 * The same where counts vary more than chance: series of burglaries come in
 * waves. `overdispersion` is how many times as much the monthly counts vary; the
 * interval widens with its root. Only where both counts are above 0.
 */
export function changeWhereMonthsVary(
  { before, after }: TwoPeriods,
  overdispersion: number,
  confidence = 0.95,
): Judged | null {
  if (before.count === 0 || after.count === 0) return null
  const log = Math.log(after.count / after.exposure / (before.count / before.exposure))
  const error = Math.sqrt(overdispersion * (1 / before.count + 1 / after.count))
  const reach = normalReach(confidence) * error
  return { low: Math.exp(log - reach), high: Math.exp(log + reach), p: normalBeyond(log / error) }
}
