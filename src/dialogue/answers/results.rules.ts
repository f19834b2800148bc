import { wilsonShare } from '../../statistics/wilson.ts'
import { coreQuestions } from '../survey/core.rules.ts'
import type { Question } from '../survey/rules.ts'
import { answersOf } from '../survey/shown.rules.ts'
import type { Ticked } from './rules.ts'

/** How many gave an answer to a question, or to a row of a matrix. */
export type Tally = { question: string; row: string; answer: string; number: number }

/** A count as it is shown; null where it is hidden because too few are in it. */
export type AnswerCount = { answer: string; number: number | null; share: number | null }

/** What came out of a question, or of one row of a matrix: `n` answered it. Null where that itself would tell too much. */
export type Result = { question: Question; row: string; n: number | null; counts: AnswerCount[] }

/** Of fewer answers than this no share is given: one person more or less would move it by five points. */
export const smallestBase = 20

/** Counts below this are hidden from the public. */
const fewest = 5

/** Counts what was ticked, answer by answer; `answer` is empty where it counts those who answered at all. */
export function tallied(answers: readonly Ticked[]): Tally[] {
  const numbers = new Map<string, Tally>()
  const add = (question: string, row: string, answer: string) => {
    const key = JSON.stringify([question, row, answer])
    const known = numbers.get(key) ?? { question, row, answer, number: 0 }
    numbers.set(key, { ...known, number: known.number + 1 })
  }
  for (const ticked of answers)
    for (const [question, given] of Object.entries(ticked))
      for (const [row, chosen] of partsOf(given)) {
        add(question, row, '')
        for (const answer of chosen) add(question, row, answer)
      }
  return [...numbers.values()]
}

function partsOf(given: unknown): [row: string, chosen: string[]][] {
  if (Array.isArray(given)) return [['', given.map(String)]]
  if (typeof given !== 'object' || given === null) return [['', [String(given)]]]
  return Object.entries(given).map(([row, column]) => [row, [String(column)]])
}

/** What came out of every question that has answers to choose from, in the survey's order; a matrix row by row. */
export function resultsOf(questions: readonly Question[], tallies: readonly Tally[]): Result[] {
  const numberOf = (question: string, row: string, answer: string) =>
    tallies.find((one) => one.question === question && one.row === row && one.answer === answer)?.number ?? 0
  return questions
    .filter(({ kind }) => kind !== 'free-text')
    .flatMap((question) =>
      rowsOf(question).map((row) => {
        const n = numberOf(question.key, row, '')
        const counts = choicesOf(question).map((answer) => {
          const number = numberOf(question.key, row, answer)
          return { answer, number, share: n < smallestBase ? null : number / n }
        })
        return { question, row, n, counts }
      }),
    )
}

const rowsOf = ({ kind, rows }: Question) => (kind === 'matrix' ? rows.map(({ key }) => key) : [''])

/** The answers that can be given, in the order in which they are asked. */
function choicesOf(question: Question): string[] {
  return question.scale === null ? question.options.map(({ key }) => key) : answersOf(question)
}

/**
 * The same as anybody may see it: no count from 1 to 4, and none from which one
 * could be worked out. What only some were asked is hidden whole where the
 * answer that led there is hidden.
 */
export function asPublished(results: readonly Result[]): Result[] {
  const shown: Result[] = []
  for (const result of results) {
    const { question } = result
    const led = question.shownIf
    const leading = shown.filter((earlier) => earlier.question.key === led?.question)
    const gaveAway = leading.some(({ counts }) =>
      counts.some(({ answer, number }) => number === null && led?.answers.includes(answer)),
    )
    shown.push(gaveAway || (result.n ?? 0) < fewest ? hiddenWhole(result) : withoutFew(result))
  }
  return shown
}

function hiddenWhole(result: Result): Result {
  const isNothing = result.n === 0
  if (isNothing && result.question.shownIf === null) return result
  return {
    ...result,
    n: null,
    counts: result.counts.map(({ answer }) => ({ answer, number: null, share: null })),
  }
}

function withoutFew(result: Result): Result {
  const { question, counts, n } = result
  const numbers = counts.map(({ number }) => number ?? 0)
  const hide = question.kind === 'multiple' ? fewOrAllBut(numbers, n ?? 0) : fewAndTheirCover(numbers)
  return {
    ...result,
    counts: counts.map((count, at) => (hide.has(at) ? { ...count, number: null, share: null } : count)),
  }
}

/** Of answers that may be ticked together each is a pair of its own: those who did and those who did not. */
function fewOrAllBut(numbers: readonly number[], n: number): Set<number> {
  const isFew = (number: number) => number > 0 && number < fewest
  return new Set(numbers.flatMap((number, at) => (isFew(number) || isFew(n - number) ? [at] : [])))
}

/**
 * Of answers that make up the whole, the few are hidden with as many of the next
 * smallest as it takes, so that what is hidden could be shared out among them in
 * at least five ways.
 */
function fewAndTheirCover(numbers: readonly number[]): Set<number> {
  const hide = new Set(numbers.flatMap((number, at) => (number > 0 && number < fewest ? [at] : [])))
  if (hide.size === 0) return hide
  const others = numbers
    .map((number, at) => ({ number, at }))
    .filter(({ at }) => !hide.has(at))
    .sort((one, other) => one.number - other.number)
  const hidden = () => [...hide].reduce((sum, at) => sum + (numbers[at] ?? 0), 0)
  for (const { number, at } of others) {
    if (hide.size > 1 && hidden() >= fewest) break
    // A nought covers nothing: whoever adds up would see it at once.
    if (number > 0) hide.add(at)
  }
  return hide.size > 1 ? hide : new Set(numbers.keys())
}

/** One year of a core question: of `n` who took a stand, how large a share gave a good answer. */
export type TrendYear = { year: number; survey: string; n: number; share: number; low: number; high: number }

/** How a core question went over the years, and what the last year is against the one before. */
export type Trend = {
  question: Question
  years: TrendYear[]
  verdict: 'rose' | 'fell' | 'cannot-tell' | 'one-year'
}

/** A year's survey with what was ticked. */
export type YearOfAnswers = {
  year: number
  survey: string
  questions: readonly Question[]
  tallies: readonly Tally[]
}

/**
 * The core questions over the years of the surveys that continue each other.
 * Whoever does not know is not counted. A year with too few answers is left out.
 * Two years differ only where their intervals lie apart; else it cannot be told.
 */
export function trendsOf(years: readonly YearOfAnswers[]): Trend[] {
  const inOrder = years.toSorted((one, other) => one.year - other.year)
  return coreQuestions.flatMap(({ question, counted, leftOut }) => {
    const told = inOrder.flatMap(({ year, survey, questions, tallies }) => {
      if (!questions.some(({ key, core }) => core && key === question.key)) return []
      const number = (answers: readonly string[]) =>
        tallies
          .filter((one) => one.question === question.key && answers.includes(one.answer))
          .reduce((sum, one) => sum + one.number, 0)
      const n = number(['']) - number(leftOut)
      const share = n < smallestBase ? null : wilsonShare(number(counted), n)
      return share ? [{ year, survey, n, ...share }] : []
    })
    return told.length > 0 ? [{ question, years: told, verdict: verdictOf(told) }] : []
  })
}

function verdictOf(years: readonly TrendYear[]): Trend['verdict'] {
  const [last, before] = [years.at(-1), years.at(-2)]
  if (!last || !before) return 'one-year'
  if (last.low > before.high) return 'rose'
  return last.high < before.low ? 'fell' : 'cannot-tell'
}
