import { type Commitment, type Visibility, visibilities } from '../action-plan/rules.ts'
import type { Day } from '../calendar.ts'
import { textProblem } from './free-text.rules.ts'
import type { Problem } from './rules.ts'
import { heldStretchProblem, type StretchProblem } from './stretches.rules.ts'

/** What went otherwise than promised, why, and what was adjusted, before it is checked. */
export type NewDeviation = {
  id: string
  commitment: string
  from: Day | null
  to: Day | null
  cause: string
  adjustment: string
  visibility: string
}

/** A deviation that was written: from when to when, and in which words. */
export type Deviation = {
  from: Day
  to: Day
  cause: string
  adjustment: string
  visibility: Visibility
}

export type DeviationProblem = Problem<
  'from' | 'to' | 'cause' | 'adjustment' | 'visibility',
  StretchProblem | 'causeMissing' | 'tooLong' | 'personalData' | 'visibilityMissing'
>

/** A deviation has begun, lies within the term and says why; what residents may read of it is chosen. */
export function problemsWithDeviation(
  { from, to, cause, adjustment, visibility }: NewDeviation,
  commitment: Commitment,
  today: Day,
): DeviationProblem[] {
  const problems: DeviationProblem[] = []
  if (from === null) problems.push({ field: 'from', code: 'dayMissing' })
  if (to === null) problems.push({ field: 'to', code: 'dayMissing' })
  if (from !== null && from > today) problems.push({ field: 'from', code: 'dayInFuture' })
  else if (from !== null && to !== null) {
    const problem = heldStretchProblem({ from, to }, commitment)
    if (problem) problems.push({ field: problem === 'dayBeforeTerm' ? 'from' : 'to', code: problem })
  }
  const causeText = textProblem(cause, 'note')
  if (cause === '') problems.push({ field: 'cause', code: 'causeMissing' })
  else if (causeText) problems.push({ field: 'cause', code: causeText })
  const adjustmentText = textProblem(adjustment, 'note')
  if (adjustmentText) problems.push({ field: 'adjustment', code: adjustmentText })
  if (!isVisibility(visibility)) problems.push({ field: 'visibility', code: 'visibilityMissing' })
  return problems
}

export function isVisibility(value: string): value is Visibility {
  return visibilities.some((visibility) => visibility === value)
}

/** Whether a deviation that stands says just what is told now. */
export function isSameDeviation(standing: Deviation, told: NewDeviation): boolean {
  const fields = ['from', 'to', 'cause', 'adjustment', 'visibility'] as const
  return fields.every((field) => standing[field] === told[field])
}

/** What somebody may read of the deviations: what is for the own organisation only those whom the commitment binds. */
export function readableBy<Told extends Deviation>(deviations: Told[], isBound: boolean): Told[] {
  return deviations.filter(({ visibility }) => visibility !== 'own-organisation' || isBound)
}
