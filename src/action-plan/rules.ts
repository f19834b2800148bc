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
  'supervision',
  'control',
] as const
export type MeasureType = (typeof measureTypes)[number]

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

/** What a measure is planned to take or took: hours, money in the country's currency, posts in full-time equivalents. */
export type Resource = {
  year: number
  kind: 'planned' | 'used'
  organisation: string | null
  hours: number | null
  money: number | null
  fullTime: number | null
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
  /** The day the first version begins. */
  begins: Day
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
