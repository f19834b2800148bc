import { midPOf } from './change.ts'
import { falseDiscovery } from './false-discovery.ts'
import { gammaQuantile } from './incomplete-gamma.ts'
import type { Interval } from './interval.ts'

/** Events and exposure of each area, in the same order; an area with nobody exposed has no rate. */
export type Areas = { counts: readonly number[]; exposures: readonly number[] }

/** An area against all the others together. */
export type AgainstTheRest = {
  /** How many events it would have at the rate of all areas. */
  expected: number
  /** Seen against expected. */
  ratio: number
  /** How likely chance gives as much; q the same among all areas looked at together. */
  p: number
  q: number
}

/**
 * Which areas differ from the rest beyond chance: each against all others
 * together by the test of two periods, held together by false discovery. Null
 * for an area that cannot be compared.
 */
export function againstTheRest({ counts, exposures }: Areas): (AgainstTheRest | null)[] {
  const compared = counts.map((count, at) => ({ count, exposure: exposures[at] as number }))
  const events = sumOf(compared.filter(({ exposure }) => exposure > 0).map(({ count }) => count))
  const exposed = sumOf(exposures)
  const each = compared.map(({ count, exposure }) => {
    if (exposure <= 0 || exposure >= exposed || events === 0) return null
    const expected = (events * exposure) / exposed
    return { expected, ratio: count / expected, p: midPOf(count, events, exposure / exposed) }
  })
  const q = falseDiscovery(each.map((one) => one?.p ?? null))
  return each.map((one, at) => one && { ...one, q: q[at] as number })
}

/**
 * Between which rates an area of this exposure lies if it is like the others:
 * outside lies only the share `alpha` of such areas.
 * Source: Spiegelhalter, Stat Med 24 (2005) 1185–1202, by the chi-square way.
 */
export function funnelLimits({ counts, exposures }: Areas, exposure: number, alpha: number): Interval {
  const expected = (sumOf(counts) * exposure) / sumOf(exposures)
  return {
    low: gammaQuantile(alpha / 2, expected) / exposure,
    high: gammaQuantile(1 - alpha / 2, expected + 1) / exposure,
  }
}

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
