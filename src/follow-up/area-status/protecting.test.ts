import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Told as Figure } from '../../offences/development.rules.ts'
import type { Told } from '../../offences/disclosure/rules.ts'
import { auditCells } from '../../statistics/disclosure/audit.ts'
import { protectedIn, toldBy } from './protecting.rules.ts'
import { type Round, sharesSomeMonths, usualRound } from './rules.ts'
import { type AreaStatus, type Shown, shownOf } from './value.rules.ts'

const kind = 'home-burglary'
const fewest = 5
const roundOf = (year: number): Round => ({
  id: String(year),
  ...usualRound('before-dark-season', year),
  kinds: [kind],
})
const words = { words: '', advice: [], ownAdvice: '', ready: true }

/** Counts of an area by year: all of a year's are in its April. */
type Years = Record<number, number>

const figuresOf = (years: Years): Figure[] =>
  Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: 12 }, (_, month) => ({
      period: { year: Number(year), unit: 'month' as const, part: month + 1 },
      ...{ count: month === 3 ? count : 0, withheld: false, exposed: null, preliminary: false },
    })),
  )

/** The status of each area, this year against the one before. */
const statusesOf = (year: number, areas: readonly Years[]): AreaStatus[] =>
  areas.map((years, at) => ({
    ...{ area: `a${at}`, name: `Område ${at}`, done: [], deviations: [] },
    kinds: [
      {
        ...{ kind, years: [] },
        change: {
          ...{ before: years[year - 1] as number, after: years[year] as number },
          judged: { verdict: 'noClearChange', ratio: 1, interval: null, p: 1 },
        },
      },
    ],
  }))

/** What is published of a round. */
async function published(year: number, areas: readonly Years[], out: Told[] = []): Promise<Shown[]> {
  const statuses = statusesOf(year, areas)
  const figures = (area: string) => figuresOf(areas[Number(area.slice(1))] as Years)
  const mayShow = await protectedIn(roundOf(year), statuses, { figures, out, fewest })
  return statuses.map((status) => shownOf(status, words, mayShow))
}
const isShown = (all: readonly Shown[]) => all.map(({ kinds }) => kinds[0]?.shown !== null)

describe('what is kept back', () => {
  it.each([
    [4, 30, false],
    [30, 4, false],
    [5, 5, true],
    [0, 5, true],
    [0, 0, true],
    [1, 0, false],
  ])('%d and then %d among larger ones: shown %s', async (before, after, expected) => {
    const areas = [{ 2025: before, 2026: after }, ...[40, 41].map((count) => ({ 2025: count, 2026: count }))]
    expect(isShown(await published(2026, areas))[0]).toBe(expected)
  })
  it('the next smallest goes with a single small one, of whichever year', async () => {
    const areas = [
      { 2025: 9, 2026: 9 },
      { 2025: 3, 2026: 8 },
      { 2025: 6, 2026: 6 },
    ]
    expect(isShown(await published(2026, areas))).toEqual([true, false, false])
  })
  it('what a status tells is both its years', async () => {
    const [shown] = await published(2026, [{ 2025: 9, 2026: 7 }])
    expect(toldBy(shown as Shown, roundOf(2026))).toEqual([
      { area: 'a0', kind, from: '2025-03-01', to: '2025-08-31', count: 9 },
      { area: 'a0', kind, from: '2026-03-01', to: '2026-08-31', count: 7 },
    ])
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
        const areas = rows.map(([one, two, three]) => ({ 2024: one, 2025: two, 2026: three }))
        const first = await published(2025, areas)
        const out = first.flatMap((shown) => toldBy(shown, roundOf(2025)))
        const second = await published(2026, areas, out)
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
