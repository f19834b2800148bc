import type { Commitment } from '../action-plan/rules.ts'
import type { Day, Stretch } from '../calendar.ts'
import type { OccasionCount, Problem } from './rules.ts'
import { type StretchProblem, toldStretchProblem } from './stretches.rules.ts'
import type { StrikeProblem } from './strike.rules.ts'
import { stands, type ToldCount } from './told.rules.ts'

/** How many shifts or occasions there were in a month or a year, before it is checked. */
export type NewOccasionCount = {
  id: string
  commitment: string
  stretch: Stretch | null
  count: number | null
  /** Not counted, but estimated. */
  estimated: boolean
}

export type OccasionCountProblem = Problem<
  'stretch' | 'count',
  StretchProblem | 'overlaps' | 'countMissing' | 'countAbsurd'
>

/** More shifts or reports than a large city has in a month are a slip of the finger. */
export const largestCount = 10_000
const monthsInYear = 12

/**
 * What is wrong with a number of occasions. The same month or year may be told anew,
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
  else if (stretch && count > largestCount * (isWithinMonth(stretch) ? 1 : monthsInYear))
    problems.push({ field: 'count', code: 'countAbsurd' })
  return problems
}

/** The numbers that hold: of those told for the same month the newest that is not struck. `told` has the newest first. */
export function holding<Told extends Pick<ToldCount, 'from' | 'strike'>>(told: Told[]): Told[] {
  const months = new Set<Day>()
  return told.filter((count) => {
    if (!stands(count) || months.has(count.from)) return false
    months.add(count.from)
    return true
  })
}

/** The number that holds again once another is struck: the one that it replaced; null where it replaced none that stands. */
export function holdingAgain(id: string, told: ToldCount[]): ToldCount | null {
  const holds = holding(told)
  const after = holding(told.filter((count) => count.id !== id))
  return after.find((count) => !holds.includes(count)) ?? null
}

/**
 * What is wrong with striking a number. The one it replaced holds again, and
 * since it was replaced other numbers may have been told for some of its days:
 * those would count twice.
 */
export function problemsWithCountStrike(id: string, told: ToldCount[]): StrikeProblem[] {
  const again = holdingAgain(id, told)
  const others = holding(told).filter((count) => count.id !== id)
  return again && others.some((other) => overlaps(again, other))
    ? [{ field: 'reason', code: 'overlapsOnceStruck' }]
    : []
}

/** A month told anew is no overlap, though the running one has grown; January beside its whole year is. */
function overlaps(one: Stretch, other: Stretch): boolean {
  const isToldAnew = one.from === other.from && isWithinMonth(one) === isWithinMonth(other)
  return !isToldAnew && one.from <= other.to && other.from <= one.to
}

function isWithinMonth({ from, to }: Stretch): boolean {
  return from.slice(0, 7) === to.slice(0, 7)
}
