import {
  type Calendar,
  type Day,
  dayNumber,
  dayNumbered,
  daysFromTo,
  isoWeekOf,
  weekdayOf,
} from '../../calendar.ts'
import type { Window } from '../cadence/rules.ts'

/** Whether a day is one on which the promise can be carried out. Null: every day is. */
export type DayCounts = ((day: Day) => boolean) | null

/**
 * The part of a window that comes back week by week or month by month: Fridays
 * and Saturdays, weekends, odd weeks, the first Monday.
 *
 * Part of day is not asked about: the log knows days, not hours. A night counts
 * for the day on which it began.
 */
export function rhythmOf(window: Window | null): DayCounts {
  const { weekdays, weekend, weekParity, ordinalWeekday } = window ?? {}
  return allOf([
    weekdays?.length ? (day) => weekdays.includes(weekdayOf(day)) : null,
    weekend ? isWeekend : null,
    weekParity ? (day) => isoWeekOf(day) % 2 === (weekParity === 'odd' ? 1 : 0) : null,
    ordinalWeekday ? (day) => isOrdinalWeekday(ordinalWeekday, day) : null,
  ])
}

/**
 * The part of a window that is a time of the year or a stretch of days: May to
 * September, weeks 35 to 40, the tourist season of the partnership's calendar.
 *
 * A name that the calendar does not hold narrows nothing: nobody has yet said
 * which days it means.
 */
export function seasonOf(window: Window | null, calendar: Calendar): DayCounts {
  const { start, end, startMonthDay, endMonthDay, isoWeeks, named } = window ?? {}
  const seasons = calendar.riskOccasions.filter((occasion) => named?.includes(occasion.calendar))
  return allOf([
    start ? (day) => day >= start : null,
    end ? (day) => day <= end : null,
    startMonthDay && endMonthDay
      ? (day) => isBetweenMonthDays(startMonthDay.slice(2), endMonthDay.slice(2), day)
      : null,
    isoWeeks?.length ? (day) => isoWeeks.includes(isoWeekOf(day)) : null,
    seasons.length ? (day) => seasons.some(({ from, to }) => from <= day && day <= to) : null,
  ])
}

/** Both at once; null when neither narrows. */
export function allOf(conditions: DayCounts[]): DayCounts {
  const narrowing = conditions.filter((condition) => condition !== null)
  if (narrowing.length < 2) return narrowing[0] ?? null
  return (day) => narrowing.every((condition) => condition(day))
}

/** The same question with each day's answer kept: many commitments ask it of the same days. */
export function remembered(counts: DayCounts): DayCounts {
  if (counts === null) return null
  const known = new Map<Day, boolean>()
  return (day) => {
    const answer = known.get(day) ?? counts(day)
    known.set(day, answer)
    return answer
  }
}

/** Friday to Sunday, as `periodNumbered('weekend', …)` has it. */
export function isWeekend(day: Day): boolean {
  return ['fri', 'sat', 'sun'].includes(weekdayOf(day))
}

/** How many days of a stretch count. */
export function daysThatCount(from: Day, to: Day, counts: DayCounts): number {
  return counts === null ? daysFromTo(from, to) : eachDay(from, to).filter(counts).length
}

export function eachDay(from: Day, to: Day): Day[] {
  const first = dayNumber(from)
  return Array.from({ length: daysFromTo(from, to) }, (_, later) => dayNumbered(first + later))
}

/** "11-01" to "01-31" goes over New Year. */
function isBetweenMonthDays(from: string, to: string, day: Day): boolean {
  const monthDay = day.slice(5)
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to
}

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }

/** "first-mon", "last-fri". */
function isOrdinalWeekday(ordinalWeekday: string, day: Day): boolean {
  const [ordinal = '', weekday] = ordinalWeekday.split('-')
  if (weekdayOf(day) !== weekday) return false
  const dayOfMonth = Number(day.slice(8))
  if (ordinal !== 'last') return Math.ceil(dayOfMonth / 7) === ordinals[ordinal]
  return dayNumbered(dayNumber(day) + 7).slice(0, 7) !== day.slice(0, 7)
}
