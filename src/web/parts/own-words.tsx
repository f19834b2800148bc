import type { Child } from 'hono/jsx'
import type { Language } from '../languages.ts'
import { ownLanguage, type Reading, splitAround } from '../own-language.ts'
import { explained } from './abbreviated.tsx'

/**
 * Words as the partnership wrote them (a title, a promise, a reason), marked
 * with their language where the page is read in another one: a screen reader
 * then speaks Swedish words as Swedish on an English page. The abbreviations of
 * the field are explained where they stand. Nothing is empty.
 */
export function ownWords(words: string, reading: Reading): Child {
  return explained(words, reading.language, inOwnLanguage(reading))
}

function inOwnLanguage(reading: Reading): (words: string) => Child {
  const lang = ownLanguage(reading)
  return (words) => (lang && words ? <span lang={lang}>{words}</span> : words)
}

type HeardProps = {
  words: string
  reading: Reading
  /** Of words that are not the partnership's own, as what somebody said at a meeting. */
  language?: Language
}

/**
 * Which of several alike a link leads to, for those who hear it by itself. An
 * attribute cannot tell two languages apart, so it is text that is not shown.
 */
export function HeardOnly({ words, reading, language = reading.partnership.languages[0] }: HeardProps) {
  return (
    <span class="ds-sr-only">
      : {language === reading.language ? words : <span lang={language}>{words}</span>}
    </span>
  )
}

/** A sentence of the page with the partnership's own words within it, in the order in which it is given them. */
export function aroundOwnWords(
  sentence: (...words: string[]) => string,
  words: string[],
  reading: Reading,
): Child {
  return splitAround(sentence, words.length).map((said, place) => (
    <>
      {said}
      {ownWords(words[place] ?? '', reading)}
    </>
  ))
}
