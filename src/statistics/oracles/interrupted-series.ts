import { type Coefficient, interruption, type Series } from '../interrupted-series.ts'
import { judged } from './change.ts'
import { ends, statusOf } from './rate.ts'

const theirNames: Record<Coefficient, string> = {
  ...{ constant: 'intercept', trend: 't', level: 'L', slope: 'S', cosine: 'c1', sine: 's1' },
}

export function interruptedSeriesAnswer(input: Series) {
  const found = interruption(input)
  if ('problem' in found) return { status: statusOf(found.problem) }
  const { fitted, names, dispersion, level, byChanceAlone } = found
  const named = (values: number[]) =>
    Object.fromEntries(names.map((name, at) => [theirNames[name], values[at] as number]))
  return {
    status: 'ok',
    coefficients: named(fitted.coefficients),
    standardErrors: named(fitted.variances().map((variance) => Math.sqrt(variance * dispersion))),
    dispersion: fitted.dispersion,
    dispersionUsed: dispersion,
    residualDf: fitted.df,
    levelChange: { ratio: level.ratio, ...judged(level) },
    poissonInterval: { ratio: level.ratio, ...ends(byChanceAlone) },
    afterObserved: found.observed,
    afterExpectedWithout: found.expectedWithout,
  }
}
