import type { Day } from '../calendar.ts'
import type { Language } from '../web/languages.ts'
import type { SignedStanding } from '../web/standing-signs.ts'

/**
 * A printed document as a value: what it says, never how it is set. The page on
 * the web and the file on paper are two faces of the same numbers; this is what
 * a step hands over for paper. Every string is data: nothing in it can become
 * markup.
 */
export type PrintedDocument = {
  title: string
  language: Language
  subject?: string
  /** The organisation that answers for the document, not a person. */
  author: string
  /** The day the document carries, also in its properties. */
  date: Day
  caseNumber?: string
  theme: PrintTheme
  /** Stands at the foot of every page beside the page number. */
  footer: string
  /** Hung on a wall rather than read in the hand: everything large, and in the middle. */
  isPoster?: boolean
  /** A notice for a board: larger than a letter, on paper of this size. */
  notice?: 'a4' | 'a3'
  blocks: Block[]
}

/** A partnership's colour ("#1f5c99", for rules and bars, never for text) and mark. */
export type PrintTheme = { accent: string; logo?: Logo }
export type Logo = { alt: string } & ({ svg: string } | { png: Uint8Array })

export type Block =
  /** `lang` of words in another language than the document's. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; lang?: Language | undefined }
  /** `onOneLine` of an address to be typed from paper: set smaller, as far as it can be read, before it breaks. */
  | { kind: 'paragraph'; words: Words; onOneLine?: boolean }
  | { kind: 'list'; ordered?: boolean; items: Words[] }
  | { kind: 'definitions'; items: { term: string; words: Words }[] }
  | TableBlock
  | PeriodStripBlock
  | QuestionBlock
  /** A picture made here, such as a QR code; `width` in millimetres. */
  | { kind: 'picture'; svg: string; alt: string; width: number }
  /** A box that stands out: a correction, a condition, how to read the figures. */
  | { kind: 'note'; title?: string; words: Words }
  /** The headings of the first two levels with their pages. */
  | { kind: 'contents'; title: string }
  | { kind: 'pageBreak' }
  /** Lines to sign on, by office: the document never prints a person's name. */
  | { kind: 'signatures'; signatories: { organisation: string; office: string }[] }

export type TableBlock = {
  kind: 'table'
  caption: string
  columns: Column[]
  rows: Words[][]
  /** Whether the first cell of each row names the row; it is then a header to a screen reader. */
  rowHeads?: boolean
  /** A name by which words of the same document lead here: `#promises` to the table named `promises`. */
  anchor?: string | undefined
}

/**
 * A question to be answered by hand, kept on one page: what is told before it is
 * answered, a box before each answer or lines to write on, and what is told after.
 */
export type QuestionBlock = {
  kind: 'question'
  level: 1 | 2 | 3
  text: string
  before: Words[]
  ticks: string[]
  /** So many lines to write on. */
  lines: number
  after: Words[]
}

/** `share` is the column's part of the width left over; without it numbers take what they need. */
export type Column = { head: string; align?: 'start' | 'center' | 'end'; share?: number }

export type PeriodStripBlock = {
  kind: 'periodStrip'
  caption: string
  /** The picture in words, for those who do not see it. */
  alt: string
  cells: { standing: SignedStanding; label: string; from: Day; to: Day }[]
  /** The word for each standing, for the key under the picture. */
  words: Record<SignedStanding, string>
}

/** Running text: one string, or pieces of which some stand out, lead somewhere or carry a standing's sign. */
export type Words = string | (string | Piece)[]
export type Piece = {
  text: string
  emphasis?: 'strong' | 'italic'
  /** Where the figure's rows are: a whole address (https, http, mailto, tel) or `#` and a table's anchor. */
  href?: string
  standing?: SignedStanding
  /** Of words in another language than the document's. */
  lang?: Language | undefined
}

/** Why a document cannot be printed so that everybody can read it; `block` counts from 0. */
export type DocumentProblem =
  | { code: 'titleMissing' | 'accentNotAColour' | 'dateNotADay' | 'logoAltMissing' }
  | { code: 'headingMissing' | 'headingLevelSkipped' | 'captionMissing' | 'altMissing'; block: number }
  | { code: 'columnMissing'; block: number }
  | { code: 'rowLengthDiffers'; block: number; row: number }

/** What stands in the way of a document that PDF/UA calls accessible; empty when nothing does. */
export function problemsWithDocument(document: PrintedDocument): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  if (blank(document.title)) problems.push({ code: 'titleMissing' })
  if (!/^#[0-9a-f]{6}$/i.test(document.theme.accent)) problems.push({ code: 'accentNotAColour' })
  if (!isDay(document.date)) problems.push({ code: 'dateNotADay' })
  if (document.theme.logo && blank(document.theme.logo.alt)) problems.push({ code: 'logoAltMissing' })
  let level = 0
  for (const [index, block] of document.blocks.entries()) {
    problems.push(...problemsWithBlock(block, index, level))
    if (block.kind === 'heading' || block.kind === 'question') level = block.level
  }
  return problems
}

function problemsWithBlock(block: Block, index: number, levelBefore: number): DocumentProblem[] {
  switch (block.kind) {
    case 'heading':
    case 'question':
      if (blank(block.text)) return [{ code: 'headingMissing', block: index }]
      return block.level > levelBefore + 1 ? [{ code: 'headingLevelSkipped', block: index }] : []
    case 'table':
      return problemsWithTable(block, index)
    case 'picture':
      return blank(block.alt) ? [{ code: 'altMissing', block: index }] : []
    case 'periodStrip':
      return [
        ...(blank(block.caption) ? [{ code: 'captionMissing' as const, block: index }] : []),
        ...(blank(block.alt) ? [{ code: 'altMissing' as const, block: index }] : []),
      ]
    default:
      return []
  }
}

function problemsWithTable(table: TableBlock, index: number): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  if (blank(table.caption)) problems.push({ code: 'captionMissing', block: index })
  if (table.columns.length === 0) problems.push({ code: 'columnMissing', block: index })
  for (const [row, cells] of table.rows.entries()) {
    if (cells.length !== table.columns.length) problems.push({ code: 'rowLengthDiffers', block: index, row })
  }
  return problems
}

/** Only addresses that lead out of the document are links; anything else is printed as its text. */
export function isPrintableAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)[^\s]+$/i.test(href)
}

/** A place in the same document; where no table has that name, the link is printed as its text. */
export function leadsWithin(href: string): boolean {
  return /^#[a-z][a-z0-9-]*$/.test(href)
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

/** Nothing to read: spaces and invisible characters only. */
function blank(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
}
