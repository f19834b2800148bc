import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf } from './gi-star.ts'
import { randomClusters } from './gi-star-random.ts'
import { known } from './known.ts'
import { squaresAround } from './neighbourhood.ts'

/** Values of areas, and who lies beside whom. */
const areas = fc.integer({ min: 4, max: 12 }).chain((count) =>
  fc.record({
    values: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
      .map(([, ...rest]) => [10, ...rest]),
    neighbours: fc.array(fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 }), {
      minLength: count,
      maxLength: count,
    }),
  }),
)

describe('where high values lie together', () => {
  it('the areas in another order give the answers in that order', () => {
    fc.assert(
      fc.property(areas, ({ values, neighbours }) => {
        const last = values.length - 1
        const told = known(clustersOf({ values, neighbours }))
        const turned = known(
          clustersOf({
            values: values.toReversed(),
            neighbours: neighbours.toReversed().map((all) => all.map((area) => last - area)),
          }),
        )
        turned.z.toReversed().forEach((z, area) => {
          expect(z === null).toBe(told.z[area] === null)
          expect(z ?? 0).toBeCloseTo(told.z[area] ?? 0, 9)
        })
      }),
    )
  })

  it('another unit of the values changes nothing', () => {
    fc.assert(
      fc.property(areas, ({ values, neighbours }) => {
        const told = known(clustersOf({ values, neighbours }))
        const other = known(clustersOf({ values: values.map((one) => 1000 * one + 7), neighbours }))
        other.z.forEach((z, area) => {
          expect(z ?? 0).toBeCloseTo(told.z[area] ?? 0, 9)
        })
      }),
    )
  })

  it('an area named twice, or beside itself, counts once', () => {
    const values = [3, 9, 1, 4]
    const once = clustersOf({ values, neighbours: [[1], [0], [3], [2]] })
    expect(clustersOf({ values, neighbours: [[1, 1, 0], [0], [3, 2, 3], [2]] })).toEqual(once)
  })

  it('an area without a value is no area', () => {
    const without = known(clustersOf({ values: [3, 9, 1, 4], neighbours: [[1], [0], [3], [2]] }))
    const beside = known(
      clustersOf({ values: [3, 9, 1, 4, null], neighbours: [[1, 4], [0], [3], [2, 4], [0, 1]] }),
    )
    expect(beside.z).toEqual([...without.z, null])
    expect(beside.q).toEqual([...without.q, null])
  })

  it('of one area beside all others nothing is said, of the others it is', () => {
    const { z, q } = known(clustersOf({ values: [1, 2, 3], neighbours: [[1, 2], [0], []] }))
    expect(z.map((one) => one === null)).toEqual([true, false, false])
    expect(q[0]).toBeNull()
  })

  it('where there is nothing to compare, that is said', () => {
    expect(clustersOf({ values: [], neighbours: [] })).toEqual({ problem: 'noVariation' })
    expect(clustersOf({ values: [0.1, 0.1, 0.1], neighbours: [[1], [], []] })).toEqual({
      problem: 'noVariation',
    })
    expect(clustersOf({ values: [1, 2], neighbours: [[1], [0]] })).toEqual({ problem: 'allNeighbours' })
  })
})

describe('how likely values lie together by chance', () => {
  it('the same seed gives the same shares, and another one others', () => {
    const grid = {
      values: Array.from({ length: 36 }, (_, at) => (at * 7) % 11),
      neighbours: squaresAround(6, 6),
    }
    expect(randomClusters(grid, { seed: 5 })).toEqual(randomClusters(grid, { seed: 5 }))
    expect(randomClusters(grid, { seed: 5 })).not.toEqual(randomClusters(grid, { seed: 6 }))
  })

  it('is what counting every choice of neighbours gives', () => {
    fc.assert(
      fc.property(areas, fc.integer(), ({ values, neighbours }, seed) => {
        const orders = 4999
        const found = randomClusters({ values, neighbours }, { orders, seed })
        found.forEach((p, area) => {
          const exact = everyChoice(values, neighbours, area)
          expect(Math.abs(p! - exact)).toBeLessThan(6 * Math.sqrt((2 * exact) / orders) + 4 / orders)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('an area without a value has none, and one without neighbours is no surprise', () => {
    const p = randomClusters({ values: [3, null, 9, 1], neighbours: [[1], [0], [3], [2]] }, { seed: 1 })
    expect(p[0]).toBe(1)
    expect(p[1]).toBeNull()
  })

  it('nine high squares among low ones are', () => {
    const values = Array.from({ length: 400 }, (_, at) => (at * 5) % 3)
    for (const row of [5, 6, 7]) for (const column of [5, 6, 7]) values[row * 20 + column] = 9
    const p = randomClusters({ values, neighbours: squaresAround(20, 20) }, { seed: 1 })
    expect(p[6 * 20 + 6]).toBe(2 / 1000)
  })
})

/** Twice the smaller share of all ways to choose as many neighbours from the others. */
function everyChoice(values: number[], neighbours: number[][], area: number): number {
  const beside = [...new Set(neighbours[area])].filter((one) => one !== area)
  const others = values.filter((_, one) => one !== area)
  const sum = beside.reduce((all, one) => all + values[one]!, 0)
  const sums = choices(others, beside.length)
  const share = (isSo: (one: number) => boolean) => sums.filter(isSo).length / sums.length
  return Math.min(
    1,
    2 *
      Math.min(
        share((one) => one >= sum),
        share((one) => one <= sum),
      ),
  )
}

function choices([first, ...rest]: number[], many: number): number[] {
  if (many === 0) return [0]
  if (first === undefined) return []
  return [...choices(rest, many - 1).map((sum) => sum + first), ...choices(rest, many)]
}
