import { type Day, daysFromTo, type RiskOccasion, schoolTerms } from '../calendar.ts'
import type { Reach } from '../partnership/rules.ts'
import { textProblem } from './free-text.rules.ts'

/**
 * The calendars that partnerships usually keep. A cadence refers to one of
 * these names ("under riskhelger" → `risk-weekends`), so a new one here needs
 * its words in the cadence grammar too. A calendar of one's own has its own words
 * as its name.
 */
export const knownCalendars = [
  'risk-weekends',
  'risk-occasions',
  'valborg',
  'national-day',
  'midsummer',
  'halloween',
  'lucia',
  'christmas',
  'new-year',
  'major-holidays',
  'school-start',
  'school-end',
  'graduation',
  'before-summer-holiday',
  'school-breaks',
  'winter-holiday',
  'easter-holiday',
  'summer-holiday',
  'autumn-holiday',
  'christmas-holiday',
  'tourist-season',
  'before-dark-season',
  'dark-season',
  'market',
  'payday-weekends',
  'event',
] as const

/** All that may be chosen for an occasion. No cadence names the school terms: "each term" follows their days. */
export const keptCalendars = [...knownCalendars, schoolTerms] as const
export type KnownCalendar = (typeof keptCalendars)[number]

/** Days that are kept in Sweden only. */
const swedishCalendars: readonly KnownCalendar[] = ['valborg', 'lucia']

/** The calendars that a country offers to choose from; one chosen before stays to choose. */
export function calendarsOffered(country: 'SE' | 'DK', chosen: string): KnownCalendar[] {
  return keptCalendars.filter(
    (calendar) => country === 'SE' || calendar === chosen || !swedishCalendars.includes(calendar),
  )
}

export function isKnownCalendar(name: string): name is KnownCalendar {
  return (keptCalendars as readonly string[]).includes(name)
}

export type NewOccasion = Omit<RiskOccasion, 'id'>

/** An occasion with its history: who wrote it, and whether it was struck. */
export type WrittenOccasion = RiskOccasion & {
  writtenBy: string | null
  struck: { reason: string; at: Date } | null
}

export type OccasionProblem = {
  field: 'calendar' | 'title' | 'from' | 'to'
  code:
    | 'missing'
    | 'too-long'
    | 'personal-data'
    | 'no-day'
    | 'ends-before'
    | 'longer-than-a-year'
    | 'too-far-away'
    | 'no-term'
    | 'longer-than-a-term'
}

export type StrikeProblem = { field: 'reason'; code: 'missing' | 'too-long' | 'personal-data' }

export const longestTitle = 120
export const longestReason = 500
/** A calendar is kept for ten years back and ahead; further away it is a slip of the pen. */
export function isNear(year: number, today: Day): boolean {
  return Math.abs(year - yearOf(today)) <= 10
}

/** What stands in the way of an occasion. An empty day is one that was not written or is no day. */
export function problemsWithOccasion(occasion: NewOccasion, today: Day): OccasionProblem[] {
  const problems: OccasionProblem[] = []
  for (const field of ['calendar', 'title'] as const) {
    if (occasion[field] === '') problems.push({ field, code: 'missing' })
    const code = textProblem(occasion[field], longestTitle)
    if (code) problems.push({ field, code })
  }
  for (const field of ['from', 'to'] as const) {
    if (occasion[field] === '') problems.push({ field, code: 'no-day' })
    else if (!isNear(yearOf(occasion[field]), today)) problems.push({ field, code: 'too-far-away' })
  }
  if (problems.some(({ field }) => field === 'from' || field === 'to')) return problems
  if (occasion.to < occasion.from) problems.push({ field: 'to', code: 'ends-before' })
  if (daysFromTo(occasion.from, occasion.to) > 366) problems.push({ field: 'to', code: 'longer-than-a-year' })
  if (occasion.calendar === schoolTerms) problems.push(...problemsWithTerm(occasion))
  return problems
}

/** The months in which a school term begins, in either country. */
const termsBegin = ['01', '02', '03', '08', '09']
/** From the middle of August to the end of January, and a little more. */
const longestTerm = 190

function problemsWithTerm({ from, to }: NewOccasion): OccasionProblem[] {
  const problems: OccasionProblem[] = []
  if (!termsBegin.includes(from.slice(5, 7))) problems.push({ field: 'from', code: 'no-term' })
  if (daysFromTo(from, to) > longestTerm) problems.push({ field: 'to', code: 'longer-than-a-term' })
  return problems
}

export function problemsWithStrike(reason: string): StrikeProblem[] {
  if (reason === '') return [{ field: 'reason', code: 'missing' }]
  const code = textProblem(reason, longestReason)
  return code ? [{ field: 'reason', code }] : []
}

/**
 * Whether somebody may strike an occasion. The calendar belongs to the whole
 * partnership; who reaches only their own organisation's rows strikes only what
 * they wrote themselves.
 */
export function mayStrike(occasion: WrittenOccasion, who: { reach: Reach; by: string }): boolean {
  if (occasion.struck) return false
  return who.reach === 'partnership' || occasion.writtenBy === who.by
}

/** The same occasion written twice: the same days under the same name in the same calendar. */
export function isSameOccasion(one: NewOccasion, other: NewOccasion): boolean {
  return (
    one.calendar === other.calendar &&
    one.title === other.title &&
    one.from === other.from &&
    one.to === other.to
  )
}

/** More than a month on end is a season: it colours the year rather than standing in it. */
export function isSeason({ from, to }: Pick<RiskOccasion, 'from' | 'to'>): boolean {
  return daysFromTo(from, to) > 31
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The occasions that have a day in the year, the earliest first. */
export function inYear<Kept extends NewOccasion>(occasions: Kept[], year: number): Kept[] {
  return occasions
    .filter(({ from, to }) => yearOf(from) <= year && year <= yearOf(to))
    .sort((one, other) => (one.from < other.from || (one.from === other.from && one.to < other.to) ? -1 : 1))
}

/** The occasions that have a day in each of the year's months: twelve lists, January first. */
export function byMonth<Kept extends NewOccasion>(occasions: Kept[], year: number): Kept[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const name = `${year}-${String(month + 1).padStart(2, '0')}`
    return occasions.filter(({ from, to }) => from.slice(0, 7) <= name && name <= to.slice(0, 7))
  })
}
