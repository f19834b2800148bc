import { type Cell, type Contradictory, knownOf, type Sum, type Total, unknownsOf } from './published.ts'
import { type Reader, readerOf, solver } from './reader.ts'

/** Between which counts a hidden one must lie; null is without limit. */
export type Range = { low: number; high: number | null }

/**
 * Between which counts each of the asked sums of cells must lie, as whole
 * non-negative numbers, when everything published is put together. A sum is
 * named by its cells; one cell is a sum too.
 *
 * What has no total in common is worked out apart. Where what is hidden stands
 * in one total each, pencil and paper do; only where totals cross is the solver asked.
 * Whether everything fits is looked at where something is asked of it, or `everywhere`.
 */
export async function rangesOf(
  asked: readonly (readonly string[])[],
  cells: readonly Cell[],
  totals: readonly Total[],
  { everywhere = false } = {},
): Promise<Range[] | Contradictory> {
  const unknowns = unknownsOf(cells, totals)
  if ('problem' in unknowns) return unknowns
  const known = knownOf(cells) ?? new Map<string, number>()
  const groups = groupsOf(unknowns.ids.length, unknowns.sums)
  const readers = new Map<Group, Reader>()
  try {
    const looked = everywhere ? groups : asked.flat().map((id) => groups[unknowns.at.get(id) ?? -1])
    for (const group of new Set(looked)) {
      if (!group || group.sums.length < 2) continue
      const reader = readerOf(await solver(), withinGroup(group))
      readers.set(group, reader)
      if (reader.wholeReach(0, 1) === null) return { problem: 'contradictory' }
    }
    return asked.map((ids) => {
      const sure = ids.reduce((sum, id) => sum + (known.get(id) ?? 0), 0)
      const open = ids.flatMap((id) => (known.has(id) ? [] : [unknowns.at.get(id) ?? -1]))
      const { low, high } = rangeOf(open, groups, readers)
      return { low: low + sure, high: high === null ? null : high + sure }
    })
  } finally {
    for (const reader of readers.values()) reader.dispose()
  }
}

/** Unknown numbers that stand in totals together, or in totals that share others with them. */
type Group = { cells: number[]; sums: Sum[] }

/** The group of each unknown; none where no total holds it. */
function groupsOf(count: number, sums: readonly Sum[]): (Group | undefined)[] {
  const leader = Array.from({ length: count }, (_, cell) => cell)
  const led = (cell: number): number => {
    let top = cell
    while (leader[top] !== top) {
      leader[top] = leader[leader[top] as number] as number
      top = leader[top] as number
    }
    return top
  }
  for (const { of } of sums) for (const cell of of) leader[led(cell)] = led(of[0] as number)
  const groups = new Map<number, Group>()
  for (const sum of sums) {
    const top = led(sum.of[0] as number)
    const group = groups.get(top) ?? { cells: [], sums: [] }
    groups.set(top, group)
    group.sums.push(sum)
  }
  const found = leader.map((_, cell) => groups.get(led(cell)))
  for (const [cell, group] of found.entries()) group?.cells.push(cell)
  return found
}

/** The group by itself, its cells by their places in it. */
function withinGroup({ cells, sums }: Group) {
  const place = new Map(cells.map((cell, at) => [cell, at]))
  const own = sums.map(({ of, value }) => ({ of: of.map((cell) => place.get(cell) as number), value }))
  const most = cells.map(() => Number.POSITIVE_INFINITY)
  for (const { of, value } of own) for (const cell of of) most[cell] = Math.min(most[cell] as number, value)
  return { sums: own, most }
}

function rangeOf(
  open: readonly number[],
  groups: readonly (Group | undefined)[],
  readers: ReadonlyMap<Group, Reader>,
): Range {
  const range = { low: 0, high: 0 }
  for (const [group, own] of Map.groupBy(open, (cell) => groups[cell])) {
    if (!group) return { low: 0, high: null }
    const reader = readers.get(group)
    const { low, high } = reader ? readRange(reader, group, own) : rangeInOneSum(group, own)
    range.low += low
    range.high += high
  }
  return range
}

function readRange(reader: Reader, { cells }: Group, own: readonly number[]): { low: number; high: number } {
  const places = own.map((cell) => cells.indexOf(cell))
  const furthest = (way: 1 | -1) => {
    const found = reader.wholeReach(places, way)
    return places.reduce((sum, place) => sum + (found?.[place] as number), 0)
  }
  return { low: furthest(-1), high: furthest(1) }
}

function rangeInOneSum({ cells, sums }: Group, own: readonly number[]): { low: number; high: number } {
  const value = sums[0]?.value ?? 0
  return { low: new Set(own).size === cells.length ? value : 0, high: value }
}
