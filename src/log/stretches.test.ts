import { expect, it } from 'vitest'
import type { Commitment } from '../action-plan/rules.ts'
import { groupsSoFar, unitsLeftFirst } from './choices.rules.ts'
import type { Occurrence } from './rules.ts'
import { asAnswer, stretchAnswered, stretchesBack, toldStretchProblem } from './stretches.rules.ts'

const held = { begins: '2026-09-10', toDay: '2026-11-20', ending: null } as Commitment

const told = [
  //  on the day     months, the latest first
  ['2026-11-15', ['2026-11-01/2026-11-15', '2026-10-01/2026-10-31', '2026-09-10/2026-09-30']],
  ['2026-11-22', ['2026-11-01/2026-11-20', '2026-10-01/2026-10-31', '2026-09-10/2026-09-30']],
  ['2026-12-05', ['2026-11-01/2026-11-20', '2026-10-01/2026-10-31', '2026-09-10/2026-09-30']],
  ['2026-09-10', ['2026-09-10/2026-09-10']],
] as const
it.each(told)('on %s one can tell of the months in which it held, up to that day', (today, months) => {
  expect(stretchesBack(held, 'month', 4, today).map(asAnswer)).toEqual(months)
})

it('a running month is not whole, one that has been is', () => {
  expect(stretchesBack(held, 'month', 2, '2026-11-15').map(({ whole }) => whole)).toEqual([false, true])
})

it('quarters are cut by the term in the same way', () => {
  expect(stretchesBack(held, 'quarter', 2, '2026-11-15').map(asAnswer)).toEqual([
    '2026-10-01/2026-11-15',
    '2026-09-10/2026-09-30',
  ])
})

const wrong = [
  ['2026-11-16/2026-11-16', 'dayInFuture'],
  ['2026-09-01/2026-09-30', 'dayBeforeTerm'],
  ['2026-10-31/2026-10-01', 'endsBeforeItBegins'],
  ['2026-02-30/2026-03-01', 'dayMissing'],
  ['2026-10-01', 'dayMissing'],
  ['2026-10-01/2026-10-31', null],
] as const
it.each(wrong)('%s: %s', (answer, problem) => {
  expect(toldStretchProblem(stretchAnswered(answer), held, '2026-11-15')).toBe(problem)
})

const time = (day: string, more: Partial<Occurrence>): Occurrence => ({
  id: day,
  commitment: 'c',
  day,
  quantity: 1,
  ...more,
})
const year = { from: '2026-01-01', to: '2026-12-31' }

it('classes that are left come first, in their order; what was done last year is left again', () => {
  const units = ['7A', '7B', '8A'].map((name) => ({ id: name, commitment: 'c', name, from: null, to: null }))
  const log = [
    time('2026-03-02', { coverageUnit: '7A' }),
    time('2026-02-01', { coverageUnit: '7A' }),
    time('2025-05-05', { coverageUnit: '7B' }),
  ]
  expect(unitsLeftFirst(units, log, year).map(({ label, doneOn }) => [label, doneOn])).toEqual([
    ['7B', null],
    ['8A', null],
    ['7A', '2026-03-02'],
  ])
})

it('every key group named before is offered once, those not met this year first', () => {
  const log = [
    time('2026-03-02', { distinct: 'Elevrådet' }),
    time('2025-03-02', { distinct: 'Elevrådet' }),
    time('2025-04-02', { distinct: 'Vårdcentralen' }),
    time('2025-04-03', {}),
  ]
  expect(groupsSoFar(log, year).map(({ label, doneOn }) => [label, doneOn])).toEqual([
    ['Vårdcentralen', null],
    ['Elevrådet', '2026-03-02'],
  ])
})
