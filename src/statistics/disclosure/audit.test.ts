import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditCells } from './audit.ts'
import type { Cell, Total } from './published.ts'

const shown = (id: string, value: number): Cell => ({ id, value, hidden: false })
const hidden = (id: string, value: number): Cell => ({ id, value, hidden: true })

/** The ranges, as plain pairs. */
async function rangesOf(cells: Cell[], totals: Total[], threshold = 5) {
  const found = await auditCells(cells, totals, threshold)
  if ('problem' in found) return found.problem
  return Object.fromEntries([...found.ranges].map(([id, { low, high }]) => [id, [low, high]]))
}

describe('what can be worked out about a hidden count', () => {
  it('is all of it where a total lacks only this one', async () => {
    const found = await auditCells([hidden('a', 3), shown('b', 9)], [{ cells: ['a', 'b'], value: 12 }], 5)
    expect(found).toMatchObject({ unsafe: ['a'], safe: false })
  })

  it('is nothing where no total holds it', async () => {
    expect(await rangesOf([hidden('a', 3)], [])).toEqual({ a: [0, null] })
    expect(await rangesOf([hidden('a', 3), shown('b', 1)], [{ cells: ['b'], value: 1 }])).toEqual({
      a: [0, null],
    })
  })

  it('is seen from whole numbers, not from halves', async () => {
    // Halves would let each of a, b and c be from 0 to 2 with d from 0 up.
    const around = [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c', 'd'],
    ]
    const cells = ['a', 'b', 'c', 'd'].map((id) => hidden(id, 1))
    const totals = around.map((of) => ({ cells: of, value: of.length }))
    expect(await rangesOf(cells, totals)).toEqual({ a: [0, 1], b: [1, 2], c: [0, 1], d: [1, 3] })
  })

  it('counts a cell a total names though it is listed nowhere as one more unknown', async () => {
    const totals = [{ cells: ['a', 'elsewhere'], value: 9 }]
    expect(await rangesOf([hidden('a', 3)], totals)).toEqual({ a: [0, 9] })
  })

  it('is no more for a total that is empty, or said twice, or names a cell twice', async () => {
    const total = { cells: ['a', 'b'], value: 9 }
    const totals = [{ cells: [], value: 0 }, total, total, { cells: ['b', 'a', 'b'], value: 9 }]
    expect(await rangesOf([hidden('a', 3), hidden('b', 6)], totals)).toEqual({ a: [0, 9], b: [0, 9] })
  })

  it('is all of it where the same cell stands visible elsewhere', async () => {
    expect(await auditCells([hidden('a', 3), shown('a', 3)], [], 5)).toMatchObject({ unsafe: ['a'] })
  })
})

describe('what does not add up is contradictory', () => {
  it.each<[string, Cell[], Total[]]>([
    ['a total of visible cells', [shown('a', 3)], [{ cells: ['a'], value: 4 }]],
    ['an empty total', [], [{ cells: [], value: 4 }]],
    ['a total below its visible cells', [shown('a', 3), hidden('b', 1)], [{ cells: ['a', 'b'], value: 2 }]],
    ['the same total twice', [hidden('a', 3)], [3, 4].map((value) => ({ cells: ['a'], value }))],
    ['a cell said to be two numbers', [shown('a', 3), shown('a', 4)], []],
    ['less than nothing', [shown('a', -3)], []],
    ['a part of a count', [hidden('a', 3)], [{ cells: ['a'], value: 2.5 }]],
    [
      'totals that only together leave nothing',
      [hidden('a', 3), hidden('b', 3)],
      [
        { cells: ['a'], value: 3 },
        { cells: ['b'], value: 3 },
        { cells: ['a', 'b'], value: 7 },
      ],
    ],
    [
      'totals that only halves fit',
      ['a', 'b', 'c'].map((id) => hidden(id, 1)),
      ['ab', 'bc', 'ac'].map((ids) => ({ cells: [...ids], value: 1 })),
    ],
    ['an odd pair nobody lists', [], ['ab', 'bc', 'ac'].map((ids) => ({ cells: [...ids], value: 1 }))],
  ])('%s', async (_, cells, totals) => {
    expect(await auditCells(cells, totals, 5)).toEqual({ problem: 'contradictory' })
  })
})

it('every range is that of all fillings written out', async () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const published = fc.record({
    values: fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }),
    hidden: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    totals: fc.array(fc.subarray(names, { minLength: 2 }), { minLength: 1, maxLength: 5 }),
    // As an office that adds noise has it.
    noise: fc.constantFrom(0, 0, 0, 1),
  })
  await fc.assert(
    fc.asyncProperty(published, async ({ values, hidden, totals, noise }) => {
      const cells = names.map((id, at) => ({
        id,
        value: values[at] as number,
        hidden: hidden[at] as boolean,
      }))
      const trueSum = (of: string[]) =>
        cells.reduce((sum, { id, value }) => (of.includes(id) ? sum + value : sum), 0)
      const sums = totals.map((of, at) => ({ cells: of, value: trueSum(of) + (at === 0 ? noise : 0) }))
      expect(await rangesOf(cells, sums)).toEqual(writtenOut(cells, sums))
    }),
    { numRuns: 200, seed: 7 },
  )
})

/** The ranges from trying every filling of the hidden cells. */
function writtenOut(cells: Cell[], totals: Total[]): Record<string, (number | null)[]> | string {
  let fillings: Record<string, number>[] = [{}]
  for (const { id, value, hidden } of cells) {
    const holding = totals.filter((total) => total.cells.includes(id))
    const most = Math.min(...holding.map((total) => total.value as number))
    const options = hidden ? (holding.length > 0 ? most : 0) : 0
    fillings = fillings.flatMap((filling) =>
      Array.from({ length: options + 1 }, (_, number) => ({
        ...filling,
        [id]: hidden ? number : (value as number),
      })),
    )
  }
  const fitting = fillings.filter((filling) =>
    totals.every(({ cells, value }) => cells.reduce((sum, id) => sum + (filling[id] as number), 0) === value),
  )
  if (fitting.length === 0) return 'contradictory'
  const ranges = cells
    .filter(({ hidden }) => hidden)
    .map(({ id }) => {
      if (!totals.some((total) => total.cells.includes(id))) return [id, [0, null]]
      const numbers = fitting.map((filling) => filling[id] as number)
      return [id, [Math.min(...numbers), Math.max(...numbers)]]
    })
  return Object.fromEntries(ranges)
}
