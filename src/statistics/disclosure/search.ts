import type { Highs } from 'highs'
import { choiceOf } from './choice.ts'
import { dropped } from './drop.ts'
import { guardOf, type Secret } from './guard.ts'
import type { Reader } from './reader.ts'

/** Free cells to hide. */
export type Hidden = {
  cells: number[]
  /** Whether it is certain that no fewer do, and no smaller sum of as few. */
  fewest: boolean
}

/**
 * How hard to look: the rounds of proposing and checking, and the branches the
 * solver tries in each. Not a time: the same table must always be hidden in the
 * same way, because two ways together show more than either.
 */
export type Effort = { rounds: number; branches: number }

/**
 * The fewest free cells to hide so that no small count can be worked out, and
 * among those the smallest sum. The solver proposes a choice, the guard says
 * what it lacks, and so on until it lacks nothing. A proposal that lacks
 * something is also made safe by hiding more, so that there is a safe choice
 * when the effort is used up. Hiding everything must be safe.
 */
export function fewestHidden(highs: Highs, reader: Reader, secret: Secret, effort: Effort): Hidden {
  const { free, truth, small, sums } = secret
  const guard = guardOf(reader, secret)
  const unsafe = (hidden: ReadonlySet<number>) => small.filter((cell) => guard.isUnsafe(cell, hidden))
  const isSafe = (hidden: ReadonlySet<number>) => !small.some((cell) => guard.isUnsafe(cell, hidden))
  const countOf = (cell: number) => truth[cell] as number
  const sumOf = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + countOf(cell), 0)

  if (isSafe(new Set())) return { cells: [], fewest: true }
  let best = [...free]
  const choice = choiceOf(highs, free, sums, effort.branches)
  try {
    choice.price(() => 1, free.length)
    tighten()
    const certain = cheapest((cells) => cells.length)
    choice.price(countOf, best.length)
    return { fewest: certain && cheapest(sumOf), cells: best }
  } finally {
    choice.dispose()
  }

  /** Learns what can be learnt from choices that hide cells in part, which are found quickly. */
  function tighten(): void {
    for (let round = 0; round < effort.rounds; round++) {
      const { parts } = choice.inParts()
      const lacking = small.map((cell) => guard.lacks(cell, parts)).filter((demand) => demand !== null)
      if (lacking.length === 0) return
      choice.demand(lacking)
    }
  }

  /** Looks for the choice that costs least; whether it is certain that it was found. */
  function cheapest(costOf: (cells: readonly number[]) => number): boolean {
    for (let round = 0; round < effort.rounds; round++) {
      const wish = choice.inWhole()
      if (!wish) return false
      const hidden = new Set(free.filter((cell) => (wish.parts.get(cell) ?? 0) > 0.5))
      const lacking = unsafe(hidden)
      if (lacking.length === 0) keepIfBetter([...hidden])
      else if (round % 8 === 0 || round === effort.rounds - 1) keepIfBetter(madeSafe(hidden))
      if (Math.ceil(wish.least - 1e-6) >= costOf(best)) return true
      if (lacking.length === 0) return false
      choice.demand(lacking.map((cell) => guard.lacks(cell, wish.parts) ?? guard.lacksOneOf(cell, hidden)))
    }
    return false
  }

  function keepIfBetter(cells: number[]): void {
    const isBetter =
      cells.length < best.length || (cells.length === best.length && sumOf(cells) < sumOf(best))
    if (isBetter) best = cells
  }

  /** Of all free cells, hides what was wished and what else it takes, and none in vain. */
  function madeSafe(wished: ReadonlySet<number>): number[] {
    const largestFirst = [...free].sort((one, other) => countOf(other) - countOf(one))
    let hidden = new Set(free)
    for (const isWished of [false, true]) {
      const without = (cells: readonly number[]) =>
        new Set([...hidden].filter((cell) => !cells.includes(cell)))
      const shown = dropped(
        largestFirst.filter((cell) => wished.has(cell) === isWished),
        (together) => isSafe(without(together)),
      )
      hidden = without(shown)
    }
    return [...hidden]
  }
}
