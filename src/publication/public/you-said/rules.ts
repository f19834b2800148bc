import type { Day } from '../../../calendar.ts'
import type { SurveyLanguage, Words } from '../../../dialogue/survey/rules.ts'
import type { ToldPromise } from '../citizen-promise/rules.ts'

/** Of fewer voices than this no number is told: nobody is to be counted out. */
export const fewestVoices = 5

/** What people were told came of it: when, and by which way. */
export type Telling = { givenOn: Day; channel: string; words: string }

/** A theme that people raised, and what came of it, as residents read it. */
export type SaidTheme = {
  id: string
  name: string
  description: string
  /** How many voices; null where they are fewer than five. */
  voices: number | null
  /** In how many kinds of sources; null with the number. */
  sources: number | null
  /** What those who spoke were told, the latest first. */
  feedback: Telling[]
  focusAreas: { id: string; name: string }[]
  promises: ToldPromise[]
}

/** An open meeting or talk that residents may read of, and what those who came were told. */
export type SaidDialogue = {
  id: string
  title: string
  heldOn: Day
  place: string
  /** How many came; null where it was not told. */
  attendance: number | null
  /** The latest first. */
  feedback: Telling[]
}

/** A survey that is closed, and what those who answered were told. */
export type SaidSurvey = {
  id: string
  slug: string
  title: Words
  languages: SurveyLanguage[]
  closedOn: Day
  /** The latest first. */
  feedback: Telling[]
}

/** The themes that most people raised first; those of few voices by name at the end. */
export function inOrder<Theme extends Pick<SaidTheme, 'name' | 'voices'>>(themes: readonly Theme[]): Theme[] {
  const byName = new Intl.Collator('sv')
  return themes.toSorted(
    (one, other) => (other.voices ?? 0) - (one.voices ?? 0) || byName.compare(one.name, other.name),
  )
}

/** Whether anything was told or done; where nothing was, the page says so. */
export function isAnswered({ feedback, focusAreas, promises }: SaidTheme): boolean {
  return feedback.length + focusAreas.length + promises.length > 0
}
