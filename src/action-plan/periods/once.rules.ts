import { type Day, dayOfYear } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { afterOffset } from './offset.rules.ts'
import { firstDayOf, type Term } from './rules.ts'

/** After every day that anybody will ask about; a commitment until further notice is held until then. */
export const endless: Day = '9999-12-31'

/**
 * Whether something is to be done once, and not period by period: a one-off, or
 * a number for an agreement that has no end.
 */
export function isOwedOnce({ kind, period, averagedOver }: Cadence, term: Term): boolean {
  if (kind === 'one-off') return true
  return kind === 'counted' && (period ?? 'agreement') === 'agreement' && !averagedOver && term.to === null
}

/** Whether its one day was over before anything of it was recorded: nobody can then say whether it was done. */
export function wasDueUnrecorded(dueDay: Day | null, { from, promisedFrom }: Term): boolean {
  return !!promisedFrom && dueDay !== null && dueDay < from
}

/**
 * The day by which a one-off is due: its own day, the end of its window, or so
 * long after the anchor or the beginning ("after half a year"), else the end of
 * the term. Null when no day was ever said. A report may fall due after the term.
 */
export function dueDayOf(cadence: Cadence, term: Term): Day | null {
  const { dueBy, window, anchor } = cadence
  if (dueBy) return dueBy.startsWith('--') ? firstSuchDay(dueBy, firstDayOf(term)) : dueBy
  if (window?.end) return window.end
  if (cadence.offset) return afterOffset(anchor ?? firstDayOf(term), cadence)
  return term.to
}

function firstSuchDay(monthDay: string, from: Day): Day {
  const year = Number(from.slice(0, 4))
  const thisYear = dayOfYear(monthDay, year)
  return thisYear >= from ? thisYear : dayOfYear(monthDay, year + 1)
}
