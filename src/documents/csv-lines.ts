import type { Encoding } from './csv-cells.ts'
import type { Line } from './file-table.rules.ts'

export type CsvKind = { encoding: Encoding; separator: string }

/** A quoted cell may go over some lines; one that goes on and on was never closed. */
const mostLinesInCell = 50

/**
 * The lines of a CSV file of any size, as its bytes come: some thousand at a
 * time, never the whole. Empty lines are left out and counted. A quote that is
 * never closed spoils its own line and no other.
 */
export async function* csvLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { encoding, separator }: CsvKind,
): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder(encoding)
  const reader = lineReader(separator)
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece, { stream: true })
    const lines = text.split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    const found = reader.read(lines)
    if (found.length > 0) yield found
  }
  const last = reader.end((rest + decoder.decode()).split(/\r\n|\n|\r/))
  if (last.length > 0) yield last
}

function lineReader(separator: string) {
  let number = 0
  let open: string[] = []
  const read = (lines: readonly string[]): Line[] => {
    const found: Line[] = []
    for (const line of lines) {
      number += 1
      if (open.length === 0 && !line.includes('"')) {
        if (line !== '') add(found, number, line.split(separator))
        continue
      }
      open.push(line)
      const whole = open.length === 1 ? line : open.join('\n')
      if (isClosed(whole)) {
        add(found, number - open.length + 1, quotedCells(whole, separator))
        open = []
      } else if (open.length > mostLinesInCell) found.push(...giveUp())
    }
    return found
  }
  /** The first of the open lines is taken as it stands, the others are read anew. */
  const giveUp = (): Line[] => {
    const [first = '', ...others] = open
    number -= others.length
    open = []
    const found: Line[] = []
    add(found, number, first.replaceAll('"', '').split(separator))
    return [...found, ...read(others)]
  }
  const end = (lines: readonly string[]): Line[] => {
    const found = read(lines)
    while (open.length > 0) found.push(...giveUp())
    return found
  }
  return { read, end }
}

function add(found: Line[], number: number, cells: string[]): void {
  for (let at = 0; at < cells.length; at++) cells[at] = (cells[at] as string).trim()
  if (cells.some((cell) => cell !== '')) found.push({ number, cells })
}

const isClosed = (line: string): boolean => {
  let quotes = 0
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 0
}

/** The cells of a line with quotes, as RFC 4180 writes them; a quote in the midst of a cell is a sign like others. */
function quotedCells(line: string, separator: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    const start = at + (/^ */.exec(line.slice(at, at + 100))?.[0].length ?? 0)
    if (line[start] !== '"') {
      const end = line.indexOf(separator, at)
      cells.push(line.slice(at, end < 0 ? undefined : end))
      if (end < 0) break
      at = end + separator.length
      continue
    }
    let cell = ''
    let from = start + 1
    for (;;) {
      const quote = line.indexOf('"', from)
      cell += line.slice(from, quote < 0 ? undefined : quote)
      if (quote < 0) return [...cells, cell]
      from = quote + 1
      if (line[from] !== '"') break
      cell += '"'
      from += 1
    }
    const end = line.indexOf(separator, from)
    cells.push(cell + line.slice(from, end < 0 ? undefined : end))
    if (end < 0) break
    at = end + separator.length
  }
  return cells
}
