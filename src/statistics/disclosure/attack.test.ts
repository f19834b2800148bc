import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { hideEnough } from './hide.ts'
import type { Total } from './published.ts'

const threshold = 5
const areas = 10
const kinds = 4

/** All there is to read: a number for each visible cell, and the totals. */
type Read = { visible: Map<string, number>; totals: Total[] }
type Count = { id: string; value: number }
/** How an office hides: with what it knows was visible before. */
type Office = (cells: Count[], totals: Total[], before: ReadonlySet<string>) => Promise<string[] | null>

const isSmall = ({ value }: Count) => value > 0 && value < threshold
const sumOf = (cells: readonly Count[]): Total => ({
  cells: cells.map(({ id }) => id),
  value: cells.reduce((sum, { value }) => sum + value, 0),
})

const careful: Office = async (cells, totals, before) => {
  const given = cells.map((cell) => ({ ...cell, published: before.has(cell.id) }))
  const found = await hideEnough(given, totals, threshold)
  return 'problem' in found ? null : [...found.small, ...found.extra]
}
const onlySmall: Office = async (cells) => cells.filter(isSmall).map(({ id }) => id)
const forgetful: Office = (cells, totals) => careful(cells, totals, new Set())

/** The half-year's cells, with totals by area, by kind, of all, and of two police districts by kind. */
function halfYear(name: string, counts: readonly number[]) {
  const cells = counts.map((value, at) => ({ id: `${name}a${Math.floor(at / kinds)}k${at % kinds}`, value }))
  const totals = [
    ...[...Map.groupBy(cells, (_, at) => Math.floor(at / kinds)).values()].map(sumOf),
    ...[...Map.groupBy(cells, (_, at) => at % kinds).values()].map(sumOf),
    sumOf(cells),
    ...[...Map.groupBy(cells, (_, at) => `${at < 5 * kinds} ${at % kinds}`).values()].map(sumOf),
  ]
  return { cells, totals }
}

/** Two publications: a half-year, and later the other half with sums of the year, all under one office. */
async function published(first: readonly number[], second: readonly number[], office: Office) {
  const spring = halfYear('spring', first)
  const autumn = halfYear('autumn', second)
  const read: Read = { visible: new Map(), totals: [] }
  const show = (cells: Count[], hidden: string[] | null, totals: Total[]) => {
    // What cannot be protected is not published at all.
    if (!hidden) return false
    for (const { id, value } of cells) if (!hidden.includes(id)) read.visible.set(id, value)
    read.totals.push(...totals)
    return true
  }
  if (!show(spring.cells, await office(spring.cells, spring.totals, new Set()), spring.totals))
    return { read, both: [], times: 0 }
  const both = [...spring.cells, ...autumn.cells]
  const year = spring.cells.map((cell, at) => [cell, autumn.cells[at] as Count])
  const yearTotals = [
    // The first area is large enough for a year's sum of each kind, the others for one of all kinds.
    ...year.slice(0, kinds).map(sumOf),
    ...[...Map.groupBy(year, (_, at) => Math.floor(at / kinds)).values()].map((pairs) => sumOf(pairs.flat())),
  ]
  const later = [...autumn.totals, ...yearTotals]
  const before = new Set(read.visible.keys())
  const forgets = office === forgetful
  const shown = forgets
    ? show(autumn.cells, await office(autumn.cells, autumn.totals, before), later)
    : show(both, await office(both, [...spring.totals, ...later], before), later)
  return { read, both, times: shown ? 2 : 1 }
}

const highs = await loadHighs()

/** The small counts an outsider reads too closely: written down anew from the page, with nothing of ours. */
function readTooClosely({ visible, totals }: Read, small: readonly Count[]): string[] {
  const names = [...new Set(totals.flatMap(({ cells }) => cells))]
  const terms = (cells: readonly string[]) => cells.join('\n + ')
  const page = [
    'Subject To',
    ...totals.map(({ cells, value }, at) => ` total${at}: ${terms(cells)} = ${value}`),
    'Bounds',
    ...names.map((name) => (visible.has(name) ? ` ${name} = ${visible.get(name)}` : ` ${name} >= 0`)),
    'Generals',
    ...names.map((name) => ` ${name}`),
    'End',
  ].join('\n')
  const furthest = (way: 'Maximize' | 'Minimize', name: string) => {
    const found = highs.solve(`${way}\n goal: ${name}\n${page}`, { output_flag: false, mip_rel_gap: 0 })
    expect(found.Status).toBe('Optimal')
    return Math.round(found.ObjectiveValue)
  }
  return small
    .map(({ id }) => id)
    .filter((id) => names.includes(id) && furthest('Maximize', id) - furthest('Minimize', id) < threshold)
}

const counts = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.nat(4) },
    { weight: 10, arbitrary: fc.integer({ min: 5, max: 30 }) },
    { weight: 2, arbitrary: fc.integer({ min: 31, max: 400 }) },
  ),
  { minLength: areas * kinds, maxLength: areas * kinds },
)
const twoHalves = fc.sample(fc.tuple(counts, counts), { numRuns: 12, seed: 20 })

/** How often both publications came out, and in how many of the tables something was read. */
async function attacked(office: Office) {
  const runs = []
  for (const [first, second] of twoHalves) {
    const { read, both, times } = await published(first, second, office)
    runs.push({ times, read: readTooClosely(read, both.filter(isSmall)) })
  }
  return runs
}

describe('an outsider with two publications and all their groupings', () => {
  it('reads no small count', async () => {
    const runs = await attacked(careful)
    expect(runs.flatMap(({ read }) => read)).toEqual([])
    // About half of these tables cannot be protected a second time; without the rest nothing would be attacked.
    expect(runs.filter(({ times }) => times === 2).length).toBeGreaterThanOrEqual(5)
  })

  it('reads some where only the small counts themselves are hidden', async () => {
    const runs = await attacked(onlySmall)
    expect(runs.filter(({ read }) => read.length > 0).length).toBeGreaterThan(runs.length / 2)
  })

  it('reads some where each publication is protected for itself alone', async () => {
    const runs = await attacked(forgetful)
    expect(runs.filter(({ read }) => read.length > 0).length).toBeGreaterThan(0)
  })
})
