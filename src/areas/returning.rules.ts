import { addDays, type Calendar, type Day } from '../calendar.ts'
import { danishLastSchoolDay, dateOf, easterSunday, midsummerEve, weekdayInMonth } from './days.rules.ts'
import { isKnownCalendar, type NewOccasion } from './occasions.rules.ts'

type Country = Calendar['country']

const bases = [
  'fixed-day',
  'moving-day',
  'same-dates',
  'same-week',
  'same-place-in-month',
  'payday',
  'usual-time',
] as const

/**
 * Why a proposal has the days it has, and so how far it can be trusted:
 * a fixed day and one that follows from the calendar can be; the same dates as
 * last year mostly; the same week, the same place in the month or the usual time
 * is only where to begin asking.
 */
export type Basis = (typeof bases)[number]

export function isBasis(word: string): word is Basis {
  return (bases as readonly string[]).includes(word)
}

/** Days that return each year: what they are called in a title, and when they are. */
export const returningDays: {
  calendar: string
  words: RegExp
  basis: Basis
  on: (year: number, country: Country) => Day
}[] = [
  { calendar: 'valborg', words: /valborg/i, basis: 'fixed-day', on: (year) => dateOf(year, 4, 30) },
  {
    calendar: 'national-day',
    words: /nationaldag|grundlovsdag/i,
    basis: 'fixed-day',
    on: (year, country) => dateOf(year, 6, country === 'SE' ? 6 : 5),
  },
  {
    calendar: 'midsummer',
    words: /midsommar|midsummer|midsommer|sankt ?hans/i,
    basis: 'moving-day',
    on: (year, country) => (country === 'SE' ? midsummerEve(year) : dateOf(year, 6, 23)),
  },
  { calendar: 'halloween', words: /halloween/i, basis: 'fixed-day', on: (year) => dateOf(year, 10, 31) },
  { calendar: 'lucia', words: /\blucia/i, basis: 'fixed-day', on: (year) => dateOf(year, 12, 13) },
  {
    calendar: 'christmas',
    words: /^jul(afton|en)?$/i,
    basis: 'fixed-day',
    on: (year) => dateOf(year, 12, 24),
  },
  { calendar: 'new-year', words: /nyår|nytår/i, basis: 'fixed-day', on: (year) => dateOf(year, 12, 31) },
  {
    calendar: 'fastelavn',
    words: /fastelavn/i,
    basis: 'moving-day',
    on: (year) => addDays(easterSunday(year), -49),
  },
  // The Christmas beer is released on the first Friday of November.
  {
    calendar: 'j-day',
    words: /\bj-?da[gy]\b/i,
    basis: 'moving-day',
    on: (year) => weekdayInMonth(year, 11, 'fri', 1),
  },
  // The Monday after confirmation, mostly in the week of the fourth Sunday after Easter; each parish sets its own.
  {
    calendar: 'blue-monday',
    words: /blå mandag|blue monday/i,
    basis: 'usual-time',
    on: (year) => addDays(easterSunday(year), 29),
  },
  { calendar: 'easter-holiday', words: /påsk/i, basis: 'moving-day', on: easterSunday },
]

/** Calendars that gather occasions of all kinds, where the title says what each is. */
const gathering = new Set<string>([
  'risk-weekends',
  'risk-occasions',
  'major-holidays',
  'market',
  'event',
  'school-terms',
])

/**
 * Whether there is but one of the kind at a time: one Valborg, one end of
 * school. Two events, or two things in a calendar of one's own, may coincide.
 */
export function isOneAtATime(kind: string): boolean {
  return isKnownCalendar(kind) && !gathering.has(kind)
}

/** What an occasion is: by its calendar, else by its title. "Valborg" among the risk weekends is Valborg all the same. */
export function kindOf({ calendar, title }: Pick<NewOccasion, 'calendar' | 'title'>): string {
  if (isOneAtATime(calendar)) return calendar
  if (/skolavslut|skoleafslut|sist[ae] skoldag|sidste skoledag/i.test(title)) return 'school-end'
  return returningDays.find(({ words }) => words.test(title))?.calendar ?? calendar
}

/** What most towns of a country keep an eye on; the texts hold their titles. */
export type UsualDay =
  | 'valborg'
  | 'midsummerEve'
  | 'lucia'
  | 'schoolEnd'
  | 'sanktHans'
  | 'lastSchoolDay'
  | 'fastelavn'
  | 'jDay'
  | 'blueMonday'

type UsualOccasion = Omit<NewOccasion, 'title'> & { day: UsualDay; basis: Basis }

/** The usual days of one year. The end of the school year is set by each school, so that one has to be asked for. */
export function usualDays(country: Country, year: number): UsualOccasion[] {
  const [fixed, toAsk] = [{ basis: 'fixed-day' } as const, { basis: 'usual-time' } as const]
  if (country === 'DK') {
    const [last, sanktHans] = [danishLastSchoolDay(year), dateOf(year, 6, 23)]
    const inRiskCalendar = (day: UsualDay, kind: string) => {
      const { on, basis } = returningDays.find(({ calendar }) => calendar === kind)!
      return { day, calendar: 'risk-occasions', from: on(year, country), to: on(year, country), basis }
    }
    return [
      inRiskCalendar('fastelavn', 'fastelavn'),
      inRiskCalendar('blueMonday', 'blue-monday'),
      inRiskCalendar('jDay', 'j-day'),
      { day: 'lastSchoolDay', calendar: 'school-end', from: last, to: last, ...toAsk },
      { day: 'sanktHans', calendar: 'midsummer', from: sanktHans, to: sanktHans, ...fixed },
    ]
  }
  const [schoolEnd, eve] = [weekdayInMonth(year, 6, 'thu', 2), midsummerEve(year)]
  return [
    { day: 'valborg', calendar: 'valborg', from: dateOf(year, 4, 30), to: dateOf(year, 5, 1), ...fixed },
    { day: 'schoolEnd', calendar: 'school-end', from: schoolEnd, to: schoolEnd, ...toAsk },
    { day: 'midsummerEve', calendar: 'midsummer', from: eve, to: addDays(eve, 1), basis: 'moving-day' },
    // Lucia's night begins on the evening of the 12th, and a night counts for the day it begins on.
    { day: 'lucia', calendar: 'lucia', from: dateOf(year, 12, 12), to: dateOf(year, 12, 13), ...fixed },
  ]
}
