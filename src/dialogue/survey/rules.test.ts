import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingIn } from './complete.rules.ts'
import { filledIn } from './filled-in.rules.ts'
import { moved, undecided } from './question.rules.ts'
import type { Question, Questionnaire } from './rules.ts'
import { pagesOf, shownQuestions } from './shown.rules.ts'

const yesNo = [
  { key: 'yes', words: { sv: 'Ja', en: 'Yes' } },
  { key: 'no', words: { sv: 'Nej', en: 'No' } },
]
const question = (key: string, changed: Partial<Question> = {}): Question => ({
  ...{ key, kind: 'single', words: { sv: `${key}?`, en: `${key}?` }, help: {}, required: false, core: false },
  ...{ shownIf: null, options: yesNo, rows: [], scale: null },
  ...changed,
})
const onlyAfter = (key: string, ...answers: string[]) => ({ shownIf: { question: key, answers } })
const scale = {
  first: 1 as const,
  last: 5,
  low: { sv: 'lite', en: 'little' },
  high: { sv: 'mycket', en: 'much' },
}
const rows = [
  { key: 'a1', words: { sv: 'Buss', en: 'Bus' } },
  { key: 'a2', words: { sv: 'Torg', en: 'Square' } },
]
const victim = question('victim')
const reported = question('reported', onlyAfter('victim', 'yes'))
const why = question('why', { ...onlyAfter('reported', 'no'), kind: 'free-text', options: [] })

describe('who is asked what', () => {
  const asked = [victim, reported, why]
  const cases = [
    ['nothing is answered yet', {}, ['victim']],
    ['yes leads on', { victim: 'yes' }, ['victim', 'reported']],
    ['no does not', { victim: 'no' }, ['victim']],
    ['a second step follows the first', { victim: 'yes', reported: 'no' }, ['victim', 'reported', 'why']],
    ['who changes their mind is not asked what followed', { victim: 'no', reported: 'no' }, ['victim']],
  ] as const
  it.each(cases)('%s', (_, ticked, keys) => {
    expect(shownQuestions(asked, ticked).map(({ key }) => key)).toEqual(keys)
  })

  it('a page ends before a question that depends on it', () => {
    const pages = pagesOf([victim, question('other'), reported, question('last'), why])
    expect(pages.map((page) => page.map(({ key }) => key))).toEqual([
      ['victim', 'other'],
      ['reported', 'last'],
      ['why'],
    ])
  })

  it('several answers and steps of a scale decide too', () => {
    const several = question('several', { kind: 'multiple' })
    const rated = question('rated', { kind: 'scale', options: [], scale })
    const afterThem = [
      several,
      rated,
      question('a', onlyAfter('several', 'no')),
      question('b', onlyAfter('rated', '1', '2')),
    ]
    const shown = shownQuestions(afterThem, { several: ['yes', 'no'], rated: 2 })
    expect(shown.map(({ key }) => key)).toEqual(['several', 'rated', 'a', 'b'])
  })

  it('however questions are moved, none comes before what decides it', () => {
    const moves = array(
      record({ key: constantFrom('victim', 'reported', 'why', 'x'), way: constantFrom('up', 'down') }),
    )
    assert(
      property(moves, integer({ min: 0, max: 3 }), (steps, at) => {
        let order = [victim, reported, why].toSpliced(at, 0, question('x'))
        for (const { key, way } of steps) order = moved(order, key, way as 'up' | 'down') ?? order
        expect(undecided(order)).toEqual([])
        expect(order).toHaveLength(4)
      }),
    )
  })
})

describe('a filled form', () => {
  const required = question('must', { required: true })
  const table = question('table', { kind: 'matrix', rows })
  const rated = question('rated', { kind: 'scale', options: [], scale })
  const own = question('own', { kind: 'free-text', options: [] })
  const cases = [
    ['one answer', [required], { 'q-must': 'yes' }, { ticked: { must: 'yes' }, written: {} }],
    ['nothing, where an answer is needed', [required], {}, { problems: { 'q-must': 'missing' } }],
    ['an answer that is none', [victim], { 'q-victim': 'maybe' }, { problems: { 'q-victim': 'unknown' } }],
    [
      'two answers where one is asked',
      [victim],
      { 'q-victim': ['yes', 'no'] },
      { problems: { 'q-victim': 'unknown' } },
    ],
    [
      'a matrix half filled',
      [table],
      { 'q-table.a2': 'no' },
      { ticked: { table: { a2: 'no' } }, written: {} },
    ],
    ['a step of a scale', [rated], { 'q-rated': '5' }, { ticked: { rated: 5 }, written: {} }],
    ['a step beyond the scale', [rated], { 'q-rated': '6' }, { problems: { 'q-rated': 'unknown' } }],
    [
      'own words stand apart',
      [victim, own],
      { 'q-victim': 'no', 'q-own': ' Mörkt ' },
      { ticked: { victim: 'no' }, written: { own: 'Mörkt' } },
    ],
    ['far too many words', [own], { 'q-own': 'x'.repeat(100_000) }, { problems: { 'q-own': 'tooLong' } }],
    [
      'an answer to what was not asked',
      [victim, reported],
      { 'q-victim': 'no', 'q-reported': 'yes' },
      { ticked: { victim: 'no' }, written: {} },
    ],
    ['a field of no question', [victim], { __proto__x: 'y', 'q-other': 'yes' }, { ticked: {}, written: {} }],
  ] as const
  it.each(cases)('%s', (_, questions, filled, expected) => {
    expect(filledIn(questions, filled as unknown as Record<string, string | string[]>)).toEqual(expected)
  })
})

const questionnaire = (changed: Partial<Questionnaire> = {}): Questionnaire => ({
  ...{ title: { sv: 'Trygg', en: 'Safe' }, introduction: {}, languages: ['sv', 'en'], anonymous: true },
  ...{ closesOn: null, asked: null, questions: [victim] },
  ...changed,
})

describe('languages', () => {
  const cases = [
    ['everything is there', {}, []],
    ['no title', { title: { sv: 'Trygg' } }, ['title']],
    ['an introduction in one language only', { introduction: { sv: 'Hej' } }, ['introduction']],
    ['help in one language only', { questions: [question('q', { help: { sv: 'Tänk efter' } })] }, ['q help']],
    [
      'one answer of several',
      { questions: [question('q', { options: [...yesNo, { key: 'x', words: { sv: 'Kanske' } }] })] },
      ['q option'],
    ],
    [
      'a row',
      { questions: [question('q', { kind: 'matrix', rows: [{ key: 'r', words: { sv: 'Buss' } }] })] },
      ['q row'],
    ],
    [
      'an end of a scale',
      {
        questions: [question('q', { kind: 'scale', options: [], scale: { ...scale, low: { sv: 'lite' } } })],
      },
      ['q low'],
    ],
  ] as const
  it.each(cases)('%s', (_, changed, missing) => {
    const found = missingIn(questionnaire(changed as unknown as Partial<Questionnaire>), 'en')
    expect(found.map(({ question: of, part }) => (of ? `${of} ${part}` : part))).toEqual(missing)
  })
})
