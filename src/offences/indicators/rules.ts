import type { Day } from '../../calendar.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { daysOf, periodIn } from '../periods.rules.ts'

/** What an indicator is about: what agreements and plans want to see change. */
export const indicatorTopics = [
  'crime',
  'perceived-safety',
  'nightlife-violence',
  'killed-in-traffic',
  'seriously-injured',
  'neighbourhood-watch',
  'availability',
  'consumption',
  'trust',
  'time-saved',
  'engagement',
  'participation',
  'other',
] as const
export type IndicatorTopic = (typeof indicatorTopics)[number]

/** Which way is hoped for. `either`: reports of hidden crime may rise because more dare to report, and that is good. */
export const directions = ['down', 'up', 'either'] as const
export type Direction = (typeof directions)[number]

/** Something that is counted or measured again and again, to see whether the work helps. */
export type Indicator = {
  id: string
  name: string
  topic: IndicatorTopic
  /** What a value is a number of: "burglaries", "members", "percent". */
  unit: string
  source: string
  direction: Direction
  /** The part of the partnership it is of; null for all of it. */
  area: string | null
}

/** A value for some days, or on one where both are the same. */
export type Observation = {
  id: string
  from: Day
  to: Day
  value: number
  /** Worked out from figures that may still change. */
  preliminary?: boolean
}

export type NewIndicator = Omit<Indicator, 'id'>
export type IndicatorField = keyof NewIndicator
export type WordProblem = 'missing' | 'tooLong' | 'personalData' | 'unknown' | 'taken'
export type IndicatorProblems = Partial<Record<IndicatorField, WordProblem>>

const longest = { name: 120, unit: 60, source: 200 } as const

/** What stands in the way of a new indicator. Two of one name in one area could not be told apart. */
export function problemsWithIndicator(
  indicator: NewIndicator,
  known: { areas: readonly string[]; indicators: readonly Indicator[] },
): IndicatorProblems {
  const problems: IndicatorProblems = {}
  for (const field of ['name', 'unit', 'source'] as const) {
    const words = indicator[field]
    if (words === '') problems[field] = 'missing'
    else if (words.length > longest[field]) problems[field] = 'tooLong'
    else if (pointsOutAPerson(words)) problems[field] = 'personalData'
  }
  if (!indicatorTopics.includes(indicator.topic)) problems.topic = 'missing'
  if (!directions.includes(indicator.direction)) problems.direction = 'missing'
  if (indicator.area !== null && !known.areas.includes(indicator.area)) problems.area = 'unknown'
  const isSame = (other: Indicator) =>
    other.area === indicator.area && other.name.toLowerCase() === indicator.name.toLowerCase()
  if (known.indicators.some(isSame)) problems.name = 'taken'
  return problems
}

/** Why a line of observations cannot be read. */
export type LineProblem = 'notTwo' | 'noPeriod' | 'noNumber' | 'inTheFuture' | 'tooLarge' | 'twice'

export type ReadLine = { from: Day; to: Day; value: number }
export type ReadLines = {
  observations: ReadLine[]
  problems: { line: number; words: string; why: LineProblem }[]
}

const largest = 1e9

/**
 * What is written a line for each value: a day or a period, and the number after
 * the last sign between them: "2018; 16 000", "2025K3: 4,5", "2026-06-30 31".
 */
export function readLines(
  lines: readonly string[],
  numberIn: (written: string) => number | null,
  today: Day,
): ReadLines {
  const read: ReadLines = { observations: [], problems: [] }
  for (const [at, words] of lines.entries()) {
    const one = readLine(words, numberIn, today)
    const isTwice =
      typeof one !== 'string' && read.observations.some(({ from, to }) => from === one.from && to === one.to)
    if (typeof one === 'string') read.problems.push({ line: at + 1, words, why: one })
    else if (isTwice) read.problems.push({ line: at + 1, words, why: 'twice' })
    else read.observations.push(one)
  }
  return read
}

function readLine(
  words: string,
  numberIn: (written: string) => number | null,
  today: Day,
): ReadLine | LineProblem {
  const [, when, amount] = /^(.+?)\s*[;:\t]\s*([^;:\t]+)$/.exec(words) ?? /^(\S+)\s+(.+)$/.exec(words) ?? []
  if (!when || !amount) return 'notTwo'
  const days = daysIn(when)
  if (days === null) return 'noPeriod'
  const value = numberIn(amount)
  if (value === null) return 'noNumber'
  if (Math.abs(value) > largest) return 'tooLarge'
  return days.from > today ? 'inTheFuture' : { ...days, value }
}

/** A day as "2026-06-30", or the days of a period. */
function daysIn(written: string): { from: Day; to: Day } | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    const date = new Date(`${written}T00:00:00Z`)
    const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
    return isDay ? { from: written, to: written } : null
  }
  const period = periodIn(written)
  return period && daysOf(period)
}

/** The values that hold, the earliest first: of several for the same days the one noted last. `noted`: the order of noting, oldest first. */
export function holding(noted: readonly Observation[]): Observation[] {
  const last = new Map(noted.map((one) => [`${one.from} ${one.to}`, one]))
  return [...last.values()].sort((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0))
}
