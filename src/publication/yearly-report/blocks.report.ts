import { around } from '../../documents/blocks.ts'
import type { Block, Column, Piece, TableBlock, Words } from '../../documents/document.rules.ts'
import type { Language } from '../../web/languages.ts'
import type { PeriodCell } from '../../web/parts/period-strip.rules.ts'
import { piecesOf } from './written-words.rules.ts'

type StripBlock = Extract<Block, { kind: 'periodStrip' }>

/** A block of the report; its strips also carry what their table on the web says of each period. */
export type ReportBlock =
  | Exclude<Block, StripBlock>
  | (Omit<StripBlock, 'cells'> & { cells: PeriodCell[]; lang?: Language | undefined })

/** Where a figure's rows are on public pages: whole addresses in print, the site's own on the web. */
export type Links = { promise: (id: string) => string; focusArea: (id: string) => string; changes: string }

/** The report's own tables to which figures lead whose rows stand on no public page, or may read otherwise there later. */
export const anchors = {
  promises: 'promises',
  resources: 'resource-rows',
  kinds: (promise: string) => `kinds-${promise}`,
}

/** In which language the report's labels are told, and where its figures lead. */
export type Telling = {
  language: Language
  links: Links
  /** The language that the partnership wrote in, its report too; needed where it is told in another. */
  written?: Language
}

export const heading = (level: 1 | 2 | 3, text: string, lang?: Language): ReportBlock => ({
  kind: 'heading',
  level,
  text,
  lang,
})
export const paragraph = (words: Words): ReportBlock => ({ kind: 'paragraph', words })
export const led = (text: string, href: string, lang?: Language): Piece => ({ text, href, lang })

/** The language of the partnership's own words, where the report is told in another. */
export function writtenIn({ language, written }: Telling): Language | undefined {
  return written === language ? undefined : written
}

/** Words as the partnership wrote them, marked with their language where the report is told in another. */
export function asWritten(text: string, telling: Telling): Words {
  const lang = writtenIn(telling)
  return lang ? [{ text, lang }] : text
}

/** A sentence of the report with the partnership's own words within it, in the order in which it is given them. */
export function aroundWritten(
  sentence: (...words: string[]) => string,
  words: string[],
  telling: Telling,
): Words {
  const lang = writtenIn(telling)
  if (!lang) return sentence(...words)
  return around(
    sentence,
    words.map((text) => ({ text, lang })),
  )
}

/** A table whose rows have a name each; a sentence in its place where it has no rows. */
export function tableOr(
  none: string,
  table: { caption: string; columns: Column[]; rows: Words[][]; anchor?: string },
): ReportBlock {
  if (table.rows.length === 0) return paragraph(none)
  return { kind: 'table', rowHeads: true, ...table } satisfies TableBlock
}

/** What people wrote, as paragraphs and lists. */
export function writtenBlocks(words: string | undefined, telling: Telling): ReportBlock[] {
  return piecesOf(words ?? '').map((piece) =>
    piece.kind === 'list'
      ? { kind: 'list', items: piece.items.map((item) => asWritten(item, telling)) }
      : paragraph(asWritten(piece.words, telling)),
  )
}
