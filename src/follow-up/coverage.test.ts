import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { times } from '../demo/cadences.ts'
import { plainCalendar as calendar, logged, promised } from '../demo/told-facts.ts'
import { fulfilment } from './rules.ts'

const monthly = times(1, 'month')
const yearly: Cadence = { ...monthly, period: 'year' }

describe('owed for each', () => {
  const classes = ['6A', '7A', '8A', '9A'].map((name) => ({
    id: name,
    commitment: 'c',
    name,
    from: null,
    to: null,
  }))
  const visits: Cadence = { ...monthly, comparator: 'exactly', period: 'school-year', per: 'class' }
  const year = promised(visits, '2019-08-01', '2020-07-31')
  const visited = (...names: string[]) =>
    logged(...names.map((coverageUnit) => ({ day: '2019-10-10', coverageUnit })))

  it('S0-25 a yearly 112 day is judged by how many of the school beginners it reached', () => {
    const beginners = ['Havnebyens børnehave', 'Skovbrynets 0. klasse', 'Strandens 0. klasse'].map(
      (name) => ({
        id: name,
        commitment: 'c',
        name,
        from: null,
        to: null,
      }),
    )
    const day112: Cadence = { ...yearly, comparator: 'exactly', per: 'class' }
    const reached = logged(
      ...beginners.slice(0, 2).map(({ id }) => ({ day: '2019-02-11', coverageUnit: id })),
    )
    const { periods } = fulfilment(
      promised(day112, '2019-01-01', '2019-12-31'),
      { ...reached, coverageUnits: beginners },
      calendar,
      '2020-01-01',
    )
    expect(periods[0]).toMatchObject({
      done: 2,
      due: 3,
      standing: 'partlyKept',
      left: ['Strandens 0. klasse'],
    })
  })

  it('S4-26 each class once in the school year, and says which are left', () => {
    const facts = { ...visited('6A', '7A', '7A', '7A'), coverageUnits: classes }
    const { standing, done, due, periods } = fulfilment(year, facts, calendar, '2020-08-01')
    expect({ standing, done, due, left: periods[0]!.left }).toEqual({
      standing: 'partlyKept',
      done: 2,
      due: 4,
      left: ['8A', '9A'],
    })
  })
  it('S4-26 all classes visited is kept', () => {
    const facts = { ...visited('6A', '7A', '8A', '9A'), coverageUnits: classes }
    expect(fulfilment(year, facts, calendar, '2020-08-01').standing).toBe('kept')
  })
  it('S4-26 a class that does not exist that year is not owed', () => {
    const coverageUnits = classes.map((unit) => (unit.name === '9A' ? { ...unit, to: '2019-06-15' } : unit))
    const facts = { ...visited('6A', '7A', '8A'), coverageUnits }
    expect(fulfilment(year, facts, calendar, '2020-08-01')).toMatchObject({ standing: 'kept', due: 3 })
  })
  it('S4-26 cannot be judged while nobody has said which classes there are', () => {
    expect(fulfilment(year, visited('6A', '7A'), calendar, '2020-08-01')).toMatchObject({
      standing: 'notAssessable',
      done: 2,
      due: null,
    })
  })
  it('classes of a wording that is over are no kinds of the one after it', () => {
    const amended = promised(visits, '2019-08-01', '2020-12-31')
    const plain: Cadence = { ...monthly, count: 2 }
    const { current } = fulfilment(
      { ...amended, versions: [...amended.versions, { from: '2020-08-01', cadence: plain }] },
      { ...visited('6A'), coverageUnits: classes },
      calendar,
      '2020-09-10',
    )
    expect(current).toMatchObject({ due: 2, left: [] })
  })
  it('S4-20 twice a year in each channel', () => {
    const coverageUnits = ['website', 'Norsjöbladet'].map((name) => ({
      id: name,
      commitment: 'c',
      name,
      from: null,
      to: null,
    }))
    const twice = promised(
      { ...yearly, count: 2, comparator: 'exactly', per: 'channel' },
      '2019-01-01',
      '2019-12-31',
    )
    const facts = logged(
      ...['website', 'website', 'website', 'Norsjöbladet'].map((coverageUnit) => ({
        day: '2019-03-01',
        coverageUnit,
      })),
    )
    expect(fulfilment(twice, { ...facts, coverageUnits }, calendar, '2020-01-01')).toMatchObject({
      standing: 'partlyKept',
      done: 3,
      due: 4,
      periods: [{ left: ['Norsjöbladet'] }],
    })
  })
  it('S4-25 once a year at each of two kinds of meeting', () => {
    const coverageUnits = ['parents', 'staff'].map((name) => ({
      id: name,
      commitment: 'c',
      name,
      from: null,
      to: null,
    }))
    const once = promised(
      { ...yearly, comparator: 'exactly', per: 'type of meeting' },
      '2019-01-01',
      '2019-12-31',
    )
    const both = logged(
      { day: '2019-03-01', coverageUnit: 'parents' },
      { day: '2019-09-01', coverageUnit: 'staff' },
    )
    expect(fulfilment(once, { ...both, coverageUnits }, calendar, '2020-01-01')).toMatchObject({
      standing: 'kept',
      due: 2,
    })
  })
  it('S4-29 door knocking twice a year in each chosen area', () => {
    const coverageUnits = ['Bastuträsk', 'Centrum'].map((name) => ({
      id: name,
      commitment: 'c',
      name,
      from: null,
      to: null,
    }))
    const twice = promised(
      { ...yearly, count: 2, comparator: 'exactly', per: 'area' },
      '2019-01-01',
      '2019-12-31',
    )
    const rounds = logged(
      ...['Centrum', 'Centrum', 'Bastuträsk', 'Bastuträsk'].map((area) => ({ day: '2019-05-01', area })),
    )
    expect(fulfilment(twice, { ...rounds, coverageUnits }, calendar, '2020-01-01')).toMatchObject({
      standing: 'kept',
      done: 4,
    })
  })
})
