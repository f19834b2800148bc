import { Temporal } from 'temporal-polyfill'

/** A day in the partnership's own time zone, "2026-11-22". Days compare as strings. */
export type Day = string

/** Days on end, both ends included. */
export type Stretch = { from: Day; to: Day }

/** A named stretch of days that cadences refer to: a risk weekend, the market, the tourist season. */
export type RiskOccasion = {
  id: string
  /** The calendar it belongs to: `risk-weekends`, `market`, `before-dark-season`, … */
  calendar: string
  title: string
  from: Day
  to: Day
}

/** What the days of one partnership look like. Never changed in place: an edited calendar is a new value. */
export type Calendar = {
  timeZone: string
  country: 'SE' | 'DK'
  riskOccasions: RiskOccasion[]
}

/**
 * The day it is in a time zone at an instant. Half past midnight in Sweden is
 * already the new day, whatever the server's clock is set to.
 */
export function dayIn(timeZone: string, instant: Date | number): Day {
  const at = Temporal.Instant.fromEpochMilliseconds(typeof instant === 'number' ? instant : instant.getTime())
  return at.toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

const millisecondsADay = 86_400_000

/** Days since 1970-01-01. A day has no hours, so daylight saving cannot make it longer or shorter. */
export function dayNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
    millisecondsADay
  )
}

/** The day that many days after 1970-01-01. */
export function dayNumbered(number: number): Day {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayNumbered(dayNumber(day) + days)
}

/** How many days a stretch holds, both ends included; none when it ends before it begins. */
export function daysFromTo(from: Day, to: Day): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1)
}

export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** A duration after a day: "P6M" after 2023-08-31 is 2024-02-29. Hours do not move a day. */
export function after(day: Day, duration: string): Day {
  const { years, months, weeks, days } = Temporal.Duration.from(duration)
  return Temporal.PlainDate.from(day).add({ years, months, weeks, days }).toString()
}

/** So many working days after a day: Saturdays and Sundays are passed over. Public holidays are not known here. */
export function afterWorkingDays(day: Day, count: number): Day {
  const start = Temporal.PlainDate.from(day)
  // From a Saturday or Sunday the first working day is Monday.
  const from = start.dayOfWeek > 5 ? start.subtract({ days: start.dayOfWeek - 5 }) : start
  const inWeek = (from.dayOfWeek - 1 + count) % 5
  return count === 0
    ? day
    : from
        .add({ days: Math.floor((from.dayOfWeek - 1 + count) / 5) * 7 + inWeek - (from.dayOfWeek - 1) })
        .toString()
}

/** The hours of a promised response time ("PT24H", "P14D"). A month is reckoned as its longest, 31 days. */
export function hoursIn(duration: string): number {
  const { years, months, weeks, days, hours, minutes } = Temporal.Duration.from(duration)
  return (years * 366 + months * 31 + weeks * 7 + days) * 24 + hours + minutes / 60
}

const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Monday comes first, as in both countries' calendars. */
export function weekdayOf(day: Day): (typeof weekdayNames)[number] {
  return weekdayNames[(((dayNumber(day) + 3) % 7) + 7) % 7]!
}

/** The week's number as printed in Swedish and Danish calendars (ISO 8601): it belongs to the year of its Thursday. */
export function isoWeekOf(day: Day): number {
  const number = dayNumber(day)
  const thursday = number - ((((number + 3) % 7) + 7) % 7) + 3
  return Math.floor((thursday - dayNumber(`${dayNumbered(thursday).slice(0, 4)}-01-01`)) / 7) + 1
}

/** An agreement's four kinds of term. `from` of a fixed term is the day it was signed or begins. */
export type AgreedTerm =
  | { kind: 'years'; from: Day; years: number }
  | { kind: 'fixed'; from: Day; to: Day }
  | { kind: 'calendar-year'; year: number }
  | { kind: 'until-further-notice'; from: Day }

/**
 * The last day of an agreement's term, null when it holds until further notice.
 * Four years from 1 January 2019 end on 31 December 2022, whatever the heading says.
 */
export function endOfTerm(term: AgreedTerm): Day | null {
  if (term.kind === 'until-further-notice') return null
  if (term.kind === 'fixed') return term.to
  if (term.kind === 'calendar-year') return `${term.year}-12-31`
  const anniversary = after(term.from, `P${term.years}Y`)
  // 29 February has no anniversary in most years: the term then ends with February.
  return anniversary.slice(8) === term.from.slice(8) ? addDays(anniversary, -1) : anniversary
}

/** Periods that the calendar itself sets, the same for every commitment. */
export type CalendarPeriod = 'day' | 'week' | 'weekend' | keyof typeof monthsIn | 'term' | 'school-year'

const monthsIn = { month: 1, quarter: 3, tertial: 4, 'half-year': 6, year: 12 } as const

/** The running number of the period that holds a day (for July, in no school term: of the term before). */
export function periodNumber(period: CalendarPeriod, day: Day): number {
  if (period === 'day') return dayNumber(day)
  if (period === 'week' || period === 'weekend') return Math.floor((dayNumber(day) + 3) / 7)
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (period === 'school-year') return month >= 8 ? year : year - 1
  if (period === 'term') return 2 * year + (month >= 8 ? 1 : 0)
  return Math.floor((12 * year + month - 1) / monthsIn[period])
}

/**
 * The days of the period with a running number.
 *
 * - A week is Monday to Sunday. A weekend is Friday to Sunday: the log knows
 *   days, not hours, and Friday evening belongs to it.
 * - A tertial is four months, from January, May and September.
 * - School terms by default: autumn 1 August to 31 December, spring 1 January
 *   to 30 June. The school year is both in Sweden, where it begins in August and
 *   ends in June (skolförordningen 2011:185, chapter 3), and 1 August to 31 July
 *   in Denmark, where it begins on 1 August (folkeskoleloven § 14 a). Neither law
 *   names the days of a term: these are the widest that fit, until a partnership
 *   enters its schools' own.
 */
export function periodNumbered(
  period: CalendarPeriod,
  number: number,
  country: Calendar['country'],
): Stretch {
  if (period === 'day') return { from: dayNumbered(number), to: dayNumbered(number) }
  if (period === 'week' || period === 'weekend') {
    const monday = 7 * number - 3
    return { from: dayNumbered(period === 'week' ? monday : monday + 4), to: dayNumbered(monday + 6) }
  }
  if (period === 'school-year') {
    return { from: `${number}-08-01`, to: `${number + 1}-${country === 'SE' ? '06-30' : '07-31'}` }
  }
  if (period === 'term') {
    const year = Math.floor(number / 2)
    return number % 2 === 1
      ? { from: `${year}-08-01`, to: `${year}-12-31` }
      : { from: `${year}-01-01`, to: `${year}-06-30` }
  }
  const months = monthsIn[period]
  return { from: firstOfMonth(number * months), to: addDays(firstOfMonth((number + 1) * months), -1) }
}

/** The calendar in which a partnership keeps the terms of its own schools, each under its title. */
export const schoolTerms = 'school-terms'

/**
 * The days of the period with a running number, as they are in one partnership:
 * each municipality sets its own school terms, and those that stand in its
 * calendar hold instead of the usual ones. A spring term begins after the
 * autumn term, however late that ends.
 */
export function periodHere(period: CalendarPeriod, number: number, calendar: Calendar): Stretch {
  const usual = periodNumbered(period, number, calendar.country)
  if (period === 'school-year') {
    const [autumn, spring] = [enteredTerm(2 * number + 1, calendar), enteredTerm(2 * number + 2, calendar)]
    return { from: autumn?.from ?? usual.from, to: spring?.to ?? usual.to }
  }
  if (period !== 'term') return usual
  const term = enteredTerm(number, calendar) ?? usual
  const before = number % 2 === 0 ? enteredTerm(number - 1, calendar) : null
  return before ? { from: later(term.from, addDays(before.to, 1)), to: term.to } : term
}

/**
 * The school term with a running number as the partnership entered it; null
 * where it has not. Two of the same term, as for two kinds of school, are one
 * from the first day of either to the last.
 */
export function enteredTerm(number: number, { riskOccasions }: Calendar): Stretch | null {
  const entered = riskOccasions.filter(
    ({ calendar, from }) => calendar === schoolTerms && periodNumber('term', from) === number,
  )
  if (entered.length === 0) return null
  return {
    from: entered.map(({ from }) => from).reduce(earlier),
    to: entered.map(({ to }) => to).reduce(later),
  }
}

function firstOfMonth(monthsSinceYearZero: number): Day {
  const year = String(Math.floor(monthsSinceYearZero / 12)).padStart(4, '0')
  return `${year}-${String((monthsSinceYearZero % 12) + 1).padStart(2, '0')}-01`
}

/** The day of every year ("--03-31") in one year. Without 29 February, or as "the end of February", its last day. */
export function dayOfYear(monthDay: string, year: number): Day {
  if (monthDay === '--02-28' || monthDay === '--02-29') return addDays(`${year}-03-01`, -1)
  return `${year}-${monthDay.slice(2)}`
}

/** Whether every day of a stretch lies in at least one of the others. */
export function isCoveredBy(stretch: Stretch, others: Stretch[]): boolean {
  let uncovered = stretch.from
  for (const other of [...others].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (other.from <= uncovered && other.to >= uncovered) uncovered = addDays(other.to, 1)
  }
  return uncovered > stretch.to
}
