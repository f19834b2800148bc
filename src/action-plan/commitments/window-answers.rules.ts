import { type Weekday, type Window, weekdays } from '../cadence/rules.ts'
import type { CadenceProblemCode } from './cadence-problems.rules.ts'
import { monthDayOf, writtenDayOf } from './written.rules.ts'

/** The fields that say on which days it can be done. */
export type WindowAnswers = {
  weekdays: string[]
  dayParts: string[]
  named: string[]
  weekend: string
  weekParity: string
  ordinalWeekday: string
  isoWeeks: string
  seasonFrom: string
  seasonTo: string
  windowFrom: string
  windowTo: string
}

type DayPart = NonNullable<Window['dayParts']>[number]
/** The parts of the day that a commitment can be tied to. */
export const dayParts: readonly DayPart[] = ['morning', 'day', 'afternoon', 'evening', 'night']

/** The window the answers say; null where nothing narrows it. */
export function readWindow(
  answers: WindowAnswers,
  tell: (field: keyof WindowAnswers, code: CadenceProblemCode) => void,
): Window | null {
  const window: Window = {}
  const days = weekdays.filter((day): day is Weekday => answers.weekdays.includes(day))
  if (days.length > 0) window.weekdays = days
  const parts = dayParts.filter((part) => answers.dayParts.includes(part))
  if (parts.length > 0) window.dayParts = parts
  if (answers.weekend === 'yes') window.weekend = true
  const start = writtenDayOf(answers.windowFrom, (code) => tell('windowFrom', code))
  const end = writtenDayOf(answers.windowTo, (code) => tell('windowTo', code))
  if (start) window.start = start
  if (end) window.end = end
  const from = monthDayOf(answers.seasonFrom, (code) => tell('seasonFrom', code))
  const to = monthDayOf(answers.seasonTo, (code) => tell('seasonTo', code))
  if (from && to) Object.assign(window, { startMonthDay: from, endMonthDay: to })
  // A season needs both ends; half of one would silently be no season at all.
  if (from && answers.seasonTo === '') tell('seasonTo', 'halfASeason')
  if (to && answers.seasonFrom === '') tell('seasonFrom', 'halfASeason')
  const weeks = weeksOf(answers.isoWeeks, (code) => tell('isoWeeks', code))
  if (weeks.length > 0) window.isoWeeks = weeks
  if (answers.weekParity === 'odd' || answers.weekParity === 'even') window.weekParity = answers.weekParity
  if (isOrdinalWeekday(answers.ordinalWeekday)) window.ordinalWeekday = answers.ordinalWeekday
  if (answers.named.length > 0) window.named = answers.named
  return Object.keys(window).length > 0 ? window : null
}

/** "35–37, 40" is 35, 36, 37 and 40. */
function weeksOf(written: string, tell: (code: CadenceProblemCode) => void): number[] {
  if (written.trim() === '') return []
  const weeks = written.split(/[,;\s]+/).flatMap((part) => {
    const [, from = '', to = from] = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(part) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (first < 1 || last > 53 || last < first) return [Number.NaN]
    return Array.from({ length: last - first + 1 }, (_, later) => first + later)
  })
  if (!weeks.some(Number.isNaN)) return weeks
  tell('notWeeks')
  return []
}

export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const

function isOrdinalWeekday(written: string): boolean {
  const [ordinal, day] = written.split('-')
  return ordinals.some((one) => one === ordinal) && weekdays.some((one) => one === day)
}

/** The answers that say a window. */
export function windowAnswers(window: Window | null): WindowAnswers {
  const { weekdays: days = [], dayParts: parts = [], named = [], isoWeeks = [], ...rest } = window ?? {}
  const dayAndMonth = (monthDay: string | undefined) =>
    monthDay ? `${Number(monthDay.slice(5))}/${Number(monthDay.slice(2, 4))}` : ''
  return {
    weekdays: days,
    dayParts: parts,
    named,
    weekend: rest.weekend ? 'yes' : '',
    weekParity: rest.weekParity ?? '',
    ordinalWeekday: rest.ordinalWeekday ?? '',
    isoWeeks: isoWeeks.join(', '),
    seasonFrom: dayAndMonth(rest.startMonthDay),
    seasonTo: dayAndMonth(rest.endMonthDay),
    windowFrom: rest.start ?? '',
    windowTo: rest.end ?? '',
  }
}
