import type { Reader } from './reader.ts'

/** What is to be kept from a reader: all by their places among the unknown numbers. */
export type Secret = {
  /** The true numbers. */
  truth: number[]
  /** The most each can be. */
  most: number[]
  /** The small counts, which are hidden and of which no more than this width may be worked out. */
  small: number[]
  threshold: number
  /** What may be hidden as well, or shown. All others are hidden in any case. */
  free: number[]
}

/** What a choice must fulfil: these cells, so much each, must come to this much. A hidden cell counts 1, a shown one 0. */
export type Demand = { cells: number[]; weights: number[]; least: number }

/** Tells of a choice of hidden cells what is still unsafe, and what any safe choice must fulfil instead. */
export type Guard = {
  /** Which of `among` are unsafe when, of the free cells, only these are hidden. */
  unsafe(hidden: ReadonlySet<number>, among?: readonly number[], stopAtFirst?: boolean): number[]
  /** What a choice that may hide cells in part (0 to 1) does not fulfil, though every safe choice does. */
  demands(parts: ReadonlyMap<number, number>): Demand[]
  /** The same from one small count that is unsafe: one of the cells that would help it must be hidden. */
  coverOf(small: number, hidden: ReadonlySet<number>): Demand
}

type Pair = { up: number[]; down: number[] }

/**
 * Keeps watch over small counts. A filling of the unknowns that was once found
 * stays right as long as the cells it changes are hidden, so that most
 * questions are answered without asking the solver again.
 */
export function guardOf(reader: Reader, secret: Secret): Guard {
  const { truth, most, small, threshold, free } = secret
  const isFree = new Set(free)
  const fillings = new Map<number, Pair>()
  const room = most.map((upper, cell) => upper - (truth[cell] as number))

  const suppose = (partOf: (cell: number) => number, target: number) =>
    reader.suppose(
      truth.map((value, cell) => value - value * partOf(cell)),
      // The width is all that matters: to look further than that costs time.
      truth.map(
        (value, cell) => value + (cell === target ? roomOf(cell) : bounded((room[cell] as number) * partOf(cell))),
      ),
    )
  const roomOf = (target: number) => Math.min(threshold, room[target] as number)

  const stillHolds = (numbers: readonly number[], hidden: ReadonlySet<number>) =>
    free.every((cell) => hidden.has(cell) || numbers[cell] === truth[cell])

  const isUnsafe = (target: number, hidden: ReadonlySet<number>): boolean => {
    const before = fillings.get(target)
    if (before && stillHolds(before.up, hidden) && stillHolds(before.down, hidden)) return false
    suppose((cell) => (isFree.has(cell) && !hidden.has(cell) ? 0 : 1), target)
    const up = reader.wholeReach(target, 1) ?? truth
    const down = reader.wholeReach(target, -1) ?? truth
    if ((up[target] as number) - (down[target] as number) < threshold) return true
    fillings.set(target, { up, down })
    return false
  }

  return {
    unsafe(hidden, among = small, stopAtFirst = false) {
      if (stopAtFirst) return among.filter((target) => target === among.find((one) => isUnsafe(one, hidden)))
      return among.filter((target) => isUnsafe(target, hidden))
    },
    demands(parts) { return [] },
    coverOf() { throw 1 },
  }
}
const bounded = (n: number) => n
