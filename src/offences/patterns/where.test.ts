import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf } from './coming-first.rules.ts'
import { dwellingsOf } from './dwellings.rules.ts'
import { type AreaCounted, halfOfHomes, whereOf } from './where.rules.ts'

const area = (name: string, count: number, exposed: number | null = 1000): AreaCounted => ({
  ...{ area: name, name, count, missing: 0, exposed },
})

describe('which areas differ', () => {
  it.each([
    ['no areas', [], 'noEvents'],
    ['no events', [area('a', 0), area('b', 0)], 'noEvents'],
    ['one event', [area('a', 1), area('b', 0)], 'tooFew'],
    ['nobody says how many homes there are', [area('a', 40, null), area('b', 2, null)], 'noExposure'],
    ['one area alone', [area('a', 40)], 'noExposure'],
    ['all alike', [area('a', 30), area('b', 30), area('c', 30)], 'nothingDiffers'],
    ['ups and downs of chance', [area('a', 24), area('b', 31), area('c', 28)], 'nothingDiffers'],
    ['one far above', [area('a', 80), area('b', 20), area('c', 22)], 'differs'],
  ] as const)('%s', (_, areas, expected) => {
    expect(whereOf(areas).code).toBe(expected)
  })

  it('where none differs they stand by name and share the ranks; else the one above stands first', () => {
    const alike = whereOf([area('c', 31), area('a', 24), area('b', 28)]).areas
    expect(alike.map(({ name, rank }) => [name, rank])).toEqual([
      ['a', { from: 1, to: 3 }],
      ['b', { from: 1, to: 3 }],
      ['c', { from: 1, to: 3 }],
    ])
    const [first, ...others] = whereOf([area('c', 20), area('a', 18), area('b', 90)]).areas
    expect([first?.name, first?.standing, first?.rank]).toEqual(['b', 'above', { from: 1, to: 1 }])
    expect(others.map(({ rank }) => rank)).toEqual([
      { from: 2, to: 3 },
      { from: 2, to: 3 },
    ])
  })

  it('a small area with two too many is not the worst, however high its bare rate', () => {
    const large = [area('a', 90, 3000), area('b', 20, 2000), area('c', 24, 2400)]
    const { areas } = whereOf([...large, area('tiny', 2, 40)])
    const rates = new Map(areas.map(({ name, rate, shrunk }) => [name, [rate ?? 0, shrunk?.rate ?? 0]]))
    expect(rates.get('tiny')?.[0]).toBeGreaterThan(rates.get('a')?.[0] as number)
    expect(rates.get('tiny')?.[1]).toBeLessThan(rates.get('a')?.[1] as number)
  })

  it('an area of which nobody says how many homes it has is not compared, and hides no other', () => {
    const { code, areas, compared } = whereOf([area('a', 80), area('b', 20), area('c', 9, null)])
    expect([code, compared]).toEqual(['differs', 2])
    expect(areas.find(({ name }) => name === 'c')?.standing).toBe('notCompared')
  })

  it('an area of which months are missing is compared with nothing', () => {
    const { areas, half } = whereOf([area('a', 80), { ...area('b', 20), missing: 2 }, area('c', 22)])
    expect(areas.find(({ name }) => name === 'b')?.standing).toBe('notCompared')
    expect(half?.exposedShare).toBeNull()
  })

  it('a rate is of a year', () => {
    const [once, twice] = [1, 2].map((years) => whereOf([area('a', 80), area('b', 20)], { years }).areas[0])
    expect([once?.rate, twice?.rate]).toEqual([80, 40])
    expect(twice?.shrunk?.rate).toBeCloseTo((once?.shrunk?.rate ?? 0) / 2, 6)
  })

  it('what comes in series is called above later', () => {
    const areas = [area('a', 44), area('b', 24), area('c', 22)]
    expect([whereOf(areas).code, whereOf(areas, { varying: 3 }).code]).toEqual(['differs', 'nothingDiffers'])
  })

  it('half of it lies in the fewest areas that hold so much', () => {
    expect(whereOf([area('a', 30, 500), area('b', 10, 1500), area('c', 10, 500)]).half).toEqual({
      ...{ areas: 1, of: 3, count: 30, exposedShare: 0.2 },
    })
    expect(whereOf([area('a', 30, null), area('b', 10)]).half?.exposedShare).toBeNull()
  })

  it('whatever the order, the same is told', () => {
    const counted = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 0, max: 3000 })), { maxLength: 12 })
    fc.assert(
      fc.property(counted, (pairs) => {
        const areas = pairs.map(([count, exposed], at) => area(`${at}`, count, exposed || null))
        const told = (all: AreaCounted[]) =>
          new Map(whereOf(all).areas.map(({ area: id, standing, rank }) => [id, [standing, rank]]))
        expect(told(areas.toReversed())).toEqual(told(areas))
      }),
    )
  })
})

describe('homes and types of home', () => {
  it('half of it by chance stands beside half of it', () => {
    const spread = Array.from({ length: 100 }, (_, at) => `${at}`)
    const again = Array.from({ length: 100 }, (_, at) => `${at % 10}`)
    expect(halfOfHomes(spread, 10_000)).toMatchObject({ homes: 50, of: 10_000, events: 100 })
    expect(halfOfHomes(again, 10_000)?.homes).toBe(5)
    expect(halfOfHomes(again, 10_000)?.chance).toBeGreaterThan(45)
    expect(halfOfHomes(spread.slice(0, 19), 10_000)).toBeNull()
    expect(halfOfHomes(spread, 99)).toBeNull()
  })

  const many = (dwelling: string | null, count: number) => Array.from({ length: count }, () => dwelling)
  const exposed = new Map([
    ['detached-house', 2000],
    ['flat', 4000],
  ])

  it.each([
    ['rose', 60, 30],
    ['fell', 10, 90],
    ['noClearChange', 14, 20],
    ['tooFew', 1, 1],
    ['rose', 30, 0],
  ] as const)('houses against flats: %s with %d and %d', (verdict, houses, flats) => {
    const told = dwellingsOf([...many('detached-house', houses), ...many('flat', flats)], exposed, 1, [])
    expect(told.houses?.judged.verdict).toBe(verdict)
  })

  it('without how many there are it is a count; what is not told is not guessed', () => {
    const told = dwellingsOf([...many('farm', 3), ...many(null, 4)], new Map(), 3, [])
    expect(told).toMatchObject({
      untold: 4,
      houses: null,
      told: [{ dwelling: 'farm', count: 3, rate: null }],
    })
    expect(dwellingsOf([], exposed, 1, [])).toEqual({ told: [], untold: 0, houses: null })
  })

  it('a rate is of a year', () => {
    const [told] = dwellingsOf(many('flat', 24), exposed, 3, []).told
    expect(told?.rate?.rate).toBeCloseTo(2, 9)
  })
})

describe('S1-111 what is handed to those who plan routes', () => {
  const months = (count: number) => Array.from({ length: 36 }, (_, at) => (at < count ? 1 : 0))
  const counted = (one: AreaCounted) => ({ ...one, months: months(one.count) })

  it.each([
    ['high, middle and low', [area('a', 90), area('b', 40), area('c', 8)], ['high', 'middle', 'low']],
    ['alike', [area('a', 30), area('b', 31)], ['middle', 'middle']],
    ['too few to tell', [area('a', 9), area('b', 4)], ['middle', 'tooFew']],
    ['no homes known', [area('a', 30, null), area('b', 31)], ['tooFew', 'middle']],
    ['nothing', [], []],
  ] as const)('%s', (_, areas, expected) => {
    expect(classesOf(areas.map(counted))).toEqual(expected)
  })

  it('whatever stands where there are fewer than five, the file is the same', () => {
    const one = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 3000 }), fc.nat(4))
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 10 }), (all) => {
        const areas = all.map(([count, exposed], at) => area(`${at}`, count, exposed))
        const other = areas.map((own, at) => (own.count < 5 ? { ...own, count: all[at]?.[2] ?? 0 } : own))
        expect(classesOf(other.map(counted))).toEqual(classesOf(areas.map(counted)))
      }),
    )
  })
})
