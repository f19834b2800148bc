import type { Commitment } from '../action-plan/rules.ts'
import type { Day, Stretch } from '../calendar.ts'
import { textProblem } from './free-text.rules.ts'
import { lastDayOf } from './questions.rules.ts'
import type { Pause, Problem } from './rules.ts'
import { heldStretchProblem, type StretchProblem } from './stretches.rules.ts'
import { stands, type Telling } from './told.rules.ts'

/** A commitment laid to rest, before it is checked; `to` is null while nobody knows for how long. */
export type NewPause = { id: string; commitment: string; from: Day | null; to: Day | null; reason: string }

export type PauseProblem = Problem<
  'from' | 'to' | 'reason',
  StretchProblem | 'overlaps' | 'reasonMissing' | 'tooLong' | 'personalData'
>

/** A rest needs a reason, since it is shown; two rests may not lie over each other. */
export function problemsWithPause(
  { from, to, reason }: NewPause,
  commitment: Commitment,
  pauses: Pause[],
): PauseProblem[] {
  const problems: PauseProblem[] = []
  if (from === null) problems.push({ field: 'from', code: 'dayMissing' })
  else {
    const stretch = { from, to: to ?? lastDayOf(commitment) ?? from }
    const problem = heldStretchProblem(stretch, commitment)
    if (problem) problems.push({ field: problem === 'dayBeforeTerm' ? 'from' : 'to', code: problem })
    else if (pauses.some((other) => meets({ from, to }, other)))
      problems.push({ field: 'from', code: 'overlaps' })
  }
  const text = textProblem(reason, 'note')
  if (reason === '') problems.push({ field: 'reason', code: 'reasonMissing' })
  else if (text) problems.push({ field: 'reason', code: text })
  return problems
}

function meets(one: { from: Day; to: Day | null }, other: { from: Day; to: Day | null }): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
}

/** Whether a pause holds on a day, and nobody has ended or struck it: the one that can be ended. */
export function runsOn(pause: Pause & Pick<Telling, 'strike'> & { ended: boolean }, day: Day): boolean {
  const { from, to, ended } = pause
  return stands(pause) && !ended && from <= day && (to === null || to >= day)
}

export type PauseEndingProblem = Problem<'to', 'dayMissing' | 'endsBeforeItBegins' | 'dayInFuture'>

/** The last day of a rest: on or after its first, and not one that is still to come. */
export function problemsWithPauseEnding(
  to: Day | null,
  { from }: Pick<Stretch, 'from'>,
  today: Day,
): PauseEndingProblem[] {
  if (to === null) return [{ field: 'to', code: 'dayMissing' }]
  if (to < from) return [{ field: 'to', code: 'endsBeforeItBegins' }]
  return to > today ? [{ field: 'to', code: 'dayInFuture' }] : []
}
