import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { neededTextProblem, textProblem } from '../free-text.rules.ts'
import { most } from '../survey/question.rules.ts'
import type { SurveyLanguage } from '../survey/rules.ts'
import type { SurveyFile } from './columns.rules.ts'
import { problemsWithTies, type TieProblem } from './core-tie.rules.ts'
import { type NamedArea, problemsWithReadings } from './reading.rules.ts'
import type { Reading } from './readings.rules.ts'

/** What somebody says of a survey that was done elsewhere. */
export type Finished = {
  title: string
  doneBy: string
  source: string
  from: Day | null
  to: Day | null
  asked: number | null
  language: SurveyLanguage
  /** Whether residents are shown the result, without the few. */
  public: boolean
  /** The survey it asks again a year later; null where none. */
  continues: string | null
  readings: Reading[]
}

export type FinishedProblem =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'notPossible'
  | 'future'
  | 'before'
  | 'fewerThanAnswered'
  | 'noQuestions'
  | 'tooManyQuestions'
  | 'unknown'
  | 'tooFew'
  | 'tooMany'
  | 'notNumbers'
  | 'notWeights'
  | 'twoWeights'
  | 'unknownValues'
  | TieProblem
export type FinishedProblems = Problems<string, FinishedProblem>

/** What stands in the way of reading a finished survey in; a column's problem goes by its place: `kind-3`, `words-3`. */
export function problemsWithFinished(
  finished: Finished,
  file: SurveyFile,
  areas: readonly NamedArea[],
  today: Day,
): FinishedProblems {
  const { title, doneBy, source, from, to, asked, readings } = finished
  const questions = readings.filter(({ kind }) => kind !== 'left-out' && kind !== 'weight')
  const problems: FinishedProblems = {
    title: neededTextProblem(title, 'line'),
    doneBy: neededTextProblem(doneBy, 'line'),
    source: textProblem(source, 'result'),
    from: from === null ? 'missing' : from > today ? 'future' : undefined,
    to: to === null ? 'missing' : to > today ? 'future' : from !== null && to < from ? 'before' : undefined,
    asked: problemWithAsked(asked, file.rows.length),
    columns:
      questions.length === 0
        ? 'noQuestions'
        : questions.length > most.questions
          ? 'tooManyQuestions'
          : undefined,
  }
  for (const [at, { kind, words, answers }] of readings.entries()) {
    if (kind === 'left-out' || kind === 'weight') continue
    problems[`words-${at}`] = neededTextProblem(words, 'result')
    problems[`answers-${at}`] = answers
      .map(({ label }) => textProblem(label, 'line'))
      .find((problem) => problem !== undefined)
  }
  for (const [at, problem] of problemsWithReadings(file, readings, areas)) problems[`kind-${at}`] = problem
  for (const [at, problem] of problemsWithTies(readings)) problems[`core-${at}`] = problem
  return problems
}

function problemWithAsked(asked: number | null, answered: number): FinishedProblem | undefined {
  if (asked === null) return undefined
  if (!Number.isInteger(asked) || asked < 1 || asked > 10_000_000) return 'notPossible'
  return asked < answered ? 'fewerThanAnswered' : undefined
}
