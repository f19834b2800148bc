import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../calendar.ts'
import { rangesOf } from '../../statistics/disclosure/ranges.ts'
import { type Cell, type Known, type Together, type Told, whatMayBeTold } from './rules.ts'

const kind = 'home-burglary'
const fewest = 5

const first = (month: number) => `2025-${String(month).padStart(2, '0')}-01`
const months = (from: number, to: number) => ({
  from: first(from),
  to: to === 12 ? '2025-12-31' : addDays(first(to + 1), -1),
})
const monthOf = (day: string) => Number(day.slice(5, 7)) - 1

/** Areas with their counts of twelve months. */
type Year = number[][]

const knownOf = (year: Year, out: Told[] = [], few = fewest): Known => ({
  ...{ areas: year.map((_, at) => `a${at}`), out, fewest: few },
  countOf: ({ area, from, to }) =>
    (year[Number(area.slice(1))] as number[])
      .slice(monthOf(from), monthOf(to) + 1)
      .reduce((sum, count) => sum + count, 0),
})
const cell = (area: number, from: number, to: number): Cell => ({
  area: `a${area}`,
  kind,
  ...months(from, to),
})
const alone = (one: Cell): Together => ({ id: `${one.area} ${one.from} ${one.to}`, cells: [one] })

/** Which of the areas are told of these months, as far as each has its whole year in one month. */
const toldOf = async (counts: number[], out: number[] = [], few = fewest) => {
  const year = counts.map((count) => [count, ...Array<number>(11).fill(0)])
  const before = out.map((area) => ({ ...cell(area, 1, 1), count: counts[area] as number }))
  const wanted = counts.map((_, area) => alone(cell(area, 1, 1)))
  const told = await whatMayBeTold(wanted, knownOf(year, before, few))
  return wanted.map(({ id }) => told.has(id))
}

describe('what may be told of one period', () => {
  it.each([
    ['everything where all are large', [9, 7, 6], [true, true, true]],
    ['noughts', [0, 9, 0], [true, true, true]],
    ['not a small one, nor the next smallest with it', [9, 3, 6], [true, false, false]],
    ['not two small ones, which are enough together', [9, 3, 4], [true, false, false]],
    ['not a third, where two are too few together', [20, 1, 2, 6], [true, false, false, false]],
    ['not a nought, where nothing is smaller', [20, 3, 0, 6], [true, false, false, false]],
    ['not the only area, where it is small', [3], [false]],
  ])('%s', async (_, counts, expected) => {
    expect(await toldOf(counts)).toEqual(expected)
  })
  it('what is out stays out, and something else is kept back', async () => {
    expect(await toldOf([9, 3, 6], [2])).toEqual([false, false, true])
  })
  it.each([
    [3, [true, true, true]],
    [5, [true, false, false]],
    [10, [false, false, false]],
  ])('with %i as the fewest', async (few, expected) => {
    expect(await toldOf([9, 4, 6], [], few)).toEqual(expected)
  })
})

describe('what may be told of periods that hold each other', () => {
  const year: Year = [
    [7, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0],
    [9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0],
    [8, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0],
  ]
  const half = { ...cell(0, 1, 6), count: 7 }
  it('not the year, where it less the half that is out leaves a small number', async () => {
    expect(await whatMayBeTold([alone(cell(0, 1, 12))], knownOf(year, [half]))).toEqual(new Set())
  })
  it('the year of another area', async () => {
    const wanted = [alone(cell(1, 1, 12))]
    expect((await whatMayBeTold(wanted, knownOf(year, [half]))).size).toBe(1)
  })
  it('not both a year and its half', async () => {
    const both = [alone(cell(0, 1, 12)), alone(cell(0, 1, 6))]
    expect((await whatMayBeTold(both, knownOf(year))).size).toBe(1)
  })
  it('two together or not at all', async () => {
    const pair = { id: 'pair', cells: [cell(0, 1, 6), cell(0, 7, 12)] }
    expect(await whatMayBeTold([pair], knownOf(year))).toEqual(new Set())
  })
  it('not the years, where they contradict their halves', async () => {
    const known = knownOf(year)
    const isYear = ({ from, to }: Cell) => from === first(1) && to === '2025-12-31'
    const countOf = (one: Cell) => (isYear(one) ? 30 : known.countOf(one))
    const halves = [0, 1, 2].map((area) => alone(cell(area, 1, 6)))
    const wanted = [...halves, ...[0, 1, 2].map((area) => alone(cell(area, 1, 12)))]
    const told = await whatMayBeTold(wanted, { ...known, countOf })
    expect([...told]).toEqual(halves.map(({ id }) => id))
  })
})

/** The small numbers that can be worked out from the totals of all months and what is out. */
async function workedOut(year: Year, spoken: readonly Cell[], out: readonly Told[]): Promise<string[]> {
  const idsOf = ({ area, from, to }: Cell) =>
    Array.from({ length: monthOf(to) - monthOf(from) + 1 }, (_, at) => `${area} ${monthOf(from) + at}`)
  const totals = Array.from({ length: 12 }, (_, month) => ({
    cells: year.map((_, area) => `a${area} ${month}`),
    value: year.reduce((sum, counts) => sum + (counts[month] as number), 0),
  }))
  const read = out.map((one) => ({ cells: idsOf(one), value: one.count }))
  const { countOf } = knownOf(year)
  const isOut = (one: Cell) =>
    out.some(({ area, from, to }) => `${area}${from}${to}` === `${one.area}${one.from}${one.to}`)
  const small = spoken.filter((one) => {
    const count = countOf(one) as number
    return count > 0 && count < fewest && !isOut(one)
  })
  const ranges = await rangesOf(small.map(idsOf), [], [...totals, ...read])
  if ('problem' in ranges) throw new Error(ranges.problem)
  return small
    .filter((_, at) => {
      const { low, high } = ranges[at] as { low: number; high: number | null }
      return high !== null && high - low < fewest
    })
    .map(({ area, from, to }) => `${area} ${from} ${to}`)
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 2, arbitrary: fc.integer({ min: 4, max: 12 }) },
)
const years = fc.array(fc.array(count, { minLength: 12, maxLength: 12 }), { minLength: 4, maxLength: 7 })
const units = [1, 3, 6, 12]
const publications = fc.array(
  fc.record({ unit: fc.constantFrom(...units), seed: fc.nat(1000), areas: fc.nat(127) }),
  { minLength: 2, maxLength: 4 },
)

describe('an attack on everything told, of any periods, areas and order', () => {
  const spokenIn = ({ unit, seed, areas }: { unit: number; seed: number; areas: number }, year: Year) => {
    const from = 1 + unit * (seed % (12 / unit))
    const some = year.flatMap((_, area) => ((areas >> area) & 1 ? [area] : []))
    return (some.length > 0 ? some : [0]).map((area) => cell(area, from, from + unit - 1))
  }
  it('works no small number out that the totals alone do not give away', async () => {
    let tables = 0
    await fc.assert(
      fc.asyncProperty(years, publications, async (year, all) => {
        const out: Told[] = []
        const spoken: Cell[] = []
        for (const one of all) {
          const wanted = spokenIn(one, year).map(alone)
          const told = await whatMayBeTold(wanted, knownOf(year, out))
          for (const { id, cells } of wanted) {
            spoken.push(...cells)
            const [own] = cells
            if (told.has(id) && own) out.push({ ...own, count: knownOf(year).countOf(own) as number })
          }
        }
        tables += out.length > 0 ? 1 : 0
        const anyway = await workedOut(year, spoken, [])
        const found = await workedOut(year, spoken, out)
        expect(found.filter((one) => !anyway.includes(one))).toEqual([])
      }),
      { numRuns: 120, seed: 7 },
    )
    expect(tables).toBeGreaterThan(60)
  }, 120_000)
})
