import type { Amounts } from './rules.ts'

/** Adds up what was told; what nobody told stays untold, which is not the same as nothing. */
export function sumOrNull(rows: Amounts[]): Amounts {
  return { hours: sumOf(rows, 'hours'), money: sumOf(rows, 'money'), fullTime: sumOf(rows, 'fullTime') }
}

function sumOf(rows: Amounts[], what: keyof Amounts): number | null {
  const told = rows.map((row) => row[what]).filter((amount) => amount !== null)
  return told.length === 0 ? null : told.reduce((sum, amount) => sum + amount, 0)
}
