/** A p value, or null where there was nothing to judge: it is not among those looked at. */
type Known = number | null

/**
 * Of many areas looked at together some differ by chance alone. For each p value
 * the smallest share of false ones among everything that would be called
 * different with it: calling different what stands at 0.05 or lower keeps that
 * share at 5 % on average. In the order of the p values.
 * Source: Benjamini and Hochberg, J R Stat Soc B 57 (1995) 289–300.
 */
export function falseDiscovery<P extends Known>(p: readonly P[]): P[] {
  return amongKnown(p, (known) => stepUp(known, known.length))
}

/**
 * The same, whatever hangs together among what is looked at; more cautious.
 * Source: Benjamini and Yekutieli, Ann Stat 29 (2001) 1165–1188.
 */
export function falseDiscoveryDependent<P extends Known>(p: readonly P[]): P[] {
  return amongKnown(p, (known) => {
    const harmonic = known.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
    return stepUp(known, known.length * harmonic)
  })
}

/**
 * How sure it is that not a single one is called different by chance; the most
 * cautious. Source: Holm, Scand J Stat 6 (1979) 65–70.
 */
export function holm<P extends Known>(p: readonly P[]): P[] {
  return amongKnown(p, (known) => {
    let largest = 0
    const adjusted = new Array<number>(known.length)
    ascending(known).forEach((at, rank) => {
      largest = Math.max(largest, (known.length - rank) * (known[at] as number))
      adjusted[at] = Math.min(1, largest)
    })
    return adjusted
  })
}

function stepUp(p: readonly number[], factor: number): number[] {
  let smallest = 1
  const adjusted = new Array<number>(p.length)
  const order = ascending(p)
  for (let rank = order.length; rank > 0; rank--) {
    const at = order[rank - 1] as number
    smallest = Math.min(smallest, (factor / rank) * (p[at] as number))
    adjusted[at] = smallest
  }
  return adjusted
}

const ascending = (p: readonly number[]): number[] =>
  p.map((_, at) => at).sort((one, other) => (p[one] as number) - (p[other] as number))

function amongKnown<P extends Known>(p: readonly P[], adjust: (known: number[]) => number[]): P[] {
  const adjusted = adjust(p.filter((one) => one !== null))
  let at = 0
  return p.map((one) => (one === null ? one : (adjusted[at++] as P)))
}
