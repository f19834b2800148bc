import { sumOf } from '../areas.ts'
import { asLowByItself, nextByItself } from '../regression-to-the-mean.ts'
import type { Prior } from '../shrunk-rates.ts'

type Input = {
  counts: number[]
  exposures: number[]
  picked: number[]
  prior: Prior
  afterLength: number
  observedAfter?: number[]
}

export function regressionToTheMeanAnswer(input: Input) {
  const { counts, exposures, picked, prior, afterLength, observedAfter = [] } = input
  const next = picked.map((at) =>
    nextByItself({ count: counts[at] as number, exposure: exposures[at] as number }, prior, afterLength),
  )
  const before = sumOf(picked.map((at) => counts[at] as number)) * afterLength
  const expected = sumOf(next.map((one) => one.expected))
  const observed = sumOf(observedAfter)
  return {
    expectedAfter: next.map((one) => one.expected),
    expectedChangePercent: 100 * (expected / before - 1),
    observedChangePercent: 100 * (observed / before - 1),
    beyondRegressionPercent: 100 * (observed / expected - 1),
    predictLower: next.map(({ low }) => low),
    predictUpper: next.map(({ high }) => high),
    pThisLow: next.map((one, at) => asLowByItself(observedAfter[at] ?? 0, one)),
  }
}
