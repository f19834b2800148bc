import type { DialogueKind, SessionResult } from '../dialogue/rules.ts'

/** The themes that the invented voices belong to, by key; the theme book gives them names and words. */
export const storyThemes = [
  'dark-paths',
  'young-in-centre',
  'mopeds',
  'theft',
  'drugs',
  'speeding',
  'meeting-places',
  'young-women-unsafe',
] as const
export type StoryTheme = (typeof storyThemes)[number]

/** An invented voice: the theme it belongs to, what was said, and of which area where it names one. */
export type VoiceStory = [theme: StoryTheme, words: string, area?: string]

/** An invented dialogue as it was planned, held and answered. Organisations and areas by key and name. */
export type DialogueStory = {
  kind: DialogueKind
  title: string
  heldOn: string
  beginsAt?: string
  plannedOn: string
  area: string | null
  place: string
  keyGroups: string[]
  organisers: string[]
  tookPart: string[]
  host: string
  programme: string[]
  hours: number
  price: string
  places: number | null
  attendance: number
  public: boolean
  results: SessionResult[]
  voices: VoiceStory[]
  feedback: { givenOn: string; channel: string; words: string; public: boolean }[]
}

/** An invented open meeting that is planned and not held yet, some days ahead of today. */
export type MeetingAhead = Pick<
  DialogueStory,
  | 'title'
  | 'area'
  | 'place'
  | 'keyGroups'
  | 'organisers'
  | 'host'
  | 'programme'
  | 'hours'
  | 'price'
  | 'places'
> & { inDays: number; beginsAt: string }
