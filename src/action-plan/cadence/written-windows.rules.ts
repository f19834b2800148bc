import { lastDayOf } from './dates.rules.ts'
import type { Weekday, Window } from './rules.ts'
import type { Length, SentenceWords } from './sentence-words.rules.ts'

/** The windows, days and lengths of a cadence in words. */

/** Weekdays, parts of the day, weeks and dates of a window, each as a phrase. Calendars are told apart from it. */
export function windowOf(window: Window, t: SentenceWords): string[] {
  const { weekdays, dayParts, weekend, weekParity, isoWeeks, ordinalWeekday } = window
  const [ordinal, weekday] = ordinalWeekday?.split('-') ?? []
  return [
    weekdays ? t.window.on(weekdays.map((day) => t.window.weekdays[day])) : '',
    ordinal && weekday ? t.window.ordinalWeekday(ordinal, weekday as Weekday) : '',
    t.list((dayParts ?? []).map((part) => t.window.dayParts[part])),
    weekend ? t.window.weekend : '',
    weekParity ? t.window.parity[weekParity] : '',
    isoWeeks ? t.window.weeks(isoWeeks.join(', ')) : '',
    stretchOf(window.start ?? window.startMonthDay, window.end ?? window.endMonthDay, t),
  ]
}

function stretchOf(from: string | undefined, to: string | undefined, t: SentenceWords): string {
  if (from && to && isWholeMonth(from, to)) return t.window.inMonth(writtenDay(to, t, 'month'))
  if (from && to) return t.window.between(writtenDay(from, t), writtenDay(to, t))
  if (from) return t.window.from(writtenDay(from, t))
  return to ? t.window.until(writtenDay(to, t)) : ''
}

/** "2025-10-01" to "2025-10-31", "--05-01" to "--05-31". */
function isWholeMonth(from: string, to: string): boolean {
  const [year, month] = [from.startsWith('--') ? null : Number(from.slice(0, 4)), Number(from.slice(-5, -3))]
  return from.endsWith('-01') && to === lastDayOf({ year, month, day: null, next: 0 })
}

/** "30 juni 2026"; of a day of every year "30 juni"; only the month of it "juni 2026". */
export function writtenDay(day: string, { region }: SentenceWords, only: 'day' | 'month' = 'day'): string {
  const yearly = day.startsWith('--')
  const format = new Intl.DateTimeFormat(region, {
    ...(only === 'day' ? { day: 'numeric' } : {}),
    month: 'long',
    ...(yearly ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${yearly ? `2024-${day.slice(2)}` : day}T12:00:00Z`))
}

const lengths = [
  [/^P(\d+)Y$/, 'years'],
  [/^P(\d+)M$/, 'months'],
  [/^P(\d+)W$/, 'weeks'],
  [/^P(\d+)D$/, 'days'],
  [/^PT(\d+)H$/, 'hours'],
  [/^PT(\d+)M$/, 'minutes'],
] as const

/** A duration of one unit, as promises have them ("PT48H"); another is told by its first number of days. */
export function lengthOf(duration: string): Length {
  for (const [shape, unit] of lengths) {
    const count = duration.match(shape)?.[1]
    if (count) return { count: Number(count), unit }
  }
  return { count: Number(duration.match(/\d+/)?.[0] ?? 0), unit: 'days' }
}
