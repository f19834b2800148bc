import { type KnownUnit, unitWords } from '../../web/unit-words.rules.ts'
import { danishNamedTimes } from './danish-named-times.rules.ts'
import { differing, things } from './danish-things.rules.ts'
import { isKnownDifference, isKnownThing } from './known-things.rules.ts'
import type { Period } from './rules.ts'
import { isEveryTime, type Length, type SentenceWords } from './sentence-words.rules.ts'

const units = unitWords.da
const number = new Intl.NumberFormat('da-DK')
const list = new Intl.ListFormat('da-DK')

/** `within` says how often in it: "to gange om måneden"; without it, "to gange pr. vagt". */
type Noun = { one: string; neuter: boolean; within?: string }

const periods: Record<Period, Noun> = {
  day: { one: 'dag', neuter: false, within: 'om dagen' },
  shift: { one: 'vagt', neuter: false },
  week: { one: 'uge', neuter: false, within: 'om ugen' },
  weekend: { one: 'weekend', neuter: false },
  month: { one: 'måned', neuter: false, within: 'om måneden' },
  quarter: { one: 'kvartal', neuter: true, within: 'i kvartalet' },
  tertial: { one: 'tertial', neuter: true },
  'half-year': { one: 'halvår', neuter: true, within: 'i halvåret' },
  term: { one: 'skolehalvår', neuter: true },
  'school-year': { one: 'skoleår', neuter: true },
  year: { one: 'år', neuter: true, within: 'om året' },
  agreement: { one: 'aftaleperiode', neuter: false },
  occasion: { one: 'lejlighed', neuter: false },
}

const ordinals = [
  '',
  '',
  'anden',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
  'tiende',
]

const lengths: Record<Length['unit'], [string, string]> = {
  minutes: ['et minut', 'minutter'],
  hours: ['en time', 'timer'],
  days: ['en dag', 'dage'],
  'working days': ['en arbejdsdag', 'arbejdsdage'],
  weeks: ['en uge', 'uger'],
  months: ['en måned', 'måneder'],
  years: ['et år', 'år'],
}

function every(period: Period, everyN: number): string {
  const { one, neuter } = periods[period]
  const each = neuter ? 'hvert' : 'hver'
  if (everyN === 1) return `${each} ${one}`
  if (everyN === 2) return `${each} ${neuter ? 'andet' : 'anden'} ${one}`
  return `${each} ${ordinals[everyN] ?? `${everyN}.`} ${one}`
}

const written = ({ count, unit }: Length) => (count === 1 ? lengths[unit][0] : `${count} ${lengths[unit][1]}`)
const each = (what: string) => {
  if (!isKnownThing(what)) return what
  const [word, neuter] = things[what]
  return `${neuter ? 'hvert' : 'hver'} ${word}`
}

export const danish: SentenceWords = {
  region: 'da-DK',
  comparators: { 'at-least': 'mindst', exactly: '', 'at-most': 'højst', about: 'omkring', none: '' },
  amount: (count, countMax, unit) => {
    const [one, many] = unit ? (units[unit as KnownUnit] ?? [`1 ${unit}`, unit]) : ['én gang', 'gange']
    if (count === 1 && !countMax) return one
    return `${number.format(count)}${countMax ? `-${number.format(countMax)}` : ''} ${many}`
  },
  shareOfShifts: (percent) => `${percent} procent af vagterne`,
  countedIn: (unit) => `regnet i ${units[unit as KnownUnit]?.[1] ?? unit}`,
  perPeriod: (period, everyN) => {
    if (period === 'agreement') return 'i aftaleperioden'
    if (period === 'occasion') return 'ved hver lejlighed'
    if (everyN > 1) return every(period, everyN)
    return periods[period].within ?? `pr. ${periods[period].one}`
  },
  everyPeriod: every,
  forEach: (what) => (isKnownThing(what) ? `for ${each(what)}` : `pr. ${what}`),
  atEach: (what) => (isEveryTime(what) ? `hver ${what}` : `ved ${what ? each(what) : 'hver lejlighed'}`),
  namedTimes: danishNamedTimes,
  list: (phrases) => list.format(phrases),
  within: (length) => `inden for ${written(length)}`,
  length: written,
  lasting: (length) => `på ${written(length)}`,
  after: (length) => `efter ${written(length)}`,
  afterEach: (what) => `efter ${isEveryTime(what) ? `hver ${what}` : what ? each(what) : 'hver lejlighed'}`,
  dueBy: (day, yearly) => `senest ${day}${yearly ? ' hvert år' : ''}`,
  averagedOver: (period) =>
    `i gennemsnit over ${{ year: 'året', agreement: 'aftaleperioden' }[period as string] ?? every(period, 1)}`,
  distinctBy: (what) => (isKnownDifference(what) ? differing[what] : `(forskellige ${what})`),
  window: {
    weekdays: {
      mon: 'mandage',
      tue: 'tirsdage',
      wed: 'onsdage',
      thu: 'torsdage',
      fri: 'fredage',
      sat: 'lørdage',
      sun: 'søndage',
    },
    on: (days) => `på ${list.format(days)}`,
    dayParts: {
      morning: 'om morgenen',
      day: 'om dagen',
      afternoon: 'om eftermiddagen',
      evening: 'om aftenen',
      night: 'om natten',
    },
    weekend: 'i weekender',
    parity: { odd: 'i ulige uger', even: 'i lige uger' },
    weeks: (weeks) => `uge ${weeks}`,
    ordinalWeekday: (ordinal, weekday) =>
      `den ${{ first: 'første', second: 'anden', third: 'tredje', fourth: 'fjerde', last: 'sidste' }[ordinal] ?? ordinal} ${{ mon: 'mandag', tue: 'tirsdag', wed: 'onsdag', thu: 'torsdag', fri: 'fredag', sat: 'lørdag', sun: 'søndag' }[weekday]}`,
    inMonth: (month) => `i ${month}`,
    between: (from, to) => (from === to ? from : `fra ${from} til ${to}`),
    from: (day) => `fra ${day}`,
    until: (day) => `til ${day}`,
    during: (time) => `under ${time}`,
  },
  kinds: {
    continuous: 'løbende',
    'on-demand': 'efter behov',
    'per-occasion': '',
    'one-off': '',
    'not-a-cadence': 'uden angivet hyppighed',
  },
  once: 'én gang',
}
