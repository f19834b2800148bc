/** How two people answered one yes-or-no question about the same things, as numbers of things. */
export type TwoReaders = { both: number; onlyFirst: number; onlySecond: number; neither: number }

/** How well two people agree beyond chance. */
export type Kappa = {
  kappa: number
  /** The large-sample standard error of kappa. */
  standardError: number
  /** Limits of the 95 % interval, held within -1 and 1. */
  low: number
  high: number
  /** How many things both judged. */
  n: number
  /** How many of them they judged alike. */
  alike: number
  /** How many they would judge alike by chance, if each kept saying yes as often as they do. */
  byChance: number
}

/**
 * Cohen's kappa of two readers and a yes-or-no question: the part of the
 * agreement that chance does not explain, as a share of what chance leaves to
 * explain. 1 is full agreement, 0 what chance gives, below 0 less than chance.
 *
 * J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and
 * Psychological Measurement 20 (1960) 37–46; the standard error is the
 * large-sample one of Fleiss, Cohen and Everitt, Psychological Bulletin 72
 * (1969) 323–327. It is rough where few things were judged.
 *
 * Null where it cannot be said: nothing was judged, or both gave one and the
 * same answer to everything, so that chance already explains all of it.
 */
export function cohensKappa({ both, onlyFirst, onlySecond, neither }: TwoReaders): Kappa | null {
  const n = both + onlyFirst + onlySecond + neither
  if (n === 0) return null
  const first = (both + onlyFirst) / n
  const second = (both + onlySecond) / n
  const observed = (both + neither) / n
  const expected = first * second + (1 - first) * (1 - second)
  if (expected === 1) return null
  const kappa = (observed - expected) / (1 - expected)
  const cells = [
    { share: both / n, alike: 1, chance: second + first },
    { share: onlyFirst / n, alike: 0, chance: second + (1 - first) },
    { share: onlySecond / n, alike: 0, chance: 1 - second + first },
    { share: neither / n, alike: 1, chance: 1 - second + (1 - first) },
  ]
  const spread = cells.reduce(
    (sum, { share, alike, chance }) => sum + share * (alike - chance * (1 - kappa)) ** 2,
    0,
  )
  const variance = (spread - (kappa - expected * (1 - kappa)) ** 2) / ((1 - expected) ** 2 * n)
  // What rounding leaves on either side of nothing is nothing.
  const standardError = variance < 1e-12 ? 0 : Math.sqrt(variance)
  const reach = normal97_5 * standardError
  return {
    kappa,
    standardError,
    low: Math.max(-1, kappa - reach),
    high: Math.min(1, kappa + reach),
    n,
    alike: both + neither,
    byChance: expected * n,
  }
}

// The 97.5 % point of the normal distribution; R: qnorm(0.975).
const normal97_5 = 1.959963984540054
