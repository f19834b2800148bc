/** A share of some answers, with the limits of its interval. */
export type Share = { share: number; low: number; high: number }

/** The normal quantile that belongs to 95 %. */
const usual = 1.959963984540054

/**
 * The share of those who said yes, with Wilson's score interval, which never
 * leaves 0 to 1 and holds for few answers too. Null where nobody answered.
 * Source: Wilson (1927), J Am Stat Assoc 22:209–212; checked against R.
 */
export function wilsonShare(yes: number, n: number, quantile = usual): Share | null {
  if (n <= 0) return null
  const share = yes / n
  const squared = quantile ** 2
  const middle = share + squared / (2 * n)
  const reach = quantile * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n))
  const whole = 1 + squared / n
  // At the ends the limit is the end itself; the sums above may miss it by a rounding.
  const low = yes === 0 ? 0 : (middle - reach) / whole
  const high = yes === n ? 1 : (middle + reach) / whole
  return { share, low, high }
}
