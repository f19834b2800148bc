import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { FollowUpLevel, MeasureType, Mechanism, Resource, YearClass } from '../action-plan/rules.ts'
import type { AnswerKind } from '../agreement/change-requests/rules.ts'
import type { AgreementWords, FocusAreaWords, GoalWords } from '../agreement/rules.ts'
import type { Role } from '../partnership/rules.ts'

/**
 * An invented partnership, told as data: who works together, what they agreed,
 * what they do and how it went. Demonstration, seed and test fixture in one.
 * Keys ("police", "patrol") stand for ids that the seed makes.
 */
export type PartnershipStory = {
  slug: string
  name: string
  kind: 'municipality' | 'police-area'
  country: 'SE' | 'DK'
  languages: ('sv' | 'da' | 'en')[]
  timeZone: string
  accent: string
  board: string
  contact: string
  termSet: Record<string, string>
  organisations: Record<string, { name: string; kind: string; party: 'police' | 'municipality' | null }>
  areas: string[]
  riskOccasions: { calendar: string; title: string; from: string; to: string }[]
  /** What they agreed and do; a police area above its municipalities may have none of its own. */
  agreement?: AgreementWords
  /** What a party asked to have changed in it, and what the other answered; told up to today. */
  changeRequests?: ChangeRequestStory[]
  plan?: {
    title: string
    from: string
    to: string
    adoptions: { by: string; on: string; caseNumber: string; reason: string; consultation?: string }[]
  }
  focusAreas?: FocusAreaStory[]
  bundles?: BundleStory[]
}

export type ChangeRequestStory = {
  by: string
  on: string
  /** The name of the focus area it concerns; none where that is the agreement as a whole. */
  focusArea?: string
  wanted: string
  why: string
  answers: { by: string; on: string; answer: AnswerKind; reason: string }[]
}

export type FocusAreaStory = FocusAreaWords & { goals: GoalWords[]; measures: MeasureStory[] }

export type MeasureStory = {
  title: string
  what: string
  when: string
  cooperation: string
  responsible: string
  followUp: string
  why: string
  result: string
  classes: ('social' | 'situational' | 'safety-creating')[]
  types: MeasureType[]
  /** Keys of the organisations that began it. */
  initiators?: string[]
  mechanisms?: Mechanism[]
  offences?: string[]
  affectsUnsafety?: boolean
  targetGroup?: string
  anchoredIn?: string
  level?: FollowUpLevel
  partners?: Record<string, string>
  years?: Record<number, YearClass>
  resources?: ResourceStory[]
  cancelled?: { day: string; reason: string; objections: string; lesson: string }
  commitments: CommitmentStory[]
}

/** What a party gives to the measure, or to the commitment of this title; whoever answers for it where nobody is named. */
export type ResourceStory = Partial<Pick<Resource, 'hours' | 'money' | 'persons' | 'fullTime'>> &
  Partial<Pick<Resource, 'hoursEach' | 'things'>> &
  Pick<Resource, 'year' | 'kind'> & { to?: string; by?: string }

/** Measures of the plan, by their titles, that work best together. */
export type BundleStory = { name: string; why: string; measures: string[]; on: string }

export type CommitmentStory = {
  title: string
  words: string
  promise: string
  cadence: Cadence
  from: string
  to: string | null
  giver: 'police' | 'municipality' | 'joint'
  responsible: string[]
  cooperating?: string[]
  notMeasurable?: string
  /** How it went: the history of its logging, and what was said of it. */
  went: Went
}

/** What was logged, told as a rhythm: so many a period, in spite of gaps and with some luck. */
export type Went = {
  by: string
  /** Year → how large a share of what was due was done; 1 is all of it. */
  share: Record<number, number>
  /** Days of the week it happens on; any day where none are named. */
  weekdays?: number[]
  quantity?: [number, number]
  quantityWords?: string
  distinct?: string[]
  units?: string[]
  /** Kinds of what is counted, and how large a share of the times each was; together 1. */
  kinds?: Record<string, number>
  /** Shifts a month, where the cadence is by shift. */
  shiftsAMonth?: number
  responseHours?: [number, number]
  channels?: string[]
  /** How many times a year, where no number was promised. */
  timesAYear?: Record<number, number>
  noNeed?: { from: string; to: string }[]
  pauses?: { from: string; to: string | null; reason: string }[]
  deviations?: { from: string; to: string; cause: string; adjustment: string }[]
  amended?: { from: string; cadence: Cadence; title: string; reason: string }
  ended?: { day: string; reason: string }
}

export type PersonStory = {
  email: string
  name: string
  language: 'sv' | 'da' | 'en'
  roles: { at: string; organisation: string; role: Role }[]
}

/** A tenant: one police area with its municipalities, or a municipality by itself. */
export type TenantStory = { root: PartnershipStory; children: PartnershipStory[]; people: PersonStory[] }
