import type { Period } from './rules.ts'
import type { Length, SentenceWords } from './sentence-words.rules.ts'

const number = new Intl.NumberFormat('en-GB')

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

const units: Record<string, [one: string, many: string]> = {
  hour: ['one hour', 'hours'],
  area: ['one area', 'areas'],
  check: ['one check', 'checks'],
  minute: ['one minute', 'minutes'],
  case: ['one case', 'cases'],
}

const things: Record<string, string> = { 'housing-section': 'housing section' }

/** A named calendar, as each of its days and as the whole of them. */
const calendars: Record<string, [each: string, during: string]> = {
  'risk-weekends': ['every risk weekend', 'on risk weekends'],
  'risk-occasions': ['every risk occasion', 'on risk occasions'],
  'school-end': ['at the end of every school year', 'at the end of the school year'],
  'school-start': ['at every start of school', 'at the start of school'],
  'school-breaks': ['every school holiday', 'during school holidays'],
  'dark-season': ['every dark season', 'during the dark season'],
  'before-dark-season': ['before every dark season', 'before the dark season'],
  'before-summer-holiday': ['before every summer holiday', 'before the summer holiday'],
  'tourist-season': ['every tourist season', 'during the tourist season'],
  'major-holidays': ['every major holiday', 'during major holidays'],
  'payday-weekends': ['every payday weekend', 'on payday weekends'],
  market: ['every market', 'during the market'],
  valborg: ['every Walpurgis Night', 'on Walpurgis Night'],
  midsummer: ['every midsummer', 'at midsummer'],
  lucia: ['every St Lucy’s Day', 'on St Lucy’s Day'],
  halloween: ['every Halloween', 'at Halloween'],
  'new-year': ['every New Year', 'at New Year'],
  graduation: ['every graduation', 'during graduation'],
}

const ordinals = ['', '', 'other', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

function every(period: Period, everyN: number): string {
  if (everyN === 1) return `every ${periods[period]}`
  return ordinals[everyN]
    ? `every ${ordinals[everyN]} ${periods[period]}`
    : `every ${everyN} ${periods[period]}s`
}

const written = ({ count, unit }: Length) => (count === 1 ? `one ${unit.slice(0, -1)}` : `${count} ${unit}`)
const thing = (word: string) => things[word] ?? word
const calendar = (name: string) => calendars[name] ?? [`every ${plain(name)}`, `during ${plain(name)}`]
const plain = (name: string) => name.replaceAll('-', ' ')

export const english: SentenceWords = {
  region: 'en-GB',
  comparators: { 'at-least': 'at least', exactly: '', 'at-most': 'at most', about: 'about', none: '' },
  amount: (count, countMax, unit) => {
    const [one, many] = unit ? (units[unit] ?? [`1 ${unit}`, unit]) : ['once', 'times']
    if (count === 1 && !countMax) return one
    if (count === 2 && !countMax && !unit) return 'twice'
    return `${number.format(count)}${countMax ? `–${number.format(countMax)}` : ''} ${many}`
  },
  perPeriod: (period, everyN) => {
    if (period === 'agreement') return 'during the agreement'
    if (period === 'occasion') return 'on every occasion'
    return everyN > 1 || period === 'tertial' ? every(period, everyN) : `a ${periods[period]}`
  },
  everyPeriod: every,
  forEach: (what) => `for each ${thing(what)}`,
  atEach: (what) => `at every ${what ? thing(what) : 'occasion'}`,
  everyNamed: (name) => calendar(name)[0],
  within: (length) => `within ${written(length)}`,
  length: written,
  after: (length) => `after ${written(length)}`,
  afterEach: (what) => `after every ${what ? thing(what) : 'occasion'}`,
  dueBy: (day, yearly) => `by ${day}${yearly ? ' every year' : ''}`,
  averagedOver: (period) =>
    `on average over ${{ year: 'the year', agreement: 'the agreement' }[period as string] ?? every(period, 1)}`,
  distinctBy: (what) => (what === 'area' ? 'in different areas' : 'with different groups'),
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
    on: (days) => `on ${new Intl.ListFormat('en-GB').format(days)}`,
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
    between: (from, to) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    during: (name) => calendar(name)[1],
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
