import {
  negativeBinomialAtLeast,
  negativeBinomialAtMost,
  negativeBinomialQuantile,
} from './negative-binomial.ts'

/** A month against the same months of earlier years. */
export type MonthSignal = {
  expected: number
  /** How likely a month has as many or more, and as few or fewer, if nothing has changed. */
  atLeast: number
  atMost: number
  /** Seldom more than this. */
  upper: number
  isUnusuallyHigh: boolean
}

/**
 * Whether a month has unusually many, where there are too few years for a model:
 * against the same month of the earlier years that are known (null is not).
 * Source: the next number of a Poisson process with Jeffreys' prior.
 */
export function monthSignal(
  count: number,
  earlier: readonly (number | null)[],
  alpha = 0.01,
): MonthSignal | { problem: 'noHistory' } {
  const known = earlier.filter((one) => one !== null)
  if (known.length === 0) return { problem: 'noHistory' }
  const sum = known.reduce((total, one) => total + one, 0)
  const next = { size: sum + 0.5, p: known.length / (known.length + 1) }
  const upper = negativeBinomialQuantile(1 - alpha, next)
  return {
    expected: sum / known.length,
    atLeast: negativeBinomialAtLeast(count, next),
    atMost: negativeBinomialAtMost(count, next),
    upper,
    isUnusuallyHigh: count > upper,
  }
}
