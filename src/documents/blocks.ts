import type { Language } from '../web/languages.ts'
import { splitAround } from '../web/own-language.ts'
import type { Block, Column, Piece, Words } from './document.rules.ts'

/** In which language the document's own words are told, and in which the partnership wrote. */
export type Telling = { language: Language; written: Language }

/** Words as the partnership wrote them, marked with their language where the document is told in another. */
export function own(text: string, { language, written }: Telling): Words {
  return language === written || text === '' ? text : [{ text, lang: written }]
}

/** A sentence of the document with the partnership's own words within it, in the order in which it is given them. */
export function aroundOwn(
  sentence: (...words: string[]) => string,
  words: string[],
  { language, written }: Telling,
): Words {
  if (language === written) return sentence(...words)
  return around(
    sentence,
    words.map((text) => ({ text, lang: written })),
  )
}

/** A sentence of the document with pieces within it, such as figures that lead to their rows. */
export function around(sentence: (...words: string[]) => string, pieces: Piece[]): (string | Piece)[] {
  return splitAround(sentence, pieces.length).flatMap((said, place) => {
    const piece = pieces[place]
    return piece?.text ? [said, piece] : [said]
  })
}

/** The language of a heading in the partnership's own words, where it needs to be marked. */
function ownLang({ language, written }: Telling): Language | undefined {
  return language === written ? undefined : written
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (words: Words): Block => ({ kind: 'paragraph', words })

/** A heading in the partnership's own words: what a problem is called. */
export function ownHeading(level: 1 | 2 | 3, text: string, telling: Telling): Block {
  return { kind: 'heading', level, text, lang: ownLang(telling) }
}

type Definition = { term: string; words: Words }

/** What was written under each name; a name without words is left out, and all of it where nothing was written. */
export function definitions(items: readonly (readonly [term: string, words: Words])[]): Block[] {
  const told: Definition[] = items
    .filter(([, words]) => asPieces(words).some((piece) => piece !== ''))
    .map(([term, words]) => ({ term, words }))
  return told.length === 0 ? [] : [{ kind: 'definitions', items: told }]
}

export function list(items: readonly Words[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]
}

/** A table whose first cells name the rows; nothing where it has no rows. */
export function table(caption: string, columns: Column[], rows: Words[][]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows, rowHeads: true }]
}

/** What people wrote: an empty line parts paragraphs, lines that begin with a dash are a list. */
export function writtenBlocks(text: string, telling: Telling): Block[] {
  const passages = text
    .split(/\n\s*\n/)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '')
  return passages.flatMap((passage) => {
    const lines = passage.split('\n').map((line) => line.trim())
    return lines.every((line) => /^[-•*] /.test(line))
      ? list(lines.map((line) => own(line.slice(2).trim(), telling)))
      : [paragraph(own(passage, telling))]
  })
}

/** Words as pieces, to be put together with others. */
export function asPieces(words: Words): (string | Piece)[] {
  return typeof words === 'string' ? [words] : words
}

/** Words that stand out: what a party says, before what belongs to it. */
export function strong(words: Words): Words {
  return asPieces(words).map((piece) => ({
    ...(typeof piece === 'string' ? { text: piece } : piece),
    emphasis: 'strong' as const,
  }))
}
