import betainc from '@stdlib/math-base-special-betainc'
import betaincinv from '@stdlib/math-base-special-betaincinv'

/** How likely a Student variable with so many degrees of freedom lies as far from its middle as `t` or farther, to either side. */
export function studentBeyond(t: number, df: number): number {
  return betainc(df / (df + t * t), df / 2, 0.5)
}

/** So far to either side a Student variable lies with probability `confidence`. */
export function studentReach(confidence: number, df: number): number {
  const share = betaincinv(1 - confidence, df / 2, 0.5, false)
  return Math.sqrt((df * (1 - share)) / share)
}
