import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Calendar } from '../calendar.ts'
import { noFacts } from '../log/queries.ts'
import type { Facts } from '../log/rules.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'

const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const monthly: Cadence = {
  kind: 'counted',
  count: 1,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}
const yearly: Cadence = { ...monthly, period: 'year' }
const none = noFacts()
const on = (...days: string[]): Facts => ({
  ...none,
  occurrences: days.map((day, place) => ({ id: `o${place}`, commitment: 'c', day, quantity: 1 })),
})

function reworded(
  term: CommitmentHistory['term'],
  ...versions: CommitmentHistory['versions']
): CommitmentHistory {
  return { id: 'c', term, versions, endedEarly: null }
}

describe('a term that cuts periods', () => {
  it('ten a month from the middle of April owes half of April', () => {
    const history = reworded(
      { from: '2021-04-16', to: null },
      { from: '2021-04-16', cadence: { ...monthly, count: 10 } },
    )
    const { periods } = fulfilment(history, none, calendar, '2021-06-01')
    expect(periods.map(({ from, due }) => [from, due])).toEqual([
      ['2021-04-16', 5],
      ['2021-05-01', 10],
      ['2021-06-01', 10],
    ])
  })
  it('once a year over four years that begin in February is owed four times in all', () => {
    const history = reworded(
      { from: '2021-02-15', to: '2025-02-14' },
      { from: '2021-02-15', cadence: yearly },
    )
    const { periods } = fulfilment(history, none, calendar, '2026-01-01')
    expect(periods.map(({ due }) => due)).toEqual([1, 1, 1, 1, 0])
  })
  it('is not due before it begins', () => {
    const history = reworded({ from: '2021-02-15', to: null }, { from: '2021-02-15', cadence: yearly })
    expect(fulfilment(history, none, calendar, '2021-02-14')).toMatchObject({
      standing: 'notDue',
      periods: [],
      current: null,
    })
  })
  it('what was done before it begins or after it ends is logged and counts for nothing', () => {
    const history = reworded(
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2021-01-01', cadence: yearly },
    )
    expect(fulfilment(history, on('2020-12-31', '2022-01-01'), calendar, '2022-02-01')).toMatchObject({
      standing: 'notKept',
      done: 0,
      due: 1,
      logged: 2,
    })
  })
})

describe('a wording changed in mid-period', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' }
  it('each wording is judged by its own days', () => {
    const history = reworded(
      year,
      { from: '2021-01-01', cadence: { ...monthly, count: 10 } },
      { from: '2021-04-16', cadence: { ...monthly, count: 20 } },
    )
    const { periods } = fulfilment(history, none, calendar, '2021-05-31')
    expect(periods.map(({ from, to, due }) => [from, to, due]).slice(3)).toEqual([
      ['2021-04-01', '2021-04-15', 5],
      ['2021-04-16', '2021-04-30', 10],
      ['2021-05-01', '2021-05-31', 20],
    ])
  })
  it('once a year, reworded in July, is still owed once', () => {
    const history = reworded(
      year,
      { from: '2021-01-01', cadence: yearly },
      { from: '2021-07-01', cadence: { ...yearly, condition: 'om vädret tillåter' } },
    )
    expect(fulfilment(history, on('2021-08-01'), calendar, '2022-01-01')).toMatchObject({
      standing: 'kept',
      done: 1,
      due: 1,
    })
  })
  it('an amendment that leaves the cadence as it was cuts no period', () => {
    const history = reworded(
      year,
      { from: '2021-01-01', cadence: yearly },
      { from: '2021-07-01', cadence: { ...yearly } },
    )
    expect(fulfilment(history, none, calendar, '2022-01-01').periods).toHaveLength(1)
  })
  it('a number set in mid-term: before it nothing can be judged', () => {
    const vague: Cadence = { ...monthly, kind: 'continuous', count: null, comparator: 'none', period: null }
    const history = reworded(
      year,
      { from: '2021-01-01', cadence: vague },
      { from: '2021-03-01', cadence: monthly },
    )
    const { periods, standing } = fulfilment(
      history,
      on('2021-03-05', '2021-04-05', '2021-05-05'),
      calendar,
      '2021-06-01',
    )
    expect(periods.map((period) => period.standing)).toEqual([
      'notAssessable',
      'notAssessable',
      'kept',
      'kept',
      'kept',
      'notDue',
    ])
    expect(standing).toBe('onTrack')
  })
  it('a one-off whose day was moved is judged by the new day, with what was done before', () => {
    const report = (dueBy: string): Cadence => ({ ...yearly, kind: 'one-off', dueBy })
    const history = reworded(
      year,
      { from: '2021-01-01', cadence: report('2021-06-30') },
      { from: '2021-05-01', cadence: report('2021-09-30') },
    )
    expect(fulfilment(history, none, calendar, '2021-08-01').standing).toBe('notDue')
    expect(fulfilment(history, on('2021-04-20'), calendar, '2021-08-01')).toMatchObject({
      standing: 'kept',
      due: 0,
      done: 1,
    })
  })
})

describe('at rest and ended', () => {
  const half = reworded(
    { from: '2021-01-01', to: '2021-06-30' },
    { from: '2021-01-01', cadence: { ...monthly, count: 10 } },
  )
  const pandemic = (from: string, to: string | null) => ({ commitment: 'c', from, to, reason: 'pandemic' })
  it('a pause takes its days out', () => {
    const { periods } = fulfilment(
      half,
      { ...none, pauses: [pandemic('2021-02-15', '2021-04-15')] },
      calendar,
      '2021-07-01',
    )
    expect(periods.map(({ due, standing }) => [due, standing])).toEqual([
      [10, 'notKept'],
      [5, 'notKept'],
      [0, 'paused'],
      [5, 'notKept'],
      [10, 'notKept'],
      [10, 'notKept'],
    ])
  })
  it('two pauses that overlap take the same days out once', () => {
    const pauses = [pandemic('2021-04-01', '2021-04-10'), pandemic('2021-04-05', '2021-04-15')]
    expect(fulfilment(half, { ...none, pauses }, calendar, '2021-05-01').periods[3]).toMatchObject({ due: 5 })
  })
  it('is paused while it rests, and judged again after', () => {
    const pauses = [pandemic('2021-02-01', null)]
    expect(fulfilment(half, { ...none, pauses }, calendar, '2021-03-10').standing).toBe('paused')
    const over = [pandemic('2021-02-01', '2021-05-31')]
    const done = on(...Array.from({ length: 10 }, () => '2021-01-20'))
    expect(fulfilment(half, { ...done, pauses: over }, calendar, '2021-06-01').standing).toBe('onTrack')
  })
  it('a deadline that falls in a pause is not owed', () => {
    const report = reworded(
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2021-01-01', cadence: { ...yearly, dueBy: '--03-31' } },
    )
    const { periods } = fulfilment(
      report,
      { ...none, pauses: [pandemic('2021-03-01', '2021-04-30')] },
      calendar,
      '2022-01-01',
    )
    expect(periods[0]).toMatchObject({ standing: 'paused', due: 0 })
  })
  it('ended early: judged as long as it held, and owes nothing after', () => {
    const ended = { ...half, endedEarly: { day: '2021-02-28', reason: 'the youth centre was closed' } }
    const { standing, periods } = fulfilment(ended, none, calendar, '2021-06-01')
    expect([standing, periods.map(({ to }) => to)]).toEqual(['endedEarly', ['2021-01-31', '2021-02-28']])
  })
  it('is ended early from the last day it held, not before', () => {
    const ended = { ...half, endedEarly: { day: '2021-02-28', reason: 'the youth centre was closed' } }
    expect(fulfilment(ended, none, calendar, '2021-02-27').standing).toBe('behind')
    expect(fulfilment(ended, none, calendar, '2021-02-28').standing).toBe('endedEarly')
  })
  it('a promise under a condition that never came about: no need arose', () => {
    const whenAsked = reworded(
      { from: '2021-01-01', to: '2021-03-31' },
      { from: '2021-01-01', cadence: { ...monthly, condition: 'vid tre anmälningar på en gata' } },
    )
    const confirmed = {
      ...none,
      noNeedConfirmations: [{ commitment: 'c', from: '2021-01-01', to: '2021-03-31' }],
    }
    expect(fulfilment(whenAsked, confirmed, calendar, '2021-04-01').standing).toBe('noNeedArose')
    expect(fulfilment(half, confirmed, calendar, '2021-04-01').standing).toBe('behind')
  })
  it('a struck occurrence is as if never logged, and a later day is not looked at', () => {
    const facts = on('2021-01-05', '2021-01-06')
    facts.occurrences[0]!.struck = true
    expect(fulfilment(half, facts, calendar, '2021-01-05')).toMatchObject({ logged: 0, lastEvidence: null })
    expect(fulfilment(half, facts, calendar, '2021-01-06')).toMatchObject({
      logged: 1,
      lastEvidence: '2021-01-06',
    })
  })
})
