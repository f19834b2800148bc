import { expect, it } from 'vitest'
import { type Language, residentLanguage } from './languages.ts'

// biome-ignore format: a table is read by its rows
const readers: [what: string, pagesIn: Language[], own: Language, expected: Language][] = [
  ['their own, where the pages exist in it', ['sv', 'en'], 'en', 'en'],
  ['the first there is, where they do not', ['sv', 'en'], 'da', 'sv'],
  ['their own, before any is chosen', [], 'da', 'da'],
]
it.each(readers)('somebody signed in reads the pages for residents in %s', (_, pagesIn, own, expected) => {
  expect(residentLanguage(pagesIn, own)).toBe(expected)
})
