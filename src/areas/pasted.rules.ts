import { type Day, dayNumber, dayNumbered } from '../calendar.ts'
import { dateOf } from './days.rules.ts'
import { type NewOccasion, type OccasionProblem, problemsWithOccasion } from './occasions.rules.ts'

type LineFault = 'no-day' | 'no-title' | Exclude<OccasionProblem['code'], 'missing'>

/** What is wrong with a pasted list: with the calendar chosen, with the list itself, with one of its lines. */
export type PasteProblem =
  | { field: 'calendar'; code: OccasionProblem['code'] }
  | { field: 'lines'; code: 'empty' | 'tooMany' }
  | { field: 'line'; line: number; words: string; code: LineFault }

/** More lines than any year's calendar holds are a wrong paste. */
export const mostLines = 200

const iso = String.raw`\d{4}-\d{2}-\d{2}`
const dayFirst = String.raw`\d{1,2}[./-]\d{1,2}[./ -]\s?\d{4}`
const dayAndMonth = String.raw`\d{1,2}[./]\d{1,2}`
const to = String.raw`(?:\s*(?:[–—;-]|till|til|tom|t\.o\.m\.|to)\s*|\s+)`

const stretches = [
  new RegExp(`(?<!\\d)(?<from>${iso})${to}(?<to>${iso})(?!\\d)`),
  new RegExp(`(?<!\\d)(?<from>${dayFirst})${to}(?<to>${dayFirst})(?!\\d)`),
  new RegExp(`(?<!\\d)(?<from>${dayAndMonth})${to}(?<to>${dayFirst})(?!\\d)`),
  new RegExp(`(?<!\\d)(?<from>${iso})(?!\\d)`),
  new RegExp(`(?<!\\d)(?<from>${dayFirst})(?!\\d)`),
]

/**
 * Reads one occasion per line, as calendars are written in letters, mails and
 * worksheets: "2026-04-30–2026-05-01 Valborg", "30/4–1/5 2026 Valborg",
 * "13.12.2026; Lucia". The name may stand on either side of the days. Either
 * every line is understood or none is taken.
 */
export function readPasted(
  calendar: string,
  lines: string[],
  today: Day,
): { occasions: NewOccasion[]; problems: PasteProblem[] } {
  const problems: PasteProblem[] = []
  if (lines.length === 0) problems.push({ field: 'lines', code: 'empty' })
  if (lines.length > mostLines) problems.push({ field: 'lines', code: 'tooMany' })
  const ofCalendar = problemsWithOccasion({ calendar, title: '-', from: today, to: today }, today)
  problems.push(...ofCalendar.flatMap(({ field, code }) => (field === 'calendar' ? [{ field, code }] : [])))
  const occasions: NewOccasion[] = []
  lines.slice(0, mostLines).forEach((words, at) => {
    const read = readLine(words)
    const code = read ? faultOf({ calendar, ...read }, today) : 'no-day'
    if (code) problems.push({ field: 'line', line: at + 1, words, code })
    else if (read) occasions.push({ calendar, ...read })
  })
  return problems.length > 0 ? { occasions: [], problems } : { occasions, problems }
}

function faultOf(occasion: NewOccasion, today: Day): LineFault | null {
  const problem = problemsWithOccasion(occasion, today).find(({ field }) => field !== 'calendar')
  return problem ? (problem.code === 'missing' ? 'no-title' : problem.code) : null
}

function readLine(words: string): { title: string; from: Day; to: Day } | null {
  const found = stretches.map((shape) => shape.exec(words)).find((match) => match !== null)
  const written = found?.groups
  if (!found || !written?.from) return null
  const last = dayWritten(written.to ?? written.from)
  const first = last === null ? null : (dayWritten(written.from) ?? dayBefore(written.from, last))
  if (first === null || last === null) return null
  return { title: withoutEdges(words.replace(found[0], ' ')), from: first, to: last }
}

/** "2026-04-30" or "30/4 2026"; null where that is no day of the calendar. */
function dayWritten(written: string): Day | null {
  const parts = written.split(/[^\d]+/).map(Number)
  const [year, month, day] = /^\d{4}/.test(written) ? parts : parts.toReversed()
  return year === undefined || month === undefined || day === undefined ? null : dayOf(year, month, day)
}

/** "30/12" before 2 January 2027 is in 2026. */
function dayBefore(dayAndMonth: string, last: Day): Day | null {
  const [day, month] = dayAndMonth.split(/[./]/).map(Number)
  if (day === undefined || month === undefined) return null
  const year = Number(last.slice(0, 4))
  const sameYear = dayOf(year, month, day)
  return sameYear !== null && sameYear <= last ? sameYear : dayOf(year - 1, month, day)
}

function dayOf(year: number, month: number, day: number): Day | null {
  const written = dateOf(year, month, day)
  return dayNumbered(dayNumber(written)) === written ? written : null
}

function withoutEdges(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[\s;:,–—-]+|[\s;:,–—-]+$/g, '')
    .trim()
}
