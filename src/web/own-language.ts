import type { Language } from './languages.ts'

/** A page as it is read: whose it is, and in which language. */
export type Reading = { partnership: { languages: Language[] }; language: Language }

/**
 * The language a partnership writes in, its first, where the page is read in
 * another; undefined where both are the same and nothing needs to be marked.
 */
export function ownLanguage({ partnership, language }: Reading): Language | undefined {
  const [own] = partnership.languages
  return own === language ? undefined : own
}

// No word that anybody writes holds it: forms are read without control characters.
const place = '\u0001'

/** What a sentence says before, between and after the words that it is given, so many of them. */
export function splitAround(sentence: (...words: string[]) => string, words: number): string[] {
  return sentence(...Array<string>(words).fill(place)).split(place)
}
