import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'
import { fallenOrigins } from '../problems/problem.rules.ts'
import { type Problem, type SignOffStanding, standingOfSignOff } from '../problems/rules.ts'
import type { Decision, PrioritySession } from './rules.ts'

export type NewSession = Omit<PrioritySession, 'id' | 'picture' | 'heldOn' | 'struck'> & {
  heldOn: Day | null
}
export type SessionProblem = 'missing' | 'tooFew' | 'unknown' | TextProblem
export type SessionProblems = Problems<'title' | 'heldOn' | 'participants' | 'notes', SessionProblem>

/** Fewer than two organisations set no priorities together. */
export const fewestParticipants = 2

/** What a session lacks: what it is called, when it is held, and the organisations that set priorities together. */
export function problemsWithSession(
  { title, heldOn, participants, notes }: NewSession,
  organisations: readonly string[],
): SessionProblems {
  return {
    title: title === '' ? 'missing' : textProblem(title, longest.line),
    heldOn: heldOn === null ? 'missing' : undefined,
    participants: participants.some((id) => !organisations.includes(id))
      ? 'unknown'
      : new Set(participants).size < fewestParticipants
        ? 'tooFew'
        : undefined,
    notes: textProblem(notes),
  }
}

/** Which parties have not signed a problem that is about to be decided on. It may be decided all the same. */
export function unsignedBy(problem: Problem): SignOffStanding['lacks'] {
  return standingOfSignOff(problem).lacks
}

/**
 * Why a problem cannot be decided on at all: a statement behind it rests on
 * nothing, or the session has not been held.
 */
export function closedToDecision(
  problem: Problem,
  { heldOn }: Pick<PrioritySession, 'heldOn'>,
  today: Day,
): 'noEvidence' | 'notHeldYet' | undefined {
  if (problem.origins.length === 0 || fallenOrigins(problem).length > 0) return 'noEvidence'
  return heldOn > today ? 'notHeldYet' : undefined
}

/** A decision as it was filled in, and the one that was shown to whoever fills it in; '' where there was none. */
export type NewDecision = Omit<Decision, 'prioritised'> & { prioritised: boolean | null; basedOn: string }
export type DecisionProblems = Problems<
  'prioritised' | 'place' | 'reason',
  'missing' | 'unreasonable' | 'onlyIfPrioritised' | 'newer' | 'noEvidence' | 'notHeldYet' | TextProblem
>

export const lastPlace = 99

/** What stands in the way of keeping a decision. A reason is asked for whichever way it goes. */
export function problemsWithDecision(
  { prioritised, place, reason, basedOn }: NewDecision,
  { closed, newest }: { closed: ReturnType<typeof closedToDecision>; newest: string },
): DecisionProblems {
  const noPlace = place !== null && !(Number.isInteger(place) && place >= 1 && place <= lastPlace)
  return {
    prioritised: closed ?? (prioritised === null ? 'missing' : undefined),
    place:
      prioritised === true && place === null
        ? 'missing'
        : noPlace
          ? 'unreasonable'
          : prioritised === false && place !== null
            ? 'onlyIfPrioritised'
            : undefined,
    reason: basedOn !== newest ? 'newer' : reason === '' ? 'missing' : textProblem(reason, longest.passage),
  }
}
