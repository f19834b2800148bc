import { type FileTable, type FileTableProblem, tableInFile } from '../documents/file-table.rules.ts'
import { periodIn } from './periods.rules.ts'

export type { Line } from '../documents/file-table.rules.ts'

/** What a column of a file of figures tells. `figures` is a column whose head is a period and whose cells are counts. */
export const columnRoles = [
  'place',
  'kind',
  'period',
  'part',
  'count',
  'figures',
  'exposed',
  'preliminary',
  'left-out',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** A file as a table: what each column is called, and its lines. */
export type FigureFile = FileTable

export type FileProblem = FileTableProblem

/** The table of a file of figures. The rows come as cells, the first one line 1. */
export function figureFileOf(written: readonly string[][]): FigureFile | { problem: FileProblem } {
  return tableInFile(written, (head) => periodIn(head) !== null)
}
