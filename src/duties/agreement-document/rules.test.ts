import { expect, it } from 'vitest'
import type { Commitment, Measure } from '../../action-plan/rules.ts'
import { boundIn } from './rules.ts'

const day = '2026-11-22'
const measureOf = (change: Partial<Measure>): Measure =>
  ({ id: 'm', focusArea: 'area', visibility: 'public', cancellation: null, ...change }) as Measure
const commitmentOf = (change: Partial<Commitment>): Commitment =>
  ({ id: 'c', measure: 'm', ending: null, toDay: null, ...change }) as Commitment
const cancelledOn = (on: string) => ({ day: on, reason: 'Pengarna tog slut', objections: '', lesson: '' })
const endedOn = (on: string) => ({ ending: { day: on, reason: 'Ingen frågade' } })

/** How many commitments the measure tells of; null where the measure is not told at all. */
const told = (measure: Partial<Measure>, commitments: Partial<Commitment>[]) => {
  const plan = { measures: [measureOf(measure)], commitments: commitments.map(commitmentOf) }
  return boundIn('area', plan, day)[0]?.commitments.length ?? null
}

it.each<[string, Partial<Measure>, Partial<Commitment>[], number | null]>([
  ['what partners may read is told', { visibility: 'partners' }, [{}], 1],
  ['what only one organisation may read is not', { visibility: 'own-organisation' }, [{}], null],
  ['a measure of another area is not', { focusArea: 'another' }, [{}], null],
  ['a measure that binds nobody yet stands by itself', {}, [], 0],
  [
    'one that was cancelled before the day is not told',
    { cancellation: cancelledOn('2026-11-21') },
    [{}],
    null,
  ],
  ['one that is cancelled from that day still is', { cancellation: cancelledOn(day) }, [{}], 1],
  ['of two commitments one has ended', {}, [endedOn('2026-11-21'), {}], 1],
  ['its last day was the day before', {}, [{ toDay: '2026-11-21' }, {}], 1],
  ['its last day is the day', {}, [{ toDay: day }, endedOn(day)], 2],
  ['where all have ended the measure binds nobody any more', {}, [endedOn('2026-11-21')], null],
])('%s', (_, measure, commitments, expected) => {
  expect(told(measure, commitments)).toBe(expected)
})
