import type { Block, Column, Piece, TableBlock, Words } from '../../documents/document.rules.ts'
import type { Language } from '../../web/languages.ts'
import type { PeriodCell } from '../../web/parts/period-strip.rules.ts'
import { piecesOf } from './written-words.rules.ts'

type StripBlock = Extract<Block, { kind: 'periodStrip' }>

/** A block of the report; its strips also carry what their table on the web says of each period. */
export type ReportBlock = Exclude<Block, StripBlock> | (Omit<StripBlock, 'cells'> & { cells: PeriodCell[] })

/** Where a figure's rows are: whole addresses in print, the site's own on the web. */
export type Links = { promise: (id: string) => string; focusArea: (id: string) => string; changes: string }

/** In which language the report's labels are told, and where its figures lead. */
export type Telling = { language: Language; links: Links }

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text })
export const paragraph = (words: Words): ReportBlock => ({ kind: 'paragraph', words })
export const led = (text: string, href: string): Piece => ({ text, href })

/** A table whose rows have a name each; a sentence in its place where it has no rows. */
export function tableOr(
  none: string,
  table: { caption: string; columns: Column[]; rows: Words[][] },
): ReportBlock {
  if (table.rows.length === 0) return paragraph(none)
  return { kind: 'table', rowHeads: true, ...table } satisfies TableBlock
}

/** What people wrote, as paragraphs and lists. */
export function writtenBlocks(words: string | undefined): ReportBlock[] {
  return piecesOf(words ?? '').map((piece) =>
    piece.kind === 'list' ? { kind: 'list', items: piece.items } : paragraph(piece.words),
  )
}
