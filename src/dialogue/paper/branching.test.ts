import { expect, it } from 'vitest'
import type { Question } from '../survey/rules.ts'
import { shownQuestions } from '../survey/shown.rules.ts'
import { leapsFrom } from './branching.rules.ts'

const asked = (key: string, some: Partial<Question> = {}): Question => ({
  ...{ key, kind: 'single', words: { sv: key }, help: {}, required: false, core: false, shownIf: null },
  ...{ options: [], rows: [], scale: null },
  ...some,
})
const yesNo = ['yes', 'no', 'maybe'].map((key) => ({ key, words: { sv: key } }))
const ofYes = { question: 'a', answers: ['yes'] }
const a = asked('a', { options: yesNo })

const cases = [
  ['nothing depends on it', [a, asked('b'), asked('c')], []],
  [
    'no and maybe go past what only yes is asked',
    [a, asked('b', { shownIf: ofYes }), asked('c')],
    [{ answers: ['no', 'maybe'], to: 'c' }],
  ],
  [
    'past what depends on what is passed',
    [
      a,
      asked('b', { shownIf: ofYes, options: yesNo }),
      asked('c', { shownIf: { question: 'b', answers: ['yes'] } }),
    ],
    [{ answers: ['no', 'maybe'], to: null }],
  ],
  [
    'each to its own',
    [
      a,
      asked('b', { shownIf: ofYes }),
      asked('c', { shownIf: { question: 'a', answers: ['no'] } }),
      asked('d'),
    ],
    [
      { answers: ['no'], to: 'c' },
      { answers: ['maybe'], to: 'd' },
    ],
  ],
  ['what depends comes later', [a, asked('b'), asked('c', { shownIf: ofYes })], []],
  [
    'several may be ticked',
    [{ ...a, kind: 'multiple' as const }, asked('b', { shownIf: ofYes }), asked('c')],
    [],
  ],
] as const

it.each(cases)('on paper: %s', (_, questions, leaps) => {
  expect(leapsFrom(questions, questions[0])).toEqual(leaps)
})

it.each(cases)('whoever follows the paper is asked what the web would ask: %s', (_, questions) => {
  for (const { answers, to } of leapsFrom(questions, questions[0]))
    for (const answer of answers) {
      const shown = shownQuestions(questions, { a: answer })
      expect(shown[1]?.key ?? null).toBe(to)
    }
})
