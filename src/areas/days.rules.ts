import { addDays, type Calendar, type Day, dayNumber, weekdayOf } from '../calendar.ts'

/** Days of the year that every calendar of the country knows, some of them moving. */

type Country = Calendar['country']

/** Easter Sunday of the Gregorian calendar, by the anonymous method of 1876 (Meeus, Astronomical Algorithms). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dateOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

/** Swedish midsummer eve: the Friday between 19 and 25 June. */
export function midsummerEve(year: number): Day {
  return weekdayFrom(dateOf(year, 6, 19), 'fri')
}

/**
 * The Danish school year's last day: the summer holiday begins on the last
 * Saturday of June (Folkeskoleloven § 14 a). The last day of the oldest pupils,
 * which towns notice more, is in May and set each year.
 */
export function danishLastSchoolDay(year: number): Day {
  return addDays(weekdayFrom(dateOf(year, 6, 24), 'sat'), -1)
}

/**
 * The Friday on or after payday: in Sweden the 25th, or the Friday before when
 * that is a weekend; in Denmark the month's last weekday.
 */
export function paydayFriday(year: number, month: number, country: Country): Day {
  const last = addDays(dateOf(year + (month === 12 ? 1 : 0), (month % 12) + 1, 1), -1)
  const payday = country === 'SE' ? dateOf(year, month, 25) : last
  const back = { sat: 1, sun: 2 }[weekdayOf(payday) as 'sat' | 'sun'] ?? 0
  return weekdayFrom(addDays(payday, -back), 'fri')
}

/** The second Thursday of a month, the fourth Saturday; the last one where there is no fifth. */
export function weekdayInMonth(year: number, month: number, weekday: Weekday, place: number): Day {
  const first = weekdayFrom(dateOf(year, month, 1), weekday)
  const day = addDays(first, 7 * (place - 1))
  return day.slice(0, 7) === first.slice(0, 7) ? day : addDays(day, -7)
}

export type Weekday = ReturnType<typeof weekdayOf>

/** The first such weekday on or after a day. */
function weekdayFrom(day: Day, weekday: Weekday): Day {
  let found = day
  while (weekdayOf(found) !== weekday) found = addDays(found, 1)
  return found
}

/** The day as it is written; whether the calendar holds it is for the caller to know. */
export function dateOf(year: number, month: number, day: number): Day {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** How many days the second lies after the first. */
export function daysBetween(first: Day, second: Day): number {
  return dayNumber(second) - dayNumber(first)
}
