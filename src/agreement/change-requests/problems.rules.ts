import type { Day } from '../../calendar.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import {
  type AnswerWords,
  answerKinds,
  type ChangeRequest,
  type ChangeRequestWords,
  standingOfRequest,
} from './rules.ts'

/** So many signs fit in what is asked for, in why, and in a reason. */
export const longestWords = 1000

type WordsProblem = 'missing' | 'tooLong' | 'personalData'
type DayProblem = 'missing' | 'future' | 'beforeAsked'

/** `unknown`: the party or the focus area is not of this agreement. */
export type RequestProblems = Problems<
  'organisation' | 'focusArea' | 'wanted' | 'why' | 'askedOn',
  WordsProblem | DayProblem | 'unknown'
>

/** What a request lacks before it can be kept. Every field that takes prose is asked for numbers that point out a person. */
export function problemsWithRequest(
  { organisation, focusArea, wanted, why, askedOn }: ChangeRequestWords,
  { parties, focusAreas, today }: { parties: readonly string[]; focusAreas: readonly string[]; today: Day },
): RequestProblems {
  const isStranger = !parties.includes(organisation)
  return {
    organisation: organisation === '' ? 'missing' : isStranger ? 'unknown' : undefined,
    focusArea: focusArea !== null && !focusAreas.includes(focusArea) ? 'unknown' : undefined,
    wanted: problemWithWords(wanted),
    why: problemWithWords(why),
    askedOn: problemWithDay(askedOn, today),
  }
}

/** `own`: a party does not answer its own request. `notWaiting`: it has answered, was never asked, or the request was withdrawn. */
export type AnswerProblems = Problems<
  'organisation' | 'answer' | 'reason' | 'answeredOn',
  WordsProblem | DayProblem | 'own' | 'notWaiting'
>

/** What stands in the way of a party's answer. */
export function problemsWithAnswer(
  { organisation, answer, reason, answeredOn }: AnswerWords,
  request: ChangeRequest,
  { partiesNow, today }: { partiesNow: readonly string[]; today: Day },
): AnswerProblems {
  const isKnown = answer !== null && answerKinds.includes(answer)
  const mayBeEmpty = answer === 'agreed' && reason === ''
  return {
    organisation: problemWithAnswering(organisation, request, partiesNow),
    answer: isKnown ? undefined : 'missing',
    reason: mayBeEmpty ? undefined : problemWithWords(reason),
    answeredOn:
      problemWithDay(answeredOn, today) ??
      (answeredOn && answeredOn < request.askedOn ? 'beforeAsked' : undefined),
  }
}

function problemWithAnswering(
  party: string,
  request: ChangeRequest,
  partiesNow: readonly string[],
): AnswerProblems['organisation'] {
  if (party === '') return 'missing'
  if (party === request.organisation) return 'own'
  return standingOfRequest(request, partiesNow).waitingFor.includes(party) ? undefined : 'notWaiting'
}

export type WithdrawalProblems = Problems<'reason', WordsProblem | 'alreadyWithdrawn'>

/** What stands in the way of taking a request back: that it is, or a reason that cannot be kept. */
export function problemsWithWithdrawal(
  reason: string,
  request: Pick<ChangeRequest, 'withdrawal'>,
): WithdrawalProblems {
  return { reason: request.withdrawal ? 'alreadyWithdrawn' : problemWithWords(reason) }
}

function problemWithWords(words: string): WordsProblem | undefined {
  if (words === '') return 'missing'
  if (words.length > longestWords) return 'tooLong'
  return pointsOutAPerson(words) ? 'personalData' : undefined
}

function problemWithDay(day: Day | null, today: Day): 'missing' | 'future' | undefined {
  if (day === null) return 'missing'
  return day > today ? 'future' : undefined
}
