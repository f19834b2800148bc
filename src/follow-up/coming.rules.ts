import { type PreviewedPeriod, previewPeriods } from '../action-plan/periods/preview.rules.ts'
import type { Calendar, Day } from '../calendar.ts'
import type { CommitmentHistory, JudgedPeriod } from './standing.rules.ts'
import { wordingsOf } from './wordings.rules.ts'

/**
 * The period that runs and those to come, each as the wording in force by then
 * has it: amended on the 22nd, a month owes from that day on what is left of
 * it. Of the period that runs, `current` tells what is done already. Nothing
 * comes of a commitment that ended early.
 */
export function comingPeriods(
  history: CommitmentHistory,
  calendar: Calendar,
  today: Day,
  howMany: number,
  current: JudgedPeriod | null = null,
): PreviewedPeriod[] {
  if (history.endedEarly) return []
  return wordingsOf(history)
    .filter(({ held }) => held.to >= today)
    .flatMap(({ cadence, held }) => previewPeriods(cadence, history.term, calendar, today, howMany + 1, held))
    .flatMap((period) => leftOf(period, current))
    .slice(0, howMany)
}

/** The period with what is left to do in it; none where all is done. A limit, and what each class is owed, stay as they are. */
function leftOf(period: PreviewedPeriod, current: JudgedPeriod | null): PreviewedPeriod[] {
  if (!current || current.limit || current.due === null) return [period]
  if (current.from !== period.from || current.to !== period.to || current.due !== period.due) return [period]
  const due = current.due - current.done
  return due > 0 ? [{ ...period, due }] : []
}
