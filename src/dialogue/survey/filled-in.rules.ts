import type { Question } from './rules.ts'
import { shownQuestions, type Ticked } from './shown.rules.ts'

/** What a form of the survey says, field by field. */
type Filled = Record<string, string | string[]>

/** What one person answered: what was ticked, and what was written in words, by question. */
export type FilledIn = { ticked: Ticked; written: Record<string, string> }

/** Why an answer cannot be taken in: it is needed, it is no answer to the question, or it is too long. */
export type FilledInProblem = 'missing' | 'unknown' | 'tooLong'

/** So many signs of free text are taken in; whoever writes more is told, and keeps what they wrote. */
export const longestWritten = 4000

/** The name of a question's field; of a matrix, of one of its rows. */
export function fieldOf({ key }: Pick<Question, 'key'>, row?: string): string {
  return row === undefined ? `q-${key}` : `q-${key}.${row}`
}

/**
 * Reads one filled form as it was sent, whatever it holds. What stands in the
 * way is named by field. Answers to questions that were not asked of this person
 * are left out; a question that may be skipped and was is not there at all.
 */
export function filledIn(
  questions: readonly Question[],
  filled: Filled,
): FilledIn | { problems: Record<string, FilledInProblem> } {
  const ticked: Ticked = {}
  const written: Record<string, string> = {}
  const problems: Record<string, FilledInProblem> = {}
  for (const question of questions) {
    if (!shownQuestions(questions, ticked).includes(question)) continue
    Object.assign(problems, problemsWith(question, filled))
    if (question.kind === 'free-text') {
      const words = valuesOf(filled, fieldOf(question)).join('\n').trim()
      if (words !== '') written[question.key] = words
    } else {
      const answer = tickedIn(question, filled)
      if (answer !== undefined) ticked[question.key] = answer
    }
  }
  return Object.keys(problems).length > 0 ? { problems } : { ticked, written }
}

/** The ticked answers of a form as far as they can be read: what decides which page comes next. */
export function tickedSoFar(questions: readonly Question[], filled: Filled): Ticked {
  const ticked: Ticked = {}
  for (const question of questions) {
    if (question.kind === 'free-text' || !shownQuestions(questions, ticked).includes(question)) continue
    const answer = tickedIn(question, filled)
    if (answer !== undefined) ticked[question.key] = answer
  }
  return ticked
}

/** What stands in the way of one question's answer, by field. */
export function problemsWith(question: Question, filled: Filled): Record<string, FilledInProblem> {
  const { kind, required, rows } = question
  if (kind === 'matrix') {
    const found = rows.flatMap(({ key }) => {
      const problem = problemWithChosen(question, valuesOf(filled, fieldOf(question, key)))
      return problem ? [[fieldOf(question, key), problem] as const] : []
    })
    return Object.fromEntries(found)
  }
  const values = valuesOf(filled, fieldOf(question))
  const problem =
    kind === 'free-text' ? problemWithWritten(values, required) : problemWithChosen(question, values)
  return problem ? { [fieldOf(question)]: problem } : {}
}

function problemWithWritten(values: readonly string[], required: boolean): FilledInProblem | undefined {
  const words = values.join('\n').trim()
  if (words === '') return required ? 'missing' : undefined
  return words.length > longestWritten ? 'tooLong' : undefined
}

function problemWithChosen(question: Question, values: readonly string[]): FilledInProblem | undefined {
  if (values.length === 0) return question.required ? 'missing' : undefined
  if (values.length > 1 && question.kind !== 'multiple') return 'unknown'
  return values.every((value) => isAnswer(question, value)) ? undefined : 'unknown'
}

function isAnswer({ scale, options }: Question, value: string): boolean {
  if (scale === null) return options.some(({ key }) => key === value)
  return /^\d{1,2}$/.test(value) && Number(value) >= scale.first && Number(value) <= scale.last
}

function tickedIn(question: Question, filled: Filled): Ticked[string] | undefined {
  const chosen = (name: string) => [
    ...new Set(valuesOf(filled, name).filter((one) => isAnswer(question, one))),
  ]
  if (question.kind === 'matrix') {
    const answers = question.rows.flatMap(({ key }) => {
      const [column] = chosen(fieldOf(question, key))
      return column === undefined ? [] : [[key, column] as const]
    })
    return answers.length > 0 ? Object.fromEntries(answers) : undefined
  }
  const values = chosen(fieldOf(question))
  const [first] = values
  if (first === undefined) return undefined
  if (question.kind === 'multiple') return values
  return question.kind === 'scale' ? Number(first) : first
}

function valuesOf(filled: Filled, name: string): string[] {
  const value = Object.hasOwn(filled, name) ? filled[name] : undefined
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
    (one) => one.trim() !== '',
  )
}
