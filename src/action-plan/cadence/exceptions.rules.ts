import { dateRange, months, yearOrDay } from './date-windows.rules.ts'
import { firstDayOf, lastDayOf, monthAt } from './dates.rules.ts'
import { isFigure, joins, type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import { namedTime } from './named-times.rules.ts'
import type { Weekday, Window } from './rules.ts'
import { weekdays } from './rules.ts'
import type { Token } from './tokens.rules.ts'
import { daysOfWeek } from './week-windows.rules.ts'

/**
 * When it is not done: "undantaget juli", "ej helger", "dog ikke i ferien",
 * "stängt på söndagar". Read without its first word, an exception would say the
 * contrary of what was promised.
 */
export const exception: PhraseRule = (tokens, at) => {
  const begins = endOfLead(tokens, at)
  if (begins === null) return null
  const found: (Window | null)[] = []
  let next = begins
  for (let place = begins; found.length < 5; place = next + 1) {
    const time = timeAt(tokens, place)
    if (!time) break
    found.push(time.window)
    next = time.next
    if (!joins.test(wordAt(tokens, next))) break
  }
  if (found.length === 0) return null
  const [only, ...others] = found
  const words = printed(tokens, at, next)
  const isHeld = others.length === 0 && only && canBeLeftOut(only)
  return { meaning: isHeld ? { is: 'exception', window: only, words } : { is: 'unread', words }, next }
}

const leads: RegExp[][] = [
  [/^(?:undtag(?:en|et|elsesvis)|undantag(?:et|en|na|andes)|utom|förutom|foruden)$/],
  [/^(?:med|bortset|bortsett)$/, /^(?:undantag|undtagelse|fra|från)$/, /^(?:för|av|af|for|at)$/],
  [/^(?:med|bortset|bortsett)$/, /^(?:undantag|undtagelse|fra|från)$/],
  [/^på$/, /^nær$/],
  [/^(?:ej|inte|ikke|icke)$/, /^(?:öppet|öppen|åbent|åben)$/],
  [/^(?:ej|inte|ikke|icke|stäng[td]a?|lukket|lukkede)$/],
]

/** Where what is excepted begins; null where no word of exception stands here. */
function endOfLead(tokens: readonly Token[], at: number): number | null {
  const lead = leads.find((words) => words.every((word, place) => word.test(wordAt(tokens, at + place))))
  return lead ? at + lead.length : null
}

/** Times that no calendar here holds by days, such as holidays and examinations. */
const otherTimes =
  /^(?:(?:skol|sommar|jul|höst|påsk|sport)?lov(?:et|en|dagar(?:na)?)?|\p{L}*ferie(?:n|r|rne|dage|dagene)?|semester(?:n|tid|tider|perioden)?|\p{L}*helgdag(?:ar|arna)?|\p{L}*helligdag(?:e|ene)?|storhelg(?:er|erna)?|prov(?:veckor)?|eksamen\p{L}*|jul(?:en)?|påsk(?:en)?|påske(?:n)?)$/u

/** A time that is excepted, with or without its preposition; its window is null where no window can hold it. */
function timeAt(tokens: readonly Token[], at: number): { window: Window | null; next: number } | null {
  let place = at
  while (/^(?:i|på|under|om|den|det|de|alla|alle)$/.test(wordAt(tokens, place)) && place < at + 3) place += 1
  if (otherTimes.test(wordAt(tokens, place))) return { window: null, next: place + 1 }
  const span = spanNumbered(tokens, place)
  if (span) return { window: null, next: span }
  for (const [rule, from] of [dateRange, months, daysOfWeek, namedTime, yearOrDay].flatMap((rule) =>
    [place, at].map((from) => [rule, from] as const),
  )) {
    const found = rule(tokens, from)
    if (found?.meaning.is === 'window') return { window: found.meaning.window, next: found.next }
  }
  return monthsFrom(tokens, place)
}

/** "tredje kvartal", "vecka 28–31": spans of a year by their numbers. */
function spanNumbered(tokens: readonly Token[], at: number): number | null {
  if (senseAt(tokens, at).ordinal !== undefined && senseAt(tokens, at + 1).period) return at + 2
  if (senseAt(tokens, at).period?.period !== 'week' || !isFigure(tokens[at + 1])) return null
  const isRange = /^(?:-|till|til|och|og)$/.test(wordAt(tokens, at + 2)) && isFigure(tokens[at + 3])
  return at + (isRange ? 4 : 2)
}

/** "juli", "juli och augusti": bare, as after a word of exception. */
function monthsFrom(tokens: readonly Token[], at: number): { window: Window; next: number } | null {
  const first = monthAt(tokens, at)
  if (!first) return null
  const second = joins.test(wordAt(tokens, first.next)) ? monthAt(tokens, first.next + 1) : null
  const last = second?.month === first.month + 1 ? second : first
  return { window: { startMonthDay: firstDayOf(first), endMonthDay: lastDayOf(last) }, next: last.next }
}

/** Days of the week and times of every year leave the others; a part of the day or a season leaves none that is known. */
function canBeLeftOut({ weekdays, weekend, startMonthDay, endMonthDay, ...more }: Window): boolean {
  if (Object.keys(more).length > 0) return false
  return weekdays !== undefined || weekend === true || (!!startMonthDay && !!endMonthDay)
}

/** The days of a window without those that are excepted. */
export function without(window: Window | null, excepted: Window): Window {
  const { startMonthDay, endMonthDay } = excepted
  const left: Window = { ...window }
  if (startMonthDay && endMonthDay) {
    left.startMonthDay = dayBeside(endMonthDay, 1)
    left.endMonthDay = dayBeside(startMonthDay, -1)
  }
  const gone: Weekday[] = [...(excepted.weekdays ?? []), ...(excepted.weekend ? weekend : [])]
  if (gone.length > 0) left.weekdays = (left.weekdays ?? weekdays).filter((day) => !gone.includes(day))
  return left
}

const weekend: Weekday[] = ['sat', 'sun']

/** The day of every year after or before another: "--08-01" after "--07-31". */
function dayBeside(monthDay: string, days: 1 | -1): string {
  // The day before the first of March is the last of a leap year's February; after its 28th comes March.
  const year = days === 1 ? 2023 : 2024
  const date = new Date(Date.UTC(year, Number(monthDay.slice(2, 4)) - 1, Number(monthDay.slice(5)) + days))
  return `-${date.toISOString().slice(4, 10)}`
}
