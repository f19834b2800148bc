import { addDays, type Day } from '../../calendar.ts'
import type { Precision } from './rules.ts'

/** Between when and when, by the clock of the place, and how finely it was written. */
export type When = { from: string; to: string; precision: Precision }

/** Why nothing can be said of when. */
export type TimeProblem =
  | 'noTime'
  | 'noDay'
  | 'noYear'
  | 'impossible'
  | 'weekdayDiffers'
  | 'toBeforeFrom'
  | 'cutOff'
  | 'onlyReported'
  | 'inTheFuture'

/** The minute of a day, 0 to 1440: midnight is the beginning of a day or its end. */
export type Minute = number

export const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`)

/** A day and a minute of it as a clock time; minute 1440 is the next day's midnight. */
export function clockAt(day: Day, minute: Minute): string {
  if (minute === 1440) return `${addDays(day, 1)}T00:00`
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** The day that these numbers name; null where no calendar has it. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  if (year < 1900 || year > 2199) return null
  return `${year}-${two(month)}-${two(date)}`
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysInMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : (lengths[month - 1] as number)

/** "21" is 2021; nobody hands in what was reported before the century. */
export const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written)

/** The minute that an hour and a minute name; null where no clock shows it. 24.00 is the end of the day. */
export function minuteOf(hour: number, minute: number): Minute | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return hour * 60 + minute
}
