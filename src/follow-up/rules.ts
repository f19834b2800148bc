import type { Calendar, Day } from '../calendar.ts'
import type { Facts } from '../log/rules.ts'
import { judgedPeriods } from './judging.rules.ts'
import type { CommitmentHistory, Fulfilment } from './standing.rules.ts'
import { asUnrecorded, isUnrecorded } from './unrecorded.rules.ts'
import { wholeOf } from './whole.rules.ts'

/**
 * How a commitment stands on a given day.
 *
 * "Once a month on average over the year" is reckoned over the year: twelve in
 * all, whenever they fall. "Once every month" is reckoned month by month, so
 * three in May do not make up for none in June. The difference is in the
 * wording of the commitment, and residents notice it.
 *
 * Only what was known and had happened by `today` is looked at, so the standing
 * of a past day can be asked for. The order of the facts does not matter, and
 * what was struck is as if never told. What was over before it was entered here
 * is judged once something of it is written in, not before.
 */
export function fulfilment(
  history: CommitmentHistory,
  facts: Facts,
  calendar: Calendar,
  today: Day,
): Fulfilment {
  const known = {
    ...facts,
    occurrences: facts.occurrences.filter(({ day, struck }) => !struck && day <= today),
    occasionCounts: facts.occasionCounts.filter(({ struck }) => !struck),
    noNeedConfirmations: facts.noNeedConfirmations.filter(({ struck }) => !struck),
    pauses: facts.pauses.filter(({ struck }) => !struck),
    coverageUnits: facts.coverageUnits.filter(({ struck }) => !struck),
  }
  const judging = { term: history.term, facts: known, calendar, today }
  if (isUnrecorded(history, known, today)) return asUnrecorded(wholeOf([], history, judging))
  return wholeOf(judgedPeriods(history, judging), history, judging)
}
