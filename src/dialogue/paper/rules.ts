import { addDays, type Day } from '../../calendar.ts'
import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import type { Filled, SendingProblem } from '../answers/sending.rules.ts'
import { type FilledIn, fieldOf, filledIn, longestWritten } from '../survey/filled-in.rules.ts'
import type { Question, Survey } from '../survey/rules.ts'

/** The code by which answers from paper are known among a survey's channels; no link has it. */
export const paperChannel = 'paper'

/** So many days before the last one paper is handed in: somebody has to type it while the survey is open. */
const daysForTyping = 7

/**
 * The last day to hand in a form on paper; null where the survey has no last day.
 * Nothing can be typed in after the closing: what is opened then is shown, and one
 * form more could be told by the difference.
 */
export function lastDayForPaper({ closesOn, opening }: Pick<Survey, 'closesOn' | 'opening'>): Day | null {
  if (closesOn === null) return null
  const earlier = addDays(closesOn, -daysForTyping)
  return opening !== null && earlier <= opening.openedOn ? closesOn : earlier
}

/** What a typed form holds, or what stands in the way by field; and the texts already warned of. */
export type TypedIn = { done: FilledIn } | { problems: Record<string, SendingProblem>; warned: string[] }

/**
 * Reads a form typed in from paper. Whoever answers on paper may leave out what
 * they like, so nothing is needed but one answer. A text that points out a person
 * is said once; sent again it is taken in, and masked like any other.
 */
export function typedIn(questions: readonly Question[], filled: Filled, warned: readonly string[]): TypedIn {
  const read = filledIn(questions.map(asOptional), filled)
  const problems: Record<string, SendingProblem> = {}
  for (const question of questions.filter(({ kind }) => kind === 'free-text')) {
    const words = [filled[fieldOf(question)] ?? ''].flat().join('\n').trim()
    if (words.length > longestWritten)
      problems[fieldOf(question)] = { code: 'tooLong', length: words.length, longest: longestWritten }
    else if (personalDataIn(words).length > 0 && !warned.includes(question.key))
      problems[fieldOf(question)] = { code: 'personalData' }
  }
  if ('problems' in read)
    for (const [field, code] of Object.entries(read.problems))
      if (code !== 'tooLong') problems[field] = { code }
  if ('problems' in read || Object.keys(problems).length > 0)
    return { problems, warned: [...new Set([...warned, ...keysWarned(questions, problems)])] }
  if (Object.keys(read.ticked).length + Object.keys(read.written).length > 0) return { done: read }
  const [first] = questions
  const field = first ? fieldOf(first, first.rows[0]?.key) : 'form'
  return { problems: { [field]: { code: 'empty' } }, warned: [...warned] }
}

const asOptional = (question: Question): Question => ({ ...question, required: false })

function keysWarned(questions: readonly Question[], problems: Record<string, SendingProblem>): string[] {
  return questions.filter((one) => problems[fieldOf(one)]?.code === 'personalData').map(({ key }) => key)
}
