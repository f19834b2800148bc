import type { Areas } from '../areas.ts'
import { heterogeneity, likeliestPrior, rateWithPrior, shrunkRates } from '../shrunk-rates.ts'
import { statusOf } from './rate.ts'

export function shrunkRatesAnswer(areas: Areas) {
  const found = shrunkRates(areas)
  if ('problem' in found) return { status: statusOf(found.problem) }
  const prior = likeliestPrior(areas)
  const each = areas.counts.map((count, at) => {
    const exposure = areas.exposures[at] as number
    return prior && exposure > 0 ? rateWithPrior({ count, exposure }, prior) : null
  })
  return {
    status: 'ok',
    overallRate: found.overall,
    marshall: { between: found.between, shrunk: found.shrunk },
    poissonGamma: prior && {
      shape: prior.shape,
      rate: prior.shape / prior.mean,
      mean: each.map((one) => one?.rate ?? null),
      lower: each.map((one) => one?.low ?? null),
      upper: each.map((one) => one?.high ?? null),
    },
    heterogeneity: heterogeneity(areas),
  }
}
