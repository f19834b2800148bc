import type { Commitment } from '../action-plan/rules.ts'
import { type Day, isCoveredBy, type Stretch } from '../calendar.ts'
import type { Facts, Problem } from './rules.ts'
import { type StretchProblem, toldStretchProblem } from './stretches.rules.ts'

/** "No need arose" for a stretch of days, before it is checked. */
export type NewConfirmation = { id: string; commitment: string; stretch: Stretch | null }

export type ConfirmationProblem = Problem<'stretch', StretchProblem | 'somethingLogged' | 'confirmedAlready'>

/** Where something was logged a need arose, so that cannot be confirmed away. */
export function problemsWithConfirmation(
  { stretch }: NewConfirmation,
  commitment: Commitment,
  { occurrences, noNeedConfirmations }: Facts,
  today: Day,
): ConfirmationProblem[] {
  const problem = toldStretchProblem(stretch, commitment, today)
  if (problem || stretch === null) return [{ field: 'stretch', code: problem ?? 'dayMissing' }]
  if (occurrences.some(({ day }) => stretch.from <= day && day <= stretch.to))
    return [{ field: 'stretch', code: 'somethingLogged' }]
  if (isCoveredBy(stretch, noNeedConfirmations)) return [{ field: 'stretch', code: 'confirmedAlready' }]
  return []
}
