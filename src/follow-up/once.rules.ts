import type { Cadence } from '../action-plan/cadence/rules.ts'
import { wasDueUnrecorded } from '../action-plan/periods/once.rules.ts'
import { type Day, daysFromTo, earlier, later } from '../calendar.ts'
import { sortedInto, totalOf } from './done.rules.ts'
import { isPaused, standingOfPeriod } from './due.rules.ts'
import type { JudgedPeriod } from './standing.rules.ts'
import type { Judging } from './wordings.rules.ts'

/**
 * What is to be done once, by its day: not due before that day is over, kept
 * as soon as it is done. "Meetings in January", with no number, is at least one.
 * Done after its day is not done in time. Without a day it stays open. One whose
 * day was over before anything was recorded cannot be judged.
 */
export function judgedOnce(
  cadence: Cadence,
  since: Day,
  dueDay: Day | null,
  { term, facts, today }: Judging,
): JudgedPeriod[] {
  const begins = later(since, cadence.window?.start ?? since)
  if (begins > today) return []
  const to = dueDay ?? today
  const stretch = { from: earlier(begins, to), to }
  const done = totalOf(sortedInto([stretch], facts.occurrences)[0]!)
  const due = wasDueUnrecorded(dueDay, term) ? null : (cadence.count ?? 1)
  const open = to >= today
  const figures = { done, due, dueSoFar: null, comparator: cadence.comparator }
  const standing = standingOfPeriod({
    ...figures,
    open: open && (due === null || done < due || cadence.comparator === 'at-most'),
  })
  const rests = open && standing !== 'kept' && isPaused(today, facts.pauses)
  const daysLeft = open && dueDay !== null ? daysFromTo(today, dueDay) : null
  return [
    {
      ...stretch,
      standing: rests ? 'paused' : standing,
      done,
      due,
      limit: cadence.comparator === 'at-most',
      dueSoFar: open ? 0 : null,
      open,
      daysLeft,
      paceNeeded: daysLeft === null || due === null ? null : Math.max(0, due - done) / daysLeft,
      left: [],
    },
  ]
}
