import type { Day } from '../../calendar.ts'
import { type Accepted, isCommitment } from './making.rules.ts'
import { answerOf, dayOf, type Values } from './rules.ts'

/**
 * Whether residents read the promises as soon as they are made.
 *
 * What is in force, or is to be, is shown unless somebody says otherwise. What
 * has ended is shown only where somebody asks for it: it comes without a word of
 * what was done, years after those who kept it went on to something else. The
 * two are asked by different names, so that an answer to the one question is
 * never taken for an answer to the other when the days are changed beside it.
 */
export const showingFields = { now: 'showNow', ended: 'showEnded' } as const

/** Whether what was promised is over, by the days written for it. */
export function hasEnded(written: Values, today: Day): boolean {
  const ends = dayOf(written, 'ends')
  return ends !== null && ends < today
}

/** The question that the written days lead to. */
export function showingField(written: Values, today: Day): 'showNow' | 'showEnded' {
  return hasEnded(written, today) ? showingFields.ended : showingFields.now
}

/** Whether residents are to read the promises at once. */
export function showsPromises(written: Values, today: Day): boolean {
  return answerOf(written, showingField(written, today)) === 'yes'
}

/** How many of the commitments to be made have a promise that was accepted to be shown. */
export function promisesToShow(ready: readonly Accepted[]): number {
  return ready.filter((one) => isCommitment(one) && answerOf(one.values, 'public') === 'yes').length
}
