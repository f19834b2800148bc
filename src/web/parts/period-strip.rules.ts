import type { Day } from '../../calendar.ts'
import { type SignedStanding, signedStandings } from '../standing-signs.ts'

/** One period as its reader sees it: "maj 2026", how it stands, "3 av 2". */
export type PeriodCell = {
  standing: SignedStanding
  label: string
  detail: string
  /** What of a set is missing, as the partnership calls it: told in the table, where its language can be marked. */
  left?: string
  from: Day
  to: Day
}

/** The words a strip needs, from the text file of the step that shows it. */
export type PeriodStripWords = {
  standings: Record<SignedStanding, string>
  /** The heads of the table's three columns. */
  period: string
  standing: string
  detail: string
  /** What opens the table: "Visa som tabell". */
  asTable: string
}

/** One row of a strip: a year with a slot for each of its periods; an empty slot is a period not promised. */
export type StripRow<Cell> = { year: string | null; slots: (Cell | null)[] }

/** How a strip is laid out. `perYear` is null where periods do not divide a year evenly, as weeks do not. */
export type StripLayout<Cell> = { perYear: 12 | 6 | 4 | 3 | 2 | 1 | null; rows: StripRow<Cell>[] }

/**
 * Lays the periods of a promise out like a calendar.
 *
 * Months stand under their month in a row for each year, quarters and tertials
 * likewise, so that a promise begun in May leaves January to April empty. Years
 * (and anything longer) run on in one row. Weeks, weekends and occasions follow
 * one another within their year.
 */
export function layOutStrip<Cell extends { from: Day; to: Day }>(cells: readonly Cell[]): StripLayout<Cell> {
  const perYear = periodsPerYear(cells)
  if (perYear === 1) return { perYear, rows: [{ year: null, slots: [...cells] }] }
  const years = [...new Set(cells.map((cell) => yearOf(cell)))].sort()
  const ofYear = (year: string) => cells.filter((cell) => yearOf(cell) === year)
  const placed = perYear && years.map((year) => ({ year, slots: placedInYear(ofYear(year), perYear) }))
  if (placed?.every((row) => row.slots !== null)) return { perYear, rows: placed as StripRow<Cell>[] }
  return { perYear: null, rows: years.map((year) => ({ year, slots: ofYear(year) })) }
}

/**
 * What stands over the columns: the months' first letters, or the year of each
 * cell where a cell is a year; nothing where the columns have no name.
 */
export function columnHeads(layout: StripLayout<{ from: Day }>, language: string): string[] | null {
  if (layout.perYear === 1)
    return layout.rows.flatMap((row) => row.slots.map((cell) => (cell ? yearOf(cell) : '')))
  if (layout.perYear !== 12) return null
  const letter = new Intl.DateTimeFormat(language, { month: 'narrow', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => letter.format(Date.UTC(2026, month, 15)))
}

/** The standings that occur among the periods, in the order in which they are always told. */
export function standingsIn(cells: readonly { standing: SignedStanding }[]): SignedStanding[] {
  return signedStandings.filter((standing) => cells.some((cell) => cell.standing === standing))
}

/** Reckoned from the longest period: the first and last are often cut short by the term. */
function periodsPerYear(cells: readonly { from: Day; to: Day }[]): StripLayout<never>['perYear'] {
  const longest = Math.max(...cells.map((cell) => daysIn(cell)))
  if (longest > 184) return 1
  const divisions = [
    [2, 181],
    [3, 120],
    [4, 90],
    [6, 59],
    [12, 28],
  ] as const
  for (const [perYear, shortest] of divisions) {
    if (longest >= shortest && longest <= shortest + 4) return perYear
  }
  return null
}

/** Each period in the slot of the year it begins in; null where two claim the same slot. */
function placedInYear<Cell extends { from: Day }>(cells: Cell[], perYear: number): (Cell | null)[] | null {
  const slots: (Cell | null)[] = Array(perYear).fill(null)
  for (const cell of cells) {
    const slot = Math.floor(((Number(cell.from.slice(5, 7)) - 1) * perYear) / 12)
    if (slots[slot] !== null) return null
    slots[slot] = cell
  }
  return slots
}

function yearOf(cell: { from: Day }): string {
  return cell.from.slice(0, 4)
}

function daysIn(cell: { from: Day; to: Day }): number {
  return Math.round((Date.parse(cell.to) - Date.parse(cell.from)) / 86_400_000) + 1
}
