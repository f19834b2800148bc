import { describe, expect, it } from 'vitest'
import { coreQuestions, problemsWithCore } from './core.rules.ts'
import { linesAsOptions, problemsWithQuestion, questionOf } from './question.rules.ts'
import { type Question, type Questionnaire, standingOf } from './rules.ts'
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
const victim = question('victim')

const questionnaire = (changed: Partial<Questionnaire> = {}): Questionnaire => ({
  ...{ title: { sv: 'Trygg', en: 'Safe' }, introduction: {}, languages: ['sv', 'en'], anonymous: true },
  ...{ closesOn: null, asked: null, questions: [victim] },
  ...changed,
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
  it.each([
    ['sv', 'Trygg på Österøn 2026!', 'trygg-pa-osteron-2026'],
    ['da', 'Tryg på Ærø – spørg os', 'tryg-paa-aeroe-spoerg-os'],
    ['da', 'Tryg p\u0061\u030a Ærø', 'tryg-paa-aeroe'],
    ['en', 'Safe in Ekbro', 'safe-in-ekbro'],
  ] as const)('in %s the title %j gives a word for the address', (language, words, slug) => {
    expect(slugOf({ words, language })).toBe(slug)
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
