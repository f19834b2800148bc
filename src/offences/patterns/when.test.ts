import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nightlifeOf } from './nightlife.rules.ts'
import type { Placed } from './rules.ts'
import { whenOf } from './when.rules.ts'

const happened = (from: string, to = from, more: Partial<Placed> = {}): Placed => ({
  ...{ kind: 'home-burglary', from, to, precision: 'minute', area: null, dwelling: null },
  ...{ lat: null, lon: null, ...more },
})

const year = { first: '2025-01', last: '2025-12' }
const dayOf = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10)
const two = (number: number) => String(number).padStart(2, '0')
/** So many at this hour, on days spread evenly over the week and the year. */
const at = (hour: number, count: number, more: Partial<Placed> = {}) =>
  Array.from({ length: count }, (_, nth) =>
    happened(`${dayOf((nth * 55 + hour * 15) % 364)}T${two(hour)}:10`, undefined, more),
  )
const everyHour = (times: number) => Array.from({ length: 24 }, (_, hour) => at(hour, times)).flat()

describe('when it happens', () => {
  it.each([
    ['no events', [], 'none'],
    ['one event', at(3, 1), 'tooFew'],
    ['nineteen at the same hour', at(3, 19), 'tooFew'],
    ['as many at every hour', everyHour(7), 'even'],
    ['most in the evening', [...everyHour(2), ...at(19, 40)], 'standsOut'],
    ['only months are known', at(3, 60, { precision: 'month' }), 'none'],
    ['only days are known', at(3, 60, { precision: 'day' }), 'none'],
  ] as const)('%s', (_, events, expected) => {
    expect(whenOf(events, year).told.code).toBe(expected)
  })

  it('the part of the day that stands out holds the hour, and has more than its share', () => {
    const { told } = whenOf([...everyHour(2), ...at(19, 40)], year)
    if (told.code !== 'standsOut' || !told.part) throw new Error(told.code)
    const { from, to, count, expected } = told.part
    expect((19 - from + 24) % 24).toBeLessThan(6)
    expect((to - from + 24) % 24).toBe(6)
    expect([count > 40, expected]).toEqual([true, 22])
  })

  it('a day of the week that stands out is told', () => {
    const fridays = Array.from({ length: 40 }, (_, week) => {
      const day = new Date(Date.UTC(2025, 0, 3 + 7 * week)).toISOString().slice(0, 10)
      return happened(`${day}T${two(week % 24)}:00`)
    })
    const { told } = whenOf([...fridays, ...everyHour(1)], year)
    expect(told.code === 'standsOut' && told.days.map(({ day }) => day)).toEqual([4])
  })

  it('every event is known, vague or not told at all, and only those in the span are counted', () => {
    const span = fc.record({
      day: fc.integer({ min: 0, max: 500 }),
      minutes: fc.integer({ min: -600, max: 20_000 }),
      precision: fc.constantFrom('minute', 'hour', 'day', 'month'),
    })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const events = spans.map(({ day, minutes, precision }) => {
          const from = Date.UTC(2025, 0, 1 + day, 9)
          const time = (moment: number) => new Date(moment).toISOString().slice(0, 16)
          return happened(time(from), time(from + minutes * 60_000), { precision })
        })
        const when = whenOf(events, year)
        expect(when.known + when.vague + when.untold).toBe(when.events)
        expect(when.events).toBe(events.filter(({ from }) => from < '2026').length)
        const weight = when.hours.reduce((sum, one) => sum + one, 0)
        expect(weight).toBeCloseTo(when.known + when.vague, 6)
      }),
    )
  })

  it.each([
    ['noClearChange', 12, 10],
    ['rose', 60, 20],
    ['fell', 20, 60],
    ['tooFew', 2, 1],
    ['aboutTheSame', 2000, 2000],
    ['tooFew', 0, 0],
  ] as const)('the dark half is told as %s where %d and %d happened', (verdict, dark, light) => {
    const days = (months: number[], count: number) =>
      Array.from({ length: count }, (_, nth) =>
        happened(`2025-${two(months[nth % 6] as number)}-${two((nth % 28) + 1)}T12:00`),
      )
    const events = [...days([1, 2, 3, 10, 11, 12], dark), ...days([4, 5, 6, 7, 8, 9], light)]
    expect(whenOf(events, year).seasons.judged.verdict).toBe(verdict)
  })

  it('a half of the year that no figures tell of is not compared', () => {
    const { seasons } = whenOf(at(3, 40), { first: '2025-04', last: '2025-08' })
    expect(seasons.judged.verdict).toBe('notComparable')
  })

  it('what comes in series is told more carefully', () => {
    const series = Array.from({ length: 36 }, (_, nth) => nth).flatMap((month) =>
      Array.from({ length: month % 5 === 0 ? 12 : 0 }, (_, one) =>
        happened(
          `${2023 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(one + 1)}T${two(one < 5 ? 20 : one * 2)}:00`,
        ),
      ),
    )
    const span = { first: '2023-01', last: '2025-12' }
    expect(whenOf(series, span).varying).toBeGreaterThan(3)
    expect(whenOf(series, span).told.code).toBe('even')
  })
})

describe('S0-38 violence on nights out', () => {
  const span = { first: '2024-01', last: '2025-12' }
  /** 2025-01-04 is a Saturday: one in the morning then is still Friday's night. */
  const night = (day: string, hour: string, area: string) =>
    happened(`${day}T${hour}`, undefined, { kind: 'assault', area })

  it('is followed by place and by time, and noon is no night out', () => {
    const { count, ofKnown, hours, places } = nightlifeOf(
      [
        night('2025-01-04', '01:20', 'square'),
        night('2025-01-03', '23:40', 'square'),
        night('2024-01-05', '23:40', 'harbour'),
        night('2025-01-03', '12:00', 'square'),
        night('2025-01-06', '23:00', 'square'),
      ],
      span,
    )
    expect([count, ofKnown]).toEqual([3, 5])
    expect(hours[1]?.[3]).toBe(1)
    expect(hours[1]?.[1]).toBe(2)
    expect(places.map(({ area, before, after }) => [area, before, after])).toEqual([
      ['square', 0, 2],
      ['harbour', 1, 0],
    ])
  })

  it('a time that may as well have been in the morning is no night out', () => {
    const unsure = happened('2025-01-04T04:00', '2025-01-04T09:00', { kind: 'assault' })
    const sure = happened('2025-01-04T01:00', '2025-01-04T06:00', { kind: 'assault' })
    expect(nightlifeOf([unsure, sure], span).count).toBe(1)
  })

  it('without two years nothing is compared, and nothing at all is nothing', () => {
    const short = nightlifeOf([night('2025-12-06', '01:00', 'square')], { first: '2025-06', last: '2025-12' })
    expect([short.hasTwoYears, short.places[0]?.judged]).toEqual([false, null])
    expect(nightlifeOf([], span)).toMatchObject({ count: 0, places: [] })
  })
})
