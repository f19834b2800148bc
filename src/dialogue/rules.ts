import type { Day } from '../calendar.ts'
import type { Speaker } from './voices/rules.ts'

/** The ways of meeting people and hearing them out. */
export const dialogueKinds = [
  'open-meeting',
  'staff-dialogue',
  'partner-dialogue',
  'key-group-interview',
] as const
export type DialogueKind = (typeof dialogueKinds)[number]

export function isDialogueKind(word: string): word is DialogueKind {
  return dialogueKinds.some((kind) => kind === word)
}

/** Who speaks there, if nothing else is said. A bus driver or a kiosk keeper speaks as somebody who works here. */
export const usualSpeaker: Record<DialogueKind, Speaker> = {
  'open-meeting': 'residents',
  'staff-dialogue': 'staff',
  'partner-dialogue': 'partners',
  'key-group-interview': 'partners',
}

/** A problem that those who met agreed on, what they propose, and how many voted for it to come first. */
export type SessionResult = {
  problem: string
  /** Empty where they had none. */
  proposal: string
  /** Null where nobody voted. */
  votes: number | null
}

/** What is planned and told of a dialogue. */
export type DialogueWords = {
  title: string
  heldOn: Day
  /** When it begins, "18:00" on the partnership's own clock; empty where it is not told. */
  beginsAt: string
  /** The area it was about; null where it was about all of them. */
  area: string | null
  place: string
  /** Whom it was for: groups, never persons. */
  keyGroups: string[]
  /** Organisations that held it together. */
  organisers: string[]
  /** Organisations that came and spoke. */
  tookPart: string[]
  /** The association that lent its house and its name. */
  host: string
  programme: string
  hours: number | null
  /** As it is announced: "free", "50 kr". */
  price: string
  /** How many came; null until it is told. */
  attendance: number | null
  /** Up to how many may sign up; null where nobody has to. */
  places: number | null
  /** The last day to sign up; null where the day of the meeting is. */
  signUpTo: Day | null
  public: boolean
  /** What they agreed on, the most urgent first. */
  results: SessionResult[]
}

/** A dialogue as its newest version reads. */
export type Dialogue = DialogueWords & { id: string; kind: DialogueKind; number: number }

/** Whether it is still ahead, waits to be told of, or has been told. */
export type DialogueStanding = 'planned' | 'untold' | 'told'

/**
 * How a dialogue stands on a day. Told is one whose number of people who came is
 * known, or from which a voice was written down; what was planned and of which
 * nothing was told is shown as such, so that a plan is not taken for a meeting.
 */
export function standingOf(
  { heldOn, attendance }: Pick<Dialogue, 'heldOn' | 'attendance'>,
  voices: number,
  today: Day,
): DialogueStanding {
  if (attendance !== null || voices > 0) return 'told'
  return heldOn > today ? 'planned' : 'untold'
}

/** The dialogues by year, the latest year first and within it the latest day. */
export function byYear<D extends Pick<Dialogue, 'heldOn'>>(dialogues: readonly D[]): [string, D[]][] {
  const latestFirst = dialogues.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))
  return [...Map.groupBy(latestFirst, ({ heldOn }) => heldOn.slice(0, 4))]
}
