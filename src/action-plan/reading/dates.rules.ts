import type { Day } from '../../calendar.ts'
import { type Passage, part } from './script.rules.ts'

/** A day written in a text, and where. */
export type DayFound = Passage & { day: Day }
/** Two years with a dash between: "2019–2023". */
export type YearsFound = Passage & { first: number; last: number }

const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
}
const monthName = String.raw`(jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|okt|nov|dec|des)[a-zæøåäö]{0,8}\.?`
const year = String.raw`((?:19|20)\d\d)`
const dayForms: { pattern: RegExp; read: (match: RegExpExecArray) => [number, number, number] }[] = [
  // 2019-01-01
  {
    pattern: new RegExp(String.raw`(?<!\d)${year}-(\d{2})-(\d{2})(?!\d)`, 'g'),
    read: (m) => [+m[1]!, +m[2]!, +m[3]!],
  },
  // 1/1 2019, 1/1-2019, 01.01.2019
  {
    pattern: new RegExp(String.raw`(?<![\d/.])(\d{1,2})\s?[/.]\s?(\d{1,2})[\s./-]{1,3}${year}(?!\d)`, 'g'),
    read: (m) => [+m[3]!, +m[2]!, +m[1]!],
  },
  // utgången av 2028, udgangen af år 2028
  {
    pattern: new RegExp(
      String.raw`(?:utgången av|udgangen af|utgangen av)\s(?:år(?:et)?\s)?${year}(?!\d)`,
      'gi',
    ),
    read: (m) => [+m[1]!, 12, 31],
  },
  // 1 januari 2019, den 1. januar 2019
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})(?:\.|:a|:e)?\s${monthName}\s${year}(?!\d)`, 'gi'),
    read: (m) => [+m[3]!, months[m[2]!.toLowerCase()] ?? 0, +m[1]!],
  },
]

/** The days a passage writes out, in order. What cannot be a day ("31/2 2019") is none. */
export function daysIn(passage: Passage): DayFound[] {
  const days: DayFound[] = []
  for (const { pattern, read } of dayForms) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(passage.text); match; match = pattern.exec(passage.text)) {
      const day = dayOf(...read(match))
      if (day) days.push({ ...part(passage, match.index, match.index + match[0].length), day })
    }
  }
  return [...withoutYear(passage, days), ...days].sort((one, other) => one.from - other.from)
}

/** "1 januari – 31 december 2021": the first day has the second one's year. */
function withoutYear(passage: Passage, days: DayFound[]): DayFound[] {
  const pattern = new RegExp(
    String.raw`(?<!\d)(\d{1,2})\.?\s${monthName}\s?(?:[-–—]|till?(?: och med)?|til og med)\s?(?:den\s)?(?=\d)`,
    'gi',
  )
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const end = passage.from + match.index + match[0].length
    const second = days.find((day) => Math.abs(day.from - end) <= 1)
    const day = second && dayOf(+second.day.slice(0, 4), months[match[2]!.toLowerCase()] ?? 0, +match[1]!)
    return day ? [{ ...part(passage, match.index, match.index + match[0].length), day }] : []
  })
}

/** Where a month with its year begins ("april 2023"); -1 where there is none. */
export function monthIn(text: string): number {
  return text.search(new RegExp(String.raw`(?<![\p{L}\d])${monthName}\s${year}(?!\d)`, 'iu'))
}

function dayOf(inYear: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(inYear, month - 1, dayOfMonth))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return real ? date.toISOString().slice(0, 10) : null
}

/** Year ranges: "2019-2023", "2020 – 23", "åren 2020 till och med 2023". */
export function yearRangesIn(passage: Passage): YearsFound[] {
  const pattern =
    /(?<![\d/.-])((?:19|20)\d\d)\s?(?:[-–—]|till(?: och med)?|t\.?o\.?m\.?|til(?: og med)?)\s?((?:(?:19|20)\d\d)|\d\d)(?![\d-])/gi
  return [...passage.text.matchAll(pattern)].flatMap((match) => {
    const first = Number(match[1])
    const last = match[2]!.length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2])
    return last > first && last - first <= 15
      ? [{ ...part(passage, match.index, match.index + match[0].length), first, last }]
      : []
  })
}

/** The last day of so many years that begin on this day. */
export function lastDayOfYears(from: Day, years: number): Day {
  const date = new Date(`${from}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

const numerals: Record<string, number> = {
  en: 1,
  ett: 1,
  et: 1,
  ettårig: 1,
  två: 2,
  to: 2,
  tre: 3,
  fyra: 4,
  fire: 4,
  fem: 5,
  sex: 6,
  seks: 6,
  sju: 7,
  syv: 7,
  åtta: 8,
  otte: 8,
  tio: 10,
  ti: 10,
  tolv: 12,
}
const numeral = `(\\d{1,2}|${Object.keys(numerals).join('|')})`

/** "fyra år", "3-årig", "et år": a length in years, not the "år" of "varje år". */
export function yearsLong(text: string): number | null {
  const match = new RegExp(
    String.raw`(?<![\p{L}\d])${numeral}(?:\s?-?\s?årig[at]?|\s(?:kalender)?års?)(?![\p{L}])`,
    'iu',
  ).exec(text)
  return match ? numberOf(match[1]!) : null
}

/** "tre månader", "6 måneder". */
export function monthsLong(text: string): number | null {
  const match = new RegExp(
    String.raw`(?<![\p{L}\d])${numeral}(?:\)|\s\([\wåäö]{1,8}\))?\s(?:månad(?:er)?s?|måned(?:er)?s?)(?![\p{L}])`,
    'iu',
  ).exec(text)
  return match ? numberOf(match[1]!) : null
}

/** A small number in digits or in words. */
export function numberOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (numerals[word.toLowerCase()] ?? null)
}
