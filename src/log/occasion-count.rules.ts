import type { Commitment } from '../action-plan/rules.ts'
import type { Day, Stretch } from '../calendar.ts'
import type { OccasionCount, Problem } from './rules.ts'
import { type StretchProblem, toldStretchProblem } from './stretches.rules.ts'

/** How many shifts or occasions there were in a month, before it is checked. */
export type NewOccasionCount = {
  id: string
  commitment: string
  stretch: Stretch | null
  count: number | null
}

export type OccasionCountProblem = Problem<
  'stretch' | 'count',
  StretchProblem | 'overlaps' | 'countMissing' | 'countAbsurd'
>

/** More shifts or reports than a large city has in a month are a slip of the finger. */
export const largestCount = 10_000

/**
 * What is wrong with a number of occasions. The same month may be told anew,
 * and the newest number holds; days that another stretch already covers may
 * not, or they would count twice.
 */
export function problemsWithOccasionCount(
  { stretch, count }: NewOccasionCount,
  commitment: Commitment,
  told: OccasionCount[],
  today: Day,
): OccasionCountProblem[] {
  const problems: OccasionCountProblem[] = []
  const problem = toldStretchProblem(stretch, commitment, today)
  if (problem) problems.push({ field: 'stretch', code: problem })
  else if (stretch && told.some((other) => overlaps(stretch, other)))
    problems.push({ field: 'stretch', code: 'overlaps' })
  if (count === null || !Number.isInteger(count) || count < 0)
    problems.push({ field: 'count', code: 'countMissing' })
  else if (count > largestCount) problems.push({ field: 'count', code: 'countAbsurd' })
  return problems
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from !== other.from && one.from <= other.to && other.from <= one.to
}
