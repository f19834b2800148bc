import { type BeforeAfter, campbellSize, effectOf, phiOf } from '../effect.ts'
import { absoluteDifference, limitsOf, type Moved } from '../weighted-displacement.ts'
import { judged } from './change.ts'
import { ends } from './rate.ts'

type Input = { focus: BeforeAfter; comparison: BeforeAfter; confidence: number; overdispersion?: number }

/** A difference of absolute changes under the oracles' names. */
export const movedWithLimits = (moved: Moved, confidence: number) => ({
  estimate: moved.estimate,
  standardError: moved.error,
  ...ends(limitsOf(moved, confidence)),
})

export function effectAnswer({ focus, comparison, confidence, overdispersion }: Input) {
  const compared = { focus, comparison }
  const wdd = movedWithLimits(absoluteDifference(focus, comparison), confidence)
  const found = effectOf(compared, confidence)
  if ('problem' in found)
    return {
      status: 'not-comparable',
      relativeChange: null,
      relativeEffectSize: null,
      lnResStandardError: null,
      resInterval: null,
      exactMidP: null,
      phi: null,
      wdd,
    }
  const campbell = campbellSize(compared, overdispersion, confidence)
  const below = focus.after * comparison.before
  return {
    status: 'ok',
    relativeChange: found.relativeChange,
    relativeEffectSize: below === 0 ? null : (focus.before * comparison.after) / below,
    lnResStandardError: campbell?.logError ?? null,
    resInterval: campbell && ends(campbell),
    exactMidP: judged(found.judged),
    phi: phiOf(compared),
    wdd,
  }
}
