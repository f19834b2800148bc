import type { Period } from './rules.ts'
import type { Length, SentenceWords } from './sentence-words.rules.ts'

const number = new Intl.NumberFormat('sv-SE')

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

const units: Record<string, [one: string, many: string]> = {
  hour: ['en timme', 'timmar'],
  area: ['ett område', 'områden'],
  check: ['en kontroll', 'kontroller'],
  minute: ['en minut', 'minuter'],
  case: ['ett ärende', 'ärenden'],
}

const things: Record<string, string> = {
  class: 'klass',
  school: 'skola',
  area: 'område',
  group: 'grupp',
  municipality: 'kommun',
  unit: 'enhet',
  'housing-section': 'bostadsområde',
  report: 'anmälan',
  'safety walk': 'trygghetsvandring',
}

/** A named calendar, as each of its days and as the whole of them. */
const calendars: Record<string, [each: string, during: string]> = {
  'risk-weekends': ['varje riskhelg', 'under riskhelger'],
  'risk-occasions': ['varje risktillfälle', 'vid risktillfällen'],
  'school-end': ['vid varje skolavslutning', 'vid skolavslutningen'],
  'school-start': ['vid varje skolstart', 'vid skolstarten'],
  'school-breaks': ['varje skollov', 'under skolloven'],
  'dark-season': ['varje mörk årstid', 'under den mörka årstiden'],
  'before-dark-season': ['inför varje mörk årstid', 'inför den mörka årstiden'],
  'before-summer-holiday': ['inför varje sommarlov', 'inför sommarlovet'],
  'tourist-season': ['varje turistsäsong', 'under turistsäsongen'],
  'major-holidays': ['varje storhelg', 'under storhelger'],
  'payday-weekends': ['varje lönehelg', 'under lönehelger'],
  market: ['varje marknad', 'under marknaden'],
  valborg: ['varje valborg', 'på valborg'],
  midsummer: ['varje midsommar', 'på midsommar'],
  lucia: ['varje lucia', 'på lucia'],
  halloween: ['varje halloween', 'på halloween'],
  'new-year': ['varje nyår', 'på nyår'],
  graduation: ['varje studentfirande', 'under studentfirandet'],
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
const thing = (word: string) => things[word] ?? word
const calendar = (name: string) => calendars[name] ?? [`varje ${plain(name)}`, `under ${plain(name)}`]
const plain = (name: string) => name.replaceAll('-', ' ')

export const swedish: SentenceWords = {
  region: 'sv-SE',
  comparators: { 'at-least': 'minst', exactly: '', 'at-most': 'högst', about: 'ungefär', none: '' },
  amount: (count, countMax, unit) => {
    const [one, many] = unit ? (units[unit] ?? [`1 ${unit}`, unit]) : ['en gång', 'gånger']
    if (count === 1 && !countMax) return one
    return `${number.format(count)}${countMax ? `–${number.format(countMax)}` : ''} ${many}`
  },
  perPeriod: (period, everyN) => {
    if (period === 'agreement') return 'under avtalstiden'
    if (period === 'occasion') return 'vid varje tillfälle'
    return everyN > 1 ? every(period, everyN) : `per ${periods[period].one}`
  },
  everyPeriod: every,
  forEach: (what) => `för varje ${thing(what)}`,
  atEach: (what) => `vid varje ${what ? thing(what) : 'tillfälle'}`,
  everyNamed: (name) => calendar(name)[0],
  within: (length) => `inom ${written(length)}`,
  length: written,
  after: (length) => `efter ${written(length)}`,
  afterEach: (what) => `efter varje ${what ? thing(what) : 'tillfälle'}`,
  dueBy: (day, yearly) => `senast ${day}${yearly ? ' varje år' : ''}`,
  averagedOver: (period) =>
    `i genomsnitt över ${{ year: 'året', agreement: 'avtalstiden' }[period as string] ?? `varje ${periods[period].one}`}`,
  distinctBy: (what) => (what === 'area' ? 'i olika områden' : 'med olika grupper'),
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
    on: (days) => `på ${new Intl.ListFormat('sv-SE').format(days)}`,
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
    between: (from, to) => (from === to ? from : `från ${from} till ${to}`),
    from: (day) => `från ${day}`,
    until: (day) => `till ${day}`,
    during: (name) => calendar(name)[1],
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
