import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingIn } from './complete.rules.ts'
import { coreQuestions, problemsWithCore } from './core.rules.ts'
import { filledIn } from './filled-in.rules.ts'
import { linesAsOptions, moved, problemsWithQuestion, questionOf, undecided } from './question.rules.ts'
import { type Question, type Questionnaire, standingOf } from './rules.ts'
import { pagesOf, shownQuestions } from './shown.rules.ts'
import { problemsWithSource, problemWithSlug, slugOf, unready } from './survey.rules.ts'

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

describe('core questions', () => {
  const core = coreQuestions.map((one) => one.question)
  const [first] = core as [Question]
  const reworded = { ...first, words: { ...first.words, sv: 'Hur trygg är du?' } }
  const fewer = { ...first, options: first.options.slice(1) }
  const turned = { ...first, options: first.options.toReversed() }
  const asKept = core.map((asked) => Object.fromEntries(Object.entries(asked).reverse()) as Question)
  const cases = [
    ['as they were asked', core, core, []],
    ['in whatever order the database keeps their fields', asKept, core, []],
    ['one is gone', core.slice(1), core, [{ question: first.key, problem: 'gone' }]],
    [
      'one is worded otherwise',
      [reworded, ...core.slice(1)],
      core,
      [{ question: first.key, problem: 'changed' }],
    ],
    ['an answer is gone', [fewer, ...core.slice(1)], core, [{ question: first.key, problem: 'changed' }]],
    [
      'the answers stand in another order',
      [turned, ...core.slice(1)],
      core,
      [{ question: first.key, problem: 'changed' }],
    ],
    ['the first survey asks them as they come', core, null, []],
    [
      'what was asked before holds, not what comes with the product',
      [reworded, ...core.slice(1)],
      [reworded, ...core.slice(1)],
      [],
    ],
    [
      'one is asked of some only',
      [{ ...first, ...onlyAfter('x', 'y') }, ...core.slice(1)],
      core,
      [{ question: first.key, problem: 'changed' }],
    ],
  ] as const
  it.each(cases)('S3-23 %s', (_, asked, former, problems) => {
    expect(problemsWithCore(asked, former)).toEqual(problems)
  })
  it('there are two, in three languages, with the answers their trend is made of', () => {
    expect(coreQuestions.map((one) => one.question.key)).toEqual(['safe-after-dark', 'trust-in-the-work'])
    for (const { question: asked, counted, leftOut } of coreQuestions) {
      for (const words of [asked.words, ...asked.options.map((option) => option.words)])
        expect(Object.keys(words).sort()).toEqual(['da', 'en', 'sv'])
      const keys = asked.options.map(({ key }) => key)
      expect(keys).toEqual(expect.arrayContaining([...counted, ...leftOut]))
    }
  })
})

describe('writing a question', () => {
  const written = (changed: object = {}) => ({
    ...{ words: { sv: 'Var?', en: 'Where?' }, help: {}, required: false, rows: {}, scale: null },
    options: { sv: ['Hemma', 'Ute'], en: ['At home', 'Out'] },
    ...changed,
  })
  const cases = [
    ['whole', {}, {}],
    ['no words in the first language', { words: { en: 'Where?' } }, { 'words-sv': 'missing' }],
    ['another language may wait', { words: { sv: 'Var?' }, options: { sv: ['Hemma', 'Ute'] } }, {}],
    [
      'half a list in another language',
      { options: { sv: ['Hemma', 'Ute'], en: ['Out'] } },
      { 'options-en': 'uneven' },
    ],
    ['one answer only', { options: { sv: ['Hemma'] } }, { 'options-sv': 'tooFew' }],
    ['the same answer twice', { options: { sv: ['Ute', 'Ute'] } }, { 'options-sv': 'twice' }],
    [
      'a number that points out a person',
      { words: { sv: 'Känner du 811228-9874?' } },
      { 'words-sv': 'personalData' },
    ],
  ] as const
  it.each(cases)('%s', (_, changed, problems) => {
    const found = problemsWithQuestion('single', written(changed), ['sv', 'en'])
    expect(Object.fromEntries(Object.entries(found).filter(([, problem]) => problem))).toEqual(problems)
  })
  it('an answer keeps its key when it is corrected or stands elsewhere, and a new one gets its own', () => {
    const before = linesAsOptions({ sv: ['Hemma', 'Ute'] }, [])
    const keys = (lines: string[]) => linesAsOptions({ sv: lines }, before).map(({ key }) => key)
    expect(keys(['Hemma', 'Utomhus'])).toEqual(['a1', 'a2'])
    expect(keys(['Ute', 'Hemma'])).toEqual(['a2', 'a1'])
    expect(keys(['Överallt', 'Hemma', 'Ute'])).toEqual(['a3', 'a1', 'a2'])
  })
  it('age is asked in the bands of every year, and gender can always be skipped', () => {
    const asked = questionOf({ key: 'q1', kind: 'gender' }, { ...written(), required: true }, null)
    expect(asked.required).toBe(false)
    expect(asked.options.map(({ key }) => key)).toEqual(['woman', 'man', 'other'])
  })
})

describe('opening', () => {
  it('what is lacking is named', () => {
    const found = unready(
      questionnaire({ questions: [], closesOn: '2026-01-01', title: { sv: 'Trygg' } }),
      null,
      '2026-02-01',
    )
    expect(found.map(({ what }) => what)).toEqual(['no-questions', 'last-day-past', 'untranslated'])
    expect(unready(questionnaire(), null, '2026-02-01')).toEqual([])
  })
  const slugs = [
    ['trygg-2026', undefined],
    ['', 'missing'],
    ['Trygg', 'notAnAddress'],
    ['tryg/2026', 'notAnAddress'],
    ['held', 'taken'],
    ['x'.repeat(61), 'tooLong'],
  ] as const
  it.each(slugs)('the address %j', (slug, problem) => {
    expect(problemWithSlug(slug, ['held'])).toBe(problem)
  })
  it('a title gives a word for the address', () => {
    expect(slugOf('Trygg på Österøn 2026!')).toBe('trygg-pa-osteron-2026')
  })
  const standings = [
    ['never opened', { opening: null }, 'draft'],
    ['on its last day', { closesOn: '2026-02-01' }, 'open'],
    ['the day after', { closesOn: '2026-01-31' }, 'closed'],
    ['closed by hand', { closing: { closedOn: '2026-01-20', reason: '' } }, 'closed'],
    ['another owner’s', { opening: null, ownerName: 'Brå' }, 'source'],
  ] as const
  it.each(standings)('%s', (_, changed, standing) => {
    const opened = {
      ownerName: '',
      opening: { slug: 'x', openedOn: '2026-01-01' },
      closing: null,
      closesOn: null,
    }
    expect(standingOf({ ...opened, ...changed }, '2026-02-01')).toBe(standing)
  })
})

const sources = [
  ['whole', {}, {}],
  ['no year', { year: null }, { year: 'missing' }],
  ['a year to come', { year: 2031 }, { year: 'notPossible' }],
  ['no link', { link: 'tryghed' }, { link: 'notAnAddress' }],
  ['a script for a link', { link: 'javascript:alert(1)' }, { link: 'notAnAddress' }],
] as const
it.each(sources)('S1-03 another owner’s survey: %s', (_, changed, problems) => {
  const source = {
    ownerName: 'TrygFonden',
    title: 'Tryghedsmålingen',
    year: 2023,
    link: 'https://tryghed.example/2023',
  }
  const found = problemsWithSource({ ...source, ...changed }, '2026-02-01')
  expect(Object.fromEntries(Object.entries(found).filter(([, problem]) => problem))).toEqual(problems)
})
