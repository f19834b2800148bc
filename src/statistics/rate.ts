import { gammaQuantile } from './incomplete-gamma.ts'
import type { Interval } from './interval.ts'
import { normalReach } from './normal.ts'
import { poissonAtLeast, poissonExactly } from './poisson.ts'
import { crossing } from './root.ts'

/** So many events among so many exposed: residents, dwellings, or years of them. Null is not known, which is not 0. */
export type Counted = { count: number | null; exposure: number }

/** Why no rate can be told. */
export type NoRate = 'missing' | 'invalid' | 'noExposure'

/** Events for each `per` exposed, with the interval worked out in three ways. */
export type Rate = { rate: number; exact: Interval; midP: Interval; byar: Interval }

/** Whether events were counted at all, among somebody; null where nothing stands in the way. */
export function whyNoRate({ count, exposure }: Counted): NoRate | null {
  if (count === null || !Number.isFinite(exposure)) return 'missing'
  if (count < 0 || !Number.isInteger(count) || exposure < 0) return 'invalid'
  return exposure === 0 ? 'noExposure' : null
}

/**
 * How many events there are for each `per` exposed, with its interval. The
 * exact one (Garwood) is printed with a single rate: it holds at least as often
 * as it says. The mid-P one goes with a change, and Byar's needs no tables.
 *
 * Sources: Garwood, Biometrika 28 (1936) 437–442; Cohen and Yang, Stat Med 13
 * (1994) 2189–2203 (mid-P); Breslow and Day, IARC 82 (1987), 2.13 (Byar).
 */
export function rateOf(
  counted: Counted,
  { per = 1000, confidence = 0.95 }: { per?: number; confidence?: number } = {},
): Rate | { problem: NoRate } {
  const problem = whyNoRate(counted)
  if (problem) return { problem }
  const count = counted.count as number
  const scale = per / counted.exposure
  const scaled = ({ low, high }: Interval): Interval => ({ low: low * scale, high: high * scale })
  return {
    rate: count * scale,
    exact: scaled(exactLimits(count, confidence)),
    midP: scaled(midPLimits(count, confidence)),
    byar: scaled(byarLimits(count, confidence)),
  }
}

/** Between which means a count is not rarer than the confidence allows, on either side. */
export function exactLimits(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  return { low: gammaQuantile(tail, count), high: gammaQuantile(1 - tail, count + 1) }
}

/** The same, where the count itself is only half counted as a rare one. */
export function midPLimits(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  // The exact limits lie on either side of these.
  const outer = exactLimits(count, confidence)
  const atLeast = (mean: number) => poissonAtLeast(count + 1, mean) + poissonExactly(count, mean) / 2
  const low = count === 0 ? 0 : crossing((mean) => atLeast(mean) - tail, outer.low, count)
  return { low, high: crossing((mean) => atLeast(mean) - (1 - tail), count, outer.high) }
}

function byarLimits(count: number, confidence: number): Interval {
  const z = normalReach(confidence)
  const limit = (x: number, sign: 1 | -1) => x * (1 - 1 / (9 * x) + (sign * z) / (3 * Math.sqrt(x))) ** 3
  return { low: count === 0 ? 0 : Math.max(0, limit(count, -1)), high: limit(count + 1, 1) }
}
