import { bandOf } from './knox-bands.ts'
import type { NearPairs } from './knox-pairs.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** How many near pairs lie in each band of space and time, row by row: a row for each band of space. */
export type NearCounts = Int32Array

/** What is dealt out: the times, to the sorted places of the near pairs, and the edges of the bands of time. */
export type Dealt = { pairs: NearPairs; times: Float64Array; edges: readonly number[] }

export type Chance = { orders: number; seed: number }

/** Counts the near pairs, each place having the time that stands at its number. */
export function countNear({ pairs, times, edges }: Dealt): NearCounts {
  const { count, bands, start, partner } = pairs
  const width = edges.length + 1
  const counts = new Int32Array(bands * width)
  for (let list = 0; list < bands * count; list++) {
    const time = times[list % count] as number
    const row = Math.floor(list / count) * width
    for (let at = start[list] as number; at < (start[list + 1] as number); at++) {
      const cell = row + bandOf(edges, Math.abs(time - (times[partner[at] as number] as number)))
      counts[cell] = (counts[cell] as number) + 1
    }
  }
  return counts
}

/** So many orders are dealt at a time, one for each bit of a word. */
export const together = 32

/**
 * Tells the near counts of so many random orders of the times. Every 32 orders
 * have a stream of random numbers of their own, so it does not matter who deals
 * them. The counts told are good until the next are.
 */
export function tellRandomOrders(
  dealt: Dealt,
  { orders, seed }: Chance,
  tell: (counts: NearCounts) => void,
): void {
  const inOrder = dealt.times.toSorted()
  for (let dealtAlready = 0; dealtAlready < orders; dealtAlready += together) {
    const random = seededRandom(seed, dealtAlready / together)
    const times = inOrder.slice()
    for (let order = dealtAlready; order < Math.min(orders, dealtAlready + together); order++) {
      shuffle(times, random)
      tell(countNear({ ...dealt, times }))
    }
  }
}

/** Tells the near counts of every order there is: for very few events only, 8 have 40,320. */
export function tellEveryOrder(dealt: Dealt, tell: (counts: NearCounts) => void): void {
  const times = dealt.times.slice()
  const swap = (one: number, other: number) => {
    const kept = times[one] as number
    times[one] = times[other] as number
    times[other] = kept
  }
  const dealFrom = (from: number): void => {
    if (from >= times.length - 1) {
      tell(countNear({ ...dealt, times }))
      return
    }
    for (let at = from; at < times.length; at++) {
      swap(from, at)
      dealFrom(from + 1)
      swap(from, at)
    }
  }
  dealFrom(0)
}
