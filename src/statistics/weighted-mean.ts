import { sumOf } from './areas.ts'
import type { Interval } from './interval.ts'
import { studentReach } from './student.ts'

/** Answers with the weight of each, and from which part of the population each was drawn. */
export type Sample = {
  values: readonly number[]
  weights: readonly number[]
  /** The part each was drawn from; all of one where nothing is said. */
  strata?: readonly number[] | undefined
  /** How many people each part has; left out where the sample is a small share of them. */
  stratumSizes?: ReadonlyMap<number, number> | undefined
}

export type WeightedMean = { mean: number; standardError: number; df: number }

/**
 * The weighted mean of a sample drawn part by part, with its standard error by
 * linearisation. A weighted share is the mean of noughts and ones.
 * Source: Lumley, J Stat Softw 9(8) (2004); checked against R's survey.
 */
export function weightedMean({ values, weights, strata, stratumSizes }: Sample): WeightedMean {
  const total = sumOf(weights)
  const mean = sumOf(values.map((value, at) => value * (weights[at] as number))) / total
  const pulls = values.map((value, at) => ((weights[at] as number) * (value - mean)) / total)
  const parts = [...Map.groupBy(pulls.keys(), (at) => strata?.[at] ?? 0)]
  const variance = sumOf(
    parts.map(([part, people]) => {
      const own = people.map((at) => pulls[at] as number)
      const among = stratumSizes?.get(part)
      const notAsked = among === undefined ? 1 : 1 - own.length / among
      return notAsked * scatter(own)
    }),
  )
  return { mean, standardError: Math.sqrt(variance), df: values.length - parts.length }
}

/** Limits of a weighted share that never leave 0 to 1, by the logarithm of its odds. Null where everybody or nobody said yes. */
export function logitInterval({ mean, standardError, df }: WeightedMean, confidence = 0.95): Interval | null {
  if (mean <= 0 || mean >= 1) return null
  const odds = Math.log(mean / (1 - mean))
  const reach = (studentReach(confidence, df) * standardError) / (mean * (1 - mean))
  const share = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))
  return { low: share(odds - reach), high: share(odds + reach) }
}

const scatter = (own: readonly number[]): number => {
  const middle = sumOf(own) / own.length
  return (own.length / (own.length - 1)) * sumOf(own.map((one) => (one - middle) ** 2))
}
