import type {
  AgreementReading,
  ChannelRead,
  CommitmentRead,
  CouncilRead,
  EffectRead,
  EffortRead,
  FocusAreaRead,
  GoalRead,
  MeasureRead,
  PartyRead,
  PurposeRead,
  ReferenceRead,
  RoutineRead,
  SignatoryRead,
  TermRead,
} from '../reading/rules.ts'
import { unsureBelow } from '../reading/rules.ts'

/** Something the text was read to say, with the part of the agreement or plan it would become. */
export type ReviewItem =
  | { section: 'parties'; item: PartyRead }
  | { section: 'purposes'; item: PurposeRead }
  | { section: 'terms'; item: TermRead }
  | { section: 'focusAreas'; item: FocusAreaRead }
  | { section: 'goals'; item: GoalRead }
  | { section: 'measures'; item: MeasureRead }
  | { section: 'efforts'; item: EffortRead }
  | { section: 'commitments'; item: CommitmentRead }
  | { section: 'routines'; item: RoutineRead }
  | { section: 'effects'; item: EffectRead }
  | { section: 'channels'; item: ChannelRead }
  | { section: 'councils'; item: CouncilRead }
  | { section: 'references'; item: ReferenceRead }
  | { section: 'signatories'; item: SignatoryRead }

export const sections = [
  'parties',
  'purposes',
  'terms',
  'focusAreas',
  'goals',
  'measures',
  'efforts',
  'commitments',
  'routines',
  'effects',
  'channels',
  'councils',
  'references',
  'signatories',
] as const
export type Section = (typeof sections)[number]

export function isSection(value: string): value is Section {
  return sections.some((section) => section === value)
}

/** What a person decides on, in the order of the text. */
export function itemsOf(reading: AgreementReading): ReviewItem[] {
  const items: ReviewItem[] = [
    ...reading.parties.map((item) => ({ section: 'parties' as const, item })),
    ...reading.purposes.map((item) => ({ section: 'purposes' as const, item })),
    ...reading.terms.map((item) => ({ section: 'terms' as const, item })),
    ...reading.focusAreas.map((item) => ({ section: 'focusAreas' as const, item })),
    ...reading.goals.map((item) => ({ section: 'goals' as const, item })),
    ...reading.measures.map((item) => ({ section: 'measures' as const, item })),
    ...reading.efforts.map((item) => ({ section: 'efforts' as const, item })),
    ...reading.commitments.map((item) => ({ section: 'commitments' as const, item })),
    ...reading.routines.map((item) => ({ section: 'routines' as const, item })),
    ...reading.effects.map((item) => ({ section: 'effects' as const, item })),
    ...reading.channels.map((item) => ({ section: 'channels' as const, item })),
    ...reading.councils.map((item) => ({ section: 'councils' as const, item })),
    // A text that was read before this list was there has none.
    ...(reading.references ?? []).map((item) => ({ section: 'references' as const, item })),
    ...reading.signatories.map((item) => ({ section: 'signatories' as const, item })),
  ]
  return items.sort((one, other) => one.item.at.from - other.item.at.from)
}

/** The sections that hold something, each where its first words stand in the text. */
export function sectionsIn(items: readonly ReviewItem[]): Section[] {
  return [...new Set(items.map(({ section }) => section))]
}

/** How sure a reading is, as a word: from 0.8 the text says it outright, under 0.6 it is marked. */
export function surenessOf({ sure }: { sure: number }): 'sure' | 'ratherSure' | 'unsure' {
  if (sure < unsureBelow) return 'unsure'
  return sure < 0.8 ? 'ratherSure' : 'sure'
}
