import betainc from '@stdlib/math-base-special-betainc'
import betaincinv from '@stdlib/math-base-special-betaincinv'
import gammaln from '@stdlib/math-base-special-gammaln'
import type { Interval } from './interval.ts'

/** How likely exactly `count` of `total` are, where each is with probability `p`. */
export function binomialExactly(count: number, total: number, p: number): number {
  if (count < 0 || count > total) return 0
  if (p === 0 || p === 1) return count === (p === 0 ? 0 : total) ? 1 : 0
  const ways = gammaln(total + 1) - gammaln(count + 1) - gammaln(total - count + 1)
  return Math.exp(ways + count * Math.log(p) + (total - count) * Math.log1p(-p))
}

/** How likely `count` or more of `total` are. */
export function binomialAtLeast(count: number, total: number, p: number): number {
  if (count <= 0) return 1
  return count > total ? 0 : betainc(p, count, total - count + 1)
}

/** How likely `count` or fewer of `total` are. */
export function binomialAtMost(count: number, total: number, p: number): number {
  if (count < 0) return 0
  return count >= total ? 1 : betainc(p, count + 1, total - count, true, true)
}

/**
 * Between which shares `count` of `total` is not rarer than the confidence
 * allows, on either side. Source: Clopper and Pearson, Biometrika 26 (1934) 404–413.
 */
export function exactShare(count: number, total: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  return {
    low: count === 0 ? 0 : betaincinv(tail, count, total - count + 1, false),
    high: count === total ? 1 : betaincinv(tail, count + 1, total - count, true),
  }
}
