import { type Owner, owners } from '../../agreement/rules.ts'
import type { Day } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { textProblem } from '../free-text.rules.ts'
import type { CitizenPromise, Commitment, CommitmentWords } from '../rules.ts'
import type { CadenceProblem } from './answers.rules.ts'
import type { CadenceProblemCode } from './cadence-problems.rules.ts'

/** A commitment as it comes out of the form; nothing is chosen for sure yet. */
export type WrittenCommitment = Omit<CommitmentWords, 'cadence' | 'giver' | 'fromDay'> & {
  cadence: Cadence | null
  giver: string
  fromDay: Day | null
  /** Fields of the cadence that could not be read; the cadence is as if they were empty. */
  unread: CadenceProblem[]
}

export type CommitmentProblemCode =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'chooseKind'
  | 'beforeCurrentWording'
  | 'beforeFrom'
  | 'unknown'
  | 'outOfReach'
  | 'changedMeanwhile'
  | 'hasEnded'
  | 'beforeItBegan'
  | 'afterItEnded'
  | 'dayInFuture'

/** What is wrong, and at which field of the form. */
export type CommitmentProblem = { field: string; code: CommitmentProblemCode | CadenceProblemCode }

/** What an amendment follows: the wording that was on the screen when it was begun. */
export type Amendment = { number: number; reason: string }

/** The words within a cadence that the writer chooses: what is counted, covered, told apart, on which condition. */
const cadenceWords = ['unit', 'per', 'distinctBy', 'condition'] as const

const longest = { title: 500, originalWords: 4000, reason: 2000, words: 600 }

/** What keeps a commitment from being saved. That it cannot be measured does not: that is only told, see the lint. */
export function problemsWithCommitment(
  written: WrittenCommitment,
  organisations: readonly string[],
): CommitmentProblem[] {
  const { title, originalWords, cadence, fromDay, toDay, giver } = written
  const bound = [...written.responsible, ...written.cooperating]
  return problemList([
    ['title', title === '' && 'missing'],
    ['title', textProblem(title, longest.title)],
    ['originalWords', textProblem(originalWords, longest.originalWords)],
    ...cadenceWords.map((field) => [field, textProblem(cadence?.[field] ?? '')] as const),
    ['kind', cadence === null && 'chooseKind'],
    ...written.unread.map(({ field, code }) => [field, code] as const),
    ['fromDay', fromDay === null && 'missing'],
    ['toDay', fromDay !== null && toDay !== null && toDay < fromDay && 'beforeFrom'],
    ['giver', !owners.some((owner) => owner === giver) && 'missing'],
    ['responsible', bound.some((id) => !organisations.includes(id)) && 'unknown'],
    [
      'notMeasurableReason',
      written.acceptedAsNotMeasurable && written.notMeasurableReason === '' && 'missing',
    ],
    ['notMeasurableReason', textProblem(written.notMeasurableReason, longest.reason)],
  ])
}

/**
 * What keeps an amendment from being saved. A wording may not hold from before
 * the one it replaces, or that one would never have held.
 */
export function problemsWithAmendment(
  written: WrittenCommitment,
  { number, reason }: Amendment,
  now: Commitment,
): CommitmentProblem[] {
  const { fromDay } = written
  return problemList([
    ['reason', reason === '' && 'missing'],
    ['reason', textProblem(reason, longest.reason)],
    ['form', now.number !== number && 'changedMeanwhile'],
    ['form', now.ending !== null && 'hasEnded'],
    ['fromDay', fromDay !== null && fromDay < now.fromDay && 'beforeCurrentWording'],
  ])
}

/**
 * What keeps a commitment from being ended before its time. It is ended once the day has come:
 * a last day ahead is an amendment, and after its last day there is nothing left to end.
 */
export function problemsWithEnding(
  { day, reason }: { day: Day | null; reason: string },
  now: Pick<Commitment, 'begins' | 'toDay' | 'ending'>,
  today: Day,
): CommitmentProblem[] {
  const isOver = day !== null && now.toDay !== null && day > now.toDay
  return problemList([
    ['day', day === null && 'missing'],
    ['day', day !== null && day < now.begins && 'beforeItBegan'],
    ['day', isOver && 'afterItEnded'],
    ['day', day !== null && day > today && !isOver && 'dayInFuture'],
    ['reason', reason === '' && 'missing'],
    ['reason', textProblem(reason, longest.reason)],
    ['form', now.ending !== null && 'hasEnded'],
  ])
}

export const feedbackIntervals = ['month', 'quarter', 'half-year', 'year'] as const

/** The public face as it comes out of the form. */
export type WrittenPromise = Omit<CitizenPromise, 'feedbackEvery'> & { feedbackEvery: string }

/** What keeps the public face from being shown. One that was already shown is changed with a reason. */
export function problemsWithPromise(
  { words, feedbackEvery }: WrittenPromise,
  change: Amendment | null,
  now: (CitizenPromise & { number: number }) | null,
): CommitmentProblem[] {
  return problemList([
    ['words', words === '' && 'missing'],
    ['words', textProblem(words, longest.words)],
    ['feedbackEvery', !feedbackIntervals.some((interval) => interval === feedbackEvery) && 'missing'],
    ['form', (now?.number ?? 0) !== (change?.number ?? 0) && 'changedMeanwhile'],
    ['reason', now !== null && (change?.reason ?? '') === '' && 'missing'],
    ['reason', textProblem(change?.reason ?? '', longest.reason)],
  ])
}

/** A commitment without fault, as it is saved. */
export function saveable(written: WrittenCommitment): CommitmentWords {
  const { unread: _, ...words } = written
  const { cadence, fromDay, notMeasurableReason, acceptedAsNotMeasurable } = words
  return {
    ...words,
    cadence: cadence!,
    giver: written.giver as Owner,
    fromDay: fromDay!,
    notMeasurableReason: acceptedAsNotMeasurable ? notMeasurableReason : '',
  }
}

type Check = readonly [field: string, code: CommitmentProblem['code'] | false]

function problemList(checks: Check[]): CommitmentProblem[] {
  const found = checks.flatMap(([field, code]) => (code === false ? [] : [{ field, code }]))
  return found.filter(({ field }, place) => found.findIndex((other) => other.field === field) === place)
}
