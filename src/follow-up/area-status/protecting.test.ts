import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditCells } from '../../statistics/disclosure/audit.ts'
import { fewest, protectedIn, type WentOut } from './protecting.rules.ts'
import { type Round, sharesSomeMonths, usualRound } from './rules.ts'
import { type AreaStatus, shownOf } from './value.rules.ts'

const kind = 'home-burglary'
const roundOf = (year: number): Round => ({
  id: String(year),
  ...usualRound('before-dark-season', year),
  kinds: [kind],
})
const words = { words: '', advice: [], ownAdvice: '', ready: true }

/** Areas with how many there were the year before and this year. */
const statusesOf = (counts: readonly (readonly [number, number])[]): AreaStatus[] =>
  counts.map(([before, after], at) => ({
    ...{ area: `a${at}`, name: `Område ${at}`, done: [], deviations: [] },
    kinds: [
      {
        ...{ kind, years: [] },
        change: { before, after, judged: { verdict: 'noClearChange', ratio: 1, interval: null, p: 1 } },
      },
    ],
  }))
const wentOut = (round: Round, statuses: AreaStatus[], out: WentOut[]): WentOut[] => {
  const mayShow = protectedIn(round, statuses, out)
  return statuses.map((status) => ({
    shown: shownOf(status, words, mayShow),
    from: round.from,
    to: round.to,
  }))
}
const isShown = (out: WentOut[]) => out.map(({ shown }) => shown.kinds[0]?.shown !== null)

describe('what is kept back', () => {
  it.each([
    [
      'nothing where all are large',
      [
        [9, 9],
        [7, 8],
        [6, 6],
      ],
      [true, true, true],
    ],
    [
      'a small one, and the next smallest with it',
      [
        [9, 9],
        [3, 8],
        [6, 6],
      ],
      [true, false, false],
    ],
    [
      'two small ones that are enough together',
      [
        [9, 9],
        [3, 8],
        [4, 6],
      ],
      [true, false, false],
    ],
    [
      'two that are too few together take a third',
      [
        [9, 9],
        [1, 8],
        [2, 6],
        [20, 20],
      ],
      [false, false, false, true],
    ],
    [
      'nought is no small number',
      [
        [0, 0],
        [9, 9],
      ],
      [true, true],
    ],
    ['the only area, where it is small', [[2, 9]], [false]],
  ] as [string, [number, number][], boolean[]][])('%s', (_, counts, expected) => {
    expect(isShown(wentOut(roundOf(2026), statusesOf(counts), []))).toEqual(expected)
  })
})

const table = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)), { minLength: 3, maxLength: 8 })

/** What a reader can work out who knows the total of all areas from elsewhere and reads everything that went out. */
async function unsafeIn(counts: readonly number[], isTold: readonly boolean[]): Promise<string[]> {
  const ids = counts.map((_, at) => `a${at}`)
  const cells = counts.map((value, at) => ({ id: `a${at}`, value, hidden: !isTold[at] }))
  const total = { cells: ids, value: counts.reduce((sum, count) => sum + count, 0) }
  const audit = await auditCells(cells, [total], fewest)
  if ('problem' in audit) throw new Error(audit.problem)
  return audit.unsafe
}

/** Where everything is kept back there is nothing left to keep back: the total alone then says how few there are. */
const isAllKeptBack = (isTold: readonly boolean[]) => !isTold.some(Boolean)

describe('an attack on what went out', () => {
  it('works no small number out, of either year, from the statuses and the total of the municipality', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const first = wentOut(roundOf(2025), statusesOf(rows.map(([one, two]) => [one, two])), [])
        const second = wentOut(roundOf(2026), statusesOf(rows.map(([, two, three]) => [two, three])), first)
        const told = [isShown(first), isShown(second)] as const
        const known = told[0].map((one, at) => one || (told[1][at] ?? false))
        const years: [number[], boolean[]][] = [
          [rows.map(([one]) => one), told[0]],
          [rows.map(([, two]) => two), known],
          [rows.map(([, , three]) => three), told[1]],
        ]
        for (const [counts, isTold] of years)
          if (!isAllKeptBack(isTold)) expect(await unsafeIn(counts, isTold)).toEqual([])
      }),
      { numRuns: 150, seed: 4 },
    )
  }, 60_000)
  it('would succeed if only the small ones were kept back', async () => {
    expect(await unsafeIn([3, 9, 7], [false, true, true])).toEqual(['a0'])
  })
})

describe('rounds', () => {
  const months = (from: string, to: string) => ({ from: `${from}-01`, to: `${to}-28` })
  it.each([
    ['the same months of another year', months('2025-03', '2025-08'), months('2026-03', '2026-08'), false],
    ['quite different months', months('2025-09', '2026-02'), months('2026-03', '2026-08'), false],
    ['a month more', months('2025-03', '2025-08'), months('2026-03', '2026-09'), true],
    ['one month of them', months('2025-03', '2025-08'), months('2026-08', '2026-08'), true],
    ['over the new year', months('2025-11', '2026-03'), months('2027-03', '2027-08'), true],
  ])('%s', (_, one, other, expected) => {
    expect(sharesSomeMonths(one, other)).toBe(expected)
    expect(sharesSomeMonths(other, one)).toBe(expected)
  })
})
