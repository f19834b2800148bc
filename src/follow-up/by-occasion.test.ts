import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Calendar } from '../calendar.ts'
import { noFacts } from '../log/queries.ts'
import type { Facts, Occurrence } from '../log/rules.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'

const riskOccasions = [
  { id: 'valborg', calendar: 'risk-weekends', title: 'Valborg', from: '2019-04-30', to: '2019-05-01' },
  {
    id: 'school-end',
    calendar: 'risk-weekends',
    title: 'Skolavslutning',
    from: '2019-06-13',
    to: '2019-06-15',
  },
  { id: 'market', calendar: 'market', title: 'Marknaden', from: '2019-07-05', to: '2019-07-06' },
  { id: 'lucia', calendar: 'risk-weekends', title: 'Lucia', from: '2019-12-12', to: '2019-12-15' },
]
const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions }
const each: Cadence = {
  kind: 'per-occasion',
  count: 1,
  comparator: 'exactly',
  period: 'occasion',
  everyN: 1,
  window: null,
}
const none = noFacts()

function during2019(cadence: Cadence): CommitmentHistory {
  const term = { from: '2019-01-01', to: '2019-12-31' }
  return { id: 'c', term, versions: [{ from: term.from, cadence }], endedEarly: null }
}

function logged(...said: Partial<Occurrence>[]): Facts {
  return {
    ...none,
    occurrences: said.map((one, place) => ({
      id: `o${place}`,
      commitment: 'c',
      day: '2019-01-15',
      quantity: 1,
      ...one,
    })),
  }
}

const counted = (from: string, to: string, count: number) => ({ commitment: 'c', from, to, count })

describe('night walks on risk weekends', () => {
  const walks = during2019({ ...each, window: { named: ['risk-weekends'] } })
  const on = (...days: string[]) => logged(...days.map((day) => ({ day })))
  // biome-ignore format: a table is read by its rows
  const table: [what: string, facts: Facts, today: string, standing: string, done: number, due: number][] = [
    ['S4-31 all risk weekends walked', on('2019-04-30', '2019-06-14', '2019-12-13'), '2020-01-01', 'kept', 3, 3],
    ['S4-31 two of three is partly kept', on('2019-04-30', '2019-06-14'), '2020-01-01', 'partlyKept', 2, 3],
    ['S4-31 one weekend counts once, however many walks', on('2019-06-13', '2019-06-14', '2019-06-15'), '2020-01-01', 'notKept', 1, 3],
    ['S4-31 the market is another calendar', on('2019-07-05'), '2020-01-01', 'notKept', 0, 3],
    ['S4-31 a weekend is due when it is over', on('2019-04-30'), '2019-06-15', 'onTrack', 1, 1],
    ['S4-31 and behind the day after', on('2019-04-30'), '2019-06-16', 'behind', 1, 2],
    ['S4-31 an occurrence may name its weekend', logged({ day: '2019-06-16', riskOccasion: 'school-end' }), '2019-06-16', 'behind', 1, 2],
    ['S4-31 a weekend at rest is not owed', { ...on('2019-06-14', '2019-12-13'), pauses: [{ commitment: 'c', from: '2019-04-01', to: '2019-05-31', reason: 'sick' }] }, '2020-01-01', 'kept', 2, 2],
  ]
  it.each(table)('%s', (_, facts, today, standing, done, due) => {
    expect(fulfilment(walks, facts, calendar, today)).toMatchObject({ standing, done, due })
  })
  it('S4-31 says which weekends are left', () => {
    expect(fulfilment(walks, on('2019-04-30'), calendar, '2019-07-01').periods[0]!.left).toEqual([
      'Skolavslutning',
      'Lucia',
    ])
  })
  it('S4-31 cannot be judged until the calendar is filled in', () => {
    const empty = { ...calendar, riskOccasions: [] }
    expect(fulfilment(walks, on('2019-04-30'), empty, '2020-01-01')).toMatchObject({
      standing: 'notAssessable',
      done: 1,
      due: null,
    })
  })
})

describe('every shift', () => {
  const patrol = during2019({ ...each, kind: 'counted', period: 'shift' })
  const patrols = (month: string, quantity: number) => ({ day: `2019-${month}-28`, quantity })
  it('S4-21 cannot be judged while the number of shifts is unknown', () => {
    const facts = logged(patrols('01', 50), patrols('02', 50))
    expect(fulfilment(patrol, facts, calendar, '2019-03-01')).toMatchObject({
      standing: 'notAssessable',
      done: 100,
      due: null,
    })
  })
  it('S4-21 is judged by the share of the reported shifts', () => {
    const occasionCounts = Array.from({ length: 12 }, (_, month) => {
      const name = String(month + 1).padStart(2, '0')
      return counted(`2019-${name}-01`, `2019-${name}-28`, 60)
    })
    const all = logged(...occasionCounts.map(({ from }) => patrols(from.slice(5, 7), 60)))
    expect(fulfilment(patrol, { ...all, occasionCounts }, calendar, '2020-01-01')).toMatchObject({
      standing: 'kept',
      done: 720,
      due: 720,
    })
    const some = logged(...occasionCounts.map(({ from }) => patrols(from.slice(5, 7), 40)))
    expect(fulfilment(patrol, { ...some, occasionCounts }, calendar, '2020-01-01')).toMatchObject({
      standing: 'partlyKept',
      done: 480,
      due: 720,
    })
  })
  it('S4-21 one number for the year is divided by days', () => {
    const facts = { ...none, occasionCounts: [counted('2019-01-01', '2019-12-31', 730)] }
    const { periods, due } = fulfilment(patrol, facts, calendar, '2020-01-01')
    expect([periods[0]!.due, periods[1]!.due, due]).toEqual([62, 56, 730])
  })
  it('S4-21 more patrols on another day do not make up for shifts', () => {
    const facts = {
      ...logged({ day: '2019-01-05', quantity: 5 }, { day: '2019-01-20', quantity: 20 }),
      occasionCounts: [counted('2019-01-01', '2019-01-10', 20)],
    }
    expect(fulfilment(patrol, facts, calendar, '2019-02-01').periods[0]).toMatchObject({
      done: 5,
      due: 20,
      standing: 'notKept',
    })
  })
})

describe('within a promised time', () => {
  const repaired = during2019({ ...each, per: 'damaged lamp', within: 'PT24H' })
  const answeredAfter = (...hours: (number | null)[]) =>
    logged(...hours.map((responseHours) => ({ responseHours })))
  // biome-ignore format: a table is read by its rows
  const table: [what: string, facts: Facts, standing: string, done: number, due: number | null][] = [
    ['all in time, to the hour', answeredAfter(3, 24), 'kept', 2, 2],
    ['one late of two', answeredAfter(3, 25), 'partlyKept', 1, 2],
    ['most late', answeredAfter(3, 25, 30), 'notKept', 1, 3],
    ['asked more often than answered', { ...answeredAfter(3, 4), occasionCounts: [counted('2019-01-01', '2019-12-31', 4)] }, 'partlyKept', 2, 4],
    ['no time logged: it cannot be judged', answeredAfter(null), 'notAssessable', 0, null],
    ['nobody asked, as reported', { ...none, occasionCounts: [counted('2019-01-01', '2019-12-31', 0)] }, 'notDue', 0, 0],
  ]
  it.each(table)('%s', (_, facts, standing, done, due) => {
    expect(fulfilment(repaired, facts, calendar, '2020-01-01')).toMatchObject({ standing, done, due })
  })

  it('says how many came late', () => {
    expect(fulfilment(repaired, answeredAfter(3, 25, 30), calendar, '2020-01-01').periods).toMatchObject([
      { done: 1, due: 3, late: 2 },
    ])
    expect(fulfilment(repaired, answeredAfter(3), calendar, '2020-01-01').periods[0]).not.toHaveProperty(
      'late',
    )
  })
})

describe('after every walk', () => {
  it('a meeting half a year after falls due in that month', () => {
    const walks = [{ id: 'w', calendar: 'walks', title: 'Vandring', from: '2019-03-12', to: '2019-03-12' }]
    const meeting = during2019({ ...each, offset: 'P6M', window: { named: ['walks'] } })
    const judged = (facts: Facts, today: string) =>
      fulfilment(meeting, facts, { ...calendar, riskOccasions: walks }, today).standing
    expect(judged(none, '2019-09-30')).toBe('notDue')
    expect(judged(none, '2019-10-01')).toBe('behind')
    expect(judged(logged({ day: '2019-09-20' }), '2020-01-01')).toBe('kept')
  })
  it('a report after each of four reported walks', () => {
    const facts = {
      ...logged({ day: '2019-04-01', quantity: 3 }),
      occasionCounts: [counted('2019-01-01', '2019-12-31', 4)],
    }
    expect(
      fulfilment(during2019({ ...each, per: 'safety walk' }), facts, calendar, '2020-01-01'),
    ).toMatchObject({ standing: 'partlyKept', done: 3, due: 4 })
  })
})

describe('without a number', () => {
  const continuous = during2019({
    ...each,
    kind: 'continuous',
    count: null,
    comparator: 'none',
    period: null,
  })
  const whenNeeded = during2019({ ...each, kind: 'on-demand', count: null, comparator: 'none', period: null })
  const confirmed = (...months: string[]) => ({
    ...none,
    noNeedConfirmations: months.map((month) => ({
      commitment: 'c',
      from: `2019-${month}-01`,
      to: `2019-${month}-31`,
    })),
  })
  it('S4-19 continuous cannot be judged: each month shows its count, and the last evidence stands beside', () => {
    const judged = fulfilment(
      continuous,
      logged({ day: '2019-01-20', quantity: 4 }, { day: '2019-02-03' }),
      calendar,
      '2019-03-10',
    )
    expect(judged).toMatchObject({
      standing: 'notAssessable',
      done: 5,
      due: null,
      lastEvidence: '2019-02-03',
    })
    expect(judged.periods.map(({ done }) => done)).toEqual([4, 1, 0])
  })
  it('S4-30 more presence in the evenings shows its logged hours', () => {
    expect(fulfilment(continuous, logged({ quantity: 7.5 }), calendar, '2019-02-01')).toMatchObject({
      standing: 'notAssessable',
      logged: 7.5,
    })
  })
  it('S4-22 as needed is counted and has no target', () => {
    expect(fulfilment(whenNeeded, logged({ quantity: 3 }), calendar, '2020-01-01')).toMatchObject({
      standing: 'notAssessable',
      done: 3,
      due: null,
    })
  })
  it('S4-22 no need arose, confirmed month by month', () => {
    expect(fulfilment(whenNeeded, confirmed('01', '02'), calendar, '2019-03-10').standing).toBe('noNeedArose')
    expect(fulfilment(whenNeeded, confirmed('01'), calendar, '2019-03-10').standing).toBe('notAssessable')
  })
  it('S4-22 what was done is not talked away by a confirmation', () => {
    const facts = { ...confirmed('01'), occurrences: logged({}).occurrences }
    expect(fulfilment(whenNeeded, facts, calendar, '2019-01-31').standing).toBe('notAssessable')
  })
})
