import type { Interval } from './interval.ts'
import {
  type NegativeBinomial,
  negativeBinomialAtMost,
  negativeBinomialQuantile,
} from './negative-binomial.ts'
import type { Prior } from './shrunk-rates.ts'

/** An area that was picked: its events and exposure before. */
export type Picked = { count: number; exposure: number }

/** What comes next in a picked area if nothing changes but luck. */
export type NextByItself = Interval & { expected: number; distribution: NegativeBinomial }

/**
 * An area picked because it was high falls by itself: part of what made it high
 * was chance. What is expected next, from the area's own count and from how
 * areas vary. `afterLength` is the length of the period after in those before.
 *
 * Sources: Barnett, van der Pols and Dobson, Int J Epidemiol 34 (2005) 215–220;
 * Hauer, Observational Before-After Studies in Road Safety (1997).
 */
export function nextByItself(
  { count, exposure }: Picked,
  { shape, mean }: Prior,
  afterLength = 1,
  confidence = 0.95,
): NextByItself {
  const known = shape / mean + exposure
  const coming = exposure * afterLength
  const distribution = { size: shape + count, p: known / (known + coming) }
  const tail = (1 - confidence) / 2
  return {
    expected: (coming * (shape + count)) / known,
    low: negativeBinomialQuantile(tail, distribution),
    high: negativeBinomialQuantile(1 - tail, distribution),
    distribution,
  }
}

/** How likely a picked area comes out as low as it did, or lower, by itself. */
export function asLowByItself(observed: number, { distribution }: NextByItself): number {
  return negativeBinomialAtMost(observed, distribution)
}
