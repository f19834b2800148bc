import type { Child } from 'hono/jsx'
import { type Language, languages } from '../languages.ts'
import { webText } from '../words.ts'

/**
 * Words with the field's abbreviations explained where they stand: "ANDT" tells
 * a newcomer nothing. The same list stands in full on the page of words.
 */
export function Abbreviated({ words, language }: { words: string; language: Language }) {
  return <>{explained(words, language)}</>
}

// A page of three hundred promises asks for each: the pattern is made once for a language.
const known = new Map(languages.map((language) => [language, patternOf(language)]))

function patternOf(language: Language): RegExp {
  const shorts = Object.keys(webText(language).abbreviations).join('|')
  return new RegExp(`(?<![\\p{L}\\d])(${shorts})(?![\\p{L}\\d])`, 'u')
}

/**
 * The same for words that are `marked` as written in another language: the
 * explanation is in the reader's, so what is marked stands within it.
 */
export function explained(
  words: string,
  language: Language,
  marked: (part: string) => Child = (part) => part,
): Child {
  const parts = words.split(known.get(language)!)
  if (parts.length === 1) return marked(words)
  const { abbreviations } = webText(language)
  return parts.map((part, i) =>
    i % 2 === 1 ? <abbr title={abbreviations[part]}>{marked(part)}</abbr> : marked(part),
  )
}

/** Every abbreviation with what it stands for. */
export function AbbreviationList({ language }: { language: Language }) {
  return (
    <dl class="facts">
      {Object.entries(webText(language).abbreviations).map(([short, long]) => (
        <>
          <dt>{short}</dt>
          <dd>{long}</dd>
        </>
      ))}
    </dl>
  )
}
