import { chanceToNotice, criticalCounts, smallestPossibleP } from '../detectable-change.ts'

type Input =
  | {
      question: 'critical'
      before: { count: number; exposure: number }
      afterExposure: number
      alpha: number
    }
  | {
      question: 'power'
      expectedBefore: number
      trueRatio: number
      beforeExposure: number
      afterExposure: number
      alpha: number
    }
  | { question: 'attainable'; total: number; beforeExposure: number; afterExposure: number; alpha: number }

export function detectableChangeAnswer(input: Input) {
  const { afterExposure: after, alpha } = input
  if (input.question === 'critical') {
    const before = input.before.exposure
    const critical = criticalCounts(input.before.count, { before, after, alpha })
    const rateBefore = input.before.count / before
    const percent = (count: number | null) =>
      count === null || rateBefore === 0 ? null : 100 * (count / after / rateBefore - 1)
    return {
      ...critical,
      // A fall is told as so many percent, without its sign.
      fallPercent: negated(percent(critical.largestFall)),
      risePercent: percent(critical.smallestRise),
    }
  }
  const comparison = { before: input.beforeExposure, after, alpha }
  if (input.question === 'power')
    return { power: chanceToNotice(input.expectedBefore, input.trueRatio, comparison) }
  const smallestP = smallestPossibleP(input.total, comparison)
  return { smallestP, canEverTell: smallestP < alpha }
}

const negated = (percent: number | null) => (percent === null ? null : 0 - percent)
