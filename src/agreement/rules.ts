import type { Day } from '../calendar.ts'

/** The four kinds of term that agreements have. */
export const termKinds = [
  'years-from-date',
  'signature-to-date',
  'calendar-year',
  'until-further-notice',
] as const
export type TermKind = (typeof termKinds)[number]

export type Signatory = {
  organisation: string
  office: string
  signedOn: Day | null
  /** Where the office signed; left out or empty where that is where the agreement was signed. */
  signedAtPlace?: string
}
export type Reference = { title: string; issuer: string; reference: string; validTo: Day | null }

/** A council as the agreement describes it. Seats, chair and secretariat are offices or organisations, never persons. */
export type AgreedCouncil = {
  name: string
  seats: string[]
  chair: string
  secretariat: string
  /** The least number of meetings in a year; null where the agreement says none. */
  leastMeetings: number | null
}

/**
 * A municipality that an agreement of a police area covers, by its own partnership.
 * `from` is null where it takes part from the agreement's first day; `to` is the
 * last day of one that leaves.
 */
export type CoveredMunicipality = { municipality: string; from: Day | null; to: Day | null }

/** An agreement as one version of it reads. Parties are ids of organisations; signatories are named by office only. */
export type AgreementWords = {
  title: string
  parties: string[]
  purposes: string[]
  /** The areas of cooperation; with the purposes, what the law asks every agreement to have. */
  fields: string[]
  legalBasis: string
  aims: string
  termKind: TermKind
  termFrom: Day | null
  termTo: Day | null
  termYears: number | null
  signedOn: Day | null
  signedAtPlace: string
  reviseBy: Day | null
  wantedEffects: string[]
  channels: string[]
  caseNumber: string
  /** Months from notice to end; null where the agreement says nothing of it. */
  noticeMonths: number | null
  signatories: Signatory[]
  references: Reference[]
  councils: AgreedCouncil[]
  /** None where the agreement is one municipality's own. */
  municipalities: CoveredMunicipality[]
}

export type Agreement = AgreementWords & {
  id: string
  number: number
  reason: string
  writtenAt: Date
}

/** What prevention works on: the offender's life, the situation, the sense of safety. */
export const classes = ['social', 'situational', 'safety-creating'] as const
export type PreventionClass = (typeof classes)[number]

export type FocusAreaWords = {
  name: string
  description: string
  classes: PreventionClass[]
  targetGroups: string[]
  offences: string[]
  objects: string[]
  /** Two outcomes, crime and perceived safety, or the reason why one is missing. */
  outcomeCrime: string
  outcomeSafety: string
  outcomeReason: string
  /** The organisation or body that carries it, such as SSP. */
  carriedBy: string
}
export type FocusArea = FocusAreaWords & {
  id: string
  agreement: string
  number: number
  reason: string
  writtenAt: Date
}

export const owners = ['joint', 'police', 'municipality'] as const
export type Owner = (typeof owners)[number]

/** How many of a focus area's goals are joint, and how many each party's own. */
export function goalsByOwner(goals: readonly { owner: Owner }[]): Record<Owner, number> {
  const number = (owner: Owner) => goals.filter((goal) => goal.owner === owner).length
  return { joint: number('joint'), police: number('police'), municipality: number('municipality') }
}

/** Between whom a goal wants more to be exchanged: the police and the municipalities, or the municipalities among themselves. */
export const exchanges = ['police-municipalities', 'municipalities'] as const
export type Exchange = (typeof exchanges)[number]

export type GoalWords = {
  words: string
  owner: Owner
  indicator: string
  baseline: string
  target: string
  byDay: Day | null
  /** None where the goal is about something else; a goal can be about both. */
  exchanges?: Exchange[]
}
export type Goal = GoalWords & {
  id: string
  focusArea: string
  number: number
  reason: string
  writtenAt: Date
}
