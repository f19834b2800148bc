import { effectiveNumber, type Weighed, weightedShare } from '../../statistics/weighted.ts'
import type { Share } from '../../statistics/wilson.ts'
import type { Question } from '../survey/rules.ts'
import { answersOf } from '../survey/shown.rules.ts'
import type { Ticked } from './rules.ts'

/**
 * How many gave an answer to a question, or to a row of a matrix, and how many
 * they stand for: as many, where nothing is weighted.
 */
export type Tally = Weighed & { question: string; row: string; answer: string; number: number }

/** A count as it is shown, and its share with how uncertain it is; null where it is hidden because too few are in it. */
export type AnswerCount = {
  answer: string
  number: number | null
  share: number | null
  interval: Pick<Share, 'low' | 'high'> | null
}

/**
 * What came out of a question, or of one row of a matrix: `n` answered it, and
 * say as much as `effective` answers without weights would. Null where that
 * itself would tell too much.
 */
export type Result = {
  question: Question
  row: string
  n: number | null
  effective: number | null
  counts: AnswerCount[]
}

/** Of fewer answers than this no share is given: one person more or less would move it by five points. */
export const smallestBase = 20

/** Counts below this are hidden from the public. */
export const fewest = 5

/**
 * Counts what was ticked, answer by answer; `answer` is empty where it counts
 * those who answered at all. Where answers have weights, each stands for so many.
 */
export function tallied(answers: readonly Ticked[], weights: readonly number[] = []): Tally[] {
  const numbers = new Map<string, Tally>()
  const add = (question: string, row: string, answer: string, weight: number) => {
    const key = JSON.stringify([question, row, answer])
    const known = numbers.get(key) ?? { question, row, answer, number: 0, weight: 0, squares: 0 }
    numbers.set(key, {
      ...known,
      number: known.number + 1,
      weight: known.weight + weight,
      squares: known.squares + weight ** 2,
    })
  }
  for (const [at, ticked] of answers.entries())
    for (const [question, given] of Object.entries(ticked))
      for (const [row, chosen] of partsOf(given)) {
        const weight = weights[at] ?? 1
        add(question, row, '', weight)
        for (const answer of chosen) add(question, row, answer, weight)
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
  const known = new Map(tallies.map((one) => [JSON.stringify([one.question, one.row, one.answer]), one]))
  const tallyOf = (question: string, row: string, answer: string) =>
    known.get(JSON.stringify([question, row, answer])) ?? { number: 0, weight: 0, squares: 0 }
  return questions
    .filter(({ kind }) => kind !== 'free-text')
    .flatMap((question) =>
      rowsOf(question).map((row) => {
        const all = tallyOf(question.key, row, '')
        const counts = choicesOf(question).map((answer) => {
          const { number, weight } = tallyOf(question.key, row, answer)
          const told = all.number >= smallestBase ? weightedShare(weight, all) : null
          const interval = told && { low: told.low, high: told.high }
          return { answer, number, share: told?.share ?? null, interval }
        })
        return { question, row, n: all.number, effective: effectiveNumber(all), counts }
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
    effective: null,
    counts: result.counts.map(hidden),
  }
}

function withoutFew(result: Result): Result {
  const { question, counts, n } = result
  const numbers = counts.map(({ number }) => number ?? 0)
  const hide = question.kind === 'multiple' ? fewOrAllBut(numbers, n ?? 0) : fewAndTheirCover(numbers)
  return {
    ...result,
    counts: counts.map((count, at) => (hide.has(at) ? hidden(count) : count)),
  }
}

const hidden = ({ answer }: AnswerCount): AnswerCount => ({
  answer,
  number: null,
  share: null,
  interval: null,
})

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
  const hiddenInAll = () => [...hide].reduce((sum, at) => sum + (numbers[at] ?? 0), 0)
  for (const { number, at } of others) {
    if (hide.size > 1 && hiddenInAll() >= fewest) break
    // A nought covers nothing: whoever adds up would see it at once.
    if (number > 0) hide.add(at)
  }
  return hide.size > 1 ? hide : new Set(numbers.keys())
}
