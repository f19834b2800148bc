import type { Commitment, Measure } from '../action-plan/rules.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Reach } from '../partnership/rules.ts'
import { lastDayOf } from './questions.rules.ts'
import { boundBy, mayReportOn } from './reach.rules.ts'

/** What can be logged below one measure. */
export type ListedMeasure = { title: string; commitments: Commitment[] }

/** One's own organisation's first; what has ended can still be logged for a year, since reports come late. */
export type Listing = { own: ListedMeasure[]; others: ListedMeasure[]; ended: ListedMeasure[] }

const endedForDays = 366

/** What somebody may log on a day, by measure in the order of the plan, narrowed to the words they seek. */
export function listingOf(
  plan: { measures: Measure[]; commitments: Commitment[] },
  who: { reach: Reach; organisation: string },
  today: Day,
  sought: string,
): Listing {
  const measureOf = new Map(plan.measures.map((measure) => [measure.id, measure]))
  const endOf = (commitment: Commitment) =>
    earliest(lastDayOf(commitment), measureOf.get(commitment.measure)?.cancellation?.day ?? null)
  const mine = plan.commitments.filter(
    (commitment) =>
      commitment.begins <= today &&
      mayReportOn(commitment, who.reach, who.organisation) &&
      matches(commitment, measureOf.get(commitment.measure), sought),
  )
  const holds = (commitment: Commitment) => (endOf(commitment) ?? today) >= today
  const isOwn = (commitment: Commitment) => boundBy(commitment).includes(who.organisation)
  const byMeasure = (commitments: Commitment[]): ListedMeasure[] =>
    plan.measures
      .map(({ id, title }) => ({ title, commitments: commitments.filter(({ measure }) => measure === id) }))
      .filter((listed) => listed.commitments.length > 0)
  return {
    own: byMeasure(mine.filter((one) => holds(one) && isOwn(one))),
    others: byMeasure(mine.filter((one) => holds(one) && !isOwn(one))),
    ended: byMeasure(mine.filter((one) => !holds(one) && addDays(endOf(one)!, endedForDays) >= today)),
  }
}

/** Every word sought stands somewhere in the titles or the words of the agreement. */
function matches(
  { title, originalWords }: Commitment,
  measure: Measure | undefined,
  sought: string,
): boolean {
  const text = `${title} ${originalWords} ${measure?.title ?? ''}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function earliest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
