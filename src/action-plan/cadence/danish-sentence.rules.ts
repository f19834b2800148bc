import type { Period } from './rules.ts'
import type { Length, SentenceWords } from './sentence-words.rules.ts'

const number = new Intl.NumberFormat('da-DK')

type Noun = { one: string; neuter: boolean }

const periods: Record<Period, Noun> = {
  day: { one: 'dag', neuter: false },
  shift: { one: 'vagt', neuter: false },
  week: { one: 'uge', neuter: false },
  weekend: { one: 'weekend', neuter: false },
  month: { one: 'måned', neuter: false },
  quarter: { one: 'kvartal', neuter: true },
  tertial: { one: 'tertial', neuter: true },
  'half-year': { one: 'halvår', neuter: true },
  term: { one: 'skolehalvår', neuter: true },
  'school-year': { one: 'skoleår', neuter: true },
  year: { one: 'år', neuter: true },
  agreement: { one: 'aftaleperiode', neuter: false },
  occasion: { one: 'lejlighed', neuter: false },
}

const units: Record<string, [one: string, many: string]> = {
  hour: ['en time', 'timer'],
  area: ['et område', 'områder'],
  check: ['en kontrol', 'kontroller'],
  minute: ['et minut', 'minutter'],
  case: ['en sag', 'sager'],
}

const things: Record<string, [word: string, neuter: boolean]> = {
  class: ['klasse', false],
  school: ['skole', false],
  area: ['område', true],
  group: ['gruppe', false],
  municipality: ['kommune', false],
  unit: ['enhed', false],
  'housing-section': ['boligafdeling', false],
  report: ['anmeldelse', false],
  'safety walk': ['tryghedsvandring', false],
}

/** A named calendar, as each of its days and as the whole of them. */
const calendars: Record<string, [each: string, during: string]> = {
  'risk-weekends': ['hver risikoweekend', 'i risikoweekender'],
  'risk-occasions': ['hver højrisikodag', 'på højrisikodage'],
  'school-end': ['ved hver skoleafslutning', 'ved skoleafslutningen'],
  'school-start': ['ved hver skolestart', 'ved skolestart'],
  'school-breaks': ['hver skoleferie', 'i skoleferierne'],
  'dark-season': ['hver mørk årstid', 'i den mørke årstid'],
  'before-dark-season': ['før hver mørk årstid', 'før den mørke årstid'],
  'before-summer-holiday': ['før hver sommerferie', 'før sommerferien'],
  'tourist-season': ['hver turistsæson', 'i turistsæsonen'],
  'major-holidays': ['hver større helligdag', 'i de store helligdage'],
  'payday-weekends': ['hver lønningsweekend', 'i lønningsweekender'],
  market: ['hvert marked', 'under markedet'],
  valborg: ['hver valborgsaften', 'på valborgsaften'],
  midsummer: ['hver sankthans', 'til sankthans'],
  lucia: ['hver luciadag', 'på luciadag'],
  halloween: ['hver halloween', 'til halloween'],
  'new-year': ['hvert nytår', 'til nytår'],
  graduation: ['hver studenterfejring', 'under studenterfejringen'],
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
  const [word, neuter] = things[what] ?? [what, false]
  return `${neuter ? 'hvert' : 'hver'} ${word}`
}
const calendar = (name: string) => calendars[name] ?? [`hver ${plain(name)}`, `under ${plain(name)}`]
const plain = (name: string) => name.replaceAll('-', ' ')

export const danish: SentenceWords = {
  region: 'da-DK',
  comparators: { 'at-least': 'mindst', exactly: '', 'at-most': 'højst', about: 'omkring', none: '' },
  amount: (count, countMax, unit) => {
    const [one, many] = unit ? (units[unit] ?? [`1 ${unit}`, unit]) : ['en gang', 'gange']
    if (count === 1 && !countMax) return one
    return `${number.format(count)}${countMax ? `-${number.format(countMax)}` : ''} ${many}`
  },
  perPeriod: (period, everyN) => {
    if (period === 'agreement') return 'i aftaleperioden'
    if (period === 'occasion') return 'ved hver lejlighed'
    return everyN > 1 ? every(period, everyN) : `pr. ${periods[period].one}`
  },
  everyPeriod: every,
  forEach: (what) => `for ${each(what)}`,
  atEach: (what) => `ved ${what ? each(what) : 'hver lejlighed'}`,
  everyNamed: (name) => calendar(name)[0],
  within: (length) => `inden for ${written(length)}`,
  length: written,
  after: (length) => `efter ${written(length)}`,
  afterEach: (what) => `efter ${what ? each(what) : 'hver lejlighed'}`,
  dueBy: (day, yearly) => `senest ${day}${yearly ? ' hvert år' : ''}`,
  averagedOver: (period) =>
    `i gennemsnit over ${{ year: 'året', agreement: 'aftaleperioden' }[period as string] ?? every(period, 1)}`,
  distinctBy: (what) => (what === 'area' ? 'i forskellige områder' : 'med forskellige grupper'),
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
    on: (days) => `på ${new Intl.ListFormat('da-DK').format(days)}`,
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
    between: (from, to) => (from === to ? from : `fra ${from} til ${to}`),
    from: (day) => `fra ${day}`,
    until: (day) => `til ${day}`,
    during: (name) => calendar(name)[1],
  },
  kinds: {
    continuous: 'løbende',
    'on-demand': 'efter behov',
    'per-occasion': '',
    'one-off': '',
    'not-a-cadence': 'uden angivet hyppighed',
  },
  once: 'en gang',
}
