import { expect, it } from 'vitest'
import { times } from '../../demo/cadences.ts'
import { plainMeasure } from '../../demo/plain-measure.ts'
import { changedFactsOfCommitment, changedFactsOfMeasure } from './changed-facts.rules.ts'
import { type CommitmentVersion, changesOf, type MeasureVersion, type PlanHistory } from './changes.rules.ts'
import { compared } from './comparison.rules.ts'

const at = (day: string) => new Date(`${day}T09:00:00Z`)
const ten = times(10, 'month')
const measure: MeasureVersion = {
  measure: 'm',
  number: 1,
  reason: '',
  writtenAt: at('2026-01-01'),
  ...plainMeasure,
  what: 'Fartkontroller',
  cooperation: 'Polisen kontrollerar',
  followUp: 'Antal',
  classes: ['situational', 'social'],
}
const commitment: CommitmentVersion = {
  commitment: 'c',
  measure: 'm',
  number: 1,
  reason: '',
  writtenAt: at('2026-01-02'),
  title: 'Tio i månaden',
  originalWords: '',
  cadence: ten,
  fromDay: '2026-01-01',
  toDay: null,
  giver: 'police',
  responsible: ['police'],
  cooperating: [],
  acceptedAsNotMeasurable: false,
  notMeasurableReason: '',
}
const promise = { words: 'Vi är där.', feedbackEvery: 'quarter', public: true, reason: '' } as const
const history: PlanHistory = {
  measures: [
    {
      ...measure,
      number: 2,
      title: 'Kontroller vid skolan',
      reason: 'Bara skolan',
      writtenAt: at('2026-03-01'),
    },
    measure,
  ],
  commitments: [
    commitment,
    {
      ...commitment,
      number: 2,
      cadence: { ...ten, count: 8 },
      reason: 'Sommar',
      writtenAt: at('2026-06-01'),
    },
    { ...commitment, commitment: 'd', title: 'Löpande', writtenAt: at('2026-01-03') },
  ],
  promises: [
    { ...promise, commitment: 'c', number: 1, writtenAt: at('2026-01-02') },
    { ...promise, commitment: 'c', number: 2, words: 'Åtta.', reason: 'Sommar', writtenAt: at('2026-06-02') },
  ],
  cancellations: [
    {
      measure: 'm',
      day: '2026-09-01',
      reason: 'Ingen fart kvar',
      objections: '',
      lesson: '',
      at: at('2026-09-01'),
    },
  ],
  endings: [
    { commitment: 'c', day: '2026-09-01', reason: 'Ingen fart kvar', at: at('2026-09-01') },
    { commitment: 'd', day: '2026-05-01', reason: 'Klart', at: at('2026-05-01') },
  ],
  recordings: [],
  adoptions: [
    {
      plan: 'p',
      number: 1,
      adoptedBy: 'Rådet',
      adoptedOn: '2026-02-01',
      caseNumber: '',
      reason: '',
      at: at('2026-02-01'),
    },
  ],
}

it('S4-38 the change list holds every change once, the latest first, each with its reason', () => {
  const told = changesOf(history).map(({ noun, deed, title, reason }) => [noun, deed, title, reason])
  expect(told).toEqual([
    ['measure', 'cancelled', 'Kontroller vid skolan', 'Ingen fart kvar'],
    ['citizenPromise', 'amended', 'Tio i månaden', 'Sommar'],
    ['commitment', 'amended', 'Tio i månaden', 'Sommar'],
    ['commitment', 'ended', 'Löpande', 'Klart'],
    ['measure', 'amended', 'Kontroller vid skolan', 'Bara skolan'],
    ['actionPlan', 'adopted', 'Rådet', ''],
    ['commitment', 'added', 'Löpande', ''],
    ['commitment', 'added', 'Tio i månaden', ''],
    ['measure', 'added', 'Kontroller', ''],
  ])
})

it('an amendment carries the wording on either side', () => {
  const amended = changesOf(history).find(({ noun, deed }) => noun === 'commitment' && deed === 'amended')
  expect(amended).toMatchObject({ before: { cadence: { count: 10 } }, after: { cadence: { count: 8 } } })
})

it('only what reads differently is told', () => {
  const partners = [{ organisation: 'school', role: 'lokal' }]
  expect(changedFactsOfMeasure(measure, { ...measure, classes: ['social', 'situational'] })).toEqual([])
  expect(changedFactsOfMeasure(measure, { ...measure, partners, ageFrom: 15 })).toEqual([
    'partners',
    'targetGroup',
  ])
  expect(changedFactsOfCommitment(commitment, { ...commitment, cadence: { ...ten, per: null } })).toEqual([])
  expect(changedFactsOfCommitment(commitment, { ...commitment, toDay: '2026-12-31' })).toEqual(['days'])
})

it('two versions side by side: the same, changed, gone and new', () => {
  const other = { ...commitment, commitment: 'd' }
  const added = { ...commitment, commitment: 'e' }
  const { commitments } = compared(
    { measures: [], commitments: [commitment, other] },
    { measures: [], commitments: [{ ...commitment, cadence: { ...ten, count: 8 } }, added] },
  )
  expect(
    commitments.map(({ id, before, after, changed }) => [id, before !== null, after !== null, changed]),
  ).toEqual([
    ['c', true, true, ['cadence']],
    ['d', true, false, []],
    ['e', false, true, []],
  ])
})
