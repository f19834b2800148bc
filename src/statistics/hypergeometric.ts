import gammaln from '@stdlib/math-base-special-gammaln'
import type { Interval } from './interval.ts'
import { crossing } from './root.ts'

/**
 * How events divide between two areas after, once all four sums are known: of
 * `after` events after, how many fall in an area that has `own` of all events,
 * where the other has `others`.
 */
export type Division = { own: number; others: number; after: number }

/** Every number the area could have after, from the smallest on, with its likelihood where both areas develop alike. */
type Likelihoods = { from: number; logs: Float64Array }

/** How likely the area has fewer, exactly so many, and more than `seen`. */
export type Tails = { below: number; exactly: number; above: number }

/**
 * Fisher's non-central hypergeometric distribution: a function of the odds
 * ratio that gives the chances around `seen`. What does not depend on the ratio
 * is worked out once.
 */
export function tailsAround(seen: number, division: Division): (oddsRatio: number) => Tails {
  const { from, logs } = likelihoods(division)
  return (oddsRatio) => {
    const logRatio = Math.log(oddsRatio)
    let highest = Number.NEGATIVE_INFINITY
    for (let at = 0; at < logs.length; at++) highest = Math.max(highest, (logs[at] as number) + at * logRatio)
    let [below, exactly, above] = [0, 0, 0]
    for (let at = 0; at < logs.length; at++) {
      const weight = Math.exp((logs[at] as number) + at * logRatio - highest)
      if (from + at < seen) below += weight
      else if (from + at === seen) exactly = weight
      else above += weight
    }
    const all = below + exactly + above
    return { below: below / all, exactly: exactly / all, above: above / all }
  }
}

/** The fewest and the most the area could have after. */
export function possible({ own, others, after }: Division): { fewest: number; most: number } {
  return { fewest: Math.max(0, after - others), most: Math.min(own, after) }
}

/** Two-sided p where what was seen is only half counted as rare. */
export const midP = ({ below, exactly, above }: Tails): number =>
  Math.min(1, 2 * Math.min(below + exactly / 2, above + exactly / 2))

/** Between which odds ratios what was seen is not too rare, half counted; open where nothing less, or more, was possible. */
export function midPOddsRatio(seen: number, division: Division, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  const around = tailsAround(seen, division)
  const { fewest, most } = possible(division)
  const above = (logRatio: number) => {
    const tails = around(Math.exp(logRatio))
    return tails.above + tails.exactly / 2
  }
  // e^±60 lies beyond every ratio that counts of people and dwellings can give.
  const solve = (wanted: number) => Math.exp(crossing((logRatio) => above(logRatio) - wanted, -60, 60))
  return {
    low: seen === fewest ? 0 : solve(tail),
    high: seen === most ? Number.POSITIVE_INFINITY : solve(1 - tail),
  }
}

function likelihoods(division: Division): Likelihoods {
  const { own, others, after } = division
  const { fewest, most } = possible(division)
  const logs = Float64Array.from({ length: most - fewest + 1 }, (_, at) => {
    const here = fewest + at
    return logWays(own, here) + logWays(others, after - here)
  })
  return { from: fewest, logs }
}

const logWays = (of: number, chosen: number): number =>
  gammaln(of + 1) - gammaln(chosen + 1) - gammaln(of - chosen + 1)
