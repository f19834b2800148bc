import { describe, expect, it } from 'vitest'
import { coreQuestions } from '../survey/core.rules.ts'
import { surveyFileOf } from './columns.rules.ts'
import { coreAsWritten, heldAgainstCore, problemsWithTies } from './core-tie.rules.ts'
import { answersIn, questionsOf } from './reading.rules.ts'
import type { Reading } from './readings.rules.ts'

const [safety, trust] = [coreQuestions[0]!, coreQuestions[1]!]
const labelsOf = (language: 'sv' | 'da' | 'en', core = safety) =>
  core.question.options.map(({ words }) => words[language]!)
const answersOf = (labels: readonly string[]) => labels.map((label, at) => ({ code: String(at + 1), label }))
const reading = (changed: Partial<Reading>): Reading => ({
  ...{ kind: 'single', words: 'Hur trygg är du ute sent?', missing: [], core: safety.question.key },
  answers: answersOf(labelsOf('sv')),
  ...changed,
})

describe('a column is proposed as the core question', () => {
  const words = safety.question.words.sv!
  it.each([
    ['by its words and its answers', words, labelsOf('sv'), safety.question.key],
    ['however the file writes signs and capitals', words.toUpperCase(), labelsOf('sv'), safety.question.key],
    ['in another of its languages', safety.question.words.da!, labelsOf('da'), safety.question.key],
    ['not by its words alone', words, ['Ja', 'Nej'], null],
    ['not by its answers alone', 'Hur trygg är du ute sent?', labelsOf('sv'), null],
    ['not where one answer is lacking', words, labelsOf('sv').slice(0, 5), null],
  ])('%s', (_, asked, labels, core) => {
    expect(coreAsWritten({ words: asked, answers: answersOf(labels) })).toBe(core)
  })
})

it('what is lacking and what the core question does not have are told apart', () => {
  const { lacking, unknown } = heldAgainstCore(answersOf(['Mycket trygg', 'Så där', 'Ganska trygg']), safety)
  expect(lacking.map(({ key }) => key)).toEqual(['fairly-unsafe', 'very-unsafe', 'stays-in', 'does-not-know'])
  expect(unknown).toEqual(['Så där'])
})

describe('what stands in the way', () => {
  const tied = reading({})
  const other = { core: trust.question.key, answers: answersOf(labelsOf('da', trust)) }
  it.each([
    ['nothing, with its answers', [tied, reading(other)], []],
    ['several answers', [reading({ kind: 'multiple' })], [[0, 'notSingle']]],
    ['other answers', [reading({ answers: answersOf(['Ja', 'Nej']) })], [[0, 'otherAnswers']]],
    ['another core question’s answers', [reading({ core: trust.question.key })], [[0, 'otherAnswers']]],
    ['two columns', [tied, tied], [[1, 'twiceCore']]],
    ['nothing where one of the two is not read', [reading({ kind: 'left-out' }), tied], []],
    ['nothing where it is none', [reading({ core: null, answers: answersOf(['Ja', 'Nej']) })], []],
  ] as const)('%s', (_, readings, problems) => {
    expect([...problemsWithTies(readings)]).toEqual(problems)
  })
})

it('it is asked in the words of the file, and answered by the core question’s own answers', () => {
  const file = surveyFileOf([['trygg'], ['6'], ['1'], ['9'], ['2']])
  if ('problem' in file) throw new Error(file.problem)
  const readings = [reading({ answers: answersOf(labelsOf('sv').toReversed()), missing: ['9'] })]
  const [question] = questionsOf(file, readings, 'sv', [])
  expect(question).toMatchObject({
    key: 'safe-after-dark',
    core: false,
    words: { sv: 'Hur trygg är du ute sent?' },
  })
  expect(question!.options.map(({ key }) => key)).toEqual(safety.question.options.map(({ key }) => key))
  const given = answersIn(file, readings, 'sv', []).map(({ ticked }) => ticked['safe-after-dark'])
  expect(given).toEqual(['very-safe', 'does-not-know', 'stays-in'])
})
