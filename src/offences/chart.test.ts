import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { midPLimits } from '../statistics/rate.ts'
import { periodsDrawn } from './chart.rules.ts'
import type { Told } from './development.rules.ts'

const told = (year: number, unit: Told['period']['unit'], part: number, count: number | null): Told => ({
  ...{ period: { year, unit, part }, count },
  ...{ withheld: false, exposed: null, preliminary: false },
})
const shown = (all: readonly Told[], overdispersion: number | null = null) =>
  periodsDrawn(all, overdispersion).map(({ period: { year, unit, part }, count, why }) =>
    [year, unit, part, why ?? count].join(' '),
  )

describe('what is drawn', () => {
  it('months are drawn in quarters, and a quarter only when all of it is known', () => {
    const months = [1, 2, 3, 4, 5, 6, 7].map((part) => told(2026, 'month', part, part === 5 ? null : 10))
    expect(shown(months)).toEqual(['2026 quarter 1 30'])
    expect(shown([...months.filter(({ period }) => period.part !== 5), told(2026, 'month', 5, 0)])).toEqual([
      '2026 quarter 1 30',
      '2026 quarter 2 20',
    ])
  })

  it('what is missing or withheld in between stays, and is told apart from nought', () => {
    const halves = [
      told(2024, 'half-year', 1, 0),
      { ...told(2025, 'half-year', 1, null), withheld: true },
      told(2026, 'half-year', 1, 7),
    ]
    expect(shown(halves)).toEqual([
      '2024 half-year 1 0',
      '2024 half-year 2 missing',
      '2025 half-year 1 withheld',
      '2025 half-year 2 missing',
      '2026 half-year 1 7',
    ])
  })

  it('no more than five years', () => {
    const all = Array.from({ length: 9 }, (_, at) => told(2018 + at, 'year', 1, at))
    expect(shown(all)).toHaveLength(5)
    expect(shown(all)[0]).toBe('2022 year 1 4')
  })

  it('the interval is chance alone, and wider by the root where periods vary more', () => {
    const one = [told(2026, 'year', 1, 10)]
    const [plain] = periodsDrawn(one, null)
    expect(plain?.interval).toEqual(midPLimits(10, 0.95))
    const [wide] = periodsDrawn(one, 4)
    expect(wide?.interval?.low).toBeCloseTo(10 - 2 * (10 - plain!.interval!.low), 6)
    expect(wide?.interval?.high).toBeCloseTo(10 + 2 * (plain!.interval!.high - 10), 6)
    expect(periodsDrawn(one, 0.3)[0]?.interval).toEqual(plain?.interval)
  })

  it('nothing known, nothing drawn', () => {
    expect(periodsDrawn([], null)).toEqual([])
    expect(periodsDrawn([told(2026, 'year', 1, null)], null)).toEqual([])
  })
})

describe('on the page', () => {
  let demo: DemoHouse
  beforeAll(async () => {
    demo = await demoHouse()
  })
  afterAll(() => demo.db.drop())

  it('the development is drawn beside its figures, in both widths, and every value drawn stands in the table', async () => {
    const anna = await demo.enter('anna@ekbro.example')
    const page = await (await anna.get('/app/offences/development')).text()
    const [figure] = /<figure class="chart-figure">.*?<\/figure>/s.exec(page)!
    expect(figure.match(/<svg [^>]*role="img"/g)).toHaveLength(2)
    const table = page.slice(page.indexOf('Diagrammets siffror'))
    const written = [...figure.matchAll(/font-weight="600"[^>]*>(.*?)<\/g>/gs)].flatMap(([, group]) =>
      [...group!.matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words!),
    )
    expect(written.length).toBeGreaterThan(3)
    for (const value of written) expect(table).toContain(`>${value}<`)
  })

  it('an indicator and its limit are drawn with the limit and the goal', async () => {
    const anna = await demo.enter('anna@ekbro.example')
    const page = await (await anna.get('/app/follow-up/limits')).text()
    expect(page).toMatch(/<svg [^>]*role="img"/)
    expect(page).toMatch(/<text[^>]*>gräns \d/)
  })
})
