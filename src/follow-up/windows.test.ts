import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { addDays, type Calendar } from '../calendar.ts'
import { times } from '../demo/cadences.ts'
import { plainCalendar as calendar, logged, promised } from '../demo/told-facts.ts'
import { fulfilment } from './rules.ts'

const monthly = times(1, 'month')
const yearly: Cadence = { ...monthly, period: 'year' }
const weekly: Cadence = { ...monthly, period: 'week' }

describe('windows', () => {
  const summer: Cadence = {
    ...weekly,
    count: 3,
    window: { startMonthDay: '--05-01', endMonthDay: '--09-30', dayParts: ['evening'] },
  }
  it('May to September owes nothing in January', () => {
    const january = fulfilment(promised(summer), logged('2019-01-10'), calendar, '2019-02-01')
    expect(january).toMatchObject({ standing: 'notDue', periods: [], due: null, logged: 1 })
  })
  it('a season cuts the week at its edge and is on again in May', () => {
    const { periods } = fulfilment(promised(summer), logged(), calendar, '2019-05-13')
    // 1 May 2019 was a Wednesday: five of seven days, two of three evenings
    expect(periods.slice(0, 2).map(({ from, to, due }) => [from, to, due])).toEqual([
      ['2019-05-01', '2019-05-05', 2],
      ['2019-05-06', '2019-05-12', 3],
    ])
  })
  it('a season over New Year is one', () => {
    const winter: Cadence = {
      ...weekly,
      count: 2,
      window: { startMonthDay: '--11-01', endMonthDay: '--01-31' },
    }
    const { periods } = fulfilment(
      promised(winter, '2019-01-01', '2019-12-31'),
      logged(),
      calendar,
      '2020-01-01',
    )
    expect([periods[0]!.from, periods.at(-1)!.to]).toEqual(['2019-01-01', '2019-12-31'])
    expect(periods.some(({ from }) => from > '2019-02-01' && from < '2019-11-01')).toBe(false)
  })
  it('every Friday and Saturday evening of a season is each such day', () => {
    const hosts: Cadence = {
      ...monthly,
      period: 'day',
      window: { weekdays: ['fri', 'sat'], start: '2023-09-08', end: '2023-11-26' },
    }
    const all = Array.from({ length: 12 }, (_, week) => [
      addDays('2023-09-08', 7 * week),
      addDays('2023-09-09', 7 * week),
    ]).flat()
    const season = promised(hosts, '2023-01-01', '2023-12-31')
    const judged = (days: string[]) => fulfilment(season, logged(...days), calendar, '2023-11-27')
    // the season is over, though the agreement is not: the verdict stands
    expect(judged(all)).toMatchObject({ standing: 'kept', done: 24, due: 24 })
    expect(judged(all.slice(1))).toMatchObject({ standing: 'partlyKept', done: 23, due: 24 })
  })
  it('the first Monday of the month is over on its Tuesday', () => {
    const council: Cadence = { ...monthly, window: { ordinalWeekday: 'first-mon' } }
    const { periods } = fulfilment(
      promised(council),
      logged('2019-01-07', '2019-02-05'),
      calendar,
      '2019-02-06',
    )
    expect(periods.map(({ from, standing }) => [from, standing])).toEqual([
      ['2019-01-07', 'kept'],
      ['2019-02-04', 'notKept'],
    ])
  })
  it('every other week, odd weeks, is once each odd week', () => {
    const odd: Cadence = { ...weekly, everyN: 2, window: { weekParity: 'odd' } }
    const { periods } = fulfilment(promised(odd), logged('2019-01-02', '2019-01-09'), calendar, '2019-01-21')
    // weeks 1 and 3 of 2019; the visit in week 2 keeps neither
    expect(periods.map(({ from, standing }) => [from, standing])).toEqual([
      ['2019-01-01', 'kept'],
      ['2019-01-14', 'notKept'],
    ])
  })
  it('twice a year, before summer and before the dark: other days do not count', () => {
    const seasons = [
      {
        id: 's',
        calendar: 'before-summer-holiday',
        title: 'Före sommarlovet',
        from: '2019-05-15',
        to: '2019-06-15',
      },
      {
        id: 'd',
        calendar: 'before-dark-season',
        title: 'Före mörkret',
        from: '2019-09-15',
        to: '2019-10-31',
      },
    ]
    const walks: Cadence = {
      ...yearly,
      count: 2,
      window: { named: ['before-summer-holiday', 'before-dark-season'] },
    }
    const judged = (...days: string[]) =>
      fulfilment(
        promised(walks, '2019-01-01', '2019-12-31'),
        logged(...days),
        { ...calendar, riskOccasions: seasons },
        '2020-01-01',
      )
    expect(judged('2019-06-01', '2019-10-01')).toMatchObject({ standing: 'kept', done: 2, due: 2 })
    expect(judged('2019-06-01', '2019-08-01')).toMatchObject({ standing: 'partlyKept', done: 1, due: 2 })
  })
})

describe('deadlines', () => {
  const february: Cadence = { ...yearly, dueBy: '--02-28' }
  // biome-ignore format: a table is read by its rows
  const table: [what: string, cadence: Cadence, days: string[], today: string, standing: string][] = [
    ['by the end of February every year: not due before', february, [], '2020-02-28', 'behind'],
    ['the leap day is still February', { ...february, window: { start: '2020-01-01' } }, ['2020-02-29'], '2020-03-01', 'onTrack'],
    ['in March it is too late', { ...february, window: { start: '2020-01-01' } }, ['2020-03-01'], '2020-03-01', 'behind'],
    ['a one-off is not due before its day', { ...yearly, kind: 'one-off', dueBy: '2019-06-30' }, [], '2019-06-30', 'notDue'],
    ['a one-off is kept as soon as it is done', { ...yearly, kind: 'one-off', dueBy: '2019-06-30' }, ['2019-02-01'], '2019-02-02', 'kept'],
    ['a one-off done after its day was not kept', { ...yearly, kind: 'one-off', dueBy: '2019-06-30' }, ['2019-07-01'], '2019-07-02', 'notKept'],
    ['meetings in January, number not given: at least one', { kind: 'one-off', count: null, comparator: 'none', period: null, everyN: null, window: { start: '2019-01-01', end: '2019-01-31' } }, ['2019-01-20'], '2019-02-01', 'kept'],
    ['evaluated after half a year', { kind: 'one-off', count: 1, comparator: 'exactly', period: null, everyN: null, window: null, offset: 'P6M' }, [], '2019-07-02', 'notKept'],
    ['a yearly day as a one-off is its first', { kind: 'one-off', count: 1, comparator: 'exactly', period: null, everyN: null, window: null, dueBy: '--03-31' }, ['2019-03-31'], '2019-04-01', 'kept'],
  ]
  it.each(table)('%s', (_, cadence, days, today, standing) => {
    expect(fulfilment(promised(cadence), logged(...days), calendar, today).standing).toBe(standing)
  })
  it('a number for an agreement without end has no day by which it is behind', () => {
    const someday = promised({ ...monthly, period: 'agreement', count: 2 }, '2019-01-01', null)
    expect(fulfilment(someday, logged(), calendar, '2029-01-01').standing).toBe('notDue')
    expect(fulfilment(someday, logged('2020-01-01'), calendar, '2029-01-01').standing).toBe('onTrack')
    expect(fulfilment(someday, logged('2020-01-01', '2021-01-01'), calendar, '2029-01-01').standing).toBe(
      'kept',
    )
  })
})

describe('school terms of the partnership’s own', () => {
  const termly: Cadence = { ...monthly, period: 'term' }
  const own: Calendar = {
    ...calendar,
    riskOccasions: [
      { id: 'a', calendar: 'school-terms', title: 'Hösten', from: '2019-08-19', to: '2019-12-19' },
      { id: 's', calendar: 'school-terms', title: 'Våren', from: '2020-01-09', to: '2020-06-11' },
    ],
  }
  const days = (on: Calendar, today: string) =>
    fulfilment(promised(termly, '2019-08-01'), logged('2019-12-20'), on, today).periods.map(
      ({ from, to, standing, done }) => [from, to, standing, done],
    )
  it('hold where they are entered, the usual ones where they are not', () => {
    expect(days(own, '2020-10-01')).toEqual([
      ['2019-08-19', '2019-12-19', 'notKept', 0],
      ['2020-01-09', '2020-06-11', 'notKept', 0],
      ['2020-08-01', '2020-12-31', 'notDue', 0],
    ])
    expect(days(calendar, '2020-02-01').map(([from, to]) => [from, to])).toEqual([
      ['2019-08-01', '2019-12-31'],
      ['2020-01-01', '2020-06-30'],
    ])
  })
  it('before the first day of school nothing is due', () => {
    expect(days(own, '2019-08-10')).toEqual([])
  })
})
