import { addDays, type Day } from '../../calendar.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { type Advice, adviceCodes } from './advice.rules.ts'

/** When an area gets its status: before people leave for the summer, and before the dark season. */
export const seasons = ['before-summer', 'before-dark-season'] as const
export type Season = (typeof seasons)[number]

/** One turn of writing a status for every local area. */
export type Round = {
  id: string
  season: Season
  year: number
  /** Which kinds of offences are told of. */
  kinds: string[]
  /** Whole months, from the first day of the first to the last day of the last; the same months of earlier years are compared. */
  from: Day
  to: Day
  /** Until when every area is to have its status. */
  due: Day
}

export type NewRound = Omit<Round, 'id'>

const dates: Record<Season, { due: string; from: string; months: number; yearsBefore: number }> = {
  // The dark half of the year that has passed: its last months are old enough to be complete.
  'before-summer': { due: '06-01', from: '09', months: 6, yearsBefore: 1 },
  'before-dark-season': { due: '10-01', from: '03', months: 6, yearsBefore: 0 },
}

/** What a round of a season usually is: every month of the year is in one of the two, and the latest is a month old. */
export function usualRound(
  season: Season,
  year: number,
): Pick<Round, 'season' | 'year' | 'from' | 'to' | 'due'> {
  const { due, from, months, yearsBefore } = dates[season]
  const first: Day = `${year - yearsBefore}-${from}-01`
  return { season, year, from: first, to: lastDayAfter(first, months), due: `${year}-${due}` }
}

/** The round that is due next and has not begun. */
export function nextRound(begun: readonly Pick<Round, 'season' | 'year'>[], today: Day) {
  const year = Number(today.slice(0, 4))
  const coming = [year, year + 1].flatMap((one) => seasons.map((season) => usualRound(season, one)))
  const isBegun = (one: Pick<Round, 'season' | 'year'>) =>
    begun.some(({ season, year: of }) => season === one.season && of === one.year)
  return coming.find((one) => one.due > addDays(today, -daysLateIsOffered) && !isBegun(one))
}

/** A round that was missed is still offered for so long; then the next one is. */
const daysLateIsOffered = 60

/** The last day of the last of so many months. */
function lastDayAfter(first: Day, months: number): Day {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months
  const month = String((count % 12) + 1).padStart(2, '0')
  return addDays(`${Math.floor(count / 12)}-${month}-01`, -1)
}

export type RoundField = 'season' | 'year' | 'kinds' | 'from' | 'to' | 'due'
export type RoundProblem =
  | 'missing'
  | 'tooMany'
  | 'taken'
  | 'notMonths'
  | 'turned'
  | 'tooLong'
  | 'notOver'
  | 'overlaps'
export type RoundProblems = Partial<Record<RoundField, RoundProblem>>

/** What a form says of a new round, as far as it could be read; months as "2026-03". */
export type WrittenRound = {
  season: string
  year: number | null
  kinds: string[]
  from: string
  to: string
  due: Day | null
}

const mostKinds = 8
const monthShape = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** Reads a round, or says what stands in its way. Only months that are over can be told of. */
export function roundOf(
  written: WrittenRound,
  { begun, kinds, today }: { begun: readonly Round[]; kinds: readonly string[]; today: Day },
): { round: NewRound } | { problems: RoundProblems } {
  const problems: RoundProblems = {}
  const season = seasons.find((one) => one === written.season)
  const { year, due } = written
  if (!season) problems.season = 'missing'
  if (year === null || !Number.isInteger(year) || year < 2000 || year > 2200) problems.year = 'missing'
  else if (begun.some((one) => one.season === season && one.year === year)) problems.season = 'taken'
  const chosen = kinds.filter((kind) => written.kinds.includes(kind))
  if (chosen.length === 0) problems.kinds = 'missing'
  else if (chosen.length > mostKinds) problems.kinds = 'tooMany'
  for (const field of ['from', 'to'] as const)
    if (!monthShape.test(written[field])) problems[field] = 'notMonths'
  if (due === null) problems.due = 'missing'
  const from: Day = `${written.from}-01`
  if (!problems.from && !problems.to) {
    const to = lastDayAfter(`${written.to}-01`, 1)
    if (written.to < written.from) problems.to = 'turned'
    else if (to > lastDayAfter(from, 12)) problems.to = 'tooLong'
    else if (to >= today) problems.to = 'notOver'
    else if (begun.some((one) => sharesSomeMonths(one, { from, to }))) problems.to = 'overlaps'
  }
  if (Object.keys(problems).length > 0 || !season || year === null || due === null) return { problems }
  return { round: { season, year, kinds: chosen, from, to: lastDayAfter(`${written.to}-01`, 1), due } }
}

/**
 * Whether two rounds tell of partly the same months of the year. One could be
 * taken from the other, and what is left may be a single month with a single offence.
 */
export function sharesSomeMonths(
  one: Pick<Round, 'from' | 'to'>,
  other: Pick<Round, 'from' | 'to'>,
): boolean {
  const [first, second] = [monthsOfYear(one), monthsOfYear(other)]
  const isSame = first.length === second.length && first.every((month, at) => month === second[at])
  return !isSame && first.some((month) => second.includes(month))
}

/** Month after month from the first, each by its number in the year. */
function monthsOfYear({ from, to }: Pick<Round, 'from' | 'to'>): number[] {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: number(to) - number(from) + 1 }, (_, at) => (number(from) + at) % 12)
}

/** What people add to an area's figures. */
export type Words = { words: string; advice: Advice[]; ownAdvice: string; ready: boolean }

export const noWords: Words = { words: '', advice: [], ownAdvice: '', ready: false }

export type WordsField = 'words' | 'advice' | 'ownAdvice'
export type WordsProblem = 'missing' | 'tooLong' | 'personalData' | 'tooMany'
export type WordsProblems = Partial<Record<WordsField, WordsProblem>>

const longest: Record<'words' | 'ownAdvice', number> = { words: 900, ownAdvice: 300 }
/** More than that nobody remembers from a notice board. */
const mostAdvice = 4

/** What stands in the way of keeping words; one that is ready says what the figures mean, and what to do. */
export function problemsWithWords({ words, advice, ownAdvice, ready }: Words): WordsProblems {
  const problems: WordsProblems = {}
  for (const [field, written] of Object.entries({ words, ownAdvice }) as ['words' | 'ownAdvice', string][]) {
    if (written.length > longest[field]) problems[field] = 'tooLong'
    else if (pointsOutAPerson(written)) problems[field] = 'personalData'
  }
  if (ready && words === '') problems.words = 'missing'
  if (advice.length > mostAdvice) problems.advice = 'tooMany'
  if (ready && advice.length === 0 && ownAdvice === '') problems.advice = 'missing'
  return problems
}

/** The codes among what was ticked, in the order in which advice is listed. */
export const adviceIn = (ticked: readonly string[]): Advice[] =>
  adviceCodes.filter((code) => ticked.includes(code))
