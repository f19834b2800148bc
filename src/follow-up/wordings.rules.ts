import type { Cadence } from '../action-plan/cadence/rules.ts'
import {
  addDays,
  after,
  type Calendar,
  type Day,
  dayOfYear,
  earlier,
  later,
  type Stretch,
} from '../calendar.ts'
import type { Facts } from '../log/rules.ts'
import type { Term } from './periods.rules.ts'
import type { CommitmentHistory } from './rules.ts'

/** One wording of a commitment and the days it held, up to `endless` where nothing ends it. */
export type Wording = { cadence: Cadence; held: Stretch }

/** What every period of a commitment is judged by. The facts are those known by `today`, without what was struck. */
export type Judging = { term: Term; facts: Facts; calendar: Calendar; today: Day }

/** After every day that anybody will ask about; a commitment until further notice is held until then. */
export const endless: Day = '9999-12-31'

/**
 * The wordings of a commitment, each with its own days: from the day it was
 * amended until the day before the next, within the term and up to an early
 * end. An amendment that leaves the cadence as it was makes no new wording.
 */
export function wordingsOf({ term, versions, endedEarly }: CommitmentHistory): Wording[] {
  const end = earlier(term.to ?? endless, endedEarly?.day ?? endless)
  const amended = versions.filter(
    ({ cadence }, place) => place === 0 || !isSame(cadence, versions[place - 1]!.cadence),
  )
  return amended
    .map(({ from, cadence }, place) => {
      const next = amended[place + 1]
      return {
        cadence,
        held: { from: later(from, term.from), to: next ? earlier(addDays(next.from, -1), end) : end },
      }
    })
    .filter(({ held }) => held.from <= held.to)
}

function isSame(one: Cadence, other: Cadence): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Whether something is to be done once, and not period by period: a one-off, or
 * a number for an agreement that has no end.
 */
export function isOwedOnce({ kind, period, averagedOver }: Cadence, term: Term): boolean {
  if (kind === 'one-off') return true
  return kind === 'counted' && (period ?? 'agreement') === 'agreement' && !averagedOver && term.to === null
}

/**
 * The day by which a one-off is due: its own day, the end of its window, or so
 * long after the anchor or the beginning ("after half a year"), else the end of
 * the term. Null when no day was ever said. A report may fall due after the term.
 */
export function dueDayOf({ dueBy, window, offset, anchor }: Cadence, term: Term): Day | null {
  if (dueBy) return dueBy.startsWith('--') ? firstSuchDay(dueBy, term.from) : dueBy
  if (window?.end) return window.end
  if (offset) return after(anchor ?? term.from, offset)
  return term.to
}

function firstSuchDay(monthDay: string, from: Day): Day {
  const year = Number(from.slice(0, 4))
  const thisYear = dayOfYear(monthDay, year)
  return thisYear >= from ? thisYear : dayOfYear(monthDay, year + 1)
}
