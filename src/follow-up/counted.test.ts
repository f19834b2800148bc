import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { times } from '../demo/cadences.ts'
import { plainCalendar as calendar, logged, promised } from '../demo/told-facts.ts'
import { fulfilment } from './rules.ts'

const monthly = times(1, 'month')
const yearly: Cadence = { ...monthly, period: 'year' }

const inEach = (...months: number[]) => months.map((month) => `2019-${String(month).padStart(2, '0')}-10`)
const allMonths = inEach(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)

describe('a number for each period', () => {
  const year = ['2019-01-01', '2019-12-31'] as const
  const onAverage: Cadence = { ...monthly, averagedOver: 'year' }
  const threeInMay = ['2019-05-03', '2019-05-10', '2019-05-20']
  // biome-ignore format: a table is read by its rows
  const table: [what: string, cadence: Cadence, days: string[], today: string, standing: string, done: number, due: number][] = [
    // what is tried, cadence, occurrences, on the day, expected
    ['S4-18 at least once a month: each month has its seizure', monthly, allMonths, '2020-01-01', 'kept', 12, 12],
    ['S4-18 one month without is partly kept', monthly, allMonths.slice(1), '2020-01-01', 'partlyKept', 11, 12],
    ['from half of it is partly kept', monthly, inEach(1, 2, 3, 4, 5, 6), '2020-01-01', 'partlyKept', 6, 12],
    ['less than half is not kept', monthly, inEach(1, 2, 3, 4, 5), '2020-01-01', 'notKept', 5, 12],
    ['three in one month are one month kept', monthly, threeInMay, '2019-05-31', 'behind', 1, 4],
    ['on the second of the month nothing is due yet', monthly, [], '2019-01-02', 'notDue', 0, 0],
    ['one missed month stays missed', monthly, inEach(1, 3), '2019-03-20', 'behind', 2, 2],
    ['all closed months done: on track', monthly, inEach(1, 2), '2019-03-20', 'onTrack', 2, 2],
    ['on average: three in one month make up for others', onAverage, threeInMay, '2019-04-10', 'behind', 0, 3],
    ['on average: half the year, three done, six were due', onAverage, threeInMay, '2019-07-15', 'behind', 3, 6],
    ['on average: twelve at any time keep it', onAverage, Array(12).fill('2019-05-10'), '2020-01-01', 'kept', 12, 12],
    ['on average: eleven do not', onAverage, Array(11).fill('2019-05-10'), '2020-01-01', 'partlyKept', 11, 12],
    ['S4-28 two safety walks a year', { ...yearly, count: 2 }, inEach(5, 10), '2020-01-01', 'kept', 2, 2],
    ['more than an unqualified number is kept', { ...yearly, comparator: 'exactly' }, threeInMay, '2020-01-01', 'kept', 1, 1],
    ['a range is kept from its lower end', { ...yearly, count: 3, countMax: 4 }, threeInMay, '2020-01-01', 'kept', 3, 3],
    ['about four is kept by four', { ...yearly, count: 4, comparator: 'about' }, inEach(1, 2, 3, 4), '2020-01-01', 'kept', 4, 4],
    ['about five is kept by four: a fifth less', { ...yearly, count: 5, comparator: 'about' }, inEach(1, 2, 3, 4), '2020-01-01', 'kept', 4, 5],
    ['about six is not kept by four', { ...yearly, count: 6, comparator: 'about' }, inEach(1, 2, 3, 4), '2020-01-01', 'partlyKept', 4, 6],
    ['about once a month: two empty months are still about', { ...monthly, comparator: 'about' }, inEach(1, 2, 4, 5, 6, 7, 8, 10, 11, 12), '2020-01-01', 'kept', 10, 12],
    ['at most two is kept by none', { ...yearly, count: 2, comparator: 'at-most' }, [], '2020-01-01', 'kept', 0, 2],
    ['at most two is kept by two', { ...yearly, count: 2, comparator: 'at-most' }, inEach(1, 2), '2020-01-01', 'kept', 2, 2],
    ['at most two is broken by three', { ...yearly, count: 2, comparator: 'at-most' }, threeInMay, '2020-01-01', 'notKept', 3, 2],
    ['at most is never behind', { ...yearly, count: 2, comparator: 'at-most' }, [], '2019-12-31', 'onTrack', 0, 2],
    ['at most is broken at once', { ...yearly, count: 2, comparator: 'at-most' }, threeInMay, '2019-05-20', 'notKept', 3, 2],
    ['once a tertial', { ...monthly, period: 'tertial' }, inEach(4, 5, 12), '2020-01-01', 'kept', 3, 3],
    ['once a quarter, one quarter without', { ...monthly, period: 'quarter' }, inEach(1, 2, 3, 4, 7), '2020-01-01', 'partlyKept', 3, 4],
    ['once a half-year', { ...monthly, period: 'half-year' }, inEach(6, 7), '2020-01-01', 'kept', 2, 2],
    ['every fourth month is once in each four', { ...monthly, everyN: 4 }, inEach(4, 6, 12), '2020-01-01', 'kept', 3, 3],
    ['twice a school term', { ...monthly, period: 'term', count: 2 }, inEach(2, 3, 9, 10), '2020-01-01', 'kept', 4, 4],
    ['five times in the agreement', { ...monthly, period: 'agreement', count: 5 }, inEach(1, 2, 3, 4, 5), '2020-01-01', 'kept', 5, 5],
    ['no period said: the agreement is the period', { ...monthly, period: null, count: 5 }, inEach(1, 2), '2019-07-02', 'onTrack', 2, 2],
    ['every day', { ...monthly, period: 'day' }, ['2019-01-01', '2019-01-02', '2019-01-02'], '2019-01-04', 'behind', 2, 3],
  ]
  it.each(table)('%s', (_, cadence, days, today, standing, done, due) => {
    expect(fulfilment(promised(cadence, ...year), logged(...days), calendar, today)).toMatchObject({
      standing,
      done,
      due,
    })
  })

  it('S4-23 counts traffic controls of three kinds against ten a month', () => {
    const tenAMonth = promised({ ...monthly, count: 10 }, '2019-01-01', '2019-01-31')
    const kinds = ['speed', 'alcohol', 'drugs']
    const controls = kinds.map((distinct, place) => ({ day: `2019-01-1${place}`, quantity: 3, distinct }))
    expect(fulfilment(tenAMonth, logged(...controls), calendar, '2019-02-01')).toMatchObject({
      standing: 'partlyKept',
      done: 9,
      due: 10,
    })
    const tenth = logged(...controls, '2019-01-31')
    expect(fulfilment(tenAMonth, tenth, calendar, '2019-02-01')).toMatchObject({
      standing: 'kept',
      done: 10,
      due: 10,
    })
  })

  it('a period is partly kept from half of what it owed, as the whole is', () => {
    const six = promised({ ...yearly, count: 6 }, ...year)
    const standingOfYear = (...days: string[]) =>
      fulfilment(six, logged(...days), calendar, '2020-01-01').periods[0]!.standing
    expect(standingOfYear(...inEach(1, 2, 3))).toBe('partlyKept')
    expect(standingOfYear(...inEach(1, 2))).toBe('notKept')
  })

  it('tells days left and the pace needed in the open period', () => {
    const { current } = fulfilment(
      promised({ ...monthly, count: 10 }),
      logged('2019-01-03', '2019-01-04'),
      calendar,
      '2019-01-24',
    )
    expect(current).toMatchObject({
      done: 2,
      due: 10,
      dueSoFar: 7,
      daysLeft: 8,
      paceNeeded: 1,
      standing: 'behind',
    })
  })

  it('every other year from the year of the anchor', () => {
    const revised: Cadence = { ...yearly, everyN: 2, anchor: '2018-06-01' }
    const { periods } = fulfilment(
      promised(revised),
      logged('2019-11-01', '2021-02-01'),
      calendar,
      '2022-06-01',
    )
    expect(periods.map(({ from, to, standing }) => [from, to, standing])).toEqual([
      ['2019-01-01', '2019-12-31', 'notDue'],
      ['2020-01-01', '2021-12-31', 'kept'],
      ['2022-01-01', '2022-12-31', 'notDue'],
    ])
  })
})

describe('what must differ', () => {
  const groups: Cadence = { ...yearly, count: 4, distinctBy: 'key group' }
  const meetings = (...keys: (string | null)[]) =>
    logged(...keys.map((distinct, place) => ({ day: `2019-0${place + 1}-10`, distinct })))
  // biome-ignore format: a table is read by its rows
  const table: [what: string, keys: (string | null)[], standing: string, done: number][] = [
    ['S4-24 four meetings with the same key group are one', ['school', 'school', 'school', 'school'], 'notKept', 1],
    ['S4-24 four key groups are four', ['school', 'shops', 'church', 'health'], 'kept', 4],
    ['S4-24 a repeat with one of them does not count', ['school', 'shops', 'church', 'school'], 'partlyKept', 3],
    ['S4-24 meetings without a key group are one together', ['school', null, null, null], 'partlyKept', 2],
  ]
  it.each(table)('%s', (_, keys, standing, done) => {
    const year = promised(groups, '2019-01-01', '2019-12-31')
    expect(fulfilment(year, meetings(...keys), calendar, '2020-01-01')).toMatchObject({
      standing,
      done,
      due: 4,
    })
  })
  it('the same key group counts again the year after', () => {
    const both = logged({ day: '2019-03-01', distinct: 'school' }, { day: '2020-03-01', distinct: 'school' })
    const once = promised({ ...groups, count: 1 }, '2019-01-01', '2020-12-31')
    expect(fulfilment(once, both, calendar, '2021-01-01').standing).toBe('kept')
  })
})

describe('every third weekend', () => {
  const visits: Cadence = {
    ...monthly,
    comparator: 'exactly',
    period: 'weekend',
    everyN: 3,
    anchor: '2019-01-05',
  }
  it('S4-27 is owed on the anchored weekend and every third after it', () => {
    const { periods } = fulfilment(
      promised(visits),
      logged('2019-01-05', '2019-01-25', '2019-02-10'),
      calendar,
      '2019-02-20',
    )
    expect(periods.map(({ from, to, standing }) => [from, to, standing])).toEqual([
      ['2019-01-04', '2019-01-06', 'kept'],
      ['2019-01-25', '2019-01-27', 'kept'],
      ['2019-02-15', '2019-02-17', 'notKept'],
    ])
  })
  it('S4-27 a visit on another weekend is logged but keeps nothing', () => {
    const {
      done,
      due,
      logged: all,
    } = fulfilment(promised(visits), logged('2019-01-12'), calendar, '2019-01-14')
    expect({ done, due, all }).toEqual({ done: 0, due: 1, all: 1 })
  })
  it('S4-27 without an anchor any weekend of the three will do, but no Wednesday', () => {
    const anyOfThree = promised({ ...visits, anchor: null })
    const { periods } = fulfilment(anyOfThree, logged('2019-01-12', '2019-01-30'), calendar, '2019-02-13')
    expect(periods.map(({ from, to, standing }) => [from, to, standing])).toEqual([
      ['2019-01-04', '2019-01-20', 'kept'],
      ['2019-01-25', '2019-02-10', 'notKept'],
    ])
  })
})
