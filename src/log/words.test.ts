import { describe, expect, it } from 'vitest'
import { amountWords, text } from './words.pages.tsx'

describe('how many, as one would say it', () => {
  const cases = [
    ['sv', 1, null, 'en gång'],
    ['sv', 3, null, '3 gånger'],
    ['sv', 1, 'hour', 'en timme'],
    ['sv', 1.5, 'hour', '1,5 timmar'],
    ['sv', 1, 'check', 'en kontroll'],
    ['sv', 2, 'area', '2 områden'],
    ['sv', 2, 'skolbesök', '2 skolbesök'],
    ['da', 1, null, 'én gang'],
    ['da', 4, 'hour', '4 timer'],
    ['da', 1, 'area', 'et område'],
    ['en', 1, null, 'once'],
    ['en', 1, 'check', 'one check'],
    ['en', 2, 'case', '2 cases'],
  ] as const
  it.each(cases)('%s: %s %s', (language, quantity, unit, words) => {
    expect(amountWords({ quantity, quantityWords: null }, unit, language)).toBe(words)
  })
  it('an approximate number keeps its own words', () => {
    expect(amountWords({ quantity: 20, quantityWords: 'drygt 20' }, 'check', 'sv')).toBe('drygt 20')
  })
})

it.each([
  ['sv', '22 november 2026: en gång, gjort av Lokalpolisområde Vidsjö.'],
  ['da', '22. november 2026: én gang, gjort af Lokalpolisområde Vidsjö.'],
  ['en', '22 November 2026: once, done by Lokalpolisområde Vidsjö.'],
] as const)('what is struck is a sentence in %s', (language, sentence) => {
  const day = { sv: '22 november 2026', da: '22. november 2026', en: '22 November 2026' }[language]
  const amount = amountWords({ quantity: 1, quantityWords: null }, null, language)
  expect(text(language).strike.entry(day, amount, 'Lokalpolisområde Vidsjö')).toBe(sentence)
})
