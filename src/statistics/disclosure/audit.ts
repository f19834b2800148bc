import { type Cell, type Contradictory, isSmall, type Total, type Unknowns, unknownsOf } from './published.ts'
import { type Reader, readerOf, solver } from './reader.ts'

/** Between which counts a hidden one must lie; null is without limit. */
export type Range = { low: number; high: number | null }

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
  const unknowns = unknownsOf(cells, totals)
  if ('problem' in unknowns) return unknowns
  const reader = unknowns.sums.length > 0 ? readerOf(await solver(), unknowns) : null
  try {
    if (reader && !somethingFits(reader, unknowns)) return { problem: 'contradictory' }
    const hidden = cells.filter((cell) => cell.hidden)
    const ranges = new Map<string, Range>()
    for (const { id } of hidden)
      if (!ranges.has(id)) ranges.set(id, readable(id, cells) ?? rangeOf(id, unknowns, reader))
    const unsafe = hidden
      .filter(({ id, value }) => isSmall(value, threshold) && isNarrow(ranges.get(id), threshold))
      .map(({ id }) => id)
    return { ranges, unsafe: [...new Set(unsafe)], safe: unsafe.length === 0 }
  } finally {
    reader?.dispose()
  }
}

function somethingFits(reader: Reader, { sums }: Unknowns): boolean {
  const cell = sums[0]?.of[0]
  return cell === undefined || reader.wholeReach(cell, 1) !== null
}

/** What is hidden here but stands on the page elsewhere needs no working out. */
function readable(id: string, cells: readonly Cell[]): Range | null {
  const shown = cells.find((cell) => cell.id === id && !cell.hidden && cell.value !== null)
  return shown ? { low: shown.value as number, high: shown.value } : null
}

function rangeOf(id: string, { at, most }: Unknowns, reader: Reader | null): Range {
  const cell = at.get(id) as number
  if (!reader || most[cell] === Number.POSITIVE_INFINITY) return { low: 0, high: null }
  const furthest = (way: 1 | -1) => reader.wholeReach(cell, way)?.[cell] as number
  return { low: furthest(-1), high: furthest(1) }
}

const isNarrow = (range: Range | undefined, threshold: number): boolean =>
  range !== undefined && range.high !== null && range.high - range.low < threshold
