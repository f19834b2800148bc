import { describe, expect, it } from 'vitest'
import { continuous, times } from '../../demo/cadences.ts'
import { once } from '../cadence/reading.rules.ts'
import {
  heldSincePromised,
  problemsWithRecording,
  type RecordedCommitment,
  type RecordingProblem,
  recordedDays,
  type Unfit,
  unfitFrom,
  type WrittenDays,
  type WrittenRecording,
} from './rules.ts'

/** Promised for 2024 to 2027 and recorded from November 2026. */
const promised: RecordedCommitment = {
  begins: '2026-11-01',
  promisedFrom: '2024-01-01',
  toDay: '2027-12-31',
  ending: null,
  cadence: times(10, 'month'),
}
const fromItsFirstDay = { ...promised, begins: '2024-01-01', promisedFrom: null }
const toBeDoneOnce = { ...fromItsFirstDay, cadence: { ...once, dueBy: '2027-06-30' } }

describe('a commitment can be judged from', () => {
  // biome-ignore format: a table is read by its rows
  const table: [what: string, day: string, commitment: RecordedCommitment, unfit: Unfit | null][] = [
    ['a later day than now', '2026-11-15', promised, null],
    ['an earlier day, where the paper was found', '2025-01-01', promised, null],
    ['the first day it was promised', '2024-01-01', promised, null],
    ['a day in the middle, where it was recorded from the first', '2026-05-01', fromItsFirstDay, null],
    ['not the day before it was promised', '2023-12-31', promised, 'beforePromised'],
    ['not earlier where it was entered with its first day', '2023-12-31', fromItsFirstDay, 'beforePromised'],
    ['its last day', '2027-12-31', promised, null],
    ['not the day after its last', '2028-01-01', promised, 'afterItEnded'],
    ['not a day after it ended early', '2026-10-01', { ...fromItsFirstDay, ending: { day: '2026-09-30', reason: '' } }, 'afterItEnded'],
    ['any day where it holds until further notice', '2040-01-01', { ...promised, toDay: null }, null],
    ['not the day it is judged from already', '2026-11-01', promised, 'isSo'],
    ['a later day where no number was promised', '2026-05-01', { ...fromItsFirstDay, cadence: continuous }, null],
    ['not a later day where it is to be done once, later still', '2026-05-01', toBeDoneOnce, 'doneOnce'],
    ['nor where it is to be done once without a day', '2026-05-01', { ...toBeDoneOnce, toDay: null, cadence: once }, 'doneOnce'],
    ['a later day where its one day was before', '2026-05-01', { ...toBeDoneOnce, cadence: { ...once, dueBy: '2025-06-30' } }, null],
    ['its first day where it is to be done once', '2024-01-01', { ...promised, cadence: toBeDoneOnce.cadence }, null],
  ]
  it.each(table)('%s: %s', (_, day, commitment, unfit) => {
    expect(unfitFrom(day, commitment)).toBe(unfit)
  })
})

describe('a day cannot be saved', () => {
  const written: WrittenRecording = { day: '2026-05-01', reason: 'Fördes på papper', number: 0 }
  const one = { today: '2026-11-22', number: 0, severalShown: false }
  const several = { ...one, severalShown: true }
  // biome-ignore format: a table is read by its rows
  const table: [what: string, written: Partial<WrittenRecording>, chosen: RecordedCommitment[], now: typeof one, problems: RecordingProblem[]][] = [
    ['without a fault it can', {}, [promised], one, []],
    ['today it can', { day: '2026-11-22' }, [promised], one, []],
    ['without a day', { day: null }, [promised], one, [{ field: 'day', code: 'missing' }]],
    ['in the future', { day: '2026-11-23' }, [promised], one, [{ field: 'day', code: 'inFuture' }]],
    ['before it was promised', { day: '2020-01-01' }, [promised], one, [{ field: 'day', code: 'beforePromised' }]],
    ['without a reason', { reason: '' }, [promised], one, [{ field: 'reason', code: 'missing' }]],
    ['with a person in the reason', { reason: 'Anna 19121212-1212' }, [promised], one, [{ field: 'reason', code: 'personalData' }]],
    ['where somebody was quicker', { number: 1 }, [promised], one, [{ field: 'form', code: 'changedMeanwhile' }]],
    ['for none', {}, [], several, [{ field: 'commitments', code: 'noneChosen' }]],
    ['for all where one does not fit', {}, [promised, toBeDoneOnce], several, [{ field: 'commitments', code: 'someUnfit' }]],
  ]
  it.each(table)('%s', (_, changed, chosen, now, problems) => {
    expect(problemsWithRecording({ ...written, ...changed }, chosen, now)).toEqual(problems)
  })
})

describe('a commitment is judged', () => {
  // biome-ignore format: a table is read by its rows
  const table: [what: string, written: WrittenDays, begins: string, promisedFrom: string | null][] = [
    ['from its first day', { entered: '2024-01-01', promised: null, said: null }, '2024-01-01', null],
    ['from the day it was entered with', { entered: '2026-11-01', promised: '2024-01-01', said: null }, '2026-11-01', '2024-01-01'],
    ['from the later day that was said', { entered: '2024-01-01', promised: null, said: '2026-05-01' }, '2026-05-01', '2024-01-01'],
    ['from the earlier day that was said', { entered: '2026-11-01', promised: '2024-01-01', said: '2025-01-01' }, '2025-01-01', '2024-01-01'],
    ['from its first day after all', { entered: '2026-11-01', promised: '2024-01-01', said: '2024-01-01' }, '2024-01-01', null],
  ]
  it.each(table)('%s', (_, written, begins, promisedFrom) => {
    expect(recordedDays(written)).toEqual({ begins, promisedFrom })
  })
})

it('the first wording holds since it was promised, whatever day it was entered with', () => {
  const wordings = [
    { number: 1, fromDay: '2026-11-01' },
    { number: 2, fromDay: '2026-12-01' },
  ]
  const from = (days: Pick<RecordedCommitment, 'begins' | 'promisedFrom'>) =>
    heldSincePromised(wordings, days).map(({ fromDay }) => fromDay)
  expect(from(promised)).toEqual(['2024-01-01', '2026-12-01'])
  expect(from({ begins: '2024-01-01', promisedFrom: null })).toEqual(['2024-01-01', '2026-12-01'])
})
