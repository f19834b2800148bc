import { daysIn, monthIn } from './dates.rules.ts'
import { headingRole } from './heading-words.rules.ts'
import { officeWord } from './office-words.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { isPersonName } from './person-names.rules.ts'
import { type Block, type Passage, part, type Script } from './script.rules.ts'
import { withoutOrganisations } from './signature-offices.rules.ts'

export type SignatureCell = Passage & {
  kind: 'name' | 'office' | 'organisation' | 'place' | 'line' | 'other'
}

const longestCell = 120
/** The signature told in a sentence instead of a block. */
export const signedBySentence = /undertecknas? av|underskrives af|undertegnes af|underskrevet af|signeras av/i

/**
 * The cells of the signature block, column by column where it is printed in
 * columns. Empty where the text has no signature block.
 */
export function cellsInReadingOrder(script: Script): SignatureCell[] {
  const begin = beginOf(script)
  if (begin < 0) return []
  const cells: SignatureCell[] = []
  let rows: Passage[][] = []
  const flush = () => {
    const columns = Math.max(0, ...rows.map((row) => row.length))
    for (let column = 0; column < columns; column++)
      for (const row of rows) if (row[column]) cells.push(...cellsOfRow(row, column))
    rows = []
  }
  for (const block of script.blocks.slice(begin)) {
    // A sentence after the signatures is no signature: a caption, an appendix.
    if (isProse(block)) {
      flush()
      if (cells.some((cell) => cell.kind === 'organisation' || cell.kind === 'office')) break
      continue
    }
    if (block.kind === 'row') {
      rows.push(columnsOf(block))
      continue
    }
    flush()
    cells.push(...piecesOf(block).map(cellOf))
  }
  flush()
  return cells
}

/** In a row of organisations a name of unknown kind is one too: "X Kommune | Y Politi | Solbo". */
function cellsOfRow(row: Passage[], column: number): SignatureCell[] {
  const cells = piecesOf(row[column]!).map(cellOf)
  const kinds = row.map(kindOf)
  const organisations = kinds.includes('organisation') && !kinds.includes('name') && !kinds.includes('office')
  return organisations
    ? cells.map((cell) =>
        cell.kind === 'other' && /^\p{Lu}/u.test(cell.text) ? { ...cell, kind: 'organisation' } : cell,
      )
    : cells
}

/** From the heading "Underskrifter", or from the last line with place and date that has names or offices below. */
function beginOf(script: Script): number {
  const { blocks } = script
  const heading = blocks.findLastIndex(
    (block) => block.kind === 'heading' && headingRole(block.text) === 'signatures',
  )
  if (heading >= 0) return heading + 1
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - 80); index--) {
    const block = blocks[index]!
    if (block.text.length > longestCell || !(isPlaceAndDate(block) || isPlaceAndMonth(block))) continue
    const below = blocks
      .slice(index + 1, index + 14)
      .flatMap((cell) => (cell.kind === 'row' ? columnsOf(cell) : [cell]).map(kindOf))
    if (below.filter((kind) => kind === 'name' || kind === 'office' || kind === 'organisation').length >= 2)
      return index
  }
  if (blocks.slice(-12).some(isContactHeading)) return -1
  const names = lastNames(blocks)
  return names >= 0 ? names : lastOffices(blocks)
}

/** "Kontaktpersoner": whom to ask is nobody's signature. */
function isContactHeading({ kind, text }: Block): boolean {
  return kind === 'heading' && /^(?:kontakt|frågor|spørgsmål|vill du veta|vil du vide)/i.test(text)
}

/** "Kommunalråd, X kommun" line by line at the very end: offices with their organisations, and no names. */
function lastOffices(blocks: Block[]): number {
  const isSigned = (block: Block) =>
    block.kind !== 'row' &&
    block.text.length < 80 &&
    /^\p{Lu}[^.:;]*,\s\p{Lu}[^.:;]*$/u.test(block.text) &&
    officeWord.test(block.text.split(',')[0] ?? '')
  const first = blocks.findLastIndex((block) => !isSigned(block)) + 1
  return blocks.length - first >= 2 ? first : -1
}

/** Without place and date: names at the very end, each with its office below or beside it. */
function lastNames(blocks: Block[]): number {
  const last = blocks.slice(-24)
  const cells = last.map((block) => piecesOf(block).map(kindOf))
  let first = -1
  for (let index = last.length - 1; index >= 0; index--) {
    const kinds = cells[index]!
    if (!kinds.every((kind) => kind !== 'other' && kind !== 'place') || last[index]!.kind === 'row') break
    const signs = kinds[0] === 'name' && (kinds[1] === 'office' || cells[index + 1]?.[0] === 'office')
    if (signs) first = index
  }
  return first < 0 ? -1 : blocks.length - last.length + first
}

/** A date that says when a text was published or adopted, not when it was signed. */
const datesSomethingElse =
  /publicer|uppdater|opdater|antag|fastställ|beslut|reviderad|vedtag|godkend|offentligg|senast|senest|gäller|gælder|giltig|version|^§/i

function isPlaceAndDate(cell: Passage): boolean {
  return (
    daysIn(cell).length > 0 &&
    !datesSomethingElse.test(cell.text) &&
    /^(?:[\p{L}: ]{0,20}:\s?)?\p{Lu}?[\p{L}. -]{0,40},?\s?(?:den\s|d\.\s?)?\d/u.test(cell.text) &&
    !isProse(cell)
  )
}

/** "Svendborg, april 2023": no day, and nothing else. */
function isPlaceAndMonth(cell: Passage): boolean {
  const month = monthIn(cell.text)
  return (
    month > 1 &&
    /^\p{Lu}[\p{L}. -]{1,30},?\s(?:i\s)?$/u.test(cell.text.slice(0, month)) &&
    /\d$/.test(cell.text)
  )
}

function isProse(cell: Passage): boolean {
  const words = cell.text.split(' ').length
  return (
    cell.text.length > longestCell ||
    signedBySentence.test(cell.text) ||
    (/[.!?]$/.test(cell.text) && words > 5)
  )
}

/** "Anna Exempel, kommunchef, X kommun" on one line: name, office and organisation taken apart. */
function piecesOf(cell: Passage): Passage[] {
  const pieces: Passage[] = []
  let from = 0
  for (const comma of cell.text.matchAll(/\s?[,/]\s/g)) {
    pieces.push(part(cell, from, comma.index))
    from = comma.index + comma[0].length
  }
  pieces.push(part(cell, from, cell.text.length))
  return pieces.some((piece) => isPersonName(piece.text))
    ? pieces.filter((piece) => piece.text !== '')
    : [cell]
}

function columnsOf(block: Block): Passage[] {
  const cells: Passage[] = []
  let from = 0
  for (const text of block.text.split(' | ')) {
    cells.push(part(block, from, from + text.length))
    from += text.length + 3
  }
  return cells
}

function cellOf(block: Passage): SignatureCell {
  const { from, to, text } = block
  return { from, to, text, kind: kindOf(block) }
}

function kindOf(cell: Passage): SignatureCell['kind'] {
  if (/^[_.…\s-]{3,}$/.test(cell.text) || cell.text === '') return 'line'
  if (daysIn(cell).length > 0 || isPlaceAndMonth(cell)) return 'place'
  if (isPersonName(cell.text)) return 'name'
  const organisation = organisationsIn(cell).some((mention) => !mention.generic)
  if (organisation && !officeWord.test(withoutOrganisations(cell))) return 'organisation'
  if (/^(?:För|For)\s\p{Lu}[^:]*:\s/u.test(cell.text) && officeWord.test(withoutOrganisations(cell)))
    return 'office'
  if (/^(?:För|For|På vegne af|På vegne av|På uppdrag av)\s\p{Lu}/u.test(cell.text)) return 'organisation'
  if (officeWord.test(cell.text)) return 'office'
  if (organisationsIn(cell).length > 0 && cell.text.split(' ').length <= 4) return 'organisation'
  return 'other'
}

/** The organisation a cell names, by its own name where it has one. */
export function organisationName(cell: Passage): string | null {
  const named = organisationsIn(cell)
  return (named.find((mention) => !mention.generic) ?? named[0])?.name ?? null
}
