import { type Cell, type Contradictory, knownOf, type Total, type Unknowns, unknownsOf } from './published.ts'
import { type Reader, readerOf, solver } from './reader.ts'

/** Between which counts a hidden one must lie; null is without limit. */
export type Range = { low: number; high: number | null }

/**
 * Between which counts each of the asked sums of cells must lie, as whole
 * non-negative numbers, when everything published is put together. A sum is
 * named by its cells; one cell is a sum too.
 *
 * Where what is hidden stands in one total each, pencil and paper do; only
 * where totals cross is the solver asked.
 */
export async function rangesOf(
  asked: readonly (readonly string[])[],
  cells: readonly Cell[],
  totals: readonly Total[],
): Promise<Range[] | Contradictory> {
  const unknowns = unknownsOf(cells, totals)
  if ('problem' in unknowns) return unknowns
  const known = knownOf(cells) ?? new Map<string, number>()
  const alone = sumsAlone(unknowns)
  const crosses = alone.some((sum) => sum === 'crossing')
  const reader = crosses ? readerOf(await solver(), unknowns) : null
  try {
    const fits = !reader || reader.wholeReach(alone.indexOf('crossing'), 1) !== null
    if (!fits) return { problem: 'contradictory' }
    return asked.map((ids) => {
      const sure = ids.reduce((sum, id) => sum + (known.get(id) ?? 0), 0)
      const open = ids.flatMap((id) => (known.has(id) ? [] : [unknowns.at.get(id) ?? -1]))
      const { low, high } = rangeOf(open, unknowns, { alone, reader })
      return { low: low + sure, high: high === null ? null : high + sure }
    })
  } finally {
    reader?.dispose()
  }
}

/** Which sum holds a cell whose fellows stand in no other; none, or that some of them do. */
type Alone = number | 'none' | 'crossing'

function sumsAlone({ ids, sums }: Unknowns): Alone[] {
  const holding: number[][] = ids.map(() => [])
  for (const [at, { of }] of sums.entries()) for (const cell of of) holding[cell]?.push(at)
  return holding.map((own) => {
    const [sum] = own
    if (sum === undefined) return 'none'
    const isAlone = own.length === 1 && sums[sum]?.of.every((cell) => holding[cell]?.length === 1)
    return isAlone ? sum : 'crossing'
  })
}

type Means = { alone: readonly Alone[]; reader: Reader | null }

function rangeOf(open: readonly number[], { sums, most }: Unknowns, { alone, reader }: Means): Range {
  const holds = open.map((cell) => alone[cell] ?? 'none')
  if (holds.includes('none') || open.some((cell) => most[cell] === Number.POSITIVE_INFINITY))
    return { low: 0, high: null }
  if (reader && holds.includes('crossing')) {
    const furthest = (way: 1 | -1) => {
      const found = reader.wholeReach(open, way)
      return open.reduce((sum, cell) => sum + (found?.[cell] as number), 0)
    }
    return { low: furthest(-1), high: furthest(1) }
  }
  const range = { low: 0, high: 0 }
  for (const [sum, own] of Map.groupBy(open, (cell) => alone[cell] as number)) {
    const { of, value } = sums[sum] as { of: number[]; value: number }
    range.high += value
    if (new Set(own).size === of.length) range.low += value
  }
  return range
}
