import type { Day } from '../calendar.ts'
import type { Commitment, Measure } from './rules.ts'

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
