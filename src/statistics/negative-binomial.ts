import betainc from '@stdlib/math-base-special-betainc'

/**
 * A number that varies more than chance alone would let it: a Poisson number
 * whose mean varies as a gamma distribution with shape `size` does. Its mean is
 * size · (1 − p) / p.
 */
export type NegativeBinomial = { size: number; p: number }

/** How likely it is `count` or lower. */
export function negativeBinomialAtMost(count: number, { size, p }: NegativeBinomial): number {
  return count < 0 ? 0 : betainc(p, size, count + 1)
}

/** How likely it is `count` or higher. */
export function negativeBinomialAtLeast(count: number, { size, p }: NegativeBinomial): number {
  return count <= 0 ? 1 : betainc(p, size, count, true, true)
}

/** The smallest number that is not passed with probability `p` or more. */
export function negativeBinomialQuantile(p: number, of: NegativeBinomial): number {
  // Where the sums land on the limit but for a rounding, they land on it.
  const near = p * (1 - 64 * Number.EPSILON)
  return smallestFrom(0, (count) => negativeBinomialAtMost(count, of) >= near)
}

/** The smallest whole number from `start` on for which something holds that holds for every larger one. */
export function smallestFrom(start: number, holds: (number: number) => boolean): number {
  let step = 1
  while (!holds(start + step - 1)) step *= 2
  let [low, high] = [start + Math.floor(step / 2), start + step - 1]
  if (step === 1) return start
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return high
}
