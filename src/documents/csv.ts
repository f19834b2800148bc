/** A column of a CSV file: its head and what it says of a row; null is an empty cell, not a nought. */
export type CsvColumn<Row> = { head: string; of: (row: Row) => string | number | null }

/**
 * Rows as CSV (RFC 4180: comma, quotes doubled, CRLF after every line, one line of heads).
 *
 * A text that a spreadsheet would run as a formula is led by an apostrophe, as
 * OWASP advises against CSV injection; numbers are left as they are, negative
 * ones too, with a full stop as decimal sign. No byte-order mark: the one who
 * sends the file to a spreadsheet puts it first.
 */
export function writeCsv<Row>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): string {
  const lines = [
    columns.map((column) => column.head),
    ...Array.from(rows, (row) => columns.map(({ of }) => of(row))),
  ]
  return lines.map((cells) => `${cells.map(cellAsCsv).join(',')}\r\n`).join('')
}

function cellAsCsv(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
