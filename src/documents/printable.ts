import { inLanguage, type Language, writtenDay } from '../web/languages.ts'
import { columnHeads, layOutStrip, standingsIn } from '../web/parts/period-strip.rules.ts'
import { type SignedStanding, signedStandings, signPicture } from '../web/standing-signs.ts'
import {
  type Block,
  isPrintableAddress,
  type Logo,
  leadsWithin,
  type PeriodStripBlock,
  type Piece,
  type PrintedDocument,
  type TableBlock,
  type Words,
} from './document.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const texts = { sv, da, en }
const regions = { sv: 'SE', da: 'DK', en: 'GB' }

/**
 * The document as the template reads it: JSON with every choice made and every
 * optional thing said, so that the template only sets type.
 */
export function printableJson(document: PrintedDocument): string {
  const { language, date } = document
  const [year, month, day] = date.split('-').map(Number)
  const printable = {
    title: document.title,
    subject: document.subject ?? null,
    author: document.author,
    caseNumber: document.caseNumber ?? '',
    footer: document.footer,
    isPoster: document.isPoster ?? false,
    notice: document.notice ?? null,
    language,
    region: inLanguage(regions, language),
    date: { year, month, day },
    writtenDate: writtenDay(date, language),
    theme: { accent: document.theme.accent, logo: logoOf(document.theme.logo) },
    text: inLanguage(texts, language),
    signs: Object.fromEntries(signedStandings.map((standing) => [standing, standaloneSign(standing)])),
    blocks: document.blocks.map((block, place) => ({
      ...blockOf(block, language),
      ...(leadsToStrip(document.blocks, place) && { keepWithNext: true }),
    })),
  }
  return JSON.stringify(printable, (_, value) => (typeof value === 'string' ? withoutControls(value) : value))
}

/**
 * Control characters and halves of characters have no glyph, overrides of direction would turn a text around,
 * and PDF/UA refuses a byte order mark.
 */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
}

/** A picture outside a page names its language. */
function standaloneSign(standing: SignedStanding): string {
  return signPicture(standing).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
}

/** SVG goes in as its text, PNG as its bytes. */
function logoOf(logo: Logo | undefined) {
  if (!logo) return null
  return { alt: logo.alt, data: 'svg' in logo ? logo.svg : [...logo.png] }
}

function blockOf(block: Block, language: Language) {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, words: piecesOf(block.words), onOneLine: block.onOneLine ?? false }
    case 'list':
      return listOf(block)
    case 'definitions':
      return { ...block, items: block.items.map((item) => ({ ...item, words: piecesOf(item.words) })) }
    case 'note':
      return { ...block, title: block.title ?? null, words: piecesOf(block.words) }
    case 'question':
      return { ...block, before: block.before.map(piecesOf), after: block.after.map(piecesOf) }
    case 'table':
      return tableOf(block)
    case 'periodStrip':
      return stripOf(block, language)
    default:
      return block
  }
}

/** A paragraph with only paragraphs between it and a picture of periods. */
function leadsToStrip(blocks: Block[], place: number): boolean {
  const next = blocks.slice(place).find(({ kind }) => kind !== 'paragraph')
  return blocks[place]?.kind === 'paragraph' && next?.kind === 'periodStrip'
}

/** `lines` as many as the items fill, about. */
function listOf({ kind, ordered, items }: Extract<Block, { kind: 'list' }>) {
  const told = items.map(piecesOf)
  const lines = told.reduce((sum, item) => sum + Math.ceil(lengthOf(item) / charactersALine), 0)
  return { kind, ordered: ordered ?? false, items: told, lines }
}

const charactersALine = 85

const lengthOf = (pieces: { text: string }[]) => pieces.reduce((sum, { text }) => sum + text.length, 0)

function piecesOf(words: Words) {
  const pieces: (string | Piece)[] = typeof words === 'string' ? [words] : words
  return pieces.map((piece) => {
    const { text, emphasis, href, standing }: Piece = typeof piece === 'string' ? { text: piece } : piece
    return {
      text,
      emphasis: emphasis ?? null,
      href: href && (isPrintableAddress(href) || leadsWithin(href)) ? href : null,
      standing: standing ?? null,
    }
  })
}

function tableOf(table: TableBlock) {
  const rows = table.rows.map((row) => row.map(piecesOf))
  return {
    kind: table.kind,
    caption: table.caption,
    rowHeads: table.rowHeads ?? false,
    anchor: table.anchor ?? null,
    columns: table.columns.map(({ head, align, share }) => ({
      head,
      align: align ?? 'start',
      share: share ?? null,
    })),
    rows,
    longestCell: rows.flat().reduce((longest, cell) => Math.max(longest, lengthOf(cell)), 0),
  }
}

/** Weeks and occasions run on, 26 to the line as on the web. */
function stripOf(block: PeriodStripBlock, language: Language) {
  const layout = layOutStrip(block.cells)
  return {
    kind: block.kind,
    caption: block.caption,
    alt: block.alt,
    across: layout.perYear === 1 ? block.cells.length : (layout.perYear ?? 26),
    heads: columnHeads(layout, language),
    rows: layout.rows.map((row) => ({
      label: row.year ?? '',
      slots: row.slots.map((cell) => cell?.standing ?? null),
    })),
    key: standingsIn(block.cells).map((standing) => ({ standing, word: block.words[standing] })),
  }
}
