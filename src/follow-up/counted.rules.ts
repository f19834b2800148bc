import type { Cadence } from '../action-plan/cadence/rules.ts'
import { type OwedPeriod, scheduleOf } from '../action-plan/periods/rules.ts'
import { type DayCounts, daysThatCount } from '../action-plan/periods/window.rules.ts'
import { addDays, type Day, isCoveredBy } from '../calendar.ts'
import type { Facts, Occurrence } from '../log/rules.ts'
import { coverageIn, type Done, doneIn, kindsLeft, sortedInto, unitsIn } from './done.rules.ts'
import { enough, evenPace, pausedDays, standingOfPeriod } from './due.rules.ts'
import { owedIn } from './owed-share.rules.ts'
import type { Rounded } from './rounded.rules.ts'
import type { JudgedPeriod, Standing } from './standing.rules.ts'
import type { Judging, Wording } from './wordings.rules.ts'

/** "At least ten a month": period by period, or by coverage where it is owed for each class, school or area. */
export function judgedCounted(
  wording: Wording,
  { term, facts, calendar, today }: Judging,
  rounded: Rounded,
): JudgedPeriod[] {
  const { cadence, held } = wording
  const { periods, counts } = scheduleOf(cadence, held, term, calendar, today)
  const inWindow = counts === null ? facts.occurrences : facts.occurrences.filter(({ day }) => counts(day))
  const sorted = sortedInto(periods, inWindow)
  return periods.map((period, place) => {
    const { owed, active } = owedIn(period, cadence, facts, counts)
    const each =
      cadence.comparator === 'at-most' ? Math.ceil(owed) : period.deadline ? owed : rounded(owed, period)
    const { due, done, left } = figuresOf(wording, period, each, sorted[place]!, facts)
    const open = period.to >= today
    const dueSoFar = open && due !== null ? dueByNow(due, period, facts, counts, cadence, today) : null
    const figures = { done, due, dueSoFar, open, comparator: cadence.comparator }
    const daysLeft = open ? activeDays(today, period.to, facts, counts) : null
    return {
      from: period.from,
      to: period.to,
      standing:
        active === 0 ? 'paused' : excused(standingOfPeriod(figures), cadence, period, done, facts, today),
      done,
      due,
      limit: cadence.comparator === 'at-most',
      dueSoFar,
      open,
      daysLeft,
      paceNeeded: paceNeeded(cadence, due, done, daysLeft),
      left,
    }
  })
}

/**
 * Of several kinds the number is owed by all together, and those not done at
 * all are named. While it is not known which classes there are, nobody can say
 * whether all were visited.
 */
function figuresOf(
  { cadence, ofKinds }: Wording,
  period: OwedPeriod,
  each: number,
  occurrences: Occurrence[],
  { coverageUnits }: Facts,
): Done & { due: number | null } {
  if (!cadence.per) {
    const kinds = ofKinds ? unitsIn(period, coverageUnits) : []
    return { due: each, done: doneIn(cadence, occurrences), left: kindsLeft(kinds, occurrences) }
  }
  if (coverageUnits.length === 0) return { due: null, done: doneIn(cadence, occurrences), left: [] }
  const units = unitsIn(period, coverageUnits)
  return { due: each * units.length, ...coverageIn(cadence, units, each, occurrences) }
}

/** What is due by now at an even pace over the days that count; nothing of a limit, and of a deadline nothing before its day. */
function dueByNow(
  due: number,
  period: OwedPeriod,
  facts: Facts,
  counts: DayCounts,
  { comparator }: Cadence,
  today: Day,
): number {
  if (period.deadline || comparator === 'at-most') return 0
  const whole = activeDays(period.from, period.to, facts, counts)
  return whole === 0 ? 0 : evenPace(due, activeDays(period.from, addDays(today, -1), facts, counts) / whole)
}

function activeDays(from: Day, to: Day, { pauses }: Facts, counts: DayCounts): number {
  return daysThatCount(from, to, counts) - pausedDays({ from, to }, pauses, counts)
}

/** A promise under a condition ("when three reports come from one street") owes nothing where it never came about. */
function excused(
  standing: Standing,
  { condition }: Cadence,
  { from, to }: OwedPeriod,
  done: number,
  { noNeedConfirmations }: Facts,
  today: Day,
): Standing {
  if (!condition || done > 0) return standing
  return isCoveredBy({ from, to: to < today ? to : today }, noNeedConfirmations) ? 'noNeedArose' : standing
}

function paceNeeded(
  { comparator }: Cadence,
  due: number | null,
  done: number,
  daysLeft: number | null,
): number | null {
  if (comparator === 'at-most' || due === null || !daysLeft) return null
  return Math.max(0, enough(due, comparator) - done) / daysLeft
}
