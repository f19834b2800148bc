import type { Total } from './published.ts'

/** A table's counts, one by one, and the sums that are printed around it. */
export type Table = { cells: { id: string; value: number }[]; totals: Total[] }

/**
 * A table of rows and columns as it is published: with the sum of each row, of
 * each column and of everything. Where nobody counted (null) there is neither
 * a cell nor a part of a sum.
 */
export function tableOf(
  rows: readonly (readonly (number | null)[])[],
  idOf: (row: number, column: number) => string = (row, column) => `r${row}c${column}`,
): Table {
  const counted = rows.flatMap((counts, row) =>
    counts.flatMap((value, column) =>
      value === null ? [] : [{ id: idOf(row, column), value, row, column }],
    ),
  )
  const lines = [
    ...Map.groupBy(counted, ({ row }) => row).values(),
    ...Map.groupBy(counted, ({ column }) => column).values(),
    counted,
  ]
  return {
    cells: counted.map(({ id, value }) => ({ id, value })),
    totals: lines.map((line) => ({
      cells: line.map(({ id }) => id),
      value: line.reduce((sum, { value }) => sum + value, 0),
    })),
  }
}
