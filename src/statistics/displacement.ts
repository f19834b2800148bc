import type { Judged } from './change.ts'
import { type BeforeAfter, effectOf } from './effect.ts'

/** The area where something was done, its surroundings, and a comparison area. */
export type Surrounded = { focus: BeforeAfter; buffer: BeforeAfter; control: BeforeAfter }

/** How the surroundings, or both together, developed against the comparison area: above 1 is worse. */
export type RatioTo = Judged & { ratio: number | null }

/**
 * Whether a problem moved next door. The verdict comes from the two ratios; the
 * quotient is a figure beside it, told only where the focus area fell at all.
 *
 * Sources: Bowers and Johnson, J Quant Criminol 19 (2003) 275–301; Guerette,
 * Analyzing Crime Displacement and Diffusion (2009), appendix B.
 */
export type Displacement = {
  /** How much more of the control's level the focus area, and the surroundings, have after than before. */
  success: number
  buffer: number
  /** The surroundings' change as a share of the focus area's; null where the focus area did not fall. */
  quotient: number | null
  /** How many events fewer there are, in the focus area and around it, than if both had followed the control. */
  netEffect: number
  bufferRatio: RatioTo | null
  togetherRatio: RatioTo | null
}

export function displacementOf(
  { focus, buffer, control }: Surrounded,
  confidence = 0.95,
): Displacement | { problem: 'controlZero' } {
  if (control.before === 0 || control.after === 0) return { problem: 'controlZero' }
  const againstControl = ({ before, after }: BeforeAfter) => after / control.after - before / control.before
  const success = againstControl(focus)
  const around = againstControl(buffer)
  const fewer = ({ before, after }: BeforeAfter) => (before * control.after) / control.before - after
  return {
    success,
    buffer: around,
    quotient: success < 0 ? around / success : null,
    netEffect: fewer(focus) + fewer(buffer),
    bufferRatio: ratioTo(buffer, control, confidence),
    togetherRatio: ratioTo(bothTogether(focus, buffer), control, confidence),
  }
}

export const bothTogether = (focus: BeforeAfter, buffer: BeforeAfter): BeforeAfter => ({
  before: focus.before + buffer.before,
  after: focus.after + buffer.after,
})

/** An area's development against the control's; the ratio is infinite where it had nothing before. */
function ratioTo(area: BeforeAfter, control: BeforeAfter, confidence: number): RatioTo | null {
  const effect = effectOf({ focus: area, comparison: control }, confidence)
  if ('problem' in effect) return null
  return { ratio: effect.relativeChange ?? Number.POSITIVE_INFINITY, ...effect.judged }
}
