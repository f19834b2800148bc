import { wilsonShare } from './wilson.ts'

/** How much larger the first share is than the second, with the limits of its interval. */
export type Difference = { difference: number; low: number; high: number }

/** So many said yes, out of so many. */
export type Part = { yes: number; n: number }

/**
 * The difference of two shares of different people, with Newcombe's hybrid score
 * interval (method 10) made of the Wilson limits of each. Where nought lies
 * outside, the difference is greater than chance usually makes. Null where nobody
 * answered one of them.
 * Source: Newcombe (1998), Stat Med 17:873–890; checked against R.
 */
export function differenceOfShares(first: Part, second: Part, quantile?: number): Difference | null {
  const one = wilsonShare(first.yes, first.n, quantile)
  const other = wilsonShare(second.yes, second.n, quantile)
  if (one === null || other === null) return null
  const difference = one.share - other.share
  return {
    difference,
    low: difference - Math.hypot(one.share - one.low, other.high - other.share),
    high: difference + Math.hypot(one.high - one.share, other.share - other.low),
  }
}
