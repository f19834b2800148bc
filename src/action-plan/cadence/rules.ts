/**
 * The cadence of a commitment: how often something was promised.
 *
 * "At least ten a month", "every third weekend", "once a year per class",
 * "when needed". A percentage says nothing of these; the words of the
 * agreement do. This type is what the grammar reads out of the words, what the
 * form shows, and what standing is judged by.
 */
export type Cadence = {
  /** `continuous` has no number; `on-demand` waits for a need; `per-occasion` follows something else that happens. */
  kind: CadenceKind
  count: number | null
  /** The upper end of a range ("three to four times"). Keeping the lower end is keeping the promise. */
  countMax?: number | null
  comparator: Comparator
  period: Period | null
  /** 2 with `year` is every other year, 3 with `weekend` every third weekend. */
  everyN: number | null
  window: Window | null
  /** The count is owed for each such thing: a class, a school, an area. */
  per?: string | null
  /** What is counted when it is not occasions: `hour`, `area`, `check`. */
  unit?: string | null
  /** ISO 8601 duration: must be done within this of being asked ("PT24H"). */
  within?: string | null
  /** The days of `within` or `offset` are working days: "inom 3 arbetsdagar", "efter fem arbetsdagar". */
  workingDays?: true | null
  /** ISO 8601 duration: falls due this long after the occasion ("P6M"). */
  offset?: string | null
  /** A day ("2026-06-30") or a day of every year ("--03-31"). */
  dueBy?: string | null
  /** "On average over the year": the period is a pace, this is the judge. */
  averagedOver?: Period | null
  /** What must differ for a repeat to count: key group, area. */
  distinctBy?: string | null
  /** The day from which every-nth is counted. */
  anchor?: string | null
  /** What must hold for it to apply, in the words of the text. */
  condition?: string | null
}

export const cadenceKinds = [
  'counted',
  'continuous',
  'on-demand',
  'per-occasion',
  'one-off',
  'not-a-cadence',
] as const
export type CadenceKind = (typeof cadenceKinds)[number]

/** `exactly` is an unqualified number. Doing more than it is still keeping it; only `at-most` is broken by more. */
export const comparators = ['at-least', 'exactly', 'at-most', 'about', 'none'] as const
export type Comparator = (typeof comparators)[number]

export const periods = [
  'day',
  'shift',
  'week',
  'weekend',
  'month',
  'quarter',
  'tertial',
  'half-year',
  'term',
  'school-year',
  'year',
  'agreement',
  'occasion',
] as const
export type Period = (typeof periods)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export type Window = {
  weekdays?: Weekday[]
  dayParts?: ('morning' | 'day' | 'afternoon' | 'evening' | 'night')[]
  weekend?: true
  /** Days "2017-01-01". */
  start?: string
  end?: string
  /** Days of every year "--05-01". */
  startMonthDay?: string
  endMonthDay?: string
  isoWeeks?: number[]
  weekParity?: 'odd' | 'even'
  /** "first-mon", "last-fri". */
  ordinalWeekday?: string
  /** Calendars and seasons of the partnership: `risk-weekends`, `school-end`, `before-dark-season`. */
  named?: string[]
}
