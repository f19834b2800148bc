import { expect, it } from 'vitest'
import type { Calendar } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { previewPeriods } from './preview.rules.ts'

const riskOccasions = [
  { id: 'l', calendar: 'risk-weekends', title: 'Lucia', from: '2026-12-11', to: '2026-12-13' },
  { id: 'v', calendar: 'risk-weekends', title: 'Valborg', from: '2026-04-30', to: '2026-05-01' },
]
const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions }
const monthly: Cadence = {
  kind: 'counted',
  count: 10,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}
const term = { from: '2026-01-16', to: '2029-12-31' }

// biome-ignore format: a table is read by its rows
const table: [what: string, cadence: Cadence, today: string, expected: [from: string, to: string, due: number | null][]][] = [
  ['ten a month before the term begins', monthly, '2025-11-22', [['2026-01-16', '2026-01-31', 5], ['2026-02-01', '2026-02-28', 10]]],
  ['the period that holds today comes first', monthly, '2026-11-22', [['2026-11-01', '2026-11-30', 10], ['2026-12-01', '2026-12-31', 10]]],
  ['every third weekend from an anchor', { ...monthly, count: 1, period: 'weekend', everyN: 3, anchor: '2026-01-17' }, '2026-01-20', [['2026-02-06', '2026-02-08', 1], ['2026-02-27', '2026-03-01', 1]]],
  ['a season that comes again', { ...monthly, count: 3, period: 'week', window: { startMonthDay: '--05-01', endMonthDay: '--09-30' } }, '2026-11-22', [['2027-05-03', '2027-05-09', 3], ['2027-05-10', '2027-05-16', 3]]],
  ['by 31 March every year', { ...monthly, count: 1, period: 'year', dueBy: '--03-31' }, '2026-11-22', [['2027-01-01', '2027-03-31', 1], ['2028-01-01', '2028-03-31', 1]]],
  ['a one-off', { ...monthly, count: 1, kind: 'one-off', dueBy: '2026-06-30' }, '2026-01-01', [['2026-01-16', '2026-06-30', 1]]],
  ['risk weekends of the calendar, in order', { ...monthly, count: 1, kind: 'per-occasion', period: 'occasion', window: { named: ['risk-weekends'] } }, '2026-01-01', [['2026-04-30', '2026-05-01', 1], ['2026-12-11', '2026-12-13', 1]]],
  ['shifts: their number is not known', { ...monthly, count: 1, period: 'shift' }, '2026-11-22', [['2026-11-01', '2026-11-30', null], ['2026-12-01', '2026-12-31', null]]],
  ['continuous makes no periods', { ...monthly, kind: 'continuous', count: null }, '2026-11-22', []],
]
it.each(table)('%s', (_, cadence, today, expected) => {
  const shown = previewPeriods(cadence, term, calendar, today, 2).map(({ from, to, due }) => [from, to, due])
  expect(shown).toEqual(expected)
})

it('shows nothing after the term, and until further notice goes on', () => {
  expect(previewPeriods(monthly, term, calendar, '2030-01-01', 3)).toEqual([])
  expect(previewPeriods(monthly, { ...term, to: null }, calendar, '2030-01-01', 3)).toHaveLength(3)
})
