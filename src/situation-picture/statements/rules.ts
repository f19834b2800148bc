import type { FigureThen } from '../../offences/since.rules.ts'
import type { Party, Visibility } from '../rules.ts'

/** What a statement can rest on. */
export const evidenceKinds = [
  'theme-count',
  'survey-figure',
  'dialogue',
  'offence-figure',
  'own-figure',
  'finding',
  'document',
  'network',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Who took something back, when and why is for the record; here it is enough that it no longer holds. */
export type Struck = { reason: string; at: Date }

/** A figure of reported offences that was read in here: of which kind and place, and how many there were. */
export type EvidenceFigure = FigureThen & { kind: string; place: string }

/** What a source said, in the words it had on the day it was laid down, and where to find it. */
export type EvidenceWords = {
  kind: EvidenceKind
  /** For a count of a theme, a survey's figure, a dialogue and a network: what it points back to. */
  theme: string | null
  survey: string | null
  question: string
  dialogue: string | null
  sourceNetwork: string | null
  /** How many of a network it was gathered from; never who. */
  contributors: number | null
  words: string
  title: string
  issuer: string
  reference: string
  year: number | null
  link: string
  /** The figure of one's own that it tells, as it was on that day. */
  figure: EvidenceFigure | null
}
export type Evidence = EvidenceWords & {
  id: string
  statement: string
  laidDownBy: string | null
  laidDownAt: Date
  struck: Struck | null
}

/** What one party sees, in its own words and from its own sources. */
export type StatementWords = {
  words: string
  theme: string | null
  area: string | null
  /** The organisation that says it; null where it tells what residents or the staff of both said. */
  organisation: string | null
  /** Where the work can be taken hold of together. */
  touchpoints: string
  /** The four questions about sources and their limits. */
  whyChosen: string
  sources: string
  limits: string
  consequenceOfLimits: string
  visibility: Visibility
}
export type Statement = StatementWords & {
  id: string
  picture: string
  party: Party
  number: number
  reason: string
  writtenAt: Date
  /** When it was first said. */
  createdAt: Date
  struck: Struck | null
  evidence: Evidence[]
}

/** The evidence that still holds. */
export function standingEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ struck }) => struck === null)
}

type Said = { struck: unknown; evidence: readonly { struck: unknown }[] }

/**
 * How a statement rests: on evidence; on none yet; on evidence that was all
 * struck since; or it was itself struck. Only the first can be put to the vote.
 */
export function groundOf({ struck, evidence }: Said): 'evidence' | 'none' | 'evidenceStruck' | 'struck' {
  if (struck) return 'struck'
  if (evidence.some((one) => !one.struck)) return 'evidence'
  return evidence.length > 0 ? 'evidenceStruck' : 'none'
}

/** Whether the parties may vote on it: make a problem of it, or sign one that it stands behind. */
export function mayBeVotedOn(statement: Said): boolean {
  return groundOf(statement) === 'evidence'
}
