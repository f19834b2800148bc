import { type Cell, type Contradictory, isSmall, type Total } from './published.ts'
import { type Range, rangesOf } from './ranges.ts'

export type { Range } from './ranges.ts'

/** What a reader can work out about what is hidden. */
export type Audit = {
  /** For each hidden cell the smallest and largest count that fits everything published. */
  ranges: Map<string, Range>
  /** The hidden small counts whose range is narrower than the threshold. */
  unsafe: string[]
  safe: boolean
}

/**
 * What can be worked out about hidden counts from everything published: the
 * visible cells and the totals, of this and of earlier publications and of
 * every grouping. A hidden small count (1 up to the threshold) is safe when the
 * range of whole non-negative numbers that fits is at least `threshold` wide.
 *
 * Totals that do not add up, as of an office that adds noise, are contradictory.
 *
 * Source: Hundepool et al., Statistical Disclosure Control, Wiley 2012, ch. 4.
 */
export async function auditCells(
  cells: readonly Cell[],
  totals: readonly Total[],
  threshold: number,
): Promise<Audit | Contradictory> {
  const hidden = cells.filter((cell) => cell.hidden)
  const ids = [...new Set(hidden.map(({ id }) => id))]
  const found = await rangesOf(
    ids.map((id) => [id]),
    cells,
    totals,
    { everywhere: true },
  )
  if ('problem' in found) return found
  const ranges = new Map(ids.map((id, at) => [id, found[at] as Range]))
  const unsafe = hidden
    .filter(({ id, value }) => isSmall(value, threshold) && isNarrow(ranges.get(id), threshold))
    .map(({ id }) => id)
  return { ranges, unsafe: [...new Set(unsafe)], safe: unsafe.length === 0 }
}

/** Whether less than the threshold is left to choose among. */
export const isNarrow = (range: Range | undefined, threshold: number): boolean =>
  range !== undefined && range.high !== null && range.high - range.low < threshold
