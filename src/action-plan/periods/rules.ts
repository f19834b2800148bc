import {
  type Calendar,
  type CalendarPeriod,
  type Day,
  dayOfYear,
  daysFromTo,
  earlier,
  later,
  periodHere,
  periodNumber,
  type Stretch,
} from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import {
  allOf,
  type DayCounts,
  daysThatCount,
  eachDay,
  isWeekend,
  remembered,
  rhythmOf,
  seasonOf,
} from './window.rules.ts'

/**
 * A commitment's days; `to` is null when it holds until further notice. One that
 * was promised before anything of it was recorded has `promisedFrom` besides:
 * what it owes is reckoned from that day, and judged from `from` alone.
 */
export type Term = { from: Day; to: Day | null; promisedFrom?: Day | null }

/** The day from which what was promised is reckoned: "every other year", "three times in the agreement". */
export function firstDayOf({ from, promisedFrom }: Term): Day {
  return promisedFrom ?? from
}

/** A stretch in which something falls due, before anybody looks at what was done. */
export type OwedPeriod = Stretch & {
  /** How many times over the count is owed: 12 for "a month, on average over the year", else 1. */
  times: number
  /** The part of a full period that the term, the wording's own days or a season leave: 1 is all of it. */
  share: number
  /** Owed whole and by its last day; there is no even pace towards it. */
  deadline: boolean
}

/** The periods of one wording, with the days on which it can be carried out. */
export type Schedule = { periods: OwedPeriod[]; counts: DayCounts }

const schedules = new WeakMap<Calendar, Map<string, Schedule>>()
const mostSchedulesKept = 5_000

/**
 * The periods a counted cadence makes while one wording of it holds, as far as
 * they begin by `until`.
 *
 * - A period cut by the term or by a change of the wording keeps its own days
 *   and its share of a full one.
 * - A period is trimmed to the days its window leaves: a week of Friday and
 *   Saturday evenings is over on Saturday, and a week in January is no period
 *   at all of a promise for May to September.
 * - A season cuts days, weeks, weekends and months at its edges; a quarter or a
 *   year holds it inside ("twice a year, before summer and before the dark").
 * - Every-nth begins at the anchor, else at the first such period of what was promised. An
 *   anchored day, week or weekend is that very one; without an anchor any of
 *   the three weekends will do, and of months and years always any.
 * - "By 31 March every year" closes the year's period on that day; a year whose
 *   31 March lies outside the wording's days owes nothing.
 *
 * Thousands of commitments share a few shapes: the same question to the same
 * calendar value is answered from the answer before.
 */
export function scheduleOf(
  cadence: Cadence,
  held: Stretch,
  term: Term,
  calendar: Calendar,
  until: Day,
): Schedule {
  const known = schedules.get(calendar) ?? new Map<string, Schedule>()
  const { period, everyN, anchor, averagedOver, dueBy, window } = cadence
  const shape = [
    period,
    everyN,
    anchor,
    averagedOver,
    dueBy,
    held.from,
    held.to,
    firstDayOf(term),
    term.to,
    until,
  ].join('|')
  const key = window ? shape + JSON.stringify(window) : shape
  const schedule = known.get(key) ?? madeSchedule(cadence, held, term, calendar, until)
  if (known.size >= mostSchedulesKept) known.clear()
  schedules.set(calendar, known.set(key, schedule))
  return schedule
}

function madeSchedule(cadence: Cadence, held: Stretch, term: Term, calendar: Calendar, until: Day): Schedule {
  const rhythm = allOf([rhythmOf(cadence.window), cadence.period === 'weekend' ? isWeekend : null])
  const counts = remembered(allOf([rhythm, seasonOf(cadence.window, calendar)]))
  const period = judgedPeriod(cadence, term)
  const full = ['day', 'week', 'weekend', 'month'].includes(period) ? rhythm : counts
  const uncut =
    period === 'agreement'
      ? [{ from: firstDayOf(term), to: term.to ?? held.to }]
      : everyNth(period, cadence, held, term, calendar, until)
  const periods = uncut.flatMap((stretch) => cutPeriod(stretch, cadence, held, counts, full, calendar))
  return { counts, periods: periods.filter(({ from }) => from <= until) }
}

/** "On average over the year" is judged by the year. An average needs an end: without one it is taken yearly. */
function judgedPeriod(cadence: Cadence, term: Term): CalendarPeriod | 'agreement' {
  const period = cadence.averagedOver ?? cadence.period ?? 'agreement'
  if (period === 'agreement') return term.to === null && cadence.averagedOver ? 'year' : period
  return period === 'shift' || period === 'occasion' ? 'month' : period
}

function everyNth(
  period: CalendarPeriod,
  { everyN, anchor, averagedOver, window }: Cadence,
  held: Stretch,
  term: Term,
  calendar: Calendar,
  until: Day,
): Stretch[] {
  // "Every other week, odd weeks": the odd weeks are already every other.
  const nth = averagedOver || (window?.weekParity && period === 'week') ? 1 : Math.max(1, everyN ?? 1)
  const anchored = nth > 1 && anchor ? periodNumber(period, anchor) : null
  const oneOfThem = anchored !== null && ['day', 'week', 'weekend'].includes(period)
  const first = anchored ?? firstPeriod(period, firstDayOf(term), calendar)
  const rounds = Math.floor((periodNumber(period, held.from) - first) / nth)
  const last = periodNumber(period, earlier(held.to, until))
  const found: Stretch[] = []
  for (let number = first + Math.max(0, rounds) * nth; number <= last; number += nth) {
    const { from, to } = periodHere(period, number, calendar)
    found.push({ from, to: oneOfThem ? to : periodHere(period, number + nth - 1, calendar).to })
  }
  return found
}

/** The period holding the day; between two school terms, the one to come. */
function firstPeriod(period: CalendarPeriod, day: Day, calendar: Calendar): number {
  const number = periodNumber(period, day)
  return periodHere(period, number, calendar).to < day ? number + 1 : number
}

function cutPeriod(
  uncut: Stretch,
  cadence: Cadence,
  held: Stretch,
  counts: DayCounts,
  full: DayCounts,
  calendar: Calendar,
): OwedPeriod[] {
  const dueDay = dueDayIn(uncut, cadence.dueBy)
  if (dueDay !== null && (dueDay < held.from || dueDay > held.to)) return []
  const cut = trimmed(later(uncut.from, held.from), earlier(dueDay ?? uncut.to, held.to), counts)
  if (cut === null) return []
  const times = timesOver(cadence, uncut, calendar)
  if (dueDay !== null) return [{ from: cut.from, to: dueDay, times, share: 1, deadline: true }]
  const share = daysThatCount(cut.from, cut.to, counts) / daysThatCount(uncut.from, uncut.to, full)
  return [{ ...cut, times, share, deadline: false }]
}

function dueDayIn({ from, to }: Stretch, dueBy: string | null | undefined): Day | null {
  if (!dueBy) return null
  const years = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const days = dueBy.startsWith('--') ? years.map((year) => dayOfYear(dueBy, year)) : [dueBy]
  return days.find((day) => from <= day && day <= to) ?? null
}

/** From the first to the last day that counts; null when none does. */
function trimmed(from: Day, to: Day, counts: DayCounts): Stretch | null {
  if (counts === null) return daysFromTo(from, to) > 0 ? { from, to } : null
  const days = eachDay(from, to).filter(counts)
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null
}

/** How many of the short period begin within the long one: twelve months a year, 52 or 53 weeks. */
function timesOver({ averagedOver, period }: Cadence, long: Stretch, calendar: Calendar): number {
  if (!averagedOver || !period || period === 'shift' || period === 'occasion' || period === 'agreement')
    return 1
  const number = periodNumber(period, long.from)
  const first = periodHere(period, number, calendar).from < long.from ? number + 1 : number
  return Math.max(1, periodNumber(period, long.to) - first + 1)
}
