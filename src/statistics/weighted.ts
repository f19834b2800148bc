import { type Share, wilsonShare } from './wilson.ts'

/** The weights of some who answered, added up: of how many people they stand for, and of each weight's square. */
export type Weighed = { weight: number; squares: number }

/**
 * How many answers without weights would say as much as these: (Σw)² / Σw². As
 * many as answered where all weigh the same, fewer the more the weights differ;
 * 0 where nobody weighs anything.
 * Source: Kish (1965), Survey Sampling; checked against R.
 */
export function effectiveNumber({ weight, squares }: Weighed): number {
  return squares > 0 ? weight ** 2 / squares : 0
}

/** So many said yes out of so many, counted as the effective number; nobody where nobody weighs anything. */
export function effectivePart(yes: number, of: Weighed): { yes: number; n: number } {
  const n = effectiveNumber(of)
  // Of all the weights added up in another order the sum may be larger by a rounding.
  return n > 0 ? { yes: n * Math.min(1, yes / of.weight), n } : { yes: 0, n: 0 }
}

/** The weighted share of those who said yes, with Wilson's interval on the effective number. Null where nobody weighs anything. */
export function weightedShare(yes: number, of: Weighed, quantile?: number): Share | null {
  const part = effectivePart(yes, of)
  return wilsonShare(part.yes, part.n, quantile)
}
