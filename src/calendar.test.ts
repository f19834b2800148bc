import { describe, expect, it } from 'vitest'
import {
  after,
  dayIn,
  daysFromTo,
  endOfTerm,
  hoursIn,
  isCoveredBy,
  isoWeekOf,
  periodHere,
  periodNumber,
  periodNumbered,
  weekdayOf,
} from './calendar.ts'

describe('the day it is', () => {
  // biome-ignore format: a table is read by its rows
  const instants: [what: string, timeZone: string, instant: string, day: string][] = [
    ['half past midnight in Sweden is already the new day', 'Europe/Stockholm', '2026-01-14T23:30:00Z', '2026-01-15'],
    ['half past midnight in Swedish summer too', 'Europe/Stockholm', '2026-07-14T22:30:00Z', '2026-07-15'],
    ['half past eleven in Sweden is still the old day', 'Europe/Stockholm', '2026-07-14T21:30:00Z', '2026-07-14'],
    ['the night the clock goes forward, before', 'Europe/Stockholm', '2026-03-28T22:59:00Z', '2026-03-28'],
    ['the night the clock goes forward, after', 'Europe/Stockholm', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the short day lasts until 22 by universal time', 'Europe/Stockholm', '2026-03-29T21:59:00Z', '2026-03-29'],
    ['the day after the short day', 'Europe/Stockholm', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the long day begins at 22 by universal time', 'Europe/Copenhagen', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the long day lasts twenty-five hours', 'Europe/Copenhagen', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['the day after the long day', 'Europe/Copenhagen', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['New Year comes later in Nuuk', 'America/Nuuk', '2026-01-01T00:30:00Z', '2025-12-31'],
  ]
  it.each(instants)('%s', (_, timeZone, instant, day) => {
    expect(dayIn(timeZone, new Date(instant))).toBe(day)
    expect(dayIn(timeZone, Date.parse(instant))).toBe(day)
  })
})

describe('the last day of a term', () => {
  it('S4-02 four years from 1 January 2019 end on 31 December 2022', () => {
    expect(endOfTerm({ kind: 'years', from: '2019-01-01', years: 4 })).toBe('2022-12-31')
  })
  // biome-ignore format: a table is read by its rows
  const terms: [what: string, term: Parameters<typeof endOfTerm>[0], end: string | null][] = [
    ['years from a day in the year', { kind: 'years', from: '2021-03-15', years: 2 }, '2023-03-14'],
    ['years from 1 March end with February', { kind: 'years', from: '2021-03-01', years: 3 }, '2024-02-29'],
    ['years from 29 February end with February', { kind: 'years', from: '2020-02-29', years: 1 }, '2021-02-28'],
    ['from the signature to a fixed day', { kind: 'fixed', from: '2016-12-02', to: '2018-12-31' }, '2018-12-31'],
    ['a calendar year', { kind: 'calendar-year', year: 2017 }, '2017-12-31'],
    ['until further notice', { kind: 'until-further-notice', from: '2016-02-01' }, null],
  ]
  it.each(terms)('%s', (_, term, end) => expect(endOfTerm(term)).toBe(end))
})

describe('periods', () => {
  // biome-ignore format: a table is read by its rows
  const periods: [what: string, period: Parameters<typeof periodNumber>[0], day: string, from: string, to: string][] = [
    ['a week begins on Monday', 'week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['a week over New Year is one', 'week', '2021-01-01', '2020-12-28', '2021-01-03'],
    ['a weekend begins on Friday', 'weekend', '2026-11-22', '2026-11-20', '2026-11-22'],
    ['February of a leap year', 'month', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['the third quarter', 'quarter', '2024-09-30', '2024-07-01', '2024-09-30'],
    ['the second tertial', 'tertial', '2018-05-01', '2018-05-01', '2018-08-31'],
    ['the second half of the year', 'half-year', '2018-12-31', '2018-07-01', '2018-12-31'],
    ['autumn term', 'term', '2021-09-01', '2021-08-01', '2021-12-31'],
    ['spring term', 'term', '2022-03-01', '2022-01-01', '2022-06-30'],
    ['school year', 'school-year', '2022-03-01', '2021-08-01', '2022-06-30'],
    ['year', 'year', '2022-03-01', '2022-01-01', '2022-12-31'],
    ['a single day', 'day', '2026-03-29', '2026-03-29', '2026-03-29'],
  ]
  it.each(periods)('%s', (_, period, day, from, to) => {
    expect(periodNumbered(period, periodNumber(period, day), 'SE')).toEqual({ from, to })
  })
  it('a Danish school year lasts to the end of July', () => {
    expect(periodNumbered('school-year', 2021, 'DK')).toEqual({ from: '2021-08-01', to: '2022-07-31' })
  })
  it('weeks are numbered as in the printed calendars', () => {
    // ISO 8601: 2020 has 53 weeks, and 1 January 2021 still lies in the last
    expect(['2021-01-01', '2021-01-04', '2018-12-31', '2026-11-22'].map(isoWeekOf)).toEqual([53, 1, 1, 47])
  })
  it('knows the weekdays', () => {
    expect(['1969-12-29', '2026-11-22', '2019-01-05'].map(weekdayOf)).toEqual(['mon', 'sun', 'sat'])
  })
})

describe('durations and stretches', () => {
  it('half a year after the last of August is the last of February', () => {
    expect(after('2023-08-31', 'P6M')).toBe('2024-02-29')
  })
  it('a promised response time in hours', () => {
    expect(['PT24H', 'P14D', 'P2W', 'P1M', 'PT30M'].map(hoursIn)).toEqual([24, 336, 336, 744, 0.5])
  })
  it('days over both changes of the clock are whole days', () => {
    expect(daysFromTo('2026-03-28', '2026-03-30')).toBe(3)
    expect(daysFromTo('2026-01-01', '2026-12-31')).toBe(365)
  })
  it('two confirmations together cover what neither covers alone', () => {
    const quarter = { from: '2017-01-01', to: '2017-03-31' }
    const [first, rest] = [
      { from: '2017-01-01', to: '2017-02-10' },
      { from: '2017-02-05', to: '2017-04-30' },
    ]
    expect(isCoveredBy(quarter, [rest, first])).toBe(true)
    expect(isCoveredBy(quarter, [first])).toBe(false)
    expect(isCoveredBy(quarter, [first, { from: '2017-02-12', to: '2017-04-30' }])).toBe(false)
  })
})

describe('school terms', () => {
  const term = (from: string, to: string) => ({
    id: from,
    calendar: 'school-terms',
    title: 'Termin',
    from,
    to,
  })
  const here = (country: 'SE' | 'DK', ...riskOccasions: ReturnType<typeof term>[]) => ({
    timeZone: 'Europe/Stockholm',
    country,
    riskOccasions,
  })
  const autumn = term('2026-08-18', '2026-12-18')
  const spring = term('2027-01-11', '2027-06-11')
  // biome-ignore format: a table is read by its rows
  const terms: [what: string, period: 'term' | 'school-year', calendar: ReturnType<typeof here>, day: string, from: string, to: string][] = [
    ['none entered: the usual autumn', 'term', here('SE'), '2026-10-01', '2026-08-01', '2026-12-31'],
    ['none entered: the usual school year', 'school-year', here('DK'), '2026-10-01', '2026-08-01', '2027-07-31'],
    ['the autumn term that was entered', 'term', here('SE', autumn), '2026-10-01', '2026-08-18', '2026-12-18'],
    ['a spring term not entered yet', 'term', here('SE', autumn), '2027-02-01', '2027-01-01', '2027-06-30'],
    ['both entered', 'term', here('SE', autumn, spring), '2027-02-01', '2027-01-11', '2027-06-11'],
    ['the terms of another year', 'term', here('SE', autumn, spring), '2025-10-01', '2025-08-01', '2025-12-31'],
    ['a school year from its first term to its second', 'school-year', here('SE', autumn, spring), '2027-02-01', '2026-08-18', '2027-06-11'],
    ['a school year whose spring is not known', 'school-year', here('SE', autumn), '2026-10-01', '2026-08-18', '2027-06-30'],
    ['two kinds of school: from the first day to the last', 'term', here('SE', autumn, term('2026-08-20', '2026-12-22')), '2026-10-01', '2026-08-18', '2026-12-22'],
    ['spring begins after an autumn that ends in January', 'term', here('DK', term('2026-08-12', '2027-01-29')), '2027-03-01', '2027-01-30', '2027-06-30'],
    ['another calendar’s days are none', 'term', here('SE', { ...autumn, calendar: 'tourist-season' }), '2026-10-01', '2026-08-01', '2026-12-31'],
  ]
  it.each(terms)('%s', (_, period, calendar, day, from, to) => {
    expect(periodHere(period, periodNumber(period, day), calendar)).toEqual({ from, to })
  })
  it('touch no other period', () => {
    const number = periodNumber('month', '2026-09-10')
    expect(periodHere('month', number, here('SE', autumn))).toEqual(periodNumbered('month', number, 'SE'))
  })
})
