import { dropped } from './drop.ts'
import type { Sum } from './published.ts'
import type { Reader } from './reader.ts'

/** What is to be kept from a reader; cells are told by their places among the unknown numbers. */
export type Secret = {
  sums: readonly Sum[]
  /** The true numbers. */
  truth: number[]
  /** The most each can be. */
  most: number[]
  /** The small counts: the range of each must be at least `threshold` wide. */
  small: number[]
  threshold: number
  /** What may be hidden as well, or shown. All others are hidden in any case. */
  free: number[]
}

/** What every safe choice fulfils: of these cells, each hidden one counting its weight, at least 1 in all is hidden. */
export type Demand = Map<number, number>

/** Tells of a choice among the free cells whether it is safe, and what a safe one must fulfil that it does not. */
export type Guard = {
  /** Whether too much can be worked out about a small count when, of the free cells, only these are hidden. */
  isUnsafe(small: number, hidden: ReadonlySet<number>): boolean
  /** What a choice lacks to keep a small count, as prices tell; it may hide cells in part, each from 0 to 1. Null where they tell nothing. */
  lacks(small: number, partHidden: ReadonlyMap<number, number>): Demand | null
  /** The same for hidden cells that are known to be too few: as few cells as can be, of which one must be hidden. */
  lacksOneOf(small: number, hidden: ReadonlySet<number>): Demand
}

/**
 * Keeps watch over small counts. A filling of the unknowns that was once found
 * stays right as long as all it changes is hidden, so that most questions need
 * no solver.
 *
 * The demands are the dual prices of the reader's programme (Benders' cuts):
 * M. Fischetti and J. J. Salazar, Mathematical Programming 84 (1999) 283–312.
 */
export function guardOf(reader: Reader, { sums, truth, most, threshold, free }: Secret): Guard {
  const isFree = new Set(free)
  const fillings = new Map<number, number[][]>()

  /** How far a cell may rise above its true number. */
  const room = truth.map((number, cell) => (most[cell] as number) - number)
  const suppose = (part: (cell: number) => number): void => {
    const parts = truth.map((_, cell) => (isFree.has(cell) ? part(cell) : 1))
    reader.suppose(
      truth.map((number, cell) => number - number * (parts[cell] as number)),
      truth.map((number, cell) =>
        parts[cell] === 0 ? number : number + (room[cell] as number) * (parts[cell] as number),
      ),
    )
  }

  /** What each cell adds to the reach, as the prices of the sums have it: true of any choice, whatever prices they are. */
  const worth = (asked: number, way: 1 | -1, prices: Float64Array): number[] => {
    const gain = truth.map((_, cell) => Number(cell === asked) * way)
    for (const [at, { of }] of sums.entries())
      for (const cell of of) gain[cell] = (gain[cell] as number) + (prices[at] as number)
    return gain.map((each, cell) =>
      Math.abs(each) < 1e-9 ? 0 : each > 0 ? each * (room[cell] as number) : -each * (truth[cell] as number),
    )
  }

  const isUnsafe = (asked: number, hidden: ReadonlySet<number>): boolean => {
    const holds = (numbers: number[]) =>
      free.every((cell) => hidden.has(cell) || numbers[cell] === truth[cell])
    if (fillings.get(asked)?.every(holds)) return false
    suppose((cell) => (hidden.has(cell) ? 1 : 0))
    const up = reader.wholeReach(asked, 1) ?? truth
    const down = reader.wholeReach(asked, -1) ?? truth
    if ((up[asked] as number) - (down[asked] as number) < threshold) return true
    fillings.set(asked, [up, down])
    return false
  }

  return {
    isUnsafe,
    lacks(asked, partHidden) {
      suppose((cell) => partHidden.get(cell) ?? 0)
      const up = reader.reach(asked, 1)
      const down = reader.reach(asked, -1)
      if (!up || !down || up.value - down.value > threshold - 1e-4) return null
      const downWorth = worth(asked, -1, down.prices)
      const weights = worth(asked, 1, up.prices).map((weight, cell) => weight + (downWorth[cell] as number))
      const hiddenAnyway = weights.reduce((sum, weight, cell) => (isFree.has(cell) ? sum : sum + weight), 0)
      const missing = threshold - hiddenAnyway
      if (missing < 1e-6) return null
      const share = (cell: number) => Math.min(1, (weights[cell] as number) / missing)
      return new Map(free.filter((cell) => share(cell) > 1e-9).map((cell) => [cell, share(cell)]))
    },
    lacksOneOf(asked, hidden) {
      const shown = free.filter((cell) => !hidden.has(cell))
      const useless = new Set(
        dropped(shown, (together) => isUnsafe(asked, new Set([...hidden, ...together]))),
      )
      return new Map(shown.filter((cell) => !useless.has(cell)).map((cell) => [cell, 1]))
    },
  }
}
