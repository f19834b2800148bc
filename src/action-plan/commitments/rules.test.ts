import { expect, it } from 'vitest'
import type { Commitment } from '../rules.ts'
import {
  type CommitmentProblem,
  problemsWithAmendment,
  problemsWithCommitment,
  problemsWithEnding,
  problemsWithPromise,
  type WrittenCommitment,
} from './rules.ts'

const good: WrittenCommitment = {
  title: 'Trafikkontroller',
  originalWords: '',
  cadence: { kind: 'counted', count: 10, comparator: 'at-least', period: 'month', everyN: 1, window: null },
  fromDay: '2026-01-01',
  toDay: '2026-12-31',
  giver: 'police',
  responsible: ['police'],
  cooperating: ['school'],
  acceptedAsNotMeasurable: false,
  notMeasurableReason: '',
  unread: [],
}
const words = (problems: CommitmentProblem[]) => problems.map(({ field, code }) => `${field} ${code}`)

// biome-ignore format: a table is read by its rows
const table: [what: string, changed: Partial<WrittenCommitment>, problems: string[]][] = [
  ['nothing', {}, []],
  ['until further notice', { toDay: null }, []],
  ['nobody answers: a remark of the lint, no hindrance', { responsible: [] }, []],
  ['no words', { title: '' }, ['title missing']],
  ['somebody’s identity number', { title: 'Samtal med 19900101-0017' }, ['title personalData']],
  ['no kind chosen', { cadence: null }, ['kind chooseKind']],
  ['a number that cannot be read is not left out in silence', { unread: [{ field: 'count', code: 'notANumber' }] }, ['count notANumber']],
  ['a condition that names somebody by number', { cadence: { ...good.cadence!, condition: 'om 19900101-0017 flyttar' } }, ['condition personalData']],
  ['no first day', { fromDay: null }, ['fromDay missing']],
  ['it ends before it begins', { toDay: '2025-12-31' }, ['toDay beforeFrom']],
  ['nobody gives it', { giver: 'the mayor' }, ['giver missing']],
  ['an organisation of another partnership', { cooperating: ['elsewhere'] }, ['responsible unknown']],
  ['not measurable without a reason', { acceptedAsNotMeasurable: true }, ['notMeasurableReason missing']],
  ['not measurable, with its reason', { acceptedAsNotMeasurable: true, notMeasurableReason: 'Föräldrarna avgör.' }, []],
]
it.each(table)('a commitment: %s', (_, changed, problems) => {
  expect(words(problemsWithCommitment({ ...good, ...changed }, ['police', 'school']))).toEqual(problems)
})

const now = { number: 2, fromDay: '2026-04-01', begins: '2026-01-01', ending: null } as Commitment

// biome-ignore format: a table is read by its rows
const amendments: [what: string, fromDay: string, amendment: { number: number; reason: string }, now: Commitment, problems: string[]][] = [
  ['with its reason', '2026-06-01', { number: 2, reason: 'Färre poliser' }, now, []],
  ['from the day of the wording before', '2026-04-01', { number: 2, reason: 'Skrivfel' }, now, []],
  ['without a reason', '2026-06-01', { number: 2, reason: '' }, now, ['reason missing']],
  ['somebody was quicker', '2026-06-01', { number: 1, reason: 'Färre poliser' }, now, ['form changedMeanwhile']],
  ['it has ended', '2026-06-01', { number: 2, reason: 'Färre poliser' }, { ...now, ending: { day: '2026-05-01', reason: '' } }, ['form hasEnded']],
  ['from before the wording before', '2026-03-31', { number: 2, reason: 'Färre poliser' }, now, ['fromDay beforeCurrentWording']],
]
it.each(amendments)('an amendment: %s', (_, fromDay, amendment, current, problems) => {
  expect(words(problemsWithAmendment({ ...good, fromDay }, amendment, current))).toEqual(problems)
})

// biome-ignore format: a table is read by its rows
const endings: [what: string, ending: { day: string | null; reason: string }, toDay: string | null, problems: string[]][] = [
  ['today', { day: '2026-06-01', reason: 'Klart' }, null, []],
  ['on its last day', { day: '2026-05-31', reason: 'Klart' }, '2026-05-31', []],
  ['without day and reason', { day: null, reason: '' }, null, ['day missing', 'reason missing']],
  ['before it began', { day: '2025-06-01', reason: 'Klart' }, null, ['day beforeItBegan']],
  ['after its last day', { day: '2026-06-01', reason: 'Klart' }, '2026-05-31', ['day afterItEnded']],
  ['a day ahead', { day: '2026-06-02', reason: 'Klart' }, null, ['day dayInFuture']],
]
it.each(endings)(
  'an ending has a day within the commitment that has come, and a reason: %s',
  (_, ending, toDay, problems) => {
    expect(words(problemsWithEnding(ending, { ...now, toDay }, '2026-06-01'))).toEqual(problems)
  },
)

it('the words to residents are changed with a reason, and never over those of somebody quicker', () => {
  const promise = { words: 'Vi kontrollerar farten.', feedbackEvery: 'quarter', public: true }
  const shown = { ...promise, feedbackEvery: 'quarter', number: 1 } as const
  expect(words(problemsWithPromise(promise, null, null))).toEqual([])
  expect(words(problemsWithPromise({ ...promise, words: '', feedbackEvery: 'never' }, null, null))).toEqual([
    'words missing',
    'feedbackEvery missing',
  ])
  expect(words(problemsWithPromise(promise, { number: 1, reason: '' }, shown))).toEqual(['reason missing'])
  expect(words(problemsWithPromise(promise, null, shown))).toEqual([
    'form changedMeanwhile',
    'reason missing',
  ])
})
