import type { Owner, PreventionClass } from '../agreement/rules.ts'
import type { Day } from '../calendar.ts'
import type { Cadence } from './cadence/rules.ts'

/** The five overall types of measure in the prevention catalogue; one measure may be several. */
export const measureTypes = [
  'physical-planning',
  'operation-and-maintenance',
  'outgoing-staff',
  'citizens',
  'external-actors',
  'outreach',
  'preventive',
  'information',
  'teaching',
  'supervision',
  'control',
] as const
export type MeasureType = (typeof measureTypes)[number]

/**
 * By what a measure prevents, under the class it belongs to. The situational
 * five are those of Cornish and Clarke; the social ones are what the field names
 * beside them: ties, what drives to crime, the way out; and for people's safety,
 * that a place is seen to be cared for.
 */
export const mechanismsOfClass = {
  situational: [
    'increase-effort',
    'increase-risk',
    'reduce-rewards',
    'reduce-provocations',
    'remove-excuses',
  ],
  social: ['strengthen-ties', 'reduce-drivers', 'support-the-way-out'],
  'safety-creating': ['show-care'],
} as const satisfies Record<PreventionClass, readonly string[]>
export type Mechanism = (typeof mechanismsOfClass)[PreventionClass][number]
export const mechanisms: readonly Mechanism[] = Object.values(mechanismsOfClass).flat()

export const followUpLevels = ['active', 'information-only', 'monitored-elsewhere', 'ended'] as const
export type FollowUpLevel = (typeof followUpLevels)[number]

export const visibilities = ['public', 'partners', 'own-organisation'] as const
export type Visibility = (typeof visibilities)[number]

export const yearClasses = ['special', 'continued', 'unchanged'] as const
export type YearClass = (typeof yearClasses)[number]

/** A measure as one version of it reads; the first six are what a plan must say of each. */
export type MeasureWords = {
  title: string
  what: string
  plannedWhen: string
  cooperation: string
  responsible: string
  followUp: string
  why: string
  desiredResult: string
  plannedFrom: Day | null
  plannedTo: Day | null
  classes: PreventionClass[]
  types: MeasureType[]
  offences: string[]
  allOffences: boolean
  /** It works against people feeling unsafe too, beside or instead of offences. */
  affectsUnsafety: boolean
  /** The organisations that began it, whoever is responsible now. */
  initiators: string[]
  mechanisms: Mechanism[]
  targetGroup: string
  ageFrom: number | null
  ageTo: number | null
  /** Where it is done: the nightlife, a school, a housing area. */
  setting: string
  /** A marking the public can see, such as a sticker on cars. */
  visibleMarking: string
  /** The body that carries it where that is not the council, such as SSP. */
  anchoredIn: string
  followUpLevel: FollowUpLevel
  visibility: Visibility
  partners: { organisation: string; role: string }[]
}

/**
 * What a party is planned to give or gave in a year: hours, money in the
 * country's currency, persons, and posts in full-time equivalents.
 */
export type Resource = {
  /** The commitment it is for; null for the measure as a whole, beside what its commitments have. */
  commitment: string | null
  year: number
  kind: 'planned' | 'used'
  organisation: string | null
  hours: number | null
  money: number | null
  persons: number | null
  fullTime: number | null
  /** How many hours doing it once takes, everybody's together. */
  hoursEach: number | null
  /** Where it is owed to each of several things (areas, schools): how many are reckoned with. */
  things: number | null
  note: string
}

export type Cancellation = { day: Day; reason: string; objections: string; lesson: string }

export type Measure = MeasureWords & {
  id: string
  focusArea: string
  /** The measure this one is a sub-topic of. */
  parent: string | null
  number: number
  reason: string
  writtenAt: Date
  /** When it was first written. */
  createdAt: Date
  cancellation: Cancellation | null
}

/** The commitment as one version of it reads, with its cadence and who is bound by it. */
export type CommitmentWords = {
  title: string
  originalWords: string
  cadence: Cadence
  /** From this day the wording holds; of a first version, the day the commitment begins. */
  fromDay: Day
  toDay: Day | null
  giver: Owner
  responsible: string[]
  cooperating: string[]
  acceptedAsNotMeasurable: boolean
  notMeasurableReason: string
}

/** The public face of a commitment. */
export type CitizenPromise = {
  words: string
  feedbackEvery: 'month' | 'quarter' | 'half-year' | 'year'
  public: boolean
}

export type Commitment = CommitmentWords & {
  id: string
  measure: string
  number: number
  /** The day from which it is recorded here and judged. */
  begins: Day
  /**
   * The earlier day from which it was promised, where what was done before
   * `begins` was not recorded here; null where all of it is.
   */
  promisedFrom: Day | null
  /** When it was entered here, which may be long after it began, or after it ended. */
  createdAt: Date
  /** Every wording that has held, oldest first. */
  versions: {
    number: number
    fromDay: Day
    cadence: Cadence
    title: string
    reason: string
    writtenAt: Date
  }[]
  ending: { day: Day; reason: string } | null
  promise: (CitizenPromise & { number: number }) | null
}
