import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'

/** Why a problem arises, or why one of its causes does. */
export type CauseWords = {
  words: string
  /** The function that can act on it, such as the social services or the road keeper; never a person. */
  function: string
}

export type Cause = CauseWords & {
  id: string
  problem: string
  /** The cause that this one lies below; null for one right below the problem. */
  parent: string | null
  writtenAt: Date
  struck: { reason: string; at: Date } | null
}

/** A cause with what lies below it. */
export type CauseBranch = Cause & { below: CauseBranch[] }

/** So deep a tree can still be read: the fourth "why" answers more than the seventh. */
export const deepest = 6
export const mostCauses = 60

/** The cause tree as it stands: what is struck is not in it, and nothing below what is struck. */
export function causeTree(causes: readonly Cause[], parent: string | null = null): CauseBranch[] {
  return causes
    .filter((cause) => cause.parent === parent && !cause.struck)
    .map((cause) => ({ ...cause, below: causeTree(causes, cause.id) }))
}

/** A cause and all that stands below it, the cause first: what is struck with it. */
export function branchOf(causes: readonly Cause[], id: string): Cause[] {
  const flat = (branch: CauseBranch): CauseBranch[] => [branch, ...branch.below.flatMap(flat)]
  const ids = causeTree(causes)
    .flatMap(flat)
    .filter((branch) => branch.id === id)
    .flatMap((branch) => flat(branch).map((one) => one.id))
  return causes
    .filter((cause) => ids.includes(cause.id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** How deep below the problem a cause lies, from 1. */
export function depthOf(causes: readonly Cause[], id: string): number {
  const parent = causes.find((cause) => cause.id === id)?.parent
  return parent ? depthOf(causes, parent) + 1 : 1
}

/** The functions that can act on the causes that stand, each once, in the order of the tree. */
export function functionsIn(causes: readonly Cause[]): string[] {
  const all = (branch: CauseBranch): string[] => [branch.function, ...branch.below.flatMap(all)]
  return [...new Set(causeTree(causes).flatMap(all))].filter((one) => one !== '')
}

export type CauseProblems = Problems<
  'words' | 'function' | 'parent',
  'missing' | 'unknown' | 'tooDeep' | 'tooMany' | TextProblem
>

/** What stands in the way of a new cause: it says nothing, or it would hang below something that is struck. */
export function problemsWithCause(
  { words, function: acting, parent }: CauseWords & { parent: string | null },
  causes: readonly Cause[],
): CauseProblems {
  const above = causes.find(({ id }) => id === parent)
  return {
    words: words === '' ? 'missing' : textProblem(words, longest.line),
    function: textProblem(acting, longest.line),
    parent:
      parent !== null && (!above || above.struck)
        ? 'unknown'
        : above && depthOf(causes, above.id) >= deepest
          ? 'tooDeep'
          : causes.filter(({ struck }) => !struck).length >= mostCauses
            ? 'tooMany'
            : undefined,
  }
}
