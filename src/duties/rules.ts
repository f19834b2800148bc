import type { Goal } from '../agreement/rules.ts'
import { type Day, earlier, later } from '../calendar.ts'

/** What part 2 of an agreement must hold in each municipality. */
export const requiredParts = ['goals', 'plan', 'promises'] as const
export type RequiredPart = (typeof requiredParts)[number]

/** How many of each a municipality has on the day it is judged by. */
export type PartsHeld = Record<RequiredPart, number>

/**
 * How part 2 stands in a municipality. `left`: its last day has passed;
 * `notYet`: it joins later; `closed`: it has not let the police area read its
 * rows, so nothing is known.
 */
export type PartTwoStanding = 'complete' | 'incomplete' | 'closed' | 'left' | 'notYet'

/** A municipality of an agreement, and what it has that counts; `work` is null where it cannot be read. */
export type PartTwo = {
  municipality: string
  name: string
  /** The days it takes part; null where nobody has said. */
  from: Day | null
  to: Day | null
  work: LocalWork | null
}

/** How many a municipality has of each of the three. */
export function heldOf({ goals, plans, promises }: LocalWork): PartsHeld {
  return { goals: goals.length, plan: plans.length, promises: promises.length }
}

/** Which of the three are missing, in the order of the law's text; none is known to be missing where nothing can be read. */
export function missingParts({ work }: Pick<PartTwo, 'work'>): RequiredPart[] {
  if (!work) return []
  const held = heldOf(work)
  return requiredParts.filter((part) => held[part] === 0)
}

/**
 * How part 2 stands: nobody marks it complete, it is worked out. It is complete
 * only with local goals, an adopted local plan and published citizen promises.
 */
export function standingOfPartTwo(part: PartTwo, today: Day): PartTwoStanding {
  if (part.to !== null && part.to < today) return 'left'
  if (part.work === null) return 'closed'
  if (part.from !== null && part.from > today) return 'notYet'
  return missingParts(part).length === 0 ? 'complete' : 'incomplete'
}

/** How many municipalities have a complete part 2, of those that take part on a day. */
export function completeParts(parts: readonly PartTwo[], today: Day): { complete: number; all: number } {
  const standings = parts.map((part) => standingOfPartTwo(part, today))
  return {
    complete: standings.filter((standing) => standing === 'complete').length,
    all: standings.filter((standing) => standing !== 'left' && standing !== 'notYet').length,
  }
}

type Term = { from: Day | null; to: Day | null }

/** The days a municipality takes part: its own where they are said, within the agreement's. */
export function daysTakingPart(covered: Term, agreement: Term): Term {
  const within = (one: Day | null, other: Day | null, pick: (a: Day, b: Day) => Day) =>
    one !== null && other !== null ? pick(one, other) : (one ?? other)
  return {
    from: within(covered.from, agreement.from, later),
    to: within(covered.to, agreement.to, earlier),
  }
}

/** The day a municipality is judged by: today, or its first or last day where today lies outside. */
export function dayToJudge({ from, to }: Term, today: Day): Day {
  if (from !== null && today < from) return from
  return to !== null && today > to ? to : today
}

/** What a municipality has, as far as it was read. */
export type LocalWork = {
  /** Each goal with its focus area, and the term of the agreement that it stands in. */
  goals: (Term & Pick<Goal, 'words' | 'owner'> & { focusArea: string })[]
  plans: { title: string; from: Day; to: Day; adoptedOn: Day[] }[]
  /** Promises, each with whether residents can read it. */
  promises: { words: string; begins: Day; endedOn: Day | null; isPublished: boolean }[]
}

/** What counts of it on a day: goals of an agreement in force, plans adopted for the day, promises that residents can read. */
export function workOn({ goals, plans, promises }: LocalWork, day: Day, today: Day): LocalWork {
  const isIn = ({ from, to }: Term) => (from === null || from <= day) && (to === null || to >= day)
  const isAdopted = ({ adoptedOn }: LocalWork['plans'][number]) => adoptedOn.some((on) => on <= today)
  return {
    goals: goals.filter(isIn),
    plans: plans.filter((plan) => isIn(plan) && isAdopted(plan)),
    promises: promises.filter(
      ({ begins, endedOn, isPublished }) => isPublished && isIn({ from: begins, to: endedOn }),
    ),
  }
}
