import type { Day } from '../calendar.ts'
import { personalDataIn } from '../partnership/personal-data/guard.rules.ts'
import type { Problems } from '../partnership/problems.rules.ts'
import { longest, reasonProblem, type TextProblem, textProblem } from './free-text.rules.ts'

/** What a network works with: the Danish handbook begins with those that prevent crime and those that prevent drug use. */
export const networkFields = ['crime-prevention', 'drug-prevention', 'other'] as const
export type NetworkField = (typeof networkFields)[number]

export type NetworkWords = {
  name: string
  field: NetworkField
  /** The organisation that keeps it; null where several do. */
  organisation: string | null
  description: string
  /** The last day it was drawn on; null while it is. */
  toDay: Day | null
}

/** A network of the police or the municipality that knows what goes on; a source, never a list of its people. */
export type SourceNetwork = NetworkWords & { id: string; number: number }

export type NetworkProblems = Problems<
  'name' | 'field' | 'organisation' | 'description' | 'reason',
  'missing' | 'unknown' | TextProblem
>

/** What a network lacks before it can be entered. It is called by what it does, not by who is in it. */
export function problemsWithNetwork(
  { name, field, organisation, description }: NetworkWords,
  organisations: readonly string[],
): NetworkProblems {
  const named = (words: string) => (personalDataIn(words).length > 0 ? 'personalData' : undefined)
  return {
    name: name === '' ? 'missing' : (named(name) ?? textProblem(name, longest.line)),
    field: networkFields.includes(field) ? undefined : 'missing',
    organisation: organisation === null || organisations.includes(organisation) ? undefined : 'unknown',
    description: named(description) ?? textProblem(description),
  }
}

/** The same for a change, which gives its reason. */
export function problemsWithNetworkChange(
  words: NetworkWords,
  organisations: readonly string[],
  reason: string,
): NetworkProblems {
  return { ...problemsWithNetwork(words, organisations), reason: reasonProblem(reason) }
}

/** Whether a network can be drawn on, on a day. */
export function isDrawnOn({ toDay }: Pick<NetworkWords, 'toDay'>, today: Day): boolean {
  return toDay === null || toDay >= today
}
