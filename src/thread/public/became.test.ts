import { expect, it } from 'vitest'
import type { ToldPromise } from '../../publication/public/citizen-promise/rules.ts'
import type { ToldResult } from '../../publication/result-stories/public/rules.ts'
import { type Became, storyOfTheme } from './became.rules.ts'

const promise = {
  id: 'lamps',
  begins: '2024-01-01',
  promisedFrom: null,
  fulfilment: { lastEvidence: '2026-11-10' },
} as unknown as ToldPromise
const result = { id: 'light', seenOn: '2026-09-14' } as ToldResult
const became: Became = {
  statements: [{ statement: 's', words: 'Det är mörkt.', party: 'residents', saidOn: '2023-10-02' }],
  problems: [{ problem: 'p', title: 'Mörka vägar', seenOn: '2023-10-20', prioritisedOn: '2023-10-20' }],
  focusAreas: [{ id: 'a', name: 'Kvällar', linkedOn: '2023-12-11' }],
  results: [result],
}
const told = { givenOn: '2023-12-11', channel: '', words: 'Vi lagar.' }

it('S3-07 what became of a theme is told day by day, and on one day in the order of the work', () => {
  const story = storyOfTheme({ promises: [promise], feedback: [told] }, became)
  expect(story.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2023-10-02 statement',
    '2023-10-20 problem',
    '2023-10-20 prioritised',
    '2023-12-11 focus-area',
    '2023-12-11 told',
    '2024-01-01 promise',
    '2026-09-14 result',
    '2026-11-10 done',
  ])
})

it('a promise nothing was logged for has no last day, and a problem nobody put first no such day', () => {
  const quiet = { ...promise, fulfilment: { lastEvidence: null } } as unknown as ToldPromise
  const [problem] = became.problems
  const seen = { ...became, problems: [{ ...problem!, prioritisedOn: null }], results: [] }
  const kinds = storyOfTheme({ promises: [quiet], feedback: [] }, seen).map(({ kind }) => kind)
  expect(kinds).toEqual(['statement', 'problem', 'focus-area', 'promise'])
})
