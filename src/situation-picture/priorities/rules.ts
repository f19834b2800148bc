import type { Day } from '../../calendar.ts'

/** How serious a problem is, asked in eight ways: a problem can be common without rising, or rare and yet a signal. */
export const seriousCriteria = [
  'common',
  'rising',
  'deviating',
  'places',
  'people',
  'signal',
  'affected',
  'consequences',
] as const

/** How much can be done about it. All three ask the same way round: the more points, the easier it is to begin. */
export const doableCriteria = ['resources', 'influence', 'cost'] as const

export const criteria = [...seriousCriteria, ...doableCriteria] as const
export type Criterion = (typeof criteria)[number]

/** From 0, not at all, to 3, very much. */
export const mostPoints = 3

/** Where organisations met, scored problems against each other and decided which come first. */
export type PrioritySession = {
  id: string
  picture: string
  heldOn: Day
  title: string
  /** The organisations that were there; never persons. */
  participants: string[]
  notes: string
  /** Why it was struck, with everything decided in it; null while it stands. */
  struck: string | null
}

/** What somebody thought of one problem by one criterion; a null score says that it cannot be said. */
export type Score = {
  problem: string
  criterion: Criterion
  score: number | null
  reason: string
}
/** The same as it was written down. `scorer` is empty where nobody is known any more. */
export type WrittenScore = Score & { id: string; scorer: string; scoredAt: Date }

/** What a session decided of a problem. Only one that is prioritised has a place among the others. */
export type Decision = { prioritised: boolean; place: number | null; reason: string }
export type WrittenDecision = Decision & {
  id: string
  problem: string
  session: string
  heldOn: Day
  decider: string
  decidedAt: Date
}

/** The newest decision about each problem, wherever it was made; the latest written last in what is given. */
export function newestDecisions<Made extends { problem: string }>(decisions: readonly Made[]): Made[] {
  return [...new Map(decisions.map((decision) => [decision.problem, decision])).values()]
}

/** Places in the order of priority that two problems or more were given, so that people can settle which comes first. */
export function sharedPlaces(decisions: readonly Pick<Decision, 'prioritised' | 'place'>[]): number[] {
  const places = decisions.flatMap(({ prioritised, place }) => (prioritised && place ? [place] : []))
  return [...new Set(places.filter((place, at) => places.indexOf(place) !== at))].sort((a, b) => a - b)
}
