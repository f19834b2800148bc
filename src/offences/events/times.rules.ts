import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../calendar.ts'
import { clockAt, dayOf, fullYear, minuteOf, type TimeProblem, two, type When } from './clock.rules.ts'
import type { Precision } from './rules.ts'
import { timeTokens } from './time-tokens.rules.ts'
import { whenInWords } from './time-words.rules.ts'

/** What the cells of a line say of when. */
export type WrittenTimes = {
  from: string
  to: string
  /** The clock in a column beside the day. */
  fromClock: string
  toClock: string
  /** The day the report came, on which words without a year lean. */
  reported: string
  /** Whether only the month is known although a day is written. */
  isMonth: boolean
}

/** One moment as it is written: its beginning, its end and how finely. */
type Moment = When

/** When an event happened, in the time zone of the place; not after `today`. */
export function whenWritten(
  written: WrittenTimes,
  zone: string,
  today: Day,
): When | { problem: TimeProblem } {
  const { from, to, fromClock, toClock, reported, isMonth } = written
  const [start, end] = [beside(from, fromClock), beside(to, toClock)]
  if (start === '' && end === '') return { problem: 'noTime' }
  const day = reported === '' ? null : reportDay(reported, zone)
  const first = start === '' ? null : momentIn(start, zone, day)
  const last = end === '' ? null : momentIn(end, zone, day)
  if (first && 'problem' in first) return first
  if (last && 'problem' in last) return last
  const known = (first ?? last) as Moment
  const when = { from: known.from, to: (last ?? known).to, precision: coarser(known, last ?? known) }
  if (when.to < when.from) return { problem: 'toBeforeFrom' }
  if (when.from.slice(0, 10) > today) return { problem: 'inTheFuture' }
  return isMonth ? wholeMonth(when.from.slice(0, 7)) : when
}

const beside = (day: string, clock: string): string => (clock === '' ? day : `${day} ${clock}`)

const fromCoarsest: readonly Precision[] = ['month', 'day', 'hour', 'minute']
const coarser = (one: Moment, other: Moment): Precision =>
  fromCoarsest.find((precision) => one.precision === precision || other.precision === precision) ?? 'minute'

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\s*(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/
const northern =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T ,]\s*(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?)?$/
const bare = /^(\d{4})(\d{2})(\d{2})(?:\s*(\d{2}):?(\d{2}))?$/
const month = /^(\d{4})-(\d{2})$/

/** A moment as tables write it, else as people do. */
function momentIn(written: string, zone: string, reported: Day | null): Moment | { problem: TimeProblem } {
  const [, year, m, d, hour, minute, offset] = iso.exec(written) ?? bare.exec(written) ?? []
  if (year !== undefined) {
    const day = dayOf(Number(year), Number(m), Number(d))
    if (day === null) return { problem: 'impossible' }
    const found = atClock(day, hour, minute)
    return offset === undefined || 'problem' in found ? found : inZone(found, offset, zone)
  }
  const [, date, monthOf, yearOf, hourOf, minuteOfIt] = northern.exec(written) ?? []
  if (date !== undefined) {
    const day = dayOf(fullYear(yearOf as string), Number(monthOf), Number(date))
    return day === null ? { problem: 'impossible' } : atClock(day, hourOf, minuteOfIt)
  }
  const [, monthYear, monthAlone] = month.exec(written) ?? []
  if (monthYear === undefined) return whenInWords(written, reported)
  return dayOf(Number(monthYear), Number(monthAlone), 1) === null
    ? { problem: 'impossible' }
    : wholeMonth(written)
}

function atClock(
  day: Day,
  hour: string | undefined,
  minute: string | undefined,
): Moment | { problem: TimeProblem } {
  if (hour === undefined) return { from: clockAt(day, 0), to: clockAt(day, 1440), precision: 'day' }
  const its = minuteOf(Number(hour), Number(minute))
  if (its === null) return { problem: 'impossible' }
  const at = clockAt(day, its)
  return { from: at, to: at, precision: 'minute' }
}

/** A moment with its distance from Greenwich, on the clocks of the place. */
function inZone(moment: Moment, offset: string, zone: string): Moment {
  const distance =
    offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
  const there = Temporal.Instant.from(`${moment.from}${distance}`).toZonedDateTimeISO(zone)
  const at = `${there.toPlainDate()}T${two(there.hour)}:${two(there.minute)}`
  return { ...moment, from: at, to: at }
}

function wholeMonth(written: string): Moment {
  const [year, number] = [Number(written.slice(0, 4)), Number(written.slice(5, 7))]
  const next = number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`
  return { from: `${written}-01T00:00`, to: `${next}-01T00:00`, precision: 'month' }
}

/** The day of a report; null where it is none. */
function reportDay(written: string, zone: string): Day | null {
  const found = momentIn(written, zone, null)
  return 'problem' in found ? null : found.from.slice(0, 10)
}

/** Whether a cell speaks of a time, in a table's way or in words, whatever day it leans on. */
export const isTime = (cell: string): boolean =>
  isFullTime(cell) || timeTokens(cell).some(({ is }) => is === 'date' || is === 'weekday')

/** Whether a cell is a time as tables write it, with its year. */
export const isFullTime = (cell: string): boolean =>
  [iso, northern, bare, month].some((shape) => shape.test(cell)) &&
  !('problem' in momentIn(cell, 'UTC', null))

/** Whether a cell is a clock alone. */
export const isClock = (cell: string): boolean => /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/.test(cell)
