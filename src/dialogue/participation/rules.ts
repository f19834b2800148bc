import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { wilsonShare } from '../../statistics/wilson.ts'
import { smallestBase } from '../answers/results.rules.ts'
import type { Ticked } from '../answers/rules.ts'
import { textProblem } from '../free-text.rules.ts'
import type { Question } from '../survey/rules.ts'

/** By what those who answered can be held against those who live here. */
export const groupings = ['age-band', 'gender', 'area'] as const
export type Grouping = (typeof groupings)[number]

/** How many live here in each group; one that nobody has counted is not there. */
export type PopulationGroups = Partial<Record<Grouping, Record<string, number>>>

/** A count of those who live here, on a day, and who counted. */
export type Population = { countedOn: Day; source: string; groups: PopulationGroups }

/** Whether a group answered less or more than its part of those who live here would, beyond chance. */
export type Presence = 'fewer' | 'as-many' | 'more'

export type GroupReached = {
  answer: string
  number: number
  /** Of those who said which group they belong to, and of those who live here. */
  share: number
  lives: number
  presence: Presence
}

/** How those who answered a question of group compare with those who live here; null where nobody counted, or too few answered. */
export type Reached = {
  question: Question
  n: number
  groups: GroupReached[] | null
  why: 'uncounted' | 'few' | null
}

/**
 * Who was reached, held against who lives here. Only groups that were counted are
 * compared, among themselves. A group is missing where even the upper limit of its
 * share of the answers (95 %) lies below its share of the population.
 */
export function reachedOf(
  questions: readonly Question[],
  answers: readonly Ticked[],
  population: PopulationGroups,
): Reached[] {
  return questions.flatMap((question): Reached[] => {
    const grouping = groupings.find((kind) => kind === question.kind)
    if (!grouping) return []
    const counted = population[grouping] ?? {}
    const known = question.options.map(({ key }) => key).filter((key) => (counted[key] ?? 0) > 0)
    const numberOf = (key: string) => answers.filter((ticked) => ticked[question.key] === key).length
    const numbers = known.map((key) => ({ key, number: numberOf(key) }))
    const n = numbers.reduce((sum, { number }) => sum + number, 0)
    const all = known.reduce((sum, key) => sum + (counted[key] ?? 0), 0)
    if (known.length < 2) return [{ question, n: 0, groups: null, why: 'uncounted' }]
    if (n < smallestBase) return [{ question, n, groups: null, why: 'few' }]
    const groups = numbers.map(({ key, number }) => {
      const lives = (counted[key] ?? 0) / all
      return { answer: key, number, lives, ...presenceOf(number, n, lives) }
    })
    return [{ question, n, groups, why: null }]
  })
}

function presenceOf(number: number, n: number, lives: number): { share: number; presence: Presence } {
  const { share, low, high } = wilsonShare(number, n) ?? { share: 0, low: 0, high: 1 }
  return { share, presence: high < lives ? 'fewer' : low > lives ? 'more' : 'as-many' }
}

export type PopulationProblem = 'missing' | 'future' | 'tooLong' | 'personalData' | 'notPossible'
export type PopulationProblems = Problems<string, PopulationProblem>

/** A count as somebody writes it: what is left empty is not counted. */
export type WrittenPopulation = { countedOn: Day | null; source: string; groups: PopulationGroups }

/** What stands in the way of keeping a count; a group's problem goes by its field, `age-band-16-24`. */
export function problemsWithPopulation(
  { countedOn, source, groups }: WrittenPopulation,
  today: Day,
): PopulationProblems {
  const written = groupings.flatMap((grouping) =>
    Object.entries(groups[grouping] ?? {}).map(([key, number]) => ({ field: `${grouping}-${key}`, number })),
  )
  const problems: PopulationProblems = {
    countedOn: countedOn === null ? 'missing' : countedOn > today ? 'future' : undefined,
    source: textProblem(source, 'line'),
    groups: written.length === 0 ? 'missing' : undefined,
  }
  for (const { field, number } of written)
    if (!Number.isInteger(number) || number < 0 || number > 100_000_000) problems[field] = 'notPossible'
  return problems
}
