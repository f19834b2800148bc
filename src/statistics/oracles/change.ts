import {
  changeOf,
  changeWhereMonthsVary,
  comparable,
  type Judged,
  rarerThan,
  shareWhenUnchanged,
} from '../change.ts'
import { type Counted, whyNoRate } from '../rate.ts'
import { ends, statusOf } from './rate.ts'

type Input = { before: Counted; after: Counted; confidence: number; overdispersion?: number }

/** An interval and its p under the names the oracles give them. */
export const judged = (one: Judged) => ({ ...ends(one), p: one.p })

export function changeAnswer({ before, after, confidence, overdispersion }: Input) {
  const periods = comparable(before, after)
  if (!periods) {
    const problem = whyNoRate(before) ?? whyNoRate(after) ?? 'invalid'
    return {
      status: statusOf(problem),
      ratio: null,
      percentChange: null,
      exact: null,
      midP: null,
      minlikeP: null,
    }
  }
  const { ratio, exact, midP } = changeOf(periods, confidence)
  const total = periods.before.count + periods.after.count
  const quasi = changeWhereMonthsVary(periods, overdispersion ?? 1, confidence)
  return {
    status: total === 0 ? 'both-zero' : ratio === Number.POSITIVE_INFINITY ? 'ratio-infinite' : 'ok',
    ratio,
    percentChange: ratio === null || !Number.isFinite(ratio) ? null : 100 * (ratio - 1),
    exact: judged(exact),
    midP: judged(midP),
    minlikeP: total === 0 ? 1 : rarerThan(periods.after.count, total, shareWhenUnchanged(periods)),
    quasi: quasi && judged(quasi),
  }
}
