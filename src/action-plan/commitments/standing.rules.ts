import { lintCommitment } from '../lint.rules.ts'
import type { Commitment } from '../rules.ts'

/**
 * Whether anybody can ever say that a commitment was kept: there is a number,
 * and a time for it. What exactly is counted is a remark while it is written;
 * once it stands, times are counted.
 */
export function standsAsMeasurable({ title, cadence, responsible }: Commitment): boolean {
  const { findings } = lintCommitment({ words: title, language: 'sv', cadence, responsible })
  return !findings.some(({ code }) => code === 'noNumber' || code === 'noPeriod')
}
