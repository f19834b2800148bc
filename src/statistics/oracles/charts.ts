import { ears, poissonCusum, poissonEwma } from '../charts.ts'
import { monthSignal } from '../month-signal.ts'
import { statusOf } from './rate.ts'

type Input =
  | {
      chart: 'poisson-cusum'
      counts: number[]
      inControlMean: number
      outOfControlMean: number
      limit: number
    }
  | { chart: 'poisson-ewma'; counts: number[]; inControlMean: number; lambda: number; widths: number }
  | { chart: 'ears-c1' | 'ears-c2' | 'ears-c3'; counts: number[]; baseline: number; alpha: number }
  | { chart: 'month-signal'; count: number; earlier: (number | null)[]; alpha: number }

export function chartsAnswer(input: Input) {
  switch (input.chart) {
    case 'poisson-cusum': {
      const { counts, inControlMean: usual, outOfControlMean: toFind, limit } = input
      return poissonCusum(counts, { usual, toFind, limit })
    }
    case 'poisson-ewma': {
      const { counts, inControlMean: usual, lambda: newest, widths } = input
      return poissonEwma(counts, { usual, newest, widths })
    }
    case 'month-signal': {
      const found = monthSignal(input.count, input.earlier, input.alpha)
      if ('problem' in found) return { status: statusOf(found.problem) }
      const { expected, atLeast, atMost, upper, isUnusuallyHigh } = found
      return {
        status: 'ok',
        expected,
        pAtLeast: atLeast,
        pAtMost: atMost,
        upper,
        unusuallyHigh: isUnusuallyHigh,
      }
    }
    default: {
      const kind = input.chart.slice('ears-'.length) as 'c1' | 'c2' | 'c3'
      return ears(input.counts, { kind, baseline: input.baseline, alpha: input.alpha })
    }
  }
}
