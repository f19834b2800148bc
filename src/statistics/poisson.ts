import gammaln from '@stdlib/math-base-special-gammaln'
import { gammaTails } from './incomplete-gamma.ts'

/** How likely exactly `count` events are where `mean` are expected. */
export function poissonExactly(count: number, mean: number): number {
  if (count < 0) return 0
  if (mean === 0) return count === 0 ? 1 : 0
  return Math.exp(count * Math.log(mean) - mean - gammaln(count + 1))
}

/** How likely `count` events or more are where `mean` are expected. */
export function poissonAtLeast(count: number, mean: number): number {
  if (count <= 0) return 1
  return mean === 0 ? 0 : gammaTails(mean, count).below
}

/** How likely `count` events or fewer are where `mean` are expected. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0
  return mean === 0 ? 1 : gammaTails(mean, count + 1).above
}
