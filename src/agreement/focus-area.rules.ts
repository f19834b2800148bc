import type { Problems } from '../partnership/problems.rules.ts'
import { classes, type FocusAreaWords, type GoalWords, owners } from './rules.ts'

export type FocusAreaProblems = Problems<
  'name' | 'classes' | 'outcomes',
  'missing' | 'tooLong' | 'halfAnswered'
>

const longestName = 160

/**
 * What a focus area lacks: a name, what kind of prevention it is, and what is
 * hoped for. Both crime and the sense of safety are asked for, because the one
 * can improve without the other; where one is left out, the reason is told.
 */
export function problemsWithFocusArea(words: FocusAreaWords): FocusAreaProblems {
  const { name, outcomeCrime, outcomeSafety, outcomeReason } = words
  const none = outcomeCrime === '' && outcomeSafety === '' && outcomeReason === ''
  const half = (outcomeCrime === '' || outcomeSafety === '') && outcomeReason === ''
  return {
    name: name === '' ? 'missing' : name.length > longestName ? 'tooLong' : undefined,
    classes: words.classes.some((one) => classes.includes(one)) ? undefined : 'missing',
    outcomes: none ? 'missing' : half ? 'halfAnswered' : undefined,
  }
}

export type GoalProblems = Problems<'words' | 'owner' | 'byDay', 'missing' | 'tooLong'>

/** What a goal lacks: its words, and whose it is: both parties', the police's or the municipality's. */
export function problemsWithGoal({ words, owner }: GoalWords): GoalProblems {
  return {
    words: words === '' ? 'missing' : words.length > 500 ? 'tooLong' : undefined,
    owner: owners.includes(owner) ? undefined : 'missing',
  }
}
