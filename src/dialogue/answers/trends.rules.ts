import { differenceOfShares, type Part } from '../../statistics/newcombe.ts'
import { wilsonShare } from '../../statistics/wilson.ts'
import { type CoreQuestion, coreQuestions } from '../survey/core.rules.ts'
import type { Question } from '../survey/rules.ts'
import { asPublished, fewest, resultsOf, smallestBase, type Tally } from './results.rules.ts'

/** One year of a core question: of `n` who took a stand, how large a share gave a good answer. */
export type TrendYear = { year: number; survey: string; n: number; share: number; low: number; high: number }

/** What the last year is against the one before: whether they differ beyond chance, or there is only one. */
export type Verdict = 'rose' | 'fell' | 'cannot-tell' | 'one-year'

/** How a core question went over the years. */
export type Trend = { question: Question; years: TrendYear[]; verdict: Verdict }

/** A year's survey with what was ticked. */
export type YearOfAnswers = {
  year: number
  survey: string
  questions: readonly Question[]
  tallies: readonly Tally[]
}

/**
 * The core questions over the years of the surveys that continue each other.
 * Whoever does not know is not counted. A year with too few answers is left out,
 * and of `published` trends also one whose share would tell how many the hidden
 * few were. Two years differ only where nought lies outside the interval of their
 * difference; else it cannot be told.
 */
export function trendsOf(
  years: readonly YearOfAnswers[],
  { published = false }: { published?: boolean } = {},
): Trend[] {
  const inOrder = years.toSorted((one, other) => one.year - other.year)
  return coreQuestions.flatMap((core) => {
    const { question } = core
    const asked = inOrder
      .filter(({ questions }) => questions.some(({ key, core: isCore }) => isCore && key === question.key))
      .map((of) => ({ ...of, part: partOf(core, of.tallies) }))
      .filter(({ part }) => part.n >= smallestBase)
      .filter(({ tallies }) => !published || !tellsOfTheFew(core, tallies))
    const told = asked.flatMap(({ year, survey, part: { yes, n } }) => {
      const share = wilsonShare(yes, n)
      return share ? [{ year, survey, n, ...share }] : []
    })
    if (told.length === 0) return []
    return [{ question, years: told, verdict: verdictOf(asked.map(({ part }) => part)) }]
  })
}

/** Those who gave a good answer, of those who took a stand. */
function partOf({ question, counted, leftOut }: CoreQuestion, tallies: readonly Tally[]): Part {
  const number = (answers: readonly string[]) =>
    tallies
      .filter((one) => one.question === question.key && answers.includes(one.answer))
      .reduce((sum, one) => sum + one.number, 0)
  return { yes: number(counted), n: number(['']) - number(leftOut) }
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

function verdictOf(parts: readonly Part[]): Verdict {
  const [last, before] = [parts.at(-1), parts.at(-2)]
  const found = last && before && differenceOfShares(last, before)
  if (!found) return 'one-year'
  if (found.low > 0) return 'rose'
  return found.high < 0 ? 'fell' : 'cannot-tell'
}
