import { describe, expect, it } from 'vitest'
import { differencesBetween } from './differences.rules.ts'
import { problemsWithReport, problemsWithSubmission, type Review, type Submission } from './problems.rules.ts'
import type { Section, YearlyReport } from './rules.ts'
import { piecesOf } from './written-words.rules.ts'

const words: Partial<Record<Section, string>> = {
  summary: 'Kort sagt.',
  'joint-measures': 'Vi gjorde det ihop.',
  results: 'Det gick bra.',
  'planned-measures': 'Vi fortsätter.',
}
const at = new Date('2026-02-06T10:00:00Z')
const approved: Review = { outcome: 'approved', words: '', digest: 'd1', by: 'karim', at }
const reading = { review: approved, digest: 'd1', lastWriter: 'anna' }

describe('S3-27 the three sections are checked, and that somebody else has read them', () => {
  const cases = [
    //  what is tried                       words                                      reading                                    codes
    ['everything in place', words, reading, []],
    ['no joint measures', { ...words, 'joint-measures': '' }, reading, ['jointMeasuresMissing']],
    ['results of spaces and dots', { ...words, results: ' … \n' }, reading, ['resultsMissing']],
    ['nothing planned', { ...words, 'planned-measures': undefined }, reading, ['plannedMissing']],
    ['no summary', { ...words, summary: '' }, reading, ['summaryMissing']],
    ['nobody has read it', words, { ...reading, review: null }, ['notReviewed']],
    ['sent back', words, { ...reading, review: { ...approved, outcome: 'sent-back' } }, ['sentBack']],
    ['changed since it was read', words, { ...reading, digest: 'd2' }, ['reviewOutdated']],
    ['read by whoever wrote it', words, { ...reading, lastWriter: 'karim' }, ['reviewedByWriter']],
    [
      'a phone number in the results',
      { ...words, results: 'Ring 070-123 45 67.' },
      reading,
      ['personalData'],
    ],
    [
      'an address that is no person’s',
      { ...words, results: 'Skriv till trygghet@ekbro.example.' },
      reading,
      [],
    ],
    ['a personal address', { ...words, summary: 'Skriv till eva@ekbro.example.' }, reading, ['personalData']],
  ] as const
  it.each(cases)('%s', (_, written, read, codes) => {
    const problems = problemsWithReport(
      { words: written as typeof words },
      read as typeof reading,
      'trygghet@ekbro.example',
    )
    expect(problems.map(({ code }) => code)).toEqual(codes)
  })
})

const submission: Submission = {
  caseNumber: 'KS 2026/40',
  submittedTo: 'Kommunfullmäktige',
  submittedOn: '2026-02-24',
}
const submissions = [
  ['all three, the day still to come', submission, []],
  ['no case number', { ...submission, caseNumber: ' ' }, ['caseNumber missing']],
  ['no day', { ...submission, submittedOn: null }, ['submittedOn missing']],
  ['a day before the year', { ...submission, submittedOn: '2024-12-31' }, ['submittedOn beforeTheYear']],
  ['to nobody', { ...submission, submittedTo: '' }, ['submittedTo missing']],
  ['to a person', { ...submission, submittedTo: 'Ordföranden 19900101-0017' }, ['submittedTo personalData']],
  ['a case number like a person’s', { ...submission, caseNumber: '19900101-0017' }, []],
  ['a name without end', { ...submission, submittedTo: 'x'.repeat(121) }, ['submittedTo tooLong']],
] as const
it.each(submissions)('S3-25 handed in with body, day and case number: %s', (_, wanted, expected) => {
  const problems = problemsWithSubmission(wanted as Submission, 2025)
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected)
})

const promise = (done: number) => ({
  id: 'one',
  title: 'Kontroller',
  standing: 'behind' as const,
  closed: { done, due: 120, limit: false },
  open: null,
  kinds: [],
  periods: [{ standing: 'kept' }, { standing: 'noNeedArose' }],
  deviations: [{ cause: 'Snö' }],
})
const report = (promises: object[]) => ({ promises }) as unknown as YearlyReport

it('a correction names the figures that would now be others, and only those', () => {
  expect(differencesBetween(report([promise(110)]), report([promise(110)]))).toEqual([])
  expect(differencesBetween(report([promise(110)]), report([promise(111)]))).toMatchObject([
    { promise: 'one', shown: { closed: { done: 110 } }, now: { closed: { done: 111 } } },
  ])
  expect(differencesBetween(report([promise(110)]), report([]))).toMatchObject([{ now: null }])
})

it('what was logged anew under another kind is a difference, though no figure moved', () => {
  const of = (speed: number) => ({ ...promise(110), kinds: [{ name: 'Hastighet', done: speed }] })
  expect(differencesBetween(report([of(80)]), report([of(80)]))).toEqual([])
  // As the database gives it back: what was published is kept with its keys in another order.
  const keptOf = (speed: number) => ({ ...promise(110), kinds: [{ done: speed, name: 'Hastighet' }] })
  expect(differencesBetween(report([keptOf(80)]), report([of(80)]))).toEqual([])
  expect(differencesBetween(report([of(80)]), report([of(79)]))).toMatchObject([
    { shown: { kinds: [{ done: 80 }] }, now: { kinds: [{ done: 79 }] } },
  ])
})

it('a "no need" or a deviation that was struck since is a difference, though no figure moved', () => {
  const unconfirmed = { ...promise(110), periods: [{ standing: 'kept' }, { standing: 'notAssessable' }] }
  expect(differencesBetween(report([promise(110)]), report([unconfirmed]))).toMatchObject([
    { shown: { periods: ['kept', 'noNeedArose'] }, now: { periods: ['kept', 'notAssessable'] } },
  ])
  const undisturbed = { ...promise(110), deviations: [] }
  expect(differencesBetween(report([promise(110)]), report([undisturbed]))).toMatchObject([
    { shown: { deviations: 1 }, now: { deviations: 0 } },
  ])
})

const written = [
  ['', []],
  ['Ett stycke.\nNästa rad.', [{ kind: 'paragraph', words: 'Ett stycke.\nNästa rad.' }]],
  [
    'Ett.\r\n\r\nTvå.',
    [
      { kind: 'paragraph', words: 'Ett.' },
      { kind: 'paragraph', words: 'Två.' },
    ],
  ],
  [
    'Först:\n- en\n– två',
    [
      { kind: 'paragraph', words: 'Först:' },
      { kind: 'list', items: ['en', 'två'] },
    ],
  ],
  [
    '- en\n\n- två',
    [
      { kind: 'list', items: ['en'] },
      { kind: 'list', items: ['två'] },
    ],
  ],
  ['-40 grader', [{ kind: 'paragraph', words: '-40 grader' }]],
] as const
it.each(written)('written words become paragraphs and lists: %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces)
})
