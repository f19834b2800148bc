import { lintCommitment } from '../lint.rules.ts'
import type { Commitment } from '../rules.ts'

/**
 * Whether anybody can ever say that a commitment was kept. The language only
 * matters for what could be counted, and both languages' words are tried.
 */
export function standsAsMeasurable({ title, originalWords, cadence, responsible }: Commitment): boolean {
  const words = `${title}\n${originalWords}`
  return (['sv', 'da'] as const).some(
    (language) => lintCommitment({ words, language, cadence, responsible }).measurable,
  )
}
