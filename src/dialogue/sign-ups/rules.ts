import type { Day } from '../../calendar.ts'
import type { MachineLimit } from '../../web/machine-limits.rules.ts'

/** So many may come on one code; a larger group signs up twice. */
export const mostPersons = 10

/**
 * How many of a meeting's places may be taken in a day from one machine: three
 * quarters of them, and always one whole form. A library's network or a phone
 * company's gives hundreds of people one address, and a hall of 800 who sign up
 * to the next meeting are one machine too, so the bound grows with the meeting;
 * a school class fits where 40 have places. It only keeps the last quarter for
 * everybody else, so that nobody at one machine can fill a meeting alone.
 */
export function placesForOneMachine(places: number): MachineLimit {
  return { most: Math.max(mostPersons, Math.floor((places * 3) / 4)), hours: 24 }
}

/** How many people have a place at a meeting, and how many wait for one. */
export type PlacesTaken = { taken: number; waiting: number }

/** What is known of a meeting's sign-up: up to how many, until when (its own day included), and how many have. */
export type SignUpPlan = PlacesTaken & { places: number | null; signUpTo: Day }

/**
 * How the sign-up to a meeting stands: `none` where nobody has to, `open`,
 * `waiting` where all places are taken and one can wait for a place, `full`
 * where as many wait as there are places, `closed` after its last day.
 */
export type SignUpStanding = 'none' | 'open' | 'waiting' | 'full' | 'closed'

export function signUpStanding({ places, signUpTo, taken, waiting }: SignUpPlan, today: Day): SignUpStanding {
  if (places === null) return 'none'
  if (signUpTo < today) return 'closed'
  if (taken < places) return 'open'
  return waiting < places ? 'waiting' : 'full'
}

/** Whether so many may come on one code. */
export function isNumberOfPersons(persons: number | null): persons is number {
  return persons !== null && Number.isInteger(persons) && persons >= 1 && persons <= mostPersons
}
