import type { Day } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'

/**
 * What was read out of an agreement's text: proposals, never facts.
 *
 * A person accepts, changes or leaves out each of them. Every proposal keeps the
 * words it came from, because the agreement is the source and Samsyn is not.
 */
export type AgreementReading = {
  /** Null when the text is neither Swedish, Danish nor Norwegian; then nothing is proposed. */
  language: ReadLanguage | null
  /** The text looks like a poor scan and was repaired before it was read. */
  damaged: boolean
  parties: PartyRead[]
  purposes: PurposeRead[]
  terms: TermRead[]
  focusAreas: FocusAreaRead[]
  goals: GoalRead[]
  measures: MeasureRead[]
  commitments: CommitmentRead[]
  effects: EffectRead[]
  channels: ChannelRead[]
  signatories: SignatoryRead[]
  councils: CouncilRead[]
  efforts: EffortRead[]
  routines: RoutineRead[]
  references: ReferenceRead[]
  questions: Question[]
}

/** The languages the rules know. Norwegian is read with the Danish rules. */
export type ReadLanguage = 'sv' | 'da'

/** What every proposal carries. */
export type Item = {
  /** The same words of the same kind give the same key, in every reading: what makes a second reading propose nothing. */
  key: string
  /** The words it came from, as they stand; line breaks are spaces, a hyphen at a line's end stays. */
  text: string
  /** The same words without scanning faults and line-end hyphens; absent when nothing needed repair. */
  repaired?: string
  /** 0 to 1. From 0.8 the text says it outright; under 0.6 it is marked as unsure. */
  sure: number
  /** Where the words stand in the text that was read: characters from its beginning, `to` exclusive. */
  at: { from: number; to: number }
}

/** Below this a proposal is marked as unsure. */
export const unsureBelow = 0.6

export type OrganisationKind =
  | 'police'
  | 'municipality'
  | 'region'
  | 'stateAgency'
  | 'housing'
  | 'business'
  | 'voluntary'
  | 'council'
  | 'other'

export type PartyRead = Item & { name: string; organisationKind: OrganisationKind }

export type PurposeRead = Item

export type TermKind =
  | 'years-from-date'
  | 'signature-to-date'
  | 'calendar-year'
  | 'fixed-dates'
  | 'until-further-notice'
  | 'signing'
  | 'notice'
  | 'revision'

/** How long it holds, when and where it was signed, how it is ended or revised. */
export type TermRead = Item & {
  kind: TermKind
  from: Day | null
  /** The last day it holds. */
  to: Day | null
  years: number | null
  /** Signing only. */
  place: string | null
  /** Signing: the day of it. Revision: the last day for it, where the text says one. */
  date: Day | null
  /** Notice only: months from notice to end. */
  months: number | null
  /** A heading's years ("Medborgarlöfte 2019–2023") say less than a sentence on the term. */
  saidIn: 'sentence' | 'heading'
}

export type FocusAreaRead = Item & {
  title: string
  description: string | null
  targetGroups: string[]
}

export type GoalRead = Item & { focusArea: string | null }

/** A heading over commitments, or a row of a plan with its own columns. */
export type MeasureRead = Item & {
  title: string
  focusArea: string | null
  when: string | null
  responsible: string[]
  cooperation: string[]
  followUp: string | null
  /** The effort it was named under, in a council's plan. */
  effort: string | null
}

export type ResponsibleFrom = 'stated' | 'sentence' | 'heading' | 'cooperation' | 'parties' | null

/** Without cadences it is an undertaking. */
export type CommitmentRead = Item & {
  /** What is done, without the brackets. */
  what: string
  /** The method lines: each sentence of what is done. */
  methods: string[]
  cadences: Cadence[]
  /** The words the cadences were read from. */
  cadenceText: string | null
  /** Organisations as the text calls them. */
  responsible: string[]
  /** `cooperation`: taken from who cooperates, because nobody else was named. */
  responsibleFrom: ResponsibleFrom
  cooperation: string[]
  /** The heading it stands under. */
  measure: string | null
  /** Title of the focus area it fits; null when it fits none or several. */
  focusArea: string | null
  followUp: string | null
}

export type EffectRead = Item

export type ChannelKind =
  | 'website'
  | 'socialMedia'
  | 'localPaper'
  | 'press'
  | 'newsletter'
  | 'internal'
  | 'meeting'
  | 'print'
  | 'mail'
  | 'radio'
export type ChannelRead = Item & {
  name: string
  channelKind: ChannelKind
  owner: string | null
  toAllHouseholds: boolean
}

/** By office. The personal name is never kept. */
export type SignatoryRead = Item & { office: string | null; organisation: string | null }

export type SeatRead = {
  text: string
  office: string
  organisation: string | null
  chair: boolean
  /** "repræsentanter fra politiet": more than one, unnamed. */
  several: boolean
}

export type CouncilKind =
  | 'localCouncil'
  | 'districtCouncil'
  | 'steeringGroup'
  | 'coordinationGroup'
  | 'workingGroup'
  | 'cooperationGroup'
  | 'network'
export type CouncilRead = Item & {
  name: string
  councilKind: CouncilKind
  seats: SeatRead[]
  chair: string | null
  secretariat: string | null
  /** How often it meets. */
  meetings: Cadence[]
  meetingsText: string | null
  tasks: string[]
}

/** Who keeps an eye on an effort, and how closely. */
export type FollowUpLevel =
  | 'active'
  | 'continuedUnchanged'
  | 'informationOnly'
  | 'monitoredElsewhere'
  | 'ended'
export type EffortRead = Item & {
  title: string
  class: 'special' | 'continued'
  year: number | null
  followUpLevel: FollowUpLevel
  description: string | null
  topics: string[]
  /** "unge mellem 15-25 år". */
  ages: { from: number; to: number } | null
}

/** How the work is followed up: reports, evaluations, surveys, revisions. */
export type RoutineRead = Item & {
  title: string
  cadences: Cadence[]
  cadenceText: string | null
  responsible: string[]
}

/** A law, an agreement before this one or above it, or another document with a name or a year of its own. */
export type ReferenceKind = 'law' | 'agreement' | 'document'
export type ReferenceRead = Item & {
  referenceKind: ReferenceKind
  title: string
  /** Only where the text says it. */
  issuer: string | null
  /** "2023:196", "§ 114 og § 115", "skr. 2016/17:126". */
  number: string | null
  /** The last day of the years in its name: "helhedsplan 2023-2026". */
  validTo: Day | null
}

export type QuestionCode =
  | 'textEmpty'
  | 'languageUnknown'
  | 'nothingFound'
  | 'perhapsNoAgreement'
  | 'onlyBeginningRead'
  | 'partiesMissing'
  | 'purposeMissing'
  | 'termMissing'
  | 'termContradiction'
  | 'termYearsContradiction'
  | 'termBeginsDifferently'
  | 'termBeginningMissing'
  | 'termYearMissing'
  | 'signaturesMissing'
  | 'officeMissing'
  | 'textDamaged'
  | 'focusAreaCountDiffers'
  | 'headingFitsNoFocusArea'
  | 'headingFitsSeveralFocusAreas'
  | 'ownerMissing'
  | 'unsureCadence'
  | 'cadenceWordsNotRead'

/** What is contradictory or missing, for a person to answer. The code has its sentence in the text files. */
export type Question = {
  code: QuestionCode
  /** The words in doubt; empty when something is missing altogether. */
  text: string
  sure: number
  /** Keys of the proposals it is about. */
  about: string[]
  /** The values that stand against each other, or the choices. */
  values: string[]
}
