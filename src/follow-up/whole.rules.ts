import type { Cadence, Comparator } from '../action-plan/cadence/rules.ts'
import { isOwedOnce } from '../action-plan/periods/once.rules.ts'
import type { Day } from '../calendar.ts'
import { totalOf } from './done.rules.ts'
import { enough, isPaused, suffices } from './due.rules.ts'
import type { CommitmentHistory, Fulfilment, JudgedPeriod, Standing } from './standing.rules.ts'
import { type Judging, wordingsOf } from './wordings.rules.ts'

/** A commitment's standing and figures, out of its judged periods. */
export function wholeOf(periods: JudgedPeriod[], history: CommitmentHistory, judging: Judging): Fulfilment {
  const { facts, term, today } = judging
  const numbered = periods.filter(hasNumber)
  return {
    standing: standingOfWhole(periods, numbered, history, judging),
    periods,
    done: numbered.length > 0 ? sum(numbered.map(credited)) : sum(periods.map(({ done }) => done)),
    due: numbered.length > 0 ? sum(numbered.map(dueByNow)) : null,
    ...(numbered.some(({ estimated }) => estimated) && { estimated: true }),
    logged: totalOf(facts.occurrences.filter(({ day }) => !term.promisedFrom || day >= term.from)),
    current: periods.findLast(({ open, from }) => open && from <= today) ?? null,
    lastEvidence: facts.occurrences.reduce<Day | null>(
      (last, { day }) => (last === null || day > last ? day : last),
      null,
    ),
  }
}

/**
 * How periods that are over came out together, whatever runs on after them;
 * null where none of them has a number that can be judged.
 */
export function standingOfClosed(periods: JudgedPeriod[], comparator: Comparator): Standing | null {
  const numbered = periods.filter(hasNumber)
  const unknown = periods.filter(({ standing }) => standing === 'notAssessable').length
  if (numbered.length === 0 || unknown > numbered.length) return null
  return comparator === 'at-most'
    ? standingUnderLimit(numbered, true)
    : standingAtTheEnd(numbered, comparator)
}

/** How many periods that are over were missed, wholly or in part: what no later period makes up for. */
export function missedBefore(periods: readonly JudgedPeriod[]): number {
  return periods.filter(
    ({ open, standing }) => !open && (standing === 'partlyKept' || standing === 'notKept'),
  ).length
}

/** Periods that were at rest, needed nothing or cannot be judged stay out of the figures. */
function hasNumber({ due, standing }: JudgedPeriod): boolean {
  return due !== null && standing !== 'paused' && standing !== 'noNeedArose'
}

/** What of a period's work counts: no more than it owed. Against a limit, everything. */
function credited({ done, due, limit }: JudgedPeriod): number {
  return limit ? done : Math.min(done, due ?? 0)
}

function dueByNow({ due, dueSoFar, open, limit }: JudgedPeriod): number {
  return (open && !limit ? dueSoFar : due) ?? 0
}

function standingOfWhole(
  periods: JudgedPeriod[],
  numbered: JudgedPeriod[],
  history: CommitmentHistory,
  { term, facts, today }: Judging,
): Standing {
  if (today < term.from) return 'notDue'
  if (history.endedEarly && today >= history.endedEarly.day) return 'endedEarly'
  const over = term.to !== null && today > term.to
  if (!over && isPaused(today, facts.pauses)) return 'paused'
  const unknown = periods.filter(({ standing }) => standing === 'notAssessable').length
  if (numbered.length === 0 || unknown > numbered.length) return standingWithoutFigures(periods)
  const cadence = wordingsOf(history).findLast(({ held }) => held.from <= today)!.cadence
  if (cadence.comparator === 'at-most') return standingUnderLimit(numbered, over)
  return over || isFinished(cadence, numbered, history, today)
    ? standingAtTheEnd(numbered, cadence.comparator)
    : standingUnderWay(numbered, cadence.comparator)
}

/** Without a figure: no need arose where that was confirmed for every closed period and nothing was done, else it cannot be judged. */
function standingWithoutFigures(periods: JudgedPeriod[]): Standing {
  if (periods.length === 0) return 'notDue'
  const all = (standing: Standing) => periods.every((period) => period.standing === standing)
  if (all('paused')) return 'paused'
  const unneeded = periods.filter(({ standing }) => standing === 'noNeedArose')
  const others = periods.filter(
    ({ standing, open, done }) => standing !== 'noNeedArose' && (!open || done > 0),
  )
  return unneeded.length > 0 && others.length === 0 ? 'noNeedArose' : 'notAssessable'
}

/** Whether nothing more can fall due though the term runs on: a one-off past its day or done, a season past its end. */
function isFinished(
  cadence: Cadence,
  periods: JudgedPeriod[],
  { term }: CommitmentHistory,
  today: Day,
): boolean {
  const last = periods.at(-1)!
  if (isOwedOnce(cadence, term)) return !last.open || last.standing === 'kept'
  return cadence.window?.end !== undefined && cadence.window.end < today
}

/**
 * At the end: kept when every period was, partly kept when at least half of what
 * was due in all was done, else not kept. Of "about once a week", a few weeks
 * may be empty as long as the whole is about the number.
 */
function standingAtTheEnd(periods: JudgedPeriod[], comparator: Comparator): Standing {
  const owing = periods.filter(({ due }) => due! > 0)
  if (owing.length === 0) return 'notDue'
  const [done, due] = [sum(owing.map(credited)), sum(owing.map(({ due }) => due!))]
  if (owing.every(({ standing }) => standing === 'kept')) return 'kept'
  if (comparator === 'about' && suffices(done, enough(due, comparator))) return 'kept'
  return suffices(done, due / 2) ? 'partlyKept' : 'notKept'
}

/**
 * Under way: on track while nothing is missing that was due by now. One missed
 * month stays missed: another month's surplus does not make up for it.
 */
function standingUnderWay(periods: JudgedPeriod[], comparator: Comparator): Standing {
  const dueSoFar = sum(periods.map(dueByNow))
  const doneOfIt = sum(periods.map((period) => Math.min(period.done, dueByNow(period))))
  if (!suffices(doneOfIt, comparator === 'about' ? enough(dueSoFar, comparator) : dueSoFar)) return 'behind'
  return dueSoFar > 0 || periods.some(({ done }) => done > 0) ? 'onTrack' : 'notDue'
}

/** "At most": kept while no period went over; where some did, by whether at least half did not. Never behind. */
function standingUnderLimit(periods: JudgedPeriod[], over: boolean): Standing {
  const broken = periods.filter(({ standing }) => standing === 'notKept').length
  if (broken === 0) return over ? 'kept' : 'onTrack'
  return broken * 2 <= periods.length ? 'partlyKept' : 'notKept'
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
