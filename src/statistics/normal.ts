import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'

/** How likely a normal variable lies as far from its middle as `z` standard deviations or farther, to either side. */
export function normalBeyond(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2)
}

/** So many standard deviations to either side hold the share `confidence`, such as 1.96 for 0.95. */
export function normalReach(confidence: number): number {
  return Math.SQRT2 * erfcinv(1 - confidence)
}
