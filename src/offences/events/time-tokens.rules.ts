import { fullYear, type Minute, minuteOf } from './clock.rules.ts'

/** What a sentence about a time is made of; words that say nothing of it are passed over. */
export type Token =
  | { is: 'weekday'; weekday: number }
  | { is: 'date'; date: number; month: number | null; year: number | null; thisYear: boolean }
  | { is: 'clock'; minute: Minute | null; isWholeHour: boolean }
  | { is: 'part'; from: number; to: number }
  | { is: 'ago'; days: number }
  | { is: 'and' | 'between' | 'night' | 'about' | 'reported' | 'happened' | 'where' }

const weekdayStems: Record<string, number> = {
  ...{ mandag: 0, måndag: 0, tirsdag: 1, tisdag: 1, onsdag: 2, torsdag: 3, fredag: 4 },
  ...{ lørdag: 5, lördag: 5, søndag: 6, söndag: 6 },
}

const monthStems = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Parts of a day, in hours; a night is counted from the evening on. */
const partsOfDay: [RegExp, number, number][] = [
  [/^(?:förmiddag|formiddag)/, 9, 12],
  [/^(?:eftermiddag)/, 12, 18],
  [/^(?:kväll|aften)/, 18, 24],
  [/^(?:morgon|morgen|morse)/, 5, 9],
  [/^(?:natt|nat)/, 0, 6],
]

const part = '(?:förmiddag|formiddag|eftermiddag|kväll|aften|morgon|morgen|morse|natt|nat)'
const day = '(?:mandag|måndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|söndag)'
const month =
  '(?:jan(?:uari|uar)?|feb(?:ruari|ruar)?|mar(?:s|ts)|mar|apr(?:il)?|maj|juni?|juli?|aug(?:usti|ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const kl = '(?:klokken|klockan|kil|kl|ki|k)[.,]*'
const nearly = '(?:ca\\.?|cirka|omkring|omkr\\.?|ungefär|runt|vid)'
const year = '(?:19|20)\\d{2}'

/** Each shape with what it means; the first that fits where the reader stands is taken. */
const shapes: [RegExp, (found: string[]) => Token[]][] = [
  // 2021-07-03, 2021-07-03T03:58
  [
    new RegExp(`(${year})-(\\d{2})-(\\d{2})(?!\\d)t?`, 'y'),
    ([, y, m, d]) => [date(d, m, fullYear(y as string))],
  ],
  // 030719
  [/(\d{2})(\d{2})(\d{2})(?![\d.:/])/y, ([, d, m, y]) => [date(d, m, fullYear(y as string))]],
  // 9/7-21, 09/07/2021, 24.7.21, 23-05-2021, 9/1 i 2019, 28/10 2020
  [
    new RegExp(
      `0*(\\d{1,2})(?:[/(]|\\.\\s?|-(?=\\d{1,2}-\\d{4}))0*(\\d{1,2})(?:[/-]|\\.|\\s+i\\s+|[,.]?\\s+)(${year}|(?<=[/.-])\\d{2})(?![\\d/:(]|\\.\\d)`,
      'y',
    ),
    ([, d, m, y]) => [date(d, m, fullYear(y as string))],
  ],
  // 9/10 i år
  [
    /0*(\d{1,2})[/(]0*(\d{1,2})\s+i\s+år(?![a-zåäöæø])/y,
    ([, d, m]) => [{ ...date(d, m, null), thisYear: true }],
  ],
  // 28/12, 28/
  [/0*(\d{1,2})[/(]0*(\d{1,2})(?!\d)\/?/y, ([, d, m]) => [date(d, m, null)]],
  [/0*(\d{1,2})\/(?!\d)/y, ([, d]) => [date(d, undefined, null)]],
  // 9. juli 21, 14 april, 15 maj 11.43
  [
    new RegExp(
      `0*(\\d{1,2})\\.?\\s*(${month})(?![a-zåäöæø])\\.?(?:\\s+(${year}|\\d{2})(?!\\d|[.:]\\d))?`,
      'y',
    ),
    ([, d, name, y]) => [
      date(d, String(monthStems.indexOf((name as string).slice(0, 3)) + 1), y ? fullYear(y) : null),
    ],
  ],
  // kl. 16.30-20.00, kl. 7, klokken 0815, kl. ca. 11. 00
  [
    new RegExp(
      `${kl}\\s*(?:${kl}\\s*)?(?:${nearly}\\s*)?(\\d{1,2})(?:[.:]\\s?(\\d{2})|(\\d{2}))?(?![\\d/])`,
      'y',
    ),
    ([, h, m, hm]) => [clock(h, m ?? hm)],
  ],
  // d. 24.12, den 2. 4., 23.12 kl.
  [
    /(?<=(?:^|[^a-zåäöæø])(?:d|den|en|dem|edn)[.,]*\s?)([12]\d|3[01]|0?[1-9])\.\s?(0?[1-9]|1[0-2])(?!\d)\.?/y,
    ([, d, m]) => [date(d, m, null)],
  ],
  [/([12]\d|3[01]|0?[1-9])\.\s?(0?[1-9]|1[0-2])(?=[.,]?\s*kl)/y, ([, d, m]) => [date(d, m, null)]],
  // 06:40, 22.35, 08:00:00
  [/(\d{1,2})[.:](\d{2})(?::\d{2}(?:\.\d+)?)?(?![\d/])/y, ([, h, m]) => [clock(h, m)]],
  // kl. 1230 og 1800
  [/(?<=(?:og|och|till?|-)\s?)([01]\d|2[0-4])([0-5]\d)(?![\d.:/])/y, ([, h, m]) => [clock(h, m)]],
  // kl. 12 og 14, kl. 8-16
  [
    /(?<=kl[.,]*\s*\d{1,2}(?:[.:]\d{2})?\s?(?:og|och|till?|-)\s?)(\d{1,2})(?![\d.:/]|\s?[a-zåäöæø])/y,
    ([, h]) => [clock(h, undefined)],
  ],
  // den 9 kl. 9.30
  [
    new RegExp(`(?<=(?:^|[^a-zåäöæø])(?:d|den)[.,]*\\s?)0*(\\d{1,2})(?=[.,]?\\s+${kl})`, 'y'),
    ([, d]) => [date(d, undefined, null)],
  ],
  [/natten\s+(?:till?|mot)(?![a-zåäöæø])/y, () => [{ is: 'night' }]],
  // fredag, fredagens, lördagskvällen
  [
    new RegExp(`(${day})(?:s?(${part})(?:en)?|ens|en|s)?(?![a-zåäöæø])`, 'y'),
    ([, name, its]) => [
      { is: 'weekday', weekday: weekdayStems[name as string] as number },
      ...(its ? partOf(its) : []),
    ],
  ],
  [/i\s?(?:förrgår|forgårs)/y, () => [{ is: 'ago', days: 2 }]],
  [/(?:i\s?går|i\s?gårs)(?![a-zåäöæø])/y, () => [{ is: 'ago', days: 1 }]],
  [/i\s?aftes/y, () => [{ is: 'ago', days: 1 }, ...partOf('aften')]],
  [/i\s?dag(?![a-zåäöæø])/y, () => [{ is: 'ago', days: 0 }]],
  [/i\s(?:morse|morges)/y, () => [{ is: 'ago', days: 0 }, ...partOf('morgen')]],
  [/i\snatt?(?![a-zåäöæø])/y, () => [{ is: 'ago', days: 0 }, ...partOf('nat')]],
  [new RegExp(`(?:om\\s+)?(${part})(?:en)?(?![a-zåäöæø])`, 'y'), ([, its]) => partOf(its as string)],
  [/(?:mellem|imellem|mellan|ml|fra|från)(?![a-zåäöæø])/y, () => [{ is: 'between' }]],
  [/(?:og|och|til|till|t\.?o\.?m\.?)(?![a-zåäöæø])|-/y, () => [{ is: 'and' }]],
  [new RegExp(`${nearly}(?![a-zåäöæø])`, 'y'), () => [{ is: 'about' }]],
  [/(?:anmeldt|anmäld)(?![a-zåäöæø])/y, () => [{ is: 'reported' }]],
  [/(?:begået|sket|skedde|inträffade)(?![a-zåäöæø])/y, () => [{ is: 'happened' }]],
  [/på(?![a-zåäöæø])/y, () => [{ is: 'where' }]],
]

const date = (d: string | undefined, m: string | undefined, y: number | null): Token & { is: 'date' } => ({
  is: 'date',
  ...{ date: Number(d), month: m === undefined ? null : Number(m), year: y, thisYear: false },
})

const clock = (h: string | undefined, m: string | undefined): Token => ({
  is: 'clock',
  ...{ minute: minuteOf(Number(h), Number(m ?? 0)), isWholeHour: m === undefined },
})

function partOf(word: string): Token[] {
  const found = partsOfDay.find(([shape]) => shape.test(word))
  return found ? [{ is: 'part', from: found[1] * 60, to: found[2] * 60 }] : []
}

const longest = 2000

/** What in the words says something of a time, in their order. */
export function timeTokens(written: string): Token[] {
  const words = plain(written)
  const tokens: Token[] = []
  let at = 0
  while (at < words.length) {
    const found = tokenAt(words, at)
    if (found) {
      tokens.push(...found.tokens)
      at = found.end
    } else at = endOfWord(words, at)
  }
  return tokens
}

function tokenAt(words: string, at: number): { tokens: Token[]; end: number } | null {
  for (const [shape, tokens] of shapes) {
    shape.lastIndex = at
    const found = shape.exec(words)
    if (found) return { tokens: tokens(found as unknown as string[]), end: shape.lastIndex }
  }
  return null
}

/** Words are passed over whole, so that nothing is found in the midst of one; so are numbers that are no time. */
function endOfWord(words: string, at: number): number {
  const word = /[a-zåäöæøéü]+|\d+[a-z]?|[\s\S]/y
  word.lastIndex = at
  word.exec(words)
  return word.lastIndex
}

/** Small letters, plain dashes, and without postcodes, which look like times. */
function plain(written: string): string {
  return written
    .slice(0, longest)
    .replace(/&frac12;|½/g, '1/2')
    .replace(/(?:^|\s)(?:DK-?)?\d{4}(?=\s+[A-ZÆØÅÄÖ][a-zæøåäö]+)/g, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/\s+/g, ' ')
}
