import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import { monthsOfEvents } from './months.rules.ts'
import type { EventMonth } from './rules.ts'

const police = { publisher: 'Polisen', until: '2025-05' }
const counts: EventMonth[] = [
  { ...police, area: 'north', kind: 'hat', month: '2025-01', count: 3 },
  { ...police, area: null, kind: 'hat', month: '2025-01', count: 2 },
  { ...police, area: 'south', kind: 'coat', month: '2025-02', count: 1 },
  { ...police, area: null, kind: 'coat', month: '2025-03', count: 1 },
  { ...police, area: 'north', kind: 'hat', month: '2025-04', count: 4 },
  { ...police, area: 'north', kind: 'hat', month: '2025-05', count: 9 },
]
const none = new Set<string>()

describe('events as counts of months', () => {
  const of = (area: string | null, rows = counts, kind = 'hat', sensitive: ReadonlySet<string> = none) =>
    monthsOfEvents(rows, { kind, sensitive })
      .find((one) => one.area === area)
      ?.told.map(({ period, count }) => [period.part, count])

  it('a month with events of other kinds alone is 0, one without any is not told, nor the one in which the newest file came', () => {
    expect(of(null)).toEqual([
      [1, 5],
      [2, 0],
      [3, 0],
      [4, 4],
    ])
  })
  it('events without an area are counted in the whole alone, and a month of such alone tells nothing of an area', () => {
    expect(of('north')).toEqual([
      [1, 3],
      [2, 0],
      [4, 4],
    ])
  })
  it('an area that other kinds are told of has none of this kind', () => {
    expect(of('south')).toEqual([
      [1, 0],
      [2, 0],
      [4, 0],
    ])
  })
  it('a kind without events has no places', () => {
    expect(monthsOfEvents(counts, { kind: 'glove', sensitive: none })).toEqual([])
  })
  it('a sensitive kind is told of the whole alone, not even as nought of an area', () => {
    expect(of('north', counts, 'hat', new Set(['hat']))).toBeUndefined()
    expect(of(null, counts, 'hat', new Set(['hat']))?.[0]).toEqual([1, 5])
  })
  it('what one source does not tell of is not nought because another is read in', () => {
    const housing = { publisher: 'Bostadsbolaget', until: '2026-01' }
    const both = [...counts, { ...housing, area: 'north', kind: 'coat', month: '2025-07', count: 6 }]
    expect(of('north', both)).toEqual(of('north'))
    expect(of('north', both, 'coat')).toContainEqual([7, 6])
  })
  it('all kinds at once are each kind for itself', () => {
    const all = monthsOfEvents(counts, { sensitive: none })
    for (const kind of ['hat', 'coat'])
      expect(all.filter((one) => one.kind === kind)).toEqual(
        monthsOfEvents(counts, { kind, sensitive: none }),
      )
  })
})

describe('the page of the development', () => {
  let demo: DemoHouse
  beforeAll(async () => {
    demo = await demoHouse()
  })
  afterAll(() => demo.db.drop())

  it('is told from events where no file of figures tells of the kind, and says so; else from figures', async () => {
    const anna = await demo.enter('anna@ekbro.example')
    const page = async (kind: string) => (await anna.get(`/app/offences/development?kind=${kind}`)).text()
    const counted = await page('public-violence')
    expect(counted).toContain('Räknat ur händelser')
    expect(counted).toContain('uttag av anmälda brott')
    expect(counted).toContain('Centrum')
    expect(await page('home-burglary')).not.toContain('Räknat ur händelser')
  })
})
