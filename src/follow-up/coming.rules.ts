import { type PreviewedPeriod, previewPeriods } from '../action-plan/periods/preview.rules.ts'
import type { Calendar, Day } from '../calendar.ts'
import type { CommitmentHistory } from './standing.rules.ts'
import { wordingsOf } from './wordings.rules.ts'

/**
 * The period that runs and those to come, each as the wording in force by then
 * has it: amended on the 22nd, a month owes from that day on what is left of
 * it. Nothing comes of a commitment that ended early.
 */
export function comingPeriods(
  history: CommitmentHistory,
  calendar: Calendar,
  today: Day,
  howMany: number,
): PreviewedPeriod[] {
  if (history.endedEarly) return []
  return wordingsOf(history)
    .filter(({ held }) => held.to >= today)
    .flatMap(({ cadence, held }) => previewPeriods(cadence, history.term, calendar, today, howMany, held))
    .slice(0, howMany)
}
