import type { Day } from '../calendar.ts'
import type { NetworkField } from '../situation-picture/networks.rules.ts'
import type { ProblemWords } from '../situation-picture/problems/rules.ts'
import type { Party, UnheardGroup } from '../situation-picture/rules.ts'
import type { EvidenceKind } from '../situation-picture/statements/rules.ts'
import type { StoryTheme } from './dialogue-story.ts'

/** What was laid down: words of its own, or the count of a theme among the voices of a dialogue. */
export type EvidenceStory = ToldEvidence | CountedEvidence | FigureEvidence
/** Counted when it is laid down, so that the figure is that of the demonstration's own voices. */
export type CountedEvidence = { kind: 'theme-count'; theme: StoryTheme; dialogue: string }
/** A kind of offence in the whole of the place, as its figures stood that day. */
export type FigureEvidence = { kind: 'own-figure'; offence: string }
export type ToldEvidence = {
  kind: Exclude<EvidenceKind, 'theme-count' | 'own-figure'>
  words: string
  /** The key of a network of the same story. */
  network?: string
  contributors?: number
  title?: string
  issuer?: string
  reference?: string
  year?: number
}

export type StatementStory = {
  party: Party
  /** The key of an organisation; none for residents, and for the staff of both employers. */
  organisation?: string
  theme?: StoryTheme
  /** By name. */
  area?: string
  words: string
  touchpoints?: string
  whyChosen?: string
  sources?: string
  limits?: string
  consequenceOfLimits?: string
  public?: boolean
  evidence: EvidenceStory[]
}

export type ProblemStory = Pick<ProblemWords, 'title' | 'words' | 'seen'> & {
  difference?: string
  theme?: StoryTheme
  area?: string
  /** The keys of the statements it was made of. */
  of: string[]
  /** By which office each party signed. */
  signed: { municipality?: string; police?: string }
}

/** A round of picture-making, told as data: who saw what, and what they made of it together. */
export type PictureStory = {
  title: string
  from: Day
  to: Day
  statedOn: Day
  mergedOn: Day
  signedOn: Day
  networks?: Record<string, { name: string; field: NetworkField; organisation: string; description: string }>
  unheard?: UnheardGroup[]
  statements: Record<string, StatementStory>
  problems: ProblemStory[]
}
