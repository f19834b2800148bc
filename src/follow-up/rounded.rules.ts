import type { Cadence } from '../action-plan/cadence/rules.ts'
import { isOwedOnce } from '../action-plan/periods/once.rules.ts'
import { roundedInTurn } from '../action-plan/periods/rounding.rules.ts'
import { firstDayOf, scheduleOf } from '../action-plan/periods/rules.ts'
import { addDays, earlier, type Stretch } from '../calendar.ts'
import { owedIn } from './owed-share.rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'
import { type Judging, type Wording, wordingsOf } from './wordings.rules.ts'

/** The whole number that a period owes. */
export type Rounded = (owed: number, period: Stretch) => number

/**
 * Rounds what the periods owe, in turn since it was promised: a period that
 * lies wholly after the day from which it is recorded owes the same wherever
 * that day is put. The period that the day cuts through is rounded by itself,
 * as the first of a promise is.
 */
export function roundedSincePromised(
  history: CommitmentHistory,
  judging: Judging,
): (wording: Wording) => Rounded {
  const inTurn = roundedInTurn()
  for (const owed of owedBeforeRecorded(history, judging)) inTurn(owed)
  return (wording) => {
    let isFirst = true
    return (owed, period) => {
      const due = inTurn(owed)
      const byItself = isFirst && isCut(period, wording, judging)
      isFirst = false
      return byItself ? roundedInTurn()(owed) : due
    }
  }
}

/** What was owed in the time that is not recorded; nobody is held to it. */
function owedBeforeRecorded(
  history: CommitmentHistory,
  { term, facts, calendar }: Judging,
): readonly number[] {
  if (!term.promisedFrom) return []
  const last = addDays(term.from, -1)
  return wordingsOf({ ...history, term: { ...term, from: firstDayOf(term) } })
    .filter(({ cadence, held }) => held.from <= last && isRounded(cadence) && !isOwedOnce(cadence, term))
    .flatMap(({ cadence, held }) => {
      const before = { from: held.from, to: earlier(held.to, last) }
      const { periods, counts } = scheduleOf(cadence, before, term, calendar, last)
      return periods
        .filter(({ deadline }) => !deadline)
        .map((period) => owedIn(period, cadence, facts, counts).owed)
    })
}

/** A number for each period of the calendar, that is no limit. */
function isRounded({ kind, period, count, comparator }: Cadence): boolean {
  const ofCalendar = period !== 'occasion' && period !== 'shift'
  return kind === 'counted' && count !== null && comparator !== 'at-most' && ofCalendar
}

/** Whether a wording's first period began before anything of it was recorded. */
function isCut(period: Stretch, { cadence, since, held }: Wording, { term, calendar, today }: Judging) {
  if (!term.promisedFrom || since >= held.from) return false
  const { periods } = scheduleOf(cadence, { from: since, to: held.to }, term, calendar, today)
  return !periods.some(({ from, to }) => from === period.from && to === period.to)
}
