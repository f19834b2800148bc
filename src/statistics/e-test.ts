import { poissonExactly } from './poisson.ts'

/** So many events in so much time. */
type Period = { count: number; exposure: number }

/** How far two rates lie apart in standard errors, and how likely chance alone gives as much. */
export type ETest = { statistic: number; p: number }

/**
 * A second test of two periods, slightly stronger than the conditional one but
 * without an interval of the same kind, so never the verdict. `difference` is
 * the one that is held to be true.
 * Source: Krishnamoorthy and Thomson, J Stat Plan Inference 119 (2004) 23–35.
 */
export function eTest(first: Period, second: Period, difference = 0): ETest {
  const statistic = distance(first, second, difference)
  if (first.count === 0 && second.count === 0) return { statistic: 0, p: 1 }
  const events = first.count + second.count - difference * first.exposure
  const rate = events / (first.exposure + second.exposure)
  if (rate <= 0 || rate + difference <= 0) return { statistic, p: 0 }
  const firsts = likely(first.exposure * (rate + difference))
  const seconds = likely(second.exposure * rate)
  // As far as what was seen, where only the rounding of the sums says otherwise.
  const far = Math.abs(statistic) * (1 - 1e-12)
  let p = 0
  for (const [k, here] of firsts)
    for (const [m, there] of seconds) {
      if (k === 0 && m === 0) continue
      const away = distance({ ...first, count: k }, { ...second, count: m }, difference)
      if (Math.abs(away) >= far) p += here * there
    }
  return { statistic, p: Math.min(1, p) }
}

function distance(first: Period, second: Period, difference: number): number {
  const apart = first.count / first.exposure - second.count / second.exposure - difference
  const variance = first.count / first.exposure ** 2 + second.count / second.exposure ** 2
  return variance === 0 ? 0 : apart / Math.sqrt(variance)
}

/** Every number of events that is likely enough to count, with its probability. */
function likely(mean: number): [count: number, probability: number][] {
  const reach = 9 * Math.sqrt(mean) + 30
  const from = Math.max(0, Math.floor(mean - reach))
  const numbers = Array.from({ length: Math.ceil(mean + reach) - from + 1 }, (_, at) => from + at)
  return numbers
    .map((count): [number, number] => [count, poissonExactly(count, mean)])
    .filter(([, probability]) => probability > 1e-18)
}
