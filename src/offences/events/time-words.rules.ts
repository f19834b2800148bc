import { addDays, type Day, dayNumber } from '../../calendar.ts'
import { clockAt, dayOf, type Minute, type TimeProblem, type When } from './clock.rules.ts'
import type { Precision } from './rules.ts'
import { type Token, timeTokens } from './time-tokens.rules.ts'

/** What is said of one end of a time. */
type Side = {
  weekday: number | null
  date: (Token & { is: 'date' }) | null
  ago: number | null
  /** From and to where it is a part of a day, twice the same where it is a minute. */
  clock: readonly [Minute, Minute] | null
  isWholeHour: boolean
  isNight: boolean
}

const unsaid = (): Side => ({
  ...{ weekday: null, date: null, ago: null, clock: null, isWholeHour: false, isNight: false },
})

const saysDay = ({ weekday, date, ago }: Side) => weekday !== null || date !== null || ago !== null
const saysAnything = (side: Side) => saysDay(side) || side.clock !== null || side.isNight

/** A time past midnight may be meant, but nobody says "between 20.37 and 20.00" of a night and a day. */
const longestOverMidnight = 12 * 60

/**
 * When something happened, as a police report tells it: "mellem fredag d. 23/1
 * kl. 12.00 og mandag d. 26/1 kl. 14.00", "mellan fredag kl 12 och måndag kl 14",
 * "natten til søndag". What is left unsaid is taken from the day of the report:
 * a date without a year is the latest one before it, so is a weekday.
 */
export function whenInWords(written: string, reported: Day | null): When | { problem: TimeProblem } {
  const said = sidesOf(timeTokens(written))
  if ('problem' in said) return said
  const { sides, isAbout } = said
  const [first, second] = sides
  const last = dayOfEnd(second ?? first, first, reported)
  if (typeof last !== 'string') return last
  const start = second ? dayOfStart(first, second, last, reported) : last
  if (typeof start !== 'string') return start
  const [from, to] = second ? [ofSide(first, start), ofSide(second, last)] : twice(ofSide(first, last))
  let end = to.to
  const clock = second && !saysDay(second) ? second.clock : null
  if (clock && end < from.from) {
    const over = (Date.parse(`${end}Z`) - Date.parse(`${from.from}Z`)) / 60_000 + 1440
    if (over > longestOverMidnight) return { problem: 'toBeforeFrom' }
    end = clockAt(addDays(last, 1), clock[1])
  }
  if (end < from.from) return { problem: 'toBeforeFrom' }
  if (reported !== null && from.from.slice(0, 10) > reported) return { problem: 'inTheFuture' }
  return { from: from.from, to: end, precision: precisionOf([first, ...(second ? [second] : [])], isAbout) }
}

type Said = { sides: readonly [Side] | readonly [Side, Side]; isAbout: boolean }

/** The tokens as one time or two ends of it. */
function sidesOf(tokens: readonly Token[]): Said | { problem: TimeProblem } {
  const sides = [unsaid()] as Side[]
  let [isAbout, isBetween, isReported] = [false, false, false]
  for (const token of tokens) {
    const side = sides.at(-1) as Side
    const isSaid = sides.some(saysAnything)
    if (token.is === 'reported') isReported = true
    else if (token.is === 'happened' || token.is === 'where') {
      // Behind the time stands the next sentence, or where it was.
      if (sides.some(({ clock }) => clock !== null)) break
      // "One burglary was reported. It happened on …"
      if (token.is === 'happened') isReported = false
    } else if (token.is === 'between') isBetween ||= side.clock === null
    else if (token.is === 'about') isAbout = true
    else if (token.is === 'and') {
      if (isSaid && sides.length === 1 && saysAnything(side)) sides.push(unsaid())
    } else {
      if (!add(side, token)) {
        if (sides.length === 2) break
        sides.push(unsaid())
        add(sides.at(-1) as Side, token)
      }
      if (token.is === 'clock' && token.minute === null) return { problem: 'impossible' }
    }
  }
  const [first, second] = sides as [Side, Side?]
  if (!saysAnything(first)) return { problem: 'noTime' }
  if (isReported) return { problem: 'onlyReported' }
  const isOpen = second === undefined || !saysAnything(second)
  if (isOpen && isBetween) return { problem: 'cutOff' }
  return { sides: second === undefined || isOpen ? [first] : [first, second], isAbout }
}

/** Puts a token where it belongs; false where this end has said that already. */
function add(side: Side, token: Token): boolean {
  if (token.is === 'weekday') {
    if (side.weekday !== null && side.clock !== null) return false
    side.weekday = token.weekday
  } else if (token.is === 'date') {
    if (side.date !== null) return false
    side.date = token
  } else if (token.is === 'ago') {
    if (saysDay(side) && side.clock !== null) return false
    side.ago = token.days
  } else if (token.is === 'clock') {
    // "Friday evening at 21": the clock says it more closely.
    if (side.clock !== null && side.clock[0] === side.clock[1]) return false
    if (token.minute !== null) side.clock = [token.minute, token.minute]
    side.isWholeHour = token.isWholeHour
  } else if (token.is === 'part') side.clock ??= [token.from, token.to]
  else if (token.is === 'night') side.isNight = true
  return true
}

/** The day of the later end; what it leaves unsaid the earlier end says. */
function dayOfEnd(side: Side, first: Side, reported: Day | null): Day | { problem: TimeProblem } {
  if (saysDay(side)) return dayBefore(side, reported)
  return saysDay(first) ? dayBefore(first, reported) : { problem: 'noDay' }
}

function dayOfStart(
  first: Side,
  second: Side,
  last: Day,
  reported: Day | null,
): Day | { problem: TimeProblem } {
  if (!saysDay(second)) return last
  if (!saysDay(first)) return { problem: 'noDay' }
  if (first.date === null && first.ago !== null) return dayBefore(first, reported)
  const start = dayBefore(first, last)
  if (typeof start !== 'string') return start
  // "From Sunday at 14 to Sunday at 8" is a week.
  const isWhole = first.date === null && start === last
  const isLater = (first.clock?.[0] ?? 0) > (second.clock?.[1] ?? 1440)
  return isWhole && isLater ? addDays(start, -7) : start
}

const weekdayAt = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** The latest day on or before another that is what was said. */
function dayBefore(side: Side, limit: Day | null): Day | { problem: TimeProblem } {
  const { weekday, date, ago } = side
  if (date === null) {
    if (limit === null) return { problem: 'noYear' }
    if (ago !== null) return addDays(limit, -ago)
    return addDays(limit, -((weekdayAt(limit) - (weekday ?? weekdayAt(limit)) + 7) % 7))
  }
  const day = dated(date, limit)
  if (typeof day !== 'string') return day
  // "The night to Saturday 12/3" may name the evening it began or the day it ended.
  const isThatDay = weekday === null || weekdayAt(day) === weekday
  return isThatDay ? day : { problem: 'weekdayDiffers' }
}

function dated(
  { date, month, year, thisYear }: Token & { is: 'date' },
  limit: Day | null,
): Day | { problem: TimeProblem } {
  if (year !== null && month !== null) return dayOf(year, month, date) ?? { problem: 'impossible' }
  if (limit === null) return { problem: 'noYear' }
  const [limitYear, limitMonth] = [Number(limit.slice(0, 4)), Number(limit.slice(5, 7))]
  if (month !== null) {
    if (thisYear) return dayOf(limitYear, month, date) ?? { problem: 'impossible' }
    // 29 February comes every fourth year, once in a while every eighth.
    for (let back = 0; back <= 8; back += 1) {
      const day = dayOf(limitYear - back, month, date)
      if (day !== null && day <= limit) return day
      if (day === null && !(month === 2 && date === 29)) break
    }
    return { problem: 'impossible' }
  }
  for (let back = 0; back < 3; back += 1) {
    const number = limitYear * 12 + limitMonth - 1 - back
    const day = dayOf(Math.floor(number / 12), (number % 12) + 1, date)
    if (day !== null && day <= limit) return day
  }
  return { problem: 'impossible' }
}

type Ends = { from: string; to: string }
const twice = (ends: Ends): [Ends, Ends] => [ends, ends]

/** From when to when one end may mean. */
function ofSide({ clock, isNight }: Side, day: Day): Ends {
  if (isNight) {
    // The night to a day is the evening before it and its small hours.
    if (clock === null || clock[0] !== clock[1])
      return { from: clockAt(addDays(day, -1), 22 * 60), to: clockAt(day, 6 * 60) }
    const its = clock[0] >= 18 * 60 ? addDays(day, -1) : day
    return { from: clockAt(its, clock[0]), to: clockAt(its, clock[1]) }
  }
  if (clock === null) return { from: clockAt(day, 0), to: clockAt(day, 1440) }
  return { from: clockAt(day, clock[0]), to: clockAt(day, clock[1]) }
}

function precisionOf(sides: readonly Side[], isAbout: boolean): Precision {
  if (sides.some(({ clock, isNight }) => clock === null && !isNight)) return 'day'
  const isRough = ({ clock, isNight, isWholeHour }: Side) =>
    isWholeHour || clock === null || clock[0] !== clock[1] || (isNight && clock === null)
  return isAbout || sides.some(isRough) ? 'hour' : 'minute'
}
