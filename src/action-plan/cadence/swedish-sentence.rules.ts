import { type KnownUnit, unitWords } from '../../web/unit-words.rules.ts'
import { isKnownDifference, isKnownThing } from './known-things.rules.ts'
import type { Period } from './rules.ts'
import { isEveryTime, type Length, type SentenceWords } from './sentence-words.rules.ts'
import { swedishNamedTimes } from './swedish-named-times.rules.ts'
import { differing, things } from './swedish-things.rules.ts'

const units = unitWords.sv
const number = new Intl.NumberFormat('sv-SE')
const list = new Intl.ListFormat('sv-SE')

type Noun = { one: string; neuter: boolean }

const periods: Record<Period, Noun> = {
  day: { one: 'dag', neuter: false },
  shift: { one: 'arbetspass', neuter: true },
  week: { one: 'vecka', neuter: false },
  weekend: { one: 'helg', neuter: false },
  month: { one: 'månad', neuter: false },
  quarter: { one: 'kvartal', neuter: true },
  tertial: { one: 'tertial', neuter: true },
  'half-year': { one: 'halvår', neuter: true },
  term: { one: 'termin', neuter: false },
  'school-year': { one: 'läsår', neuter: true },
  year: { one: 'år', neuter: true },
  agreement: { one: 'avtalsperiod', neuter: false },
  occasion: { one: 'tillfälle', neuter: true },
}

const ordinals = [
  '',
  '',
  'annan',
  'tredje',
  'fjärde',
  'femte',
  'sjätte',
  'sjunde',
  'åttonde',
  'nionde',
  'tionde',
]

const lengths: Record<Length['unit'], [string, string]> = {
  minutes: ['en minut', 'minuter'],
  hours: ['en timme', 'timmar'],
  days: ['en dag', 'dagar'],
  'working days': ['en arbetsdag', 'arbetsdagar'],
  weeks: ['en vecka', 'veckor'],
  months: ['en månad', 'månader'],
  years: ['ett år', 'år'],
}

function every(period: Period, everyN: number): string {
  const { one, neuter } = periods[period]
  if (everyN === 1) return `varje ${one}`
  if (everyN === 2) return `${neuter ? 'vartannat' : 'varannan'} ${one}`
  return `${neuter ? 'vart' : 'var'} ${ordinals[everyN] ?? `${everyN}:e`} ${one}`
}

const written = ({ count, unit }: Length) => (count === 1 ? lengths[unit][0] : `${count} ${lengths[unit][1]}`)
const each = (what: string) => (isKnownThing(what) ? `varje ${things[what]}` : what)

export const swedish: SentenceWords = {
  region: 'sv-SE',
  comparators: { 'at-least': 'minst', exactly: '', 'at-most': 'högst', about: 'ungefär', none: '' },
  amount: (count, countMax, unit) => {
    const [one, many] = unit ? (units[unit as KnownUnit] ?? [`1 ${unit}`, unit]) : ['en gång', 'gånger']
    if (count === 1 && !countMax) return one
    return `${number.format(count)}${countMax ? `–${number.format(countMax)}` : ''} ${many}`
  },
  shareOfShifts: (percent) => `${percent} procent av arbetspassen`,
  countedIn: (unit) => `räknat i ${units[unit as KnownUnit]?.[1] ?? unit}`,
  perPeriod: (period, everyN) => {
    if (period === 'agreement') return 'under avtalstiden'
    if (period === 'occasion') return 'vid varje tillfälle'
    return everyN > 1 ? every(period, everyN) : `per ${periods[period].one}`
  },
  everyPeriod: every,
  forEach: (what) => (isKnownThing(what) ? `för ${each(what)}` : `per ${what}`),
  atEach: (what) => (isEveryTime(what) ? `varje ${what}` : `vid ${what ? each(what) : 'varje tillfälle'}`),
  namedTimes: swedishNamedTimes,
  list: (phrases) => list.format(phrases),
  within: (length) => `inom ${written(length)}`,
  length: written,
  lasting: (length) => `på ${written(length)}`,
  after: (length) => `efter ${written(length)}`,
  afterEach: (what) => `efter ${isEveryTime(what) ? `varje ${what}` : what ? each(what) : 'varje tillfälle'}`,
  dueBy: (day, yearly) => `senast ${day}${yearly ? ' varje år' : ''}`,
  averagedOver: (period) =>
    `i genomsnitt över ${{ year: 'året', agreement: 'avtalstiden' }[period as string] ?? `varje ${periods[period].one}`}`,
  distinctBy: (what) => (isKnownDifference(what) ? differing[what] : `(olika ${what})`),
  window: {
    weekdays: {
      mon: 'måndagar',
      tue: 'tisdagar',
      wed: 'onsdagar',
      thu: 'torsdagar',
      fri: 'fredagar',
      sat: 'lördagar',
      sun: 'söndagar',
    },
    on: (days) => `på ${list.format(days)}`,
    dayParts: {
      morning: 'på morgonen',
      day: 'på dagen',
      afternoon: 'på eftermiddagen',
      evening: 'på kvällen',
      night: 'på natten',
    },
    weekend: 'på helger',
    parity: { odd: 'udda veckor', even: 'jämna veckor' },
    weeks: (weeks) => `vecka ${weeks}`,
    ordinalWeekday: (ordinal, weekday) =>
      `den ${{ first: 'första', second: 'andra', third: 'tredje', fourth: 'fjärde', last: 'sista' }[ordinal] ?? ordinal} ${{ mon: 'måndagen', tue: 'tisdagen', wed: 'onsdagen', thu: 'torsdagen', fri: 'fredagen', sat: 'lördagen', sun: 'söndagen' }[weekday]}`,
    inMonth: (month) => `i ${month}`,
    between: (from, to) => (from === to ? from : `från ${from} till ${to}`),
    from: (day) => `från ${day}`,
    until: (day) => `till ${day}`,
    during: (time) => `under ${time}`,
  },
  kinds: {
    continuous: 'löpande',
    'on-demand': 'vid behov',
    'per-occasion': '',
    'one-off': '',
    'not-a-cadence': 'utan angiven takt',
  },
  once: 'en gång',
}
