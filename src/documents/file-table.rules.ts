/** A line of a file with its number as an editor shows it, and a cell for each column. */
export type Line = { number: number; cells: string[] }

/** A file as a table: what each column is called, and its lines. */
export type FileTable = {
  heads: string[]
  lines: Line[]
  /** Lines beside the table: a title, a footnote. They hold no figure. */
  beside: Line[]
}

export type FileTableProblem = 'noTable'

/**
 * A file's table. Statistics offices put a title above it and footnotes below,
 * and leave cells empty where what stands above still holds: those are filled.
 * The rows come as cells, the first one line 1; `isPeriod` knows a head that is a period.
 */
export function tableInFile(
  written: readonly string[][],
  isPeriod: (head: string) => boolean,
): FileTable | { problem: FileTableProblem } {
  const rows = written.map((row) => row.map((cell) => cell.trim()))
  const width = usualWidth(rows)
  const headAt = rows.findIndex((row) => row.length >= width && row.some((cell) => cell !== ''))
  const heads = rows[headAt]
  if (width < 2 || !heads) return { problem: 'noTable' }
  const numbered = rows.map((cells, at): Line => ({ number: at + 1, cells }))
  const below = numbered.slice(headAt + 1)
  const isOfTable = ({ cells }: Line) => cells.length >= Math.min(width, 2) && cells.length > width / 2
  const names = heads.map((head, at) => head || `${at + 1}`)
  const lines: Line[] = []
  const beside = numbered.slice(0, headAt)
  const above: string[] = []
  const isWords = namingColumns(names, below.filter(isOfTable), isPeriod)
  for (const line of below) {
    if (!isOfTable(line)) {
      // A group's name on a line of its own holds for the lines below it; a footnote below the table for none.
      line.cells.forEach((cell, at) => {
        if (cell !== '') above[at] = cell
      })
      beside.push(line)
      continue
    }
    const cells = names.map((_, at) => line.cells[at] ?? '')
    for (const at of isWords) {
      if (cells[at] === '') cells[at] = above[at] ?? ''
      else above[at] = cells[at] as string
    }
    lines.push({ number: line.number, cells })
  }
  return lines.length === 0 ? { problem: 'noTable' } : { heads: names, lines, beside }
}

/** How many cells most of the rows have. */
function usualWidth(rows: readonly string[][]): number {
  const times = new Map<number, number>()
  for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1)
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/**
 * The columns in which an empty cell means what stands above it: the first ones
 * of a matrix that has its periods as heads. In a list an empty cell is empty.
 */
function namingColumns(
  heads: readonly string[],
  lines: readonly Line[],
  isPeriod: (head: string) => boolean,
): number[] {
  const firstFigures = heads.findIndex(isPeriod)
  const isMatrix = heads.filter(isPeriod).length >= 2
  if (!isMatrix || lines.length === 0) return []
  return heads.map((_, at) => at).slice(0, firstFigures)
}
