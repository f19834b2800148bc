import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known } from './known.ts'
import { knoxTable, type PlacedEvent } from './knox.ts'

const metres = fc.integer({ min: 0, max: 400 })
const eventOn = (day: fc.Arbitrary<number>) => fc.record({ east: metres, north: metres, day })
const events = fc.array(eventOn(fc.integer({ min: 0, max: 200 })), { minLength: 2, maxLength: 40 })
const breaks = fc.record({
  space: fc.constantFrom<number[]>([0, 0.1, 100, 200, Infinity], [0, Infinity], [0, 60, 1000, Infinity]),
  time: fc.constantFrom<number[]>(
    [0, 7, 14, Infinity],
    [0, Infinity],
    [0, 1, 2.5, 90, 300, Infinity],
    [0, 1, 2, 4, 8, 16, 40, Infinity],
  ),
  metric: fc.constantFrom('euclidean' as const, 'manhattan' as const),
})
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
const columns = (table: number[][]) => (table[0] ?? []).map((_, at) => table.map((row) => row[at]!))
const chance = { orders: 70, seed: 3 }

describe('pairs near in space and time', () => {
  it('are what looking at every pair gives', () => {
    fc.assert(
      fc.property(events, breaks, (all, by) => {
        const { observed, pairs } = known(knoxTable(all, by, { orders: 1, seed: 1 }))
        expect(observed).toEqual(everyPair(all, by))
        expect(sum(observed.flat())).toBe(pairs)
      }),
    )
  })

  it('the sums of rows and columns of what is expected are those of what is observed', () => {
    fc.assert(
      fc.property(events, breaks, (all, by) => {
        const { observed, expected } = known(knoxTable(all, by, { orders: 1, seed: 1 }))
        observed.forEach((row, at) => {
          expect(sum(expected[at]!)).toBeCloseTo(sum(row), 8)
        })
        columns(observed).forEach((column, at) => {
          expect(sum(columns(expected)[at]!)).toBeCloseTo(sum(column), 8)
        })
      }),
    )
  })

  it('bands without an end on either side leave the others as they are', () => {
    fc.assert(
      fc.property(events, (all) => {
        const whole = known(
          knoxTable(all, { space: [0, 50, 150, Infinity], time: [0, 5, 20, Infinity] }, chance),
        )
        const part = known(knoxTable(all, { space: [50, 150], time: [5, 20] }, chance))
        for (const key of ['observed', 'expected', 'ratio', 'p'] as const)
          expect(part[key]).toEqual([[whole[key][1]![1]]])
      }),
    )
  })

  it('moving all events alike and taking them in another order changes nothing, not even chance', () => {
    fc.assert(
      fc.property(events, breaks, metres, metres, (all, by, east, north) => {
        const moved = all.map((one) => ({
          east: one.east + east,
          north: one.north - north,
          day: one.day + 30,
        }))
        expect(knoxTable(moved.toReversed(), by, chance)).toEqual(knoxTable(all, by, chance))
      }),
    )
  })

  it('the quick way over whole days and the plain one over hours deal alike', () => {
    fc.assert(
      fc.property(events, breaks, (all, by) => {
        const halved = all.map((one) => ({ ...one, day: (one.day + 1) / 2 }))
        const wide = [...all, { east: 900, north: 900, day: -2 }]
        const wideHalved = [...halved, { east: 900, north: 900, day: -0.5 }]
        const halfBreaks = { ...by, time: by.time.map((one) => one / 2) }
        expect(knoxTable(wideHalved, halfBreaks, chance)).toEqual(knoxTable(wide, by, chance))
      }),
    )
  })

  it('few events are looked at in every order, and random orders of more give what every order would', () => {
    const by = { space: [0, 100, Infinity], time: [0, 4, Infinity] }
    const nine = [119, 2, 142, 130, 262, 35, 205, 197, 60].map((east, at) => ({
      east,
      north: (at * at * 31) % 250,
      day: Math.floor(at / 3) * 3,
    }))
    const eight = nine.slice(1)
    const few = known(knoxTable(eight, by, chance)).p.flat()
    const more = known(knoxTable(nine, by, { orders: 20_000, seed: 1 })).p.flat()
    shareOfEveryOrder(eight, by).forEach((share, cell) => {
      expect(few[cell]).toBeCloseTo(share, 12)
    })
    shareOfEveryOrder(nine, by).forEach((share, cell) => {
      expect(Math.abs(more[cell]! - share)).toBeLessThan(0.02)
    })
  })

  it('another seed gives other shares, each above nought and none above one', () => {
    const all = Array.from({ length: 60 }, (_, at) => ({
      east: (at * 37) % 400,
      north: (at * 91) % 400,
      day: (at * 17) % 90,
    }))
    const by = { space: [0, 100, Infinity], time: [0, 7, Infinity] }
    const one = known(knoxTable(all, by, { seed: 1 }))
    const other = known(knoxTable(all, by, { seed: 2 }))
    expect(one.p).not.toEqual(other.p)
    expect(one.p.flat().every((p) => p > 0 && p <= 1)).toBe(true)
  })

  it('events without a place or a day are left out and counted', () => {
    const all: PlacedEvent[] = [
      { east: 0, north: 0, day: 1 },
      { east: null, north: 0, day: 1 },
      { east: 0, north: 5, day: null },
    ]
    expect(knoxTable(all, { space: [0, Infinity], time: [0, Infinity] }, chance)).toEqual({
      problem: 'tooFew',
      used: 1,
      leftOut: 2,
    })
  })
})

type By = { space: number[]; time: number[]; metric?: 'euclidean' | 'manhattan' }
type Known = { east: number; north: number; day: number }

function everyPair(all: readonly Known[], { space, time, metric }: By): number[][] {
  const table = space.slice(1).map(() => time.slice(1).map(() => 0))
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      const [across, along] = [one.east - other.east, one.north - other.north]
      const far = metric === 'manhattan' ? Math.abs(across) + Math.abs(along) : Math.hypot(across, along)
      const row = space.findLastIndex((from) => far >= from)
      const column = time.findLastIndex((from) => Math.abs(one.day - other.day) >= from)
      table[row]![column]! += 1
    }
  })
  return table
}

/** By listing the orders one after another; those that only swap equal days are one. */
function shareOfEveryOrder(all: readonly Known[], by: By): number[] {
  const observed = everyPair(all, by).flat()
  const asMany = observed.map(() => 0)
  let orders = 0
  const deal = (dealt: number[], left: number[]): void => {
    if (left.length === 0) {
      orders += 1
      const counts = everyPair(
        all.map((one, at) => ({ ...one, day: dealt[at]! })),
        by,
      ).flat()
      counts.forEach((count, cell) => {
        if (count >= observed[cell]!) asMany[cell]! += 1
      })
    }
    for (const day of new Set(left)) deal([...dealt, day], left.toSpliced(left.indexOf(day), 1))
  }
  deal(
    [],
    all.map(({ day }) => day),
  )
  return asMany.map((count) => count / orders)
}
