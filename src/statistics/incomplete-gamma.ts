import gammainc from '@stdlib/math-base-special-gammainc'
import gammaincinv from '@stdlib/math-base-special-gammaincinv'
import { crossing } from './root.ts'

/** Up to here the library is right to 1e-12; beyond, it was off by 2e-4 at 2,151 and by 1e-3 at 9,900. */
const libraryHolds = 500

/** Both tails of a gamma distribution with this shape and rate 1: how likely it lies below `x`, and above. */
export function gammaTails(x: number, shape: number): { below: number; above: number } {
  if (shape <= libraryHolds)
    return { below: gammainc(x, shape, true, false), above: gammainc(x, shape, true, true) }
  if (x <= 0) return { below: 0, above: 1 }
  if (x === Number.POSITIVE_INFINITY) return { below: 1, above: 0 }
  const factor = density(x, shape)
  if (x < shape + 1) {
    const below = factor * series(x, shape)
    return { below, above: 1 - below }
  }
  const above = factor * x * fraction(x, shape)
  return { below: 1 - above, above }
}

/** The value below which a gamma distribution with this shape and rate 1 lies with probability `p`; 0 for a shape of 0. */
export function gammaQuantile(p: number, shape: number): number {
  if (shape === 0 || p <= 0) return 0
  if (shape <= libraryHolds) return gammaincinv(p, shape, false)
  const spread = Math.sqrt(shape)
  // So far out both tails are too small for a floating number to tell them from nought.
  const bounds = [Math.max(0, shape - 40 * spread), shape + 40 * spread] as const
  const isLow = p < 0.5
  return crossing(
    (x) => {
      const { below, above } = gammaTails(x, shape)
      return isLow ? below - p : 1 - p - above
    },
    ...bounds,
  )
}

/**
 * x^shape e^-x / Γ(shape + 1), with Stirling's series for Γ, so that nothing
 * large is taken from something as large. Source: DLMF 5.11.1 and 8.8.
 */
function density(x: number, shape: number): number {
  const away = (x - shape) / shape
  const exponent = shape * (Math.log1p(away) - away)
  const stirling = 1 / (12 * shape) - 1 / (360 * shape ** 3) + 1 / (1260 * shape ** 5)
  return Math.exp(exponent - stirling) / Math.sqrt(2 * Math.PI * shape)
}

/** Σ x^n / ((shape + 1) … (shape + n)), DLMF 8.11.4. */
function series(x: number, shape: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** The continued fraction of the upper tail, DLMF 8.9.2, by Lentz's way; with the density it gives the tail over x. */
function fraction(x: number, shape: number): number {
  let odd = x + 1 - shape
  let numerators = 1e300
  let denominators = 1 / odd
  let value = denominators
  for (let n = 1; n < 100_000; n++) {
    const step = -n * (n - shape)
    odd += 2
    denominators = 1 / (step * denominators + odd)
    numerators = odd + step / numerators
    const change = denominators * numerators
    value *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return (value * shape) / x
}
