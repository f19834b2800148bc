import type { Language } from '../languages.ts'
import { webText } from '../words.ts'

/**
 * Words with the field's abbreviations explained where they stand: "ANDT" tells
 * a newcomer nothing. The same list stands in full on the page of words.
 */
export function Abbreviated({ words, language }: { words: string; language: Language }) {
  const { abbreviations } = webText(language)
  const known = new RegExp(`(?<![\\p{L}\\d])(${Object.keys(abbreviations).join('|')})(?![\\p{L}\\d])`, 'u')
  return (
    <>
      {words
        .split(known)
        .map((part, i) => (i % 2 === 1 ? <abbr title={abbreviations[part]}>{part}</abbr> : part))}
    </>
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
