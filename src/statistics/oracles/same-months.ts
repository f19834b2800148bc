import { type Months, sameMonths } from '../same-months.ts'

export function sameMonthsAnswer({ before, after }: { before: Months; after: Months }) {
  const found = sameMonths(before, after)
  return { ...found, status: found.months.length === 0 ? 'no-common-months' : 'ok' }
}
