import { type Figure, figureIn } from './counts.rules.ts'
import type { ColumnRole, FigureFile, Line } from './file.rules.ts'
import { daysOf, type Period, partIn, partsIn, periodIn } from './periods.rules.ts'

/** What words of a file stand for. A word that is in neither is left out. */
export type Meanings = {
  /** Which place a word of the file is: an id of ours. */
  places: ReadonlyMap<string, string>
  /** Which kind of offence a word of the file is. */
  kinds: ReadonlyMap<string, string>
  /** Where the file has no such column: of which place, and which kind, all of it is. */
  onePlace: string | null
  oneKind: string | null
}

/** A figure that was read: of which place, kind and period. A count that is null is not told (withheld) or not known. */
export type ReadFigure = {
  place: string
  kind: string
  period: Period
  count: number | null
  withheld: boolean
  /** How many live there, or whatever it is counted out of, where the file says so. */
  exposed: number | null
  preliminary: boolean
}

/** Why a figure is not read in. */
export type Refusal =
  | 'noPeriod'
  | 'notANumber'
  | 'negative'
  | 'notWhole'
  | 'tooLarge'
  | 'inTheFuture'
  | 'contradicted'

export type Refused = { line: number; written: string; why: Refusal }

/** Every figure of the file is one of these: accepted and refused and left out and missing are all there are. */
export type ReadFile = {
  figures: number
  accepted: ReadFigure[]
  refused: Refused[]
  /** Of a place or kind that was not chosen. */
  leftOut: number
  /** Empty cells: not known, which is not nought. */
  missing: number
  /** Said a second time with the same number. */
  repeated: number
}

/** The words that stand in the columns with this role, in the order in which they first do. */
export function wordsIn(file: FigureFile, roles: readonly ColumnRole[], role: ColumnRole): string[] {
  const at = roles.indexOf(role)
  return at < 0 ? [] : [...new Set(file.lines.map((line) => line.cells[at] ?? '').filter(Boolean))]
}

/** Reads a file by what its columns and words were said to be. `today`: no figure is of a day to come. */
export function readFigures(
  file: FigureFile,
  roles: readonly ColumnRole[],
  meanings: Meanings,
  today: string,
): ReadFile {
  const found: ReadFile = { figures: 0, accepted: [], refused: [], leftOut: 0, missing: 0, repeated: 0 }
  const seen = new Map<string, ReadFigure>()
  const contradicted = new Set<string>()
  const lineOf = new Map<ReadFigure, Refused>()
  for (const line of file.lines)
    for (const cell of cellsOf(file, roles, line)) {
      found.figures += 1
      const read = readCell(cell, line, roles, meanings, today)
      if (read === 'left-out') found.leftOut += 1
      else if (read === 'missing') found.missing += 1
      else if (typeof read === 'string')
        found.refused.push({ line: line.number, written: said(cell, read), why: read })
      else {
        const key = keyOf(read)
        const before = seen.get(key)
        if (!before) {
          seen.set(key, read)
          lineOf.set(read, { line: line.number, written: cell.written, why: 'contradicted' })
        } else if (before.count === read.count && before.withheld === read.withheld) found.repeated += 1
        else {
          contradicted.add(key)
          found.refused.push({ line: line.number, written: cell.written, why: 'contradicted' })
        }
      }
    }
  for (const [key, figure] of seen)
    if (contradicted.has(key)) found.refused.push(lineOf.get(figure) as Refused)
    else found.accepted.push(figure)
  found.refused.sort((one, other) => one.line - other.line)
  return found
}

/** What makes two figures speak of the same thing. */
export function keyOf({ place, kind, period }: Pick<ReadFigure, 'place' | 'kind' | 'period'>): string {
  return [place, kind, period.unit, period.year, period.part].join(' ')
}

type Cell = { written: string; period: string; part: string }

/** The cells of a line that hold a figure, each with what says its period. */
function cellsOf({ heads }: FigureFile, roles: readonly ColumnRole[], { cells }: Line): Cell[] {
  const of = (role: ColumnRole) => cells[roles.indexOf(role)] ?? ''
  const matrix = roles.flatMap((role, at) =>
    role === 'figures' ? [{ written: cells[at] ?? '', period: heads[at] as string, part: '' }] : [],
  )
  if (matrix.length > 0) return matrix
  return roles.includes('count') ? [{ written: of('count'), period: of('period'), part: of('part') }] : []
}

function readCell(
  cell: Cell,
  { cells }: Line,
  roles: readonly ColumnRole[],
  { places, kinds, onePlace, oneKind }: Meanings,
  today: string,
): ReadFigure | Refusal | 'left-out' | 'missing' {
  const of = (role: ColumnRole) => cells[roles.indexOf(role)] ?? ''
  const place = roles.includes('place') ? places.get(of('place')) : onePlace
  const kind = roles.includes('kind') ? kinds.get(of('kind')) : oneKind
  if (!place || !kind) return 'left-out'
  const period = periodOf(cell)
  if (period === null) return 'noPeriod'
  if (daysOf(period).from > today) return 'inTheFuture'
  const figure = figureIn(cell.written)
  if (figure.state === 'wrong') return figure.why
  if (figure.state === 'missing') return 'missing'
  return {
    ...{ place, kind, period },
    count: figure.state === 'counted' ? figure.count : null,
    withheld: figure.state === 'withheld',
    exposed: countedIn(figureIn(of('exposed'))),
    preliminary: isYes(of('preliminary')),
  }
}

const countedIn = (figure: Figure): number | null => (figure.state === 'counted' ? figure.count : null)

const isYes = (written: string): boolean =>
  /^(?:1|ja|yes|true|x|p|prel.*|preliminär|foreløbig)$/i.test(written)

/** A period by itself, or a year with its part beside it. */
function periodOf({ period, part }: Cell): Period | null {
  const found = periodIn(period)
  if (found === null || part === '' || partsIn[found.unit] > 1) return found
  const within = partIn(part)
  return within && { year: found.year, ...within }
}

const said = ({ written, period }: Cell, why: Refusal): string =>
  why === 'noPeriod' || why === 'inTheFuture' ? period : written
