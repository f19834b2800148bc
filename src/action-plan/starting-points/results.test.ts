import { expect, it } from 'vitest'
import type { Question, Survey } from '../../dialogue/survey/rules.ts'
import { resultsOf, unusedResults } from './results.rules.ts'

const question = (key: string, kind: Question['kind'], sv: string) =>
  ({ key, kind, words: { sv } }) as Question
const survey = {
  id: 'ekbro-2025',
  title: { sv: 'Trygg i Ekbro 2025' },
  languages: ['sv'],
  ownerName: '',
  opening: { slug: 'trygg', openedOn: '2025-09-01' },
  closing: null,
  closesOn: '2025-09-28',
  questions: [
    question('lamps', 'multiple', 'Vad skulle göra störst skillnad?'),
    question('where', 'free-text', 'Var känns det otryggt?'),
    question('age', 'age-band', 'Hur gammal är du?'),
  ],
} as unknown as Survey
const national = { ...survey, id: 'ntu', ownerName: 'Brå', opening: null, title: { sv: 'NTU' } }
const closed = resultsOf([survey], '2025-11-01')

it('S3-24 a closed survey gives a result for each question that is counted, another owner’s one as a whole', () => {
  expect(closed.map((one) => one.question)).toEqual(['lamps'])
  expect(resultsOf([national], '2025-11-01')).toMatchObject([{ survey: 'ntu', question: '', asked: '' }])
  expect(resultsOf([survey], '2025-09-28')).toEqual([])
})

// biome-ignore format: a table is read by its rows
const table: [what: string, evidence: { survey: string; question: string }[], takenUp: { survey: string; question: string }[], left: number][] = [
  ['a result nobody used', [], [], 1],
  ['one a statement rests on, by the words of the question', [{ survey: 'ekbro-2025', question: ' vad skulle göra störst skillnad? ' }], [], 0],
  ['one a statement rests on, by its key', [{ survey: 'ekbro-2025', question: 'lamps' }], [], 0],
  ['evidence of the survey as a whole uses no single question', [{ survey: 'ekbro-2025', question: '' }], [], 1],
  ['evidence of another survey', [{ survey: 'ntu', question: 'lamps' }], [], 1],
  ['one that was taken up', [], [{ survey: 'ekbro-2025', question: 'lamps' }], 0],
]
it.each(table)('S3-24 %s', (_, evidence, takenUp, left) => {
  expect(unusedResults(closed, evidence, takenUp)).toHaveLength(left)
})
