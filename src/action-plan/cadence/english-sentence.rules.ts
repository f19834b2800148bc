import { type KnownUnit, unitWords } from '../../web/unit-words.rules.ts'
import { englishNamedTimes } from './english-named-times.rules.ts'
import { differing, things } from './english-things.rules.ts'
import { isKnownDifference, isKnownThing } from './known-things.rules.ts'
import type { Period } from './rules.ts'
import { isEveryTime, type Length, type SentenceWords } from './sentence-words.rules.ts'

const units = unitWords.en
const number = new Intl.NumberFormat('en-GB')
const list = new Intl.ListFormat('en-GB')

const periods: Record<Period, string> = {
  day: 'day',
  shift: 'shift',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  tertial: 'four months',
  'half-year': 'half-year',
  term: 'school term',
  'school-year': 'school year',
  year: 'year',
  agreement: 'agreement period',
  occasion: 'occasion',
}

const ordinals = ['', '', 'other', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

function every(period: Period, everyN: number): string {
  if (everyN === 1) return `every ${periods[period]}`
  return ordinals[everyN]
    ? `every ${ordinals[everyN]} ${periods[period]}`
    : `every ${everyN} ${periods[period]}s`
}

const written = ({ count, unit }: Length) => (count === 1 ? `one ${unit.slice(0, -1)}` : `${count} ${unit}`)
const each = (what: string) => (isKnownThing(what) ? `every ${things[what]}` : what)

export const english: SentenceWords = {
  region: 'en-GB',
  comparators: { 'at-least': 'at least', exactly: '', 'at-most': 'at most', about: 'about', none: '' },
  amount: (count, countMax, unit) => {
    const [one, many] = unit ? (units[unit as KnownUnit] ?? [`1 ${unit}`, unit]) : ['once', 'times']
    if (count === 1 && !countMax) return one
    if (count === 2 && !countMax && !unit) return 'twice'
    return `${number.format(count)}${countMax ? `–${number.format(countMax)}` : ''} ${many}`
  },
  shareOfShifts: (percent) => `${percent} per cent of the shifts`,
  countedIn: (unit) => `counted in ${units[unit as KnownUnit]?.[1] ?? unit}`,
  perPeriod: (period, everyN) => {
    if (period === 'agreement') return 'during the agreement'
    if (period === 'occasion') return 'on every occasion'
    return everyN > 1 || period === 'tertial' ? every(period, everyN) : `a ${periods[period]}`
  },
  everyPeriod: every,
  forEach: (what) => (isKnownThing(what) ? `for each ${things[what]}` : `per ${what}`),
  atEach: (what) => (isEveryTime(what) ? `every ${what}` : `at ${what ? each(what) : 'every occasion'}`),
  namedTimes: englishNamedTimes,
  list: (phrases) => list.format(phrases),
  within: (length) => `within ${written(length)}`,
  length: written,
  lasting: (length) => `of ${written(length)}`,
  after: (length) => `after ${written(length)}`,
  afterEach: (what) => `after ${isEveryTime(what) ? `every ${what}` : what ? each(what) : 'every occasion'}`,
  dueBy: (day, yearly) => `by ${day}${yearly ? ' every year' : ''}`,
  averagedOver: (period) =>
    `on average over ${{ year: 'the year', agreement: 'the agreement' }[period as string] ?? every(period, 1)}`,
  distinctBy: (what) => (isKnownDifference(what) ? differing[what] : `(different ${what})`),
  window: {
    weekdays: {
      mon: 'Mondays',
      tue: 'Tuesdays',
      wed: 'Wednesdays',
      thu: 'Thursdays',
      fri: 'Fridays',
      sat: 'Saturdays',
      sun: 'Sundays',
    },
    on: (days) => `on ${list.format(days)}`,
    dayParts: {
      morning: 'in the morning',
      day: 'in the daytime',
      afternoon: 'in the afternoon',
      evening: 'in the evening',
      night: 'at night',
    },
    weekend: 'at weekends',
    parity: { odd: 'in odd weeks', even: 'in even weeks' },
    weeks: (weeks) => `in week ${weeks}`,
    ordinalWeekday: (ordinal, weekday) =>
      `on the ${ordinal} ${{ mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }[weekday]}`,
    inMonth: (month) => `in ${month}`,
    between: (from, to) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    during: (time) => `during ${time}`,
  },
  kinds: {
    continuous: 'continuously',
    'on-demand': 'when needed',
    'per-occasion': '',
    'one-off': '',
    'not-a-cadence': 'no cadence given',
  },
  once: 'once',
}
