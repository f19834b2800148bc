import { describe, expect, it } from 'vitest'
import { continuous, times } from '../../demo/cadences.ts'
import { once } from '../cadence/reading.rules.ts'
import type { Cadence } from '../cadence/rules.ts'
import type { Making } from './making.rules.ts'
import { daysRecorded, isUnderWay, usualRecording } from './recording.rules.ts'

const today = '2026-11-22'
const making = (...cadences: Cadence[]) =>
  ({
    ready: [
      { section: 'commitments', item: { cadences }, values: { readings: cadences.map((_, n) => `${n}`) } },
    ],
  }) as unknown as Making

it.each([
  ['2024-01-01', '2027-12-31', true],
  ['2024-01-01', '', true],
  ['2026-10-31', '', true],
  ['2026-11-01', '', false],
  ['2027-01-01', '', false],
  ['2019-01-01', '2022-12-31', false],
  ['', '', false],
])('what holds from %s to %s leaves a time to choose for: %s', (begins, ends, is) => {
  expect(isUnderWay({ begins, ends }, today)).toBe(is)
})

it.each([
  ['2024-01-01', making(times(10, 'month')), 'now'],
  ['2026-10-15', making(times(10, 'month')), 'now'],
  ['2026-10-25', making(times(10, 'month')), 'first-day'],
  ['2026-10-25', making(times(10, 'month'), times(1, 'week')), 'now'],
  ['2026-02-01', making(times(1, 'year')), 'first-day'],
  ['2025-11-01', making(times(1, 'year')), 'now'],
  ['2026-10-15', making(continuous), 'now'],
  ['2026-12-01', making(times(1, 'week')), 'first-day'],
] as const)('what began %s is usually recorded', (begins, what, usual) => {
  expect(usualRecording(begins, what, 'sv', today)).toBe(usual)
})

describe('the days of a commitment', () => {
  const written = { begins: '2024-01-01', ends: '2027-12-31', recording: 'now' }
  const whole = { from: '2024-01-01', to: '2027-12-31' }
  const late = { from: '2026-11-01', to: '2027-12-31', promisedFrom: '2024-01-01' }
  // biome-ignore format: a table is read by its rows
  const table: [what: string, cadence: Cadence, recording: string, days: typeof whole][] = [
    ['recorded from now', times(10, 'month'), 'now', late],
    ['recorded from the first day', times(10, 'month'), 'first-day', whole],
    ['due once, before', { ...once, dueBy: '2025-06-30' }, 'now', late],
    ['due once, still to come: it may have been done in 2024', { ...once, dueBy: '2027-06-30' }, 'now', whole],
    ['without a number', continuous, 'now', late],
  ]
  it.each(table)('%s', (_, cadence, recording, days) => {
    expect(daysRecorded(cadence, { ...written, recording }, today)).toEqual(days)
  })
})
