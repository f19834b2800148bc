import { describe, expect, it } from 'vitest'
import type { Cadence } from '../../action-plan/cadence/rules.ts'
import type { Calendar } from '../../calendar.ts'
import { noFacts } from '../../log/queries.ts'
import type { Facts } from '../../log/rules.ts'
import { owedNow } from './rules.ts'

const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const monthly: Cadence = {
  kind: 'counted',
  count: 10,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}
const none = noFacts()

function item(
  id: string,
  cadence: Cadence,
  facts: Partial<Facts> = {},
  endedEarly: { day: string; reason: string } | null = null,
) {
  const term = { from: '2026-01-01', to: '2029-12-31' }
  return {
    history: { id, term, versions: [{ from: term.from, cadence }], endedEarly },
    facts: { ...none, ...facts },
  }
}

const done = (quantity: number, day = '2026-11-02') => ({
  occurrences: [{ id: 'o', commitment: 'c', day, quantity }],
})
const sunday = '2026-11-22'

describe('owed now', () => {
  it('tells done, due, days left and the pace needed', () => {
    const [owed] = owedNow([item('controls', monthly, done(1))], calendar, sunday)
    expect(owed).toMatchObject({
      task: 'carryOut',
      horizon: 'month',
      from: '2026-11-01',
      to: '2026-11-30',
      done: 1,
      due: 10,
      daysLeft: 9,
      paceNeeded: 1,
      behind: true,
    })
  })

  it('tells what is counted where no number was promised', () => {
    const hours = { ...monthly, kind: 'continuous', count: null, period: null, unit: 'hour' } as const
    expect(owedNow([item('patrol', hours)], calendar, sunday)).toMatchObject([{ task: 'tell', unit: 'hour' }])
  })

  it('puts what is behind first, then the greatest pace, then what needs a word', () => {
    const items = [
      item('confirm', { ...monthly, kind: 'on-demand', count: null, period: null }),
      item('walks', { ...monthly, count: 2, period: 'year' }, done(1)),
      item('visit', { ...monthly, count: 1, period: 'week' }),
      item('controls', monthly, done(1)),
      item('shifts', { ...monthly, count: 1, period: 'shift' }),
      item('weekends', {
        ...monthly,
        kind: 'per-occasion',
        count: 1,
        period: 'occasion',
        window: { named: ['risk-weekends'] },
      }),
      item('classes', { ...monthly, count: 1, period: 'year', per: 'class' }),
    ]
    const owed = owedNow(items, calendar, sunday)
    expect(owed.map(({ item, task, horizon }) => [item.history.id, task, horizon])).toEqual([
      ['controls', 'carryOut', 'month'],
      ['visit', 'carryOut', 'week'],
      ['walks', 'carryOut', 'year'],
      ['confirm', 'confirm', 'month'],
      ['shifts', 'countOccasions', 'month'],
      ['weekends', 'nameOccasions', 'year'],
      ['classes', 'nameUnits', 'year'],
    ])
  })

  it('S4-19 what goes on all the time is told each month; that no need arose is asked where need decides', () => {
    const continuous = { ...monthly, kind: 'continuous' as const, count: null, period: null }
    const taskOf = (cadence: Cadence, facts?: Partial<Facts>) =>
      owedNow([item('c', cadence, facts)], calendar, sunday).map(({ task }) => task)
    expect(taskOf(continuous)).toEqual(['tell'])
    expect(taskOf(continuous, done(1))).toEqual([])
    expect(taskOf({ ...continuous, condition: 'vid behov' })).toEqual(['confirm'])
    expect(taskOf({ ...continuous, kind: 'on-demand' })).toEqual(['confirm'])
  })

  it('leaves out what is done, at rest, ended or under a limit', () => {
    const items = [
      item('done', monthly, done(10)),
      item('rests', monthly, { pauses: [{ commitment: 'c', from: '2026-11-01', to: null, reason: 'sick' }] }),
      item('ended', monthly, {}, { day: '2026-11-01', reason: 'closed' }),
      item('limit', { ...monthly, comparator: 'at-most' }),
      item('about', { ...monthly, comparator: 'about' }, done(8)),
    ]
    expect(owedNow(items, calendar, sunday)).toEqual([])
  })

  it('a weekend visit is owed from the Monday before', () => {
    const visit = item('visit', { ...monthly, count: 1, period: 'weekend', everyN: 3, anchor: '2026-11-28' })
    expect(owedNow([visit], calendar, '2026-11-22')).toEqual([])
    expect(owedNow([visit], calendar, '2026-11-23')).toMatchObject([
      { from: '2026-11-27', to: '2026-11-29', due: 1, horizon: 'week' },
    ])
  })

  it('what was answered too late is not owed any more; what nobody has answered is', () => {
    const cadence = { ...monthly, kind: 'per-occasion', count: 1, period: null, within: 'PT24H' } as const
    const occurrences = [3, 30].map((responseHours, place) => ({
      id: String(place),
      commitment: 'c',
      day: '2026-11-02',
      quantity: 1,
      responseHours,
    }))
    expect(owedNow([item('lamps', cadence, { occurrences })], calendar, sunday)).toEqual([])
    const reported = { from: '2026-01-01', to: sunday, count: 3 }
    const occasionCounts = [{ id: 'r', commitment: 'c', ...reported }]
    expect(
      owedNow([item('lamps', cadence, { occurrences, occasionCounts })], calendar, sunday),
    ).toMatchObject([{ task: 'carryOut', done: 1, due: 3, late: 1 }])
  })

  it('says which classes are left', () => {
    const coverageUnits = ['6A', '7A'].map((name) => ({
      id: name,
      commitment: 'c',
      name,
      from: null,
      to: null,
    }))
    const classes = item(
      'classes',
      { ...monthly, count: 1, period: 'school-year', per: 'class' },
      {
        coverageUnits,
        occurrences: [{ id: 'o', commitment: 'c', day: '2026-10-01', quantity: 1, coverageUnit: '6A' }],
      },
    )
    expect(owedNow([classes], calendar, sunday)).toMatchObject([
      { done: 1, due: 2, left: ['7A'], horizon: 'later' },
    ])
  })
})
