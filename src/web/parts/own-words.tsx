import type { Child } from 'hono/jsx'
import { ownLanguage, type Reading, splitAround } from '../own-language.ts'

/**
 * Words as the partnership wrote them (a title, a promise, a reason), marked
 * with their language where the page is read in another one: a screen reader
 * then speaks Swedish words as Swedish on an English page. Nothing is empty.
 */
export function ownWords(words: string, reading: Reading): Child {
  const lang = ownLanguage(reading)
  return lang && words ? <span lang={lang}>{words}</span> : words
}

/** A sentence of the page with the partnership's own words within it, in the order in which it is given them. */
export function aroundOwnWords(
  sentence: (...words: string[]) => string,
  words: string[],
  reading: Reading,
): Child {
  if (!ownLanguage(reading)) return sentence(...words)
  return splitAround(sentence, words.length).map((said, place) => (
    <>
      {said}
      {ownWords(words[place] ?? '', reading)}
    </>
  ))
}
