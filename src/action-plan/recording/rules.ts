import { type Day, earlier } from '../../calendar.ts'
import { textProblem } from '../free-text.rules.ts'
import { dueDayOf, endless, isOwedOnce } from '../periods/once.rules.ts'
import { firstDayOf, type Term } from '../periods/rules.ts'
import type { Commitment } from '../rules.ts'

/** A day from which it was said that a commitment is judged, after it was entered; the newest holds. */
export type Recording = {
  /** 1 for the first time it was said. */
  number: number
  fromDay: Day
  reason: string
  writtenAt: Date
  writtenByName: string | null
}

/** The form: the day, why, and how many such days stood there when it was opened. */
export type WrittenRecording = { day: Day | null; reason: string; number: number }

/** Why a commitment cannot be judged from a day, or need not be. */
export type Unfit = 'beforePromised' | 'afterItEnded' | 'doneOnce' | 'isSo'

export type RecordingProblem = {
  field: 'form' | 'day' | 'reason' | 'commitments'
  code:
    | Unfit
    | 'missing'
    | 'tooLong'
    | 'personalData'
    | 'inFuture'
    | 'changedMeanwhile'
    | 'noneChosen'
    | 'someUnfit'
    | 'unknown'
    | 'outOfReach'
}

type Days = Pick<Commitment, 'begins' | 'promisedFrom'>

/** What was written down about the days of a commitment. */
export type WrittenDays = {
  /** The day of its first wording: from then on it was recorded when it was entered. */
  entered: Day
  /** The earlier day from which it was promised, as it was entered; null where that is the same. */
  promised: Day | null
  /** The day that was last said afterwards; null where none was. */
  said: Day | null
}

/**
 * From which day a commitment is judged, and the earlier day from which it was
 * promised where the time between is not recorded here. Whatever judges, counts
 * or tells of a commitment takes its days from this rule.
 */
export function recordedDays({ entered, promised, said }: WrittenDays): Days {
  const [begins, since] = [said ?? entered, promised ?? entered]
  return { begins, promisedFrom: since < begins ? since : null }
}

/**
 * The wordings of a commitment with the first from the day it was promised. It
 * was entered with the day from which it was recorded then; that day may have
 * been said anew, also further back.
 */
export function heldSincePromised<Wording extends { number: number; fromDay: Day }>(
  wordings: readonly Wording[],
  { begins, promisedFrom }: Days,
): Wording[] {
  const fromDay = promisedFrom ?? begins
  return wordings.map((wording) => (wording.number === 1 ? { ...wording, fromDay } : wording))
}

/**
 * Why a commitment cannot be judged from this day; null where it can.
 *
 * - Not from before it was promised, and not from after its last day: a promise
 *   that is over would have no day left to be judged on.
 * - What is to be done once, by a day that is still to come after it, may have
 *   been done at any time since it was promised, and can then be written in.
 */
export function unfitFrom(day: Day, commitment: RecordedCommitment): Unfit | null {
  const { begins, promisedFrom, toDay, ending, cadence } = commitment
  const term: Term = { from: begins, to: toDay, promisedFrom }
  const promised = firstDayOf(term)
  if (day === begins) return 'isSo'
  if (day < promised) return 'beforePromised'
  if (day > earlier(toDay ?? endless, ending?.day ?? endless)) return 'afterItEnded'
  const dueDay = isOwedOnce(cadence, term) ? dueDayOf(cadence, term) : promised
  return day > promised && (dueDay === null || dueDay >= day) ? 'doneOnce' : null
}

export type RecordedCommitment = Days & Pick<Commitment, 'toDay' | 'ending' | 'cadence'>

/**
 * What keeps a day from being saved for the commitments that were chosen. A
 * reason is always asked for: whatever lies before the day is no longer judged,
 * and residents read why.
 */
export function problemsWithRecording(
  { day, reason, number }: WrittenRecording,
  chosen: readonly RecordedCommitment[],
  now: { today: Day; number: number; severalShown: boolean },
): RecordingProblem[] {
  const unfit = day === null ? [] : chosen.flatMap((commitment) => unfitFrom(day, commitment) ?? [])
  const isWrong = day === null || day > now.today
  const found: (RecordingProblem | false | undefined)[] = [
    number !== now.number && { field: 'form', code: 'changedMeanwhile' },
    day === null && { field: 'day', code: 'missing' },
    day !== null && day > now.today && { field: 'day', code: 'inFuture' },
    !isWrong && !now.severalShown && unfit[0] !== undefined && { field: 'day', code: unfit[0] },
    chosen.length === 0 && { field: 'commitments', code: 'noneChosen' },
    !isWrong && now.severalShown && unfit.length > 0 && { field: 'commitments', code: 'someUnfit' },
    reasonProblem(reason),
  ]
  return found.filter((problem) => problem !== false && problem !== undefined)
}

function reasonProblem(reason: string): RecordingProblem | false {
  const code = reason === '' ? 'missing' : textProblem(reason, 2000)
  return code && { field: 'reason', code }
}
