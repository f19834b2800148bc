/** A year's numbers month by month from January; null, or no longer there, is not known, which is not 0. */
export type Months = readonly (number | null)[]

/** What two years have in common. Months are numbered as people write them: 1 is January. */
export type SameMonths = {
  months: number[]
  before: number
  after: number
  missingBefore: number[]
  missingAfter: number[]
}

/**
 * Two years compared by the months that are known in both, and only those: a
 * month without figures is named and never read as one without events.
 * Source: Brå's advice to compare the same part of the year.
 */
export function sameMonths(before: Months, after: Months): SameMonths {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1)
  const known = (year: Months, month: number) => typeof year[month - 1] === 'number'
  const months = numbers.filter((month) => known(before, month) && known(after, month))
  const sum = (year: Months) => months.reduce((total, month) => total + (year[month - 1] ?? 0), 0)
  return {
    months,
    before: sum(before),
    after: sum(after),
    missingBefore: numbers.filter((month) => !known(before, month)),
    missingAfter: numbers.filter((month) => !known(after, month)),
  }
}
