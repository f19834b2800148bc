import { differenceOfShares, type Part } from '../../statistics/newcombe.ts'
import { effectivePart } from '../../statistics/weighted.ts'
import { type Share, wilsonShare } from '../../statistics/wilson.ts'
import { type CoreQuestion, coreQuestions, isAskedAs } from '../survey/core.rules.ts'
import type { Question } from '../survey/rules.ts'
import { asPublished, fewest, resultsOf, smallestBase, type Tally } from './results.rules.ts'

/**
 * One year of a core question: of `n` who took a stand, who say as much as
 * `effective` answers without weights would, how large a share gave a good answer.
 */
export type TrendYear = Share & {
  year: number
  survey: string
  n: number
  effective: number
  weighted: boolean
}

/**
 * Why a year is not compared: the question was not asked; of a survey read in,
 * no question was said to be the core question; it had other answers to choose
 * from; too few took a stand; the share would tell how many the hidden few are;
 * or nobody who took a stand has a weight.
 */
export type WhyLeftOut = 'notAsked' | 'notTied' | 'otherAnswers' | 'few' | 'wouldTell' | 'noWeights'
export type YearLeftOut = { year: number; survey: string; why: WhyLeftOut }

/** What the last year is against the one before: whether they differ beyond chance, or there is only one. */
export type Verdict = 'rose' | 'fell' | 'cannot-tell' | 'one-year'

/** How a core question went over the years, with the years that are not compared; `mixed` where of the last two only one is weighted. */
export type Trend = {
  question: Question
  years: TrendYear[]
  leftOut: YearLeftOut[]
  verdict: Verdict
  mixed: boolean
}

/** A year's survey with what was ticked; whether it was done elsewhere and read in, and with weights. */
export type YearOfAnswers = {
  year: number
  survey: string
  readIn: boolean
  weighted: boolean
  questions: readonly Question[]
  tallies: readonly Tally[]
}

/**
 * The core questions over the years of the surveys that continue each other.
 * Whoever does not know is not counted. A year with too few answers is left out,
 * and of `published` trends also one whose share would tell how many the hidden
 * few were. Two years differ only where nought lies outside the interval of their
 * difference, weighted ones with their effective numbers; else it cannot be told.
 */
export function trendsOf(
  years: readonly YearOfAnswers[],
  { published = false }: { published?: boolean } = {},
): Trend[] {
  const inOrder = years
    .filter(({ tallies }) => tallies.length > 0)
    .toSorted((one, other) => one.year - other.year)
  return coreQuestions.flatMap((core) => {
    const all = inOrder.map((of) => yearOf(core, of, published))
    const told = all.flatMap((one) => ('part' in one ? [one] : []))
    if (told.length === 0) return []
    const [last, before] = [told.at(-1), told.at(-2)]
    return {
      question: core.question,
      years: told.map(({ part: _, ...year }) => year),
      leftOut: all.flatMap((one) => ('why' in one ? [one] : [])),
      verdict: verdictOf(last?.part, before?.part),
      mixed: before !== undefined && last?.weighted !== before.weighted,
    }
  })
}

function yearOf(
  core: CoreQuestion,
  { year, survey, readIn, weighted, questions, tallies }: YearOfAnswers,
  published: boolean,
): (TrendYear & { part: Part }) | YearLeftOut {
  const leftOut = (why: WhyLeftOut) => ({ year, survey, why })
  const asked = questions.find((one) => one.key === core.question.key && (one.core || readIn))
  if (!asked) return leftOut(readIn ? 'notTied' : 'notAsked')
  if (!isAskedAs(core, asked)) return leftOut('otherAnswers')
  const stand = tookAStand(core, tallies)
  if (stand.number < smallestBase) return leftOut('few')
  if (published && tellsOfTheFew(core, tallies)) return leftOut('wouldTell')
  const part = effectivePart(stand.good, stand)
  const share = wilsonShare(part.yes, part.n)
  return share
    ? { year, survey, n: stand.number, effective: part.n, weighted, part, ...share }
    : leftOut('noWeights')
}

/** Those who took a stand, and how many people those stand for who gave a good answer. */
function tookAStand({ question, counted, leftOut }: CoreQuestion, tallies: readonly Tally[]) {
  const sum = (answers: readonly string[], of: 'number' | 'weight' | 'squares') =>
    tallies
      .filter((one) => one.question === question.key && answers.includes(one.answer))
      .reduce((total, one) => total + one[of], 0)
  const answers = question.options.map(({ key }) => key).filter((key) => !leftOut.includes(key))
  return {
    number: sum(answers, 'number'),
    weight: sum(answers, 'weight'),
    squares: sum(answers, 'squares'),
    good: sum(counted, 'weight'),
  }
}

/**
 * Whether a share, with how many it is of, would tell more than the published
 * counts: of the good answers, the others and those left out, each that hides
 * something must hide at least two, five together.
 */
function tellsOfTheFew({ question, counted, leftOut }: CoreQuestion, tallies: readonly Tally[]): boolean {
  const results = resultsOf([question], tallies)
  const [shown] = asPublished(results)
  if (!shown || shown.n === null) return true
  const groupOf = (answer: string) =>
    counted.includes(answer) ? 'good' : leftOut.includes(answer) ? 'out' : 'other'
  const hidden = (results[0]?.counts ?? []).filter((_, at) => shown.counts[at]?.number === null)
  return [...Map.groupBy(hidden, ({ answer }) => groupOf(answer)).values()].some(
    (few) => few.length < 2 || few.reduce((sum, { number }) => sum + (number ?? 0), 0) < fewest,
  )
}

function verdictOf(last: Part | undefined, before: Part | undefined): Verdict {
  const found = last && before && differenceOfShares(last, before)
  if (!found) return 'one-year'
  if (found.low > 0) return 'rose'
  return found.high < 0 ? 'fell' : 'cannot-tell'
}
