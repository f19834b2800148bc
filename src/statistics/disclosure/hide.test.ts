import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditCells } from './audit.ts'
import { type Candidate, hideEnough } from './hide.ts'
import type { Total } from './published.ts'
import { tableOf } from './table.ts'

const threshold = 5
const isSmall = (value: number) => value > 0 && value < threshold

/** Whether these further cells, beside all small ones, protect. */
async function isSafe(cells: { id: string; value: number }[], totals: Total[], extra: readonly string[]) {
  const hidden = ({ id, value }: { id: string; value: number }) => isSmall(value) || extra.includes(id)
  const audit = await auditCells(
    cells.map((cell) => ({ ...cell, hidden: hidden(cell) })),
    totals,
    threshold,
  )
  return 'safe' in audit && audit.safe
}

/** The best of all choices, each tried: how many and what sum; null where none is safe. */
async function bestOfAll(cells: (Candidate & { value: number })[], totals: Total[]) {
  let choices: { extra: string[]; sum: number }[] = [{ extra: [], sum: 0 }]
  for (const { id, value, published } of cells)
    if (value >= threshold && !published)
      choices = choices.flatMap((one) => [one, { extra: [...one.extra, id], sum: one.sum + value }])
  choices.sort((one, other) => one.extra.length - other.extra.length || one.sum - other.sum)
  for (const { extra, sum } of choices) if (await isSafe(cells, totals, extra)) return [extra.length, sum]
  return null
}

/** The same as found, which must also be what it says it is. */
async function asFound(cells: (Candidate & { value: number })[], totals: Total[]) {
  const found = await hideEnough(cells, totals, threshold)
  if ('problem' in found) {
    expect(found.problem).toBe('cannotBeProtected')
    return null
  }
  expect(found.fewest).toBe(true)
  expect(await isSafe(cells, totals, found.extra)).toBe(true)
  return [found.extra.length, found.extraSum]
}

const count = fc.oneof(
  { weight: 1, arbitrary: fc.nat(5) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 14 }) },
)

describe('the fewest cells with the smallest sum are hidden', () => {
  it('in tables, as trying every choice finds it', async () => {
    const table = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { cells, totals } = tableOf(rows)
        expect(await asFound(cells, totals)).toEqual(await bestOfAll(cells, totals))
      }),
      { numRuns: 25, seed: 11 },
    )
  })

  it('under any totals that overlap, with some cells out already', async () => {
    const names = [...'abcdefgh']
    const given = fc.record({
      values: fc.array(count, { minLength: 8, maxLength: 8 }),
      groups: fc.array(fc.subarray(names, { minLength: 2 }), { minLength: 2, maxLength: 6 }),
      out: fc.subarray(names, { maxLength: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(given, async ({ values, groups, out }) => {
        const cells = names.map((id, at) => {
          const value = values[at] as number
          return { id, value, published: out.includes(id) && !isSmall(value) }
        })
        const totals = groups.map((group) => ({
          cells: group,
          value: cells.reduce((sum, { id, value }) => (group.includes(id) ? sum + value : sum), 0),
        }))
        expect(await asFound(cells, totals)).toEqual(await bestOfAll(cells, totals))
      }),
      { numRuns: 25, seed: 12 },
    )
  })
})

describe('what was published before', () => {
  const { cells, totals } = tableOf([
    [12, 3, 20],
    [15, 18, 9],
    [8, 11, 30],
  ])
  const withOut = (...ids: string[]) => cells.map((cell) => ({ ...cell, published: ids.includes(cell.id) }))

  it('is not hidden again', async () => {
    expect(await hideEnough(cells, totals, 5)).toMatchObject({
      extra: ['r0c0', 'r2c0', 'r2c1'],
      extraSum: 31,
    })
    expect(await hideEnough(withOut('r2c0'), totals, 5)).toMatchObject({
      extra: ['r0c0', 'r1c0', 'r1c1'],
      extraSum: 45,
    })
  })

  it('may leave nothing to protect with', async () => {
    expect(await hideEnough(withOut('r0c0', 'r0c2'), totals, 5)).toEqual({
      problem: 'cannotBeProtected',
      small: ['r0c1'],
      unsafe: ['r0c1'],
    })
  })

  it('cannot be protected if it was small, and is said to be out', async () => {
    expect(await hideEnough(withOut('r0c1'), totals, 5)).toMatchObject({
      small: [],
      extra: [],
      outAlready: ['r0c1'],
    })
  })
})

describe('a table on the edge', () => {
  it.each<[string, (number | null)[][]]>([
    ['nothing at all', []],
    [
      'only zeros',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'nothing small',
      [
        [6, 7],
        [8, 9],
      ],
    ],
    ['nobody counted', [[null, null]]],
  ])('%s needs no hiding', async (_, rows) => {
    const { cells, totals } = tableOf(rows)
    expect(await hideEnough(cells, totals, 5)).toMatchObject({
      small: [],
      extra: [],
      extraSum: 0,
      fewest: true,
    })
  })

  it('with a single row shows each count as its column’s total', async () => {
    const { cells, totals } = tableOf([[1, 8, 9]])
    expect(await hideEnough(cells, totals, 5)).toMatchObject({ problem: 'cannotBeProtected' })
  })

  it('does not hide zeros to protect', async () => {
    const { cells, totals } = tableOf([
      [2, 0, 0],
      [0, 9, 9],
      [0, 9, 9],
    ])
    expect(await hideEnough(cells, totals, 5)).toMatchObject({ problem: 'cannotBeProtected' })
  })

  it('with totals that do not fit the counts is contradictory', async () => {
    const totals = [{ cells: ['a', 'b'], value: 13 }]
    const cells = [
      { id: 'a', value: 3 },
      { id: 'b', value: 9 },
    ]
    expect(await hideEnough(cells, totals, 5)).toEqual({ problem: 'contradictory' })
  })

  it('uses what nobody counted as cover', async () => {
    const cells = [
      { id: 'a', value: 3 },
      { id: 'b', value: null },
    ]
    const totals = [{ cells: ['a', 'b', 'nowhere'], value: 20 }]
    expect(await hideEnough(cells, totals, 5)).toMatchObject({ small: ['a'], extra: [] })
  })
})

it('sees that a count may jump from one end of its range to the other', async () => {
  // Found by trying all choices of many tables: between its ends, not every number fits.
  const values = { a: 11, b: 9, c: 1, d: 0, e: 2, f: 2, g: 4, h: 1 }
  const cells = Object.entries(values).map(([id, value]) => ({ id, value }))
  const totals = [
    ['acfh', 15],
    ['befa', 24],
    ['geba', 26],
    ['egcf', 9],
    ['adeg', 17],
  ].map(([ids, value]) => ({ cells: [...(ids as string)], value: value as number }))
  expect(await hideEnough(cells, totals, 3)).toMatchObject({ small: ['c', 'e', 'f', 'h'], fewest: true })
})

it('is safe even where hardly any effort is made, and is then not said to be the fewest', async () => {
  const { cells, totals } = tableOf(
    Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => 1 + ((row * 7 + column * 11) % 17)),
    ),
  )
  const found = await hideEnough(cells, totals, 5, { rounds: 1, branches: 1 })
  expect(found).toMatchObject({ fewest: false })
  expect('extra' in found && (await isSafe(cells, totals, found.extra))).toBe(true)
  expect('extra' in found && found.extra.length).toBeLessThan(15)
})
