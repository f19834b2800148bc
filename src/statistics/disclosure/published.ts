/** One count of a publication. A hidden one has no number on the page; null is a count nobody knows, which is not 0. */
export type Cell = { id: string; value: number | null; hidden: boolean }

/** A published sum of cells. Cells it names that are listed nowhere are numbers the reader does not know. */
export type Total = { cells: readonly string[]; value: number | null }

/** Some numbers the reader does not know, by their places among the unknown, and what they add up to. */
export type Sum = { of: number[]; value: number }

/** What a reader with pencil and paper has before them: the numbers they do not know, and the sums those must give. */
export type Unknowns = {
  ids: string[]
  at: Map<string, number>
  sums: Sum[]
  /** The most each can be, because nothing is below zero; infinite where no total holds it. */
  most: number[]
}

/** No whole non-negative numbers fit everything published. */
export type Contradictory = { problem: 'contradictory' }

const contradictory: Contradictory = { problem: 'contradictory' }

/**
 * Everything published, as sums over what is not: each total less its visible
 * cells. A cell that is visible anywhere is known, whatever else hides it; a
 * total counts each cell once.
 */
export function unknownsOf(cells: readonly Cell[], totals: readonly Total[]): Unknowns | Contradictory {
  const known = knownOf(cells)
  if (!known) return contradictory
  const at = new Map<string, number>()
  for (const { id } of cells) if (!known.has(id) && !at.has(id)) at.set(id, at.size)
  const sums = new Map<string, Sum>()
  for (const total of totals) {
    if (total.value === null) continue
    const sum = { of: [] as number[], value: total.value }
    for (const id of new Set(total.cells)) {
      const value = known.get(id)
      if (value !== undefined) sum.value -= value
      else {
        if (!at.has(id)) at.set(id, at.size)
        sum.of.push(at.get(id) as number)
      }
    }
    if (!isCount(sum.value) || (sum.of.length === 0 && sum.value !== 0)) return contradictory
    const key = sum.of.sort((one, other) => one - other).join()
    if ((sums.get(key)?.value ?? sum.value) !== sum.value) return contradictory
    if (sum.of.length > 0) sums.set(key, sum)
  }
  const found = { ids: [...at.keys()], at, sums: [...sums.values()] }
  return { ...found, most: mostOf(found.ids.length, found.sums) }
}

/** What the page says of each visible cell; null where it says two things, or what no count can be. */
export function knownOf(cells: readonly Cell[]): Map<string, number> | null {
  const known = new Map<string, number>()
  for (const { id, value, hidden } of cells) {
    if (hidden || value === null) continue
    if (!isCount(value) || (known.get(id) ?? value) !== value) return null
    known.set(id, value)
  }
  return known
}

/** Whether it can be the number of anything. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

function mostOf(count: number, sums: readonly Sum[]): number[] {
  const most = Array<number>(count).fill(Number.POSITIVE_INFINITY)
  for (const { of, value } of sums) for (const cell of of) most[cell] = Math.min(most[cell] as number, value)
  return most
}

/** A small count that must not be read: 1 up to the threshold. Zero is shown. */
export const isSmall = (value: number | null, threshold: number): value is number =>
  value !== null && value >= 1 && value < threshold
