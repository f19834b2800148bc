import { describe, expect, it } from 'vitest'
import { gammaQuantile, gammaTails } from './incomplete-gamma.ts'

/** The Poisson tail added up term by term from its highest one, so that nothing cancels. */
function atMost(count: number, mean: number): number {
  const weights = [1]
  for (let k = 1; k <= Math.ceil(mean + 60 * Math.sqrt(mean) + 60); k++) weights.push(0)
  const middle = Math.floor(mean)
  weights[middle] = 1
  for (let k = middle + 1; k < weights.length; k++) weights[k] = (weights[k - 1]! * mean) / k
  for (let k = middle - 1; k >= 0; k--) weights[k] = (weights[k + 1]! * (k + 1)) / mean
  const sum = (some: number[]) => some.reduce((total, one) => total + one, 0)
  return sum(weights.slice(0, count + 1)) / sum(weights)
}

describe('the tails of a gamma distribution are those of the Poisson sums', () => {
  it.each([
    [3, 2.5],
    [180, 200],
    [499, 500],
    [500, 510],
    [980, 1000],
    [2150, 2243],
    [9899, 10_000],
    [10_100, 10_000],
  ])('%i or fewer where %d are expected', (count, mean) => {
    const { below, above } = gammaTails(mean, count + 1)
    const expected = atMost(count, mean)
    expect(Math.abs(above / expected - 1)).toBeLessThan(1e-11)
    expect(Math.abs(below + above - 1)).toBeLessThan(1e-14)
  })
})

it.each([0.5, 5, 499, 501, 2151, 40_000])(
  'a quantile has the share below it that was asked for, for shape %d',
  (shape) => {
    for (const p of [1e-6, 0.025, 0.5, 0.975, 1 - 1e-6])
      expect(gammaTails(gammaQuantile(p, shape), shape).below).toBeCloseTo(p, 10)
  },
)
