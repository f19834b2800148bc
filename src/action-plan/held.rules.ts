import { standingOf } from '../agreement/agreement.rules.ts'
import type { Agreement } from '../agreement/rules.ts'
import type { Day } from '../calendar.ts'
import type { Commitment, Measure } from './rules.ts'

/** The agreements whose term has run out. */
export function endedAmong(agreements: readonly Agreement[], today: Day): string[] {
  return agreements.filter((agreement) => standingOf(agreement, today) === 'ended').map(({ id }) => id)
}

type InPlan = {
  /** The agreements whose term has run out. */
  ended: readonly string[]
  measures: readonly Pick<Measure, 'id' | 'focusArea'>[]
  commitments: readonly Pick<Commitment, 'measure' | 'toDay' | 'ending'>[]
}

/**
 * The focus areas that are worked in, and those that are over: their agreement
 * has ended, and no commitment in them holds any longer. Where all are over,
 * none is set apart: that plan is then the one there is.
 */
export function heldAndOver<Area extends { id: string; agreement: string }>(
  focusAreas: readonly Area[],
  { ended, measures, commitments }: InPlan,
  today: Day,
): { held: Area[]; over: Area[] } {
  const runs = new Set(
    commitments
      .filter(({ toDay, ending }) => ending === null && (toDay === null || toDay >= today))
      .map(({ measure }) => measure),
  )
  const isOver = ({ id, agreement }: Area) =>
    ended.includes(agreement) && !measures.some((measure) => measure.focusArea === id && runs.has(measure.id))
  const held = focusAreas.filter((area) => !isOver(area))
  if (held.length === 0) return { held: [...focusAreas], over: [] }
  return { held, over: focusAreas.filter(isOver) }
}

/** What a version of the plan leaves out because it is over: its focus areas, and how much there is in them. */
export type LeftOut = { focusAreas: string[]; measures: number; commitments: number }

/** Of what is over, that which nobody cancelled or ended would otherwise be adopted anew. */
export function leftOut(
  over: readonly { id: string }[],
  measures: readonly Pick<Measure, 'id' | 'focusArea' | 'cancellation'>[],
  commitments: readonly Pick<Commitment, 'measure' | 'ending'>[],
): LeftOut {
  const focusAreas = over.map(({ id }) => id)
  const out = measures.filter(({ focusArea }) => focusAreas.includes(focusArea))
  const ids = new Set(out.map(({ id }) => id))
  return {
    focusAreas,
    measures: out.filter(({ cancellation }) => cancellation === null).length,
    commitments: commitments.filter(({ measure, ending }) => ids.has(measure) && ending === null).length,
  }
}
