import type { Day } from '../../calendar.ts'
import type { AnalysisWords } from '../analysis/rules.ts'
import type { Seen } from '../problems/rules.ts'
import type { MissingVoice, Party, SigningParty, Visibility } from '../rules.ts'
import type { EvidenceFigure, EvidenceKind } from '../statements/rules.ts'
import type { ToldChapter } from './chapters.rules.ts'
import type { ProblemChange } from './comparison.rules.ts'

/** The languages a partnership may write its picture in. */
export type PictureLanguage = 'sv' | 'da' | 'en'

/** Who the contents are for: those who work together, or residents, who are shown the narrower. */
export type Audience = 'partners' | 'public'

/** What a source said; `words` null where the counts are too small to be shown to residents. */
export type ToldEvidence = {
  kind: EvidenceKind
  words: string | null
  title: string
  issuer: string
  reference: string
  year: number | null
  link: string
  /** A figure of one's own as it was that day, so that what comes later can be held against it; none for residents. */
  figure?: ToldFigure
}

/** Where and of what a figure is, by name for whoever reads it when ids are long gone. */
export type ToldFigure = Omit<EvidenceFigure, 'place'> & { placeId: string; placeName: string }

/** What a party sees, with names in place of ids, so that it can be read when the ids are long gone. */
export type ToldStatement = {
  id: string
  party: Party
  organisation: string
  theme: string
  area: string
  words: string
  touchpoints: string
  whyChosen: string
  sources: string
  limits: string
  consequenceOfLimits: string
  visibility: Visibility
  evidence: ToldEvidence[]
}

/** What a session decided about a problem; `place` null where it was not prioritised. */
export type ToldPriority = { place: number | null; reason: string; session: string; heldOn: Day }

export type ToldCause = { words: string; function: string; below: ToldCause[] }

/** What the parties see together, what they decided about it and what they know of it. */
export type ToldProblem = {
  id: string
  title: string
  words: string
  seen: Seen
  seenBy: Party[]
  difference: string
  theme: string
  area: string
  visibility: Visibility
  signedBy: { party: SigningParty; office: string; day: Day }[]
  priority: ToldPriority | null
  analysis: AnalysisWords | null
  causes: ToldCause[]
}

export type ToldSession = { title: string; heldOn: Day; participants: string[] }

/** What one of the municipalities below gave; none in a municipality. */
export type ToldContribution = { name: string; isOpen: boolean; hasContributed: boolean; statements: number }

/** A problem of a municipality below, as its own picture has it; the joint picture is built from them. */
export type ToldLocalProblem = {
  municipality: string
  title: string
  theme: string
  /** Its place among the municipality's own priorities. */
  place: number | null
  visibility: Visibility
}

/** How the problems stand against those of the picture before. */
export type SinceLast = { title: string; madeOn: Day; changes: ProblemChange[] }

/**
 * The whole picture as one value: what the page, the print and the file for a
 * word processor are all made of, and what is kept when a version is frozen.
 * Everything in it is told in words; nothing has to be looked up later.
 */
export type PictureContents = {
  audience: Audience
  title: string
  from: Day
  to: Day
  /** The day it was put together: of a frozen version, the day it was frozen. */
  madeOn: Day
  partnership: string
  country: 'SE' | 'DK'
  /** The language that the partnership writes in. */
  language: PictureLanguage
  chapters: ToldChapter[]
  statements: ToldStatement[]
  problems: ToldProblem[]
  sessions: ToldSession[]
  networks: string[]
  missing: MissingVoice[]
  contributions: ToldContribution[]
  localProblems: ToldLocalProblem[]
  sharedThemes: { name: string; municipalities: string[] }[]
  since: SinceLast | null
  /** How many statements and problems are left out because one organisation keeps them to itself. */
  withheld: number
}

/** The problems that were prioritised, the first place first. */
export function prioritised(problems: readonly ToldProblem[]): ToldProblem[] {
  return problems
    .filter(({ priority }) => priority?.place != null)
    .sort((a, b) => (a.priority?.place ?? 0) - (b.priority?.place ?? 0))
}
