import type { Day } from '../../calendar.ts'
import type { OffenceKind } from '../../knowledge/offence-kinds/rules.ts'
import { overdispersionOf } from '../../statistics/overdispersion.ts'

/** A reported offence with its time, and where it was as far as it is kept. Times are the clock's own: "2026-03-01T14:00". */
export type Placed = {
  kind: string
  from: string
  to: string
  precision: 'minute' | 'hour' | 'day' | 'month'
  area: string | null
  dwelling: string | null
  lat: number | null
  lon: number | null
}

/** A month as "2026-03". */
export type Month = string

/** Below this many nothing is said of how they lie, and no percentage is told. */
export const leastForPattern = 20

/** Counts below this many are never shown outside the room, nor what would let them be worked out. */
export const leastToShow = 5

/** Months are taken to vary by chance alone up to this; the same limit as in a change's verdict. */
const variesMore = 1.2

/**
 * The kinds whose patterns are looked for. Where more checks give more reports
 * a pattern shows where somebody checked, and what is sensitive is never told
 * below the municipality: of neither is said where or when it happens.
 */
export const isLookedFor = ({ activityDriven, sensitive }: OffenceKind): boolean =>
  !activityDriven && !sensitive

export const monthOf = (time: string): Month => time.slice(0, 7)

/** Months counted from any one on. */
export const monthNumber = (month: Month): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

export const monthNumbered = (number: number): Month =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

export const firstDayOf = (month: Month): Day => `${month}-01`

/** Every month from the first to the last, both included; none where the first is later. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const from = monthNumber(first)
  return Array.from({ length: Math.max(0, monthNumber(last) - from + 1) }, (_, at) =>
    monthNumbered(from + at),
  )
}

/** The months a pattern is looked for in: whole ones only, and at most so many years of them. */
export type Span = { first: Month; last: Month }

/**
 * The latest whole months that files tell of, three years at most: older ones
 * say more of how it was than of how it is. Null where no whole month is told.
 */
export function spanOf(told: readonly Month[], today: Day, years = 3): Span | null {
  const ended = told.filter((month) => month < monthOf(today)).sort()
  const [earliest, last] = [ended[0], ended.at(-1)]
  if (!earliest || !last) return null
  const first = monthNumbered(Math.max(monthNumber(earliest), monthNumber(last) - 12 * years + 1))
  return { first, last }
}

export const isIn = (month: Month, { first, last }: Span): boolean => first <= month && month <= last

/** How many happened in each month of a span. */
export function monthly(events: readonly Placed[], span: Span): number[] {
  const counts = monthsBetween(span.first, span.last).map(() => 0)
  for (const { from } of events) {
    const at = monthNumber(monthOf(from)) - monthNumber(span.first)
    if (at in counts) counts[at] = (counts[at] as number) + 1
  }
  return counts
}

/**
 * How many times as much the months vary as chance lets them: burglaries come
 * in series, and three by one hand in a night are hardly three. 1 where it
 * cannot be told or is not worth telling.
 */
export function varyingBy(series: readonly (readonly (number | null)[])[]): number {
  const found = overdispersionOf(series, 12) ?? 1
  return found > variesMore ? found : 1
}

/** So many as if each series were told but once: the cautious way to judge counts that come in waves. */
export const cautiously = (count: number, varying: number): number => Math.floor(count / varying)

/** Out of what a kind is reckoned: residents, or the homes that can be broken into. */
export type Base = 'residents' | 'dwellings' | 'cottages'

/** Burglary is reckoned on homes; where cottages are, those who live there all year say nothing of how many there are. */
export function baseOf(kind: string): Base {
  if (kind === 'home-burglary') return 'dwellings'
  return kind === 'cottage-burglary' ? 'cottages' : 'residents'
}
