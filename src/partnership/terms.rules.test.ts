import { expect, it } from 'vitest'
import { ownTerms, termHeading, terms, termsOf, termWord, usualWords } from './terms.rules.ts'

it('both countries have a word for every noun', () => {
  for (const country of ['SE', 'DK'] as const)
    for (const term of terms) expect(usualWords(country, term)[0], `${country} ${term}`).toMatch(/^\p{L}/u)
})

it.each([
  ['SE', {}, 'åtgärdsplan'],
  ['DK', {}, 'handleplan'],
  ['SE', { actionPlan: 'samverkansplan' }, 'samverkansplan'],
] as const)('in %s with %o the plan is called %s', (country, termSet, expected) => {
  expect(termsOf({ country, termSet: { ...termSet } }).actionPlan).toBe(expected)
})

it.each([
  ['SE', {}, 'sv', 'Åtgärdsplan'],
  ['SE', { actionPlan: 'samverkansplan' }, 'sv', 'Samverkansplan'],
  ['DK', {}, 'da', 'Handleplan'],
  ['SE', { actionPlan: 'samverkansplan' }, 'en', null],
] as const)('in %s with %o a heading in %s says %s', (country, termSet, language, expected) => {
  expect(termHeading({ country, termSet: { ...termSet } }, 'actionPlan', language)).toBe(expected)
})

it.each([
  ['sv', 'trygghetslöfte'],
  ['da', null],
] as const)('within a sentence in %s the promise is called %s', (language, expected) => {
  const face = { country: 'SE' as const, termSet: { citizenPromise: 'trygghetslöfte' } }
  expect(termWord(face, 'citizenPromise', language)).toBe(expected)
})

it('only words that differ from the usual ones are kept', () => {
  expect(ownTerms('SE', { actionPlan: 'åtgärdsplan', council: 'Brå', measure: '', king: 'kung' })).toEqual({
    council: 'Brå',
  })
})
