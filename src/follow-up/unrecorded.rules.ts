import type { Day } from '../calendar.ts'
import type { Facts } from '../log/rules.ts'
import type { CommitmentHistory, Fulfilment } from './standing.rules.ts'

/**
 * Whether a commitment was over before it was entered here, with nothing of it
 * written in since. Nobody who reads here can know how it went: "0 of 480, not
 * kept" would blame those who kept it for a tool they did not have. Once
 * anything of it is written in it is judged by its figures like any other.
 */
export function isUnrecorded({ term, enteredOn }: CommitmentHistory, facts: Facts, today: Day): boolean {
  const isOver = enteredOn !== undefined && term.to !== null && term.to < enteredOn && term.from <= today
  return (
    isOver &&
    facts.occurrences.length === 0 &&
    facts.occasionCounts.length === 0 &&
    facts.noNeedConfirmations.length === 0 &&
    facts.pauses.length === 0
  )
}

/** Neither kept nor broken, without a figure. One that ended early is told so all the same. */
export function asUnrecorded(whole: Fulfilment): Fulfilment {
  const standing = whole.standing === 'endedEarly' ? 'endedEarly' : 'notAssessable'
  return { ...whole, standing, unrecorded: true }
}
