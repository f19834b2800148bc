import { textProblem } from './free-text.rules.ts'
import type { Problem } from './rules.ts'

export type StrikeProblem = Problem<
  'reason',
  'reasonMissing' | 'tooLong' | 'personalData' | 'overlapsOnceStruck'
>

/** A strike says why: the next reader must understand what was wrong. */
export function problemsWithStrike(reason: string): StrikeProblem[] {
  if (reason === '') return [{ field: 'reason', code: 'reasonMissing' }]
  const code = textProblem(reason, 'note')
  return code ? [{ field: 'reason', code }] : []
}
