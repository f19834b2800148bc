import type { Day } from '../calendar.ts'

/** One time it was done. Appended; a wrong one is struck with a reason and stays on the page crossed out. */
export type Occurrence = {
  id: string
  commitment: string
  day: Day
  /** How many: one entry may stand for three checks the same evening. In the cadence's unit. */
  quantity: number
  /** "drygt 20": the words of an approximate number are kept beside it. */
  quantityWords?: string | null
  organisation?: string | null
  area?: string | null
  /** The coverage unit (class, school, area) this one covered. */
  coverageUnit?: string | null
  /** What must differ for a repeat to count: the key group's name. */
  distinct?: string | null
  /** The risk occasion this one answered, for per-occasion cadences. */
  riskOccasion?: string | null
  /** How long it took from being asked, in hours, for promised response times. */
  responseHours?: number | null
  struck?: boolean
}

/** How many shifts or occasions there were in a stretch of days: without it a share cannot be worked out. */
export type OccasionCount = {
  commitment: string
  from: Day
  to: Day
  count: number
  /** Nobody counted them: whatever is worked out from it is an estimate too, and said so. */
  estimated?: boolean
  struck?: boolean
}

/** "No need arose", confirmed for a stretch of days. */
export type NoNeedConfirmation = { commitment: string; from: Day; to: Day; struck?: boolean }

/** A commitment at rest, with its reason; `to` is null while it still rests. */
export type Pause = { commitment: string; from: Day; to: Day | null; reason: string; struck?: boolean }

/** A class, school or area that a `per` cadence must cover, while it exists. */
export type CoverageUnit = {
  id: string
  commitment: string
  name: string
  from: Day | null
  to: Day | null
  struck?: boolean
}

/** Everything that was reported about one commitment. */
export type Facts = {
  occurrences: Occurrence[]
  occasionCounts: OccasionCount[]
  noNeedConfirmations: NoNeedConfirmation[]
  pauses: Pause[]
  coverageUnits: CoverageUnit[]
}

/** In what a time of response is told: "2 dygn", "3 arbetsdagar". A working day is reckoned as 24 hours. */
export const responseUnits = ['hours', 'days', 'working-days'] as const
export type ResponseUnit = (typeof responseUnits)[number]

/** A report of something done, as it was sent: nothing in it has been looked at yet. */
export type NewOccurrence = {
  /** Made when the form was opened: the same form sent twice is one occurrence. */
  id: string
  commitment: string
  day: Day | null
  /** As written: "3", "drygt 20". */
  quantity: string
  /** Who did it; null: whoever usually reports, the own organisation where the commitment binds it. */
  organisation: string | null
  area: string | null
  coverageUnit: string | null
  distinctKey: string | null
  riskOccasion: string | null
  responseHours: number | null
  /** The unit that was written beside the number; the hours are what is compared. Null where no time was told. */
  responseUnit: ResponseUnit | null
  channel: string | null
  note: string | null
  /** In whose plans it counts, where several have the measure together; all of them where nobody was asked. */
  countsIn?: string[] | null
}

/** What was said when something was logged, to be kept or shown: that it is saved, since when. */
export type Receipt = { id: string; status: 'saved' | 'alreadySaved' }

/** A field of a form and why it cannot be saved so. */
export type Problem<Field extends string, Code extends string> = { field: Field; code: Code }

/**
 * The receipt's short code, to be read out over a telephone: the first eight
 * signs of the id that the client made.
 */
export function receiptCode(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase()
}

/** An id as clients make them. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
