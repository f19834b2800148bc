import { expect, it } from 'vitest'
import { type Language, residentLanguage, writtenMoment, writtenTime } from './languages.ts'

// biome-ignore format: a table is read by its rows
const readers: [what: string, pagesIn: Language[], own: Language, expected: Language][] = [
  ['their own, where the pages exist in it', ['sv', 'en'], 'en', 'en'],
  ['the first there is, where they do not', ['sv', 'en'], 'da', 'sv'],
  ['their own, before any is chosen', [], 'da', 'da'],
]
it.each(readers)('somebody signed in reads the pages for residents in %s', (_, pagesIn, own, expected) => {
  expect(residentLanguage(pagesIn, own)).toBe(expected)
})

it.each([
  ['sv', '09:05', '09:05'],
  ['da', '09:05', '09.05'],
  ['en', '09:05', '09:05'],
  ['sv', '00:00', '00:00'],
  ['da', '23:30', '23.30'],
] as const)('in %s a time of day %s is written %s, alone and in a moment', (language, time, written) => {
  expect(writtenTime(time, language)).toBe(written)
  expect(writtenMoment(new Date(`2026-03-20T${time}:00Z`), 'UTC', language)).toContain(written)
})
