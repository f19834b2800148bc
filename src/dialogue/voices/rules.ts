import type { Day } from '../../calendar.ts'

/** Where a voice was heard. A tip and what was said on a walk belong to no dialogue; `noted.rules.ts` has them. */
export const sourceKinds = [
  'survey',
  'open-meeting',
  'staff-dialogue',
  'partner-dialogue',
  'key-group-interview',
  'tip',
  'walk',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Who speaks, as a group and never as a person. Residents, staff and partners are all to be heard. */
export const speakers = ['residents', 'staff', 'partners'] as const
export type Speaker = (typeof speakers)[number]

/** The languages a voice may be in: those the product reads. */
export const voiceLanguages = ['sv', 'da', 'en'] as const
export type VoiceLanguage = (typeof voiceLanguages)[number]

/** One thing somebody said: never a name, no time of day, and no hand that wrote it. */
export type Voice = {
  id: string
  source: SourceKind
  /** The dialogue it was said at; null where the source is none. */
  dialogue: string | null
  /** The survey it was written in; null where the source is none. */
  survey: string | null
  /** The question it answers, by the code it has in the survey; empty elsewhere. */
  question: string
  area: string | null
  saidOn: Day
  speaker: Speaker
  /** A group such as "bus drivers"; empty where none is told. */
  keyGroup: string
  /** With `[dolt]` where something that points out a person was hidden. */
  words: string
  language: VoiceLanguage
  masked: boolean
}

/** A voice as it comes in. It is masked when it is saved, by `saveVoices`, and not before. */
export type NewVoice = Omit<Voice, 'id' | 'masked'>

/** Which voices are asked for; what is left out is not asked about. */
export type VoiceFilter = {
  source?: SourceKind | undefined
  dialogue?: string | undefined
  survey?: string | undefined
  /** An area's id, or `none` for voices that name no area. */
  area?: string | undefined
  speaker?: Speaker | undefined
  /** Said on these days or between them. */
  from?: Day | undefined
  to?: Day | undefined
  /** Words or parts of words, all of which stand in the voice; a moped is found in "mopedåkare". */
  text?: string | undefined
}

/** So many voices stand on a page. */
export const voicesAPage = 50

export function isSpeaker(word: string): word is Speaker {
  return speakers.some((speaker) => speaker === word)
}

export function isSourceKind(word: string): word is SourceKind {
  return sourceKinds.some((kind) => kind === word)
}
