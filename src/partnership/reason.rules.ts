import { isTooLong } from './lengths.rules.ts'
import { pointsOutAPerson } from './personal-data/public-words.rules.ts'

export type ReasonProblem = 'reasonTooLong' | 'reasonPersonal'

/** Why a written reason cannot be kept: everybody who works here reads it, for years. */
export function problemWithReason(reason: string): ReasonProblem | undefined {
  if (isTooLong(reason, 'reason')) return 'reasonTooLong'
  return pointsOutAPerson(reason) ? 'reasonPersonal' : undefined
}
