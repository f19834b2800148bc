import { displacementOf, type RatioTo, type Surrounded } from '../displacement.ts'
import type { BeforeAfter } from '../effect.ts'
import { absoluteDifference, addedUp, limitsOf } from '../weighted-displacement.ts'
import { judged } from './change.ts'
import { movedWithLimits } from './effect.ts'
import { ends } from './rate.ts'

type Input = Surrounded & { question?: 'wdd'; bufferControl?: BeforeAfter; confidence: number }

const none: BeforeAfter = { before: 0, after: 0 }

export function displacementAnswer(input: Input) {
  const { focus, buffer, control, bufferControl = none, confidence } = input
  const local = absoluteDifference(focus, control)
  const around = absoluteDifference(buffer, bufferControl)
  const total = addedUp([local, around])
  if (input.question === 'wdd')
    return {
      local: local.estimate,
      localSe: local.error,
      buffer: around.estimate,
      bufferSe: around.error,
      total: total.estimate,
      totalSe: total.error,
      z: total.estimate / total.error,
      ...ends(limitsOf(total, confidence)),
    }
  const found = displacementOf(input, confidence)
  const known = 'problem' in found ? null : found
  return {
    status: known === null ? 'control-zero' : known.quotient === null ? 'no-fall-to-explain' : 'ok',
    grossEffect: focus.before - focus.after,
    netEffect: known && 0 - known.success,
    successMeasure: known?.success ?? null,
    bufferMeasure: known?.buffer ?? null,
    wdq: known?.quotient ?? null,
    bufferRatio: known && ratio(known.bufferRatio),
    togetherRatio: known && ratio(known.togetherRatio),
    totalNetEffect: known?.netEffect ?? null,
    wddWithBuffer: movedWithLimits(total, confidence),
  }
}

const ratio = (one: RatioTo | null) => one && { ratio: one.ratio, ...judged(one) }
