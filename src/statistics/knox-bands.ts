/**
 * Bands of a quantity that is never below nought. Inside all of them are there,
 * from nought on: band `i` reaches from `edges[i - 1]` up to, not including,
 * `edges[i]`, and the last one on without end. Asked for are those from
 * `first` on, `asked` of them.
 */
export type Bands = { edges: number[]; first: number; asked: number }

/** The bands between breaks in ascending order, the last of which may be Infinity. */
export function bandsBetween(breaks: readonly number[]): Bands {
  return {
    edges: breaks.filter((one) => one > 0 && Number.isFinite(one)),
    first: (breaks[0] ?? 0) > 0 ? 1 : 0,
    asked: Math.max(0, breaks.length - 1),
  }
}

/** In which band an amount lies; after the last edge, in the last. */
export function bandOf(edges: ArrayLike<number>, amount: number): number {
  let band = 0
  while (band < edges.length && amount >= (edges[band] as number)) band += 1
  return band
}
