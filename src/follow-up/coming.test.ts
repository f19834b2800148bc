import { expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { comingPeriods } from './coming.rules.ts'
import type { CommitmentHistory, JudgedPeriod } from './standing.rules.ts'

const calendar = { timeZone: 'Europe/Copenhagen', country: 'DK' as const, riskOccasions: [] }
const monthly = (count: number): Cadence => ({
  kind: 'counted',
  count,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
})
const history = (
  versions: CommitmentHistory['versions'],
  endedEarly: CommitmentHistory['endedEarly'] = null,
): CommitmentHistory => ({ id: 'c', term: { from: '2026-01-01', to: '2027-12-31' }, versions, endedEarly })

const first = { from: '2026-01-01', cadence: monthly(30) }

// biome-ignore format: a table is read by its rows
const cases: [what: string, history: CommitmentHistory, coming: [from: string, due: number | null][]][] = [
  ['never amended', history([first]), [['2026-11-01', 30], ['2026-12-01', 30], ['2027-01-01', 30]]],
  ['amended in the month: its rest owes what is left of it', history([first, { from: '2026-11-16', cadence: monthly(8) }]), [['2026-11-16', 4], ['2026-12-01', 8], ['2027-01-01', 8]]],
  ['to be amended: until then it is as it was', history([first, { from: '2027-01-01', cadence: monthly(8) }]), [['2026-11-01', 30], ['2026-12-01', 30], ['2027-01-01', 8]]],
  ['ended early', history([first], { day: '2026-11-10', reason: 'r' }), []],
]
it.each(cases)('what comes next of a promise: %s', (_, of, coming) => {
  expect(comingPeriods(of, calendar, '2026-11-22', 3).map(({ from, due }) => [from, due])).toEqual(coming)
})

const november = { from: '2026-11-01', to: '2026-11-30', due: 30, limit: false }
const running = (more: object) => ({ ...november, ...more }) as JudgedPeriod

// biome-ignore format: a table is read by its rows
const begun: [what: string, current: JudgedPeriod, coming: [from: string, due: number | null][]][] = [
  ['some of it is done', running({ done: 12 }), [['2026-11-01', 18], ['2026-12-01', 30]]],
  ['all of it is done', running({ done: 31 }), [['2026-12-01', 30], ['2027-01-01', 30]]],
  ['a limit stays as it is', running({ done: 12, limit: true }), [['2026-11-01', 30], ['2026-12-01', 30]]],
  ['each class is owed its own', running({ done: 12, due: 180 }), [['2026-11-01', 30], ['2026-12-01', 30]]],
]
it.each(begun)('what is left of the period that runs: %s', (_, current, coming) => {
  const periods = comingPeriods(history([first]), calendar, '2026-11-22', 2, current)
  expect(periods.map(({ from, due }) => [from, due])).toEqual(coming)
})
