import { parse } from 'csv-parse/sync'

/** Why a file is not read as CSV. `sav`: an SPSS file; `xlsx`: a workbook; `binary`: something else that is no text. */
export type CsvProblem = 'tooLarge' | 'sav' | 'xlsx' | 'binary' | 'empty' | 'broken' | 'tooManyColumns'

/** A CSV file's cells as words, row by row, empty lines left out. */
export type CsvCells = { rows: string[][] }

const largestFile = 10 * 1024 * 1024
const most = { columns: 400, rows: 100_000, signs: 20_000 }

/**
 * The cells of an uploaded CSV file, however it was saved: UTF-8 or UTF-16 with
 * their marks, UTF-8 without, else windows-1252 as older programs write it; with
 * comma, semicolon or tab, whichever the first line has most of.
 */
export function cellsOfCsv(bytes: Uint8Array): CsvCells | { problem: CsvProblem } {
  if (bytes.length > largestFile) return { problem: 'tooLarge' }
  const problem = whatItIs(bytes)
  if (problem) return { problem }
  const text = textOf(bytes)
  if (text.trim() === '') return { problem: 'empty' }
  try {
    const rows: string[][] = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      to: most.rows,
      max_record_size: 1024 * 1024,
    })
    if (rows.some((row) => row.length > most.columns)) return { problem: 'tooManyColumns' }
    return { rows: rows.map((row) => row.map((cell) => cell.slice(0, most.signs))) }
  } catch {
    // The reader throws errors of many kinds on damaged quotes; to the person they are one.
    return { problem: 'broken' }
  }
}

/** What a file that is no text is known by; null for a text. */
export function whatItIs(bytes: Uint8Array): CsvProblem | null {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (head.startsWith('$FL')) return 'sav'
  if (head.startsWith('PK')) return 'xlsx'
  const isWide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  return !isWide && bytes.includes(0) ? 'binary' : null
}

const textOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How a text is written: by its mark, else UTF-8 if it is that throughout. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const letters = lettersSeen()
  letters.see(bytes)
  return letters.encoding()
}

/** The same of a text that comes in pieces. */
export function lettersSeen(): { see: (piece: Uint8Array) => void; encoding: () => Encoding } {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let found: Encoding | null = null
  let isFirst = true
  const tried = (decode: () => unknown) => {
    try {
      decode()
    } catch {
      found = 'windows-1252'
    }
  }
  return {
    see: (piece) => {
      if (isFirst && piece[0] === 0xff && piece[1] === 0xfe) found = 'utf-16le'
      if (isFirst && piece[0] === 0xfe && piece[1] === 0xff) found = 'utf-16be'
      isFirst = false
      if (found === null) tried(() => strict.decode(piece, { stream: true }))
    },
    encoding: () => {
      if (found === null) tried(() => strict.decode())
      return found ?? 'utf-8'
    },
  }
}

/** The sign between cells: of comma, semicolon and tab whichever the first line has most of. */
export function separatorOf(text: string): string {
  const firstLine = text.slice(0, 100_000).split(/\r?\n|\r/, 1)[0] ?? ''
  const outsideQuotes = firstLine.replace(/"[^"]*"/g, '')
  const times = (sign: string) => outsideQuotes.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best))
}
