import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import { monthsOfEvents } from './months.rules.ts'

const counts = [
  { area: 'north', kind: 'hat', month: '2025-01', count: 3 },
  { area: null, kind: 'hat', month: '2025-01', count: 2 },
  { area: 'north', kind: 'coat', month: '2025-02', count: 1 },
  { area: 'north', kind: 'hat', month: '2025-04', count: 4 },
  { area: 'north', kind: 'hat', month: '2025-05', count: 9 },
]

describe('events as counts of months', () => {
  const [whole, north] = monthsOfEvents(counts, 'hat', '2025-05-20')
  const told = (place: typeof whole) => place?.told.map(({ period, count }) => [period.part, count])

  it('a month with events of other kinds alone is 0, one without any is not told, nor one that is not over', () => {
    expect(told(north)).toEqual([
      [1, 3],
      [2, 0],
      [4, 4],
    ])
  })
  it('events without an area are counted in the whole alone', () => {
    expect([whole?.area, north?.area]).toEqual([null, 'north'])
    expect(told(whole)?.[0]).toEqual([1, 5])
  })
  it('a kind without events has no places', () => {
    expect(monthsOfEvents(counts, 'glove', '2025-05-20')).toEqual([])
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
