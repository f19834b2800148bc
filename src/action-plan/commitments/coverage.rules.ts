import type { Day } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import type { Commitment } from '../rules.ts'

/** The cadence as it read on a day: a report is held against the wording of its own day. */
export function cadenceOn({ versions, cadence }: Commitment, day: Day): Cadence {
  const holding = versions.findLast(({ fromDay }) => fromDay <= day) ?? versions[0]
  return holding?.cadence ?? cadence
}

/** Whether the count is owed for each class, school or area, and is not one that follows occasions. */
export function coversUnits({ kind, per, count, period }: Cadence): boolean {
  return kind === 'counted' && Boolean(per) && count !== null && period !== 'occasion' && period !== 'shift'
}

/**
 * Whether what is counted may be of several kinds: "at least ten checks a
 * month, of speed, alcohol and drugs". The number is owed by all kinds
 * together, so which they are is named beside the cadence and not within it.
 * What was once owed to each class keeps its classes: those are no kinds.
 */
export function mayBeOfKinds(commitment: Commitment, day: Day): boolean {
  return (
    isNumber(cadenceOn(commitment, day)) &&
    [commitment, ...commitment.versions].every(({ cadence }) => !cadence.per)
  )
}

/** Whether a new commitment with this cadence may be of kinds: it owes a number, and to nobody in particular. */
export function beginsOfKinds(cadence: Cadence): boolean {
  return isNumber(cadence) && !cadence.per
}

function isNumber({ kind, count, period }: Cadence): boolean {
  return kind === 'counted' && count !== null && period !== 'occasion' && period !== 'shift'
}
