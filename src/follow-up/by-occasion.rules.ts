import type { Cadence } from '../action-plan/cadence/rules.ts'
import { fallsDueIn, occasionsOf } from '../action-plan/periods/occasions.rules.ts'
import { type OwedPeriod, scheduleOf } from '../action-plan/periods/rules.ts'
import { daysFromTo, earlier, later } from '../calendar.ts'
import type { Occurrence } from '../log/rules.ts'
import { sortedInto } from './done.rules.ts'
import { standingOfPeriod } from './due.rules.ts'
import { type Share, shareInTime, shareOfCalendar, shareOfReported } from './occasions.rules.ts'
import type { JudgedPeriod } from './standing.rules.ts'
import { standingWithoutNumber } from './unnumbered.rules.ts'
import type { Judging, Wording } from './wordings.rules.ts'

/**
 * What follows something else that happens ("every shift", "on risk weekends",
 * "after every walk", "within 24 hours") is judged by the share of occasions on
 * which it was done: shifts month by month, other occasions year by year.
 *
 * The occasions come from the partnership's calendar where the cadence names
 * one that is filled in, else from the reported number. While nobody knows how
 * many there were, it cannot be judged.
 */
export function judgedByOccasions({ cadence, held }: Wording, judging: Judging): JudgedPeriod[] {
  const { term, facts, calendar, today } = judging
  const { periods } = scheduleOf(reckonedIn(cadence), held, term, calendar, today)
  const sorted = sortedInto(periods, facts.occurrences)
  return periods.map((period, place) => judged(period, cadence, sorted[place]!, judging))
}

function reckonedIn({ kind, period, count, comparator }: Cadence): Cadence {
  return { kind, count, comparator, period: period === 'shift' ? 'month' : 'year', everyN: 1, window: null }
}

function judged(
  period: OwedPeriod,
  cadence: Cadence,
  occurrences: Occurrence[],
  judging: Judging,
): JudgedPeriod {
  const { facts, today } = judging
  const { from, to } = period
  const share = shareOf(period, cadence, occurrences, judging)
  const { done, due } = share
  const open = to >= today
  const limit = cadence.comparator === 'at-most'
  return {
    from,
    to,
    standing: due
      ? standingOfPeriod({ ...share, open, comparator: cadence.comparator })
      : standingWithoutNumber(period, done, facts, today, due === 0 ? 'notDue' : 'notAssessable'),
    done,
    due,
    limit,
    dueSoFar: open ? share.dueSoFar : null,
    open,
    daysLeft: open ? daysFromTo(later(from, today), to) : null,
    paceNeeded: null,
    left: share.left,
    ...(share.estimated && { estimated: true }),
    ...(share.late && { late: share.late }),
  }
}

/** A calendar without an occasion in the period is one that nobody has filled in yet, not a year without risk weekends. */
function shareOf(
  { from, to }: OwedPeriod,
  cadence: Cadence,
  occurrences: Occurrence[],
  judging: Judging,
): Share {
  const { facts, calendar, today } = judging
  const counts = facts.occasionCounts
  if (cadence.within) return shareInTime(cadence, cadence.within, { from, to }, occurrences, counts)
  const occasions = occasionsOf(cadence, calendar).filter((occasion) =>
    fallsDueIn({ from, to }, occasion, cadence),
  )
  if (occasions.length > 0) return shareOfCalendar(cadence, occasions, judging)
  return shareOfReported(cadence, { from, to: earlier(to, today) }, occurrences, counts)
}
