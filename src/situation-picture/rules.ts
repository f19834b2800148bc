import type { Day } from '../calendar.ts'
import type { Problems } from '../partnership/problems.rules.ts'
import { textProblem } from './free-text.rules.ts'

/** Whose view of the situation a statement tells: the two that sign, and the three that are asked. */
export const parties = ['municipality', 'police', 'residents', 'staff', 'partners'] as const
export type Party = (typeof parties)[number]

/** The two parties that put their name to what they see together. */
export const signingParties = ['municipality', 'police'] as const
export type SigningParty = (typeof signingParties)[number]

/** Those who must be heard before a local picture is whole, in the words of the Danish handbook. */
export const voiceGroups = ['staff', 'citizens', 'partners'] as const
export type VoiceGroup = (typeof voiceGroups)[number]

/** Who speaks for each of the three. */
const speakers: Record<VoiceGroup, Party> = { staff: 'staff', citizens: 'residents', partners: 'partners' }

/** Who reads something: residents as well, all who work together here, or only the organisation that says it. */
export const visibilities = ['public', 'partners', 'own-organisation'] as const
export type Visibility = (typeof visibilities)[number]

/** One round of picture-making, for a period; a later one continues it and leaves it as it was. */
export type SituationPicture = {
  id: string
  title: string
  from: Day
  to: Day
  continues: string | null
  createdAt: Date
}

export type NewPicture = Pick<SituationPicture, 'title' | 'continues'> & { from: Day | null; to: Day | null }
export type PictureProblems = Problems<
  'title' | 'from' | 'to' | 'continues',
  'missing' | 'tooLong' | 'personalData' | 'backwards' | 'unknown'
>

export const longestTitle = 200

/** What a picture lacks before work on it can begin: its title and the days it tells of. */
export function problemsWithPicture(
  { title, from, to, continues }: NewPicture,
  known: readonly string[],
): PictureProblems {
  return {
    title: title === '' ? 'missing' : textProblem(title, longestTitle),
    from: from ? undefined : 'missing',
    to: !to ? 'missing' : from && to < from ? 'backwards' : undefined,
    continues: continues === null || known.includes(continues) ? undefined : 'unknown',
  }
}

/** Why a group was not heard, as somebody told it. */
export type UnheardGroup = { group: VoiceGroup; reason: string }
export type MissingVoice = { group: VoiceGroup; reason: string | null }

/**
 * Which of the three voice groups say nothing in a picture, each with the reason
 * that was given; null where nobody has said why. A group has spoken once a
 * statement of theirs stands, on whatever evidence. What is struck is not said.
 */
export function missingVoiceGroups(
  statements: readonly { party: Party; struck: unknown }[],
  unheard: readonly UnheardGroup[],
): MissingVoice[] {
  const heard = new Set(statements.filter(({ struck }) => !struck).map(({ party }) => party))
  return voiceGroups
    .filter((group) => !heard.has(speakers[group]))
    .map((group) => ({ group, reason: unheard.findLast((one) => one.group === group)?.reason ?? null }))
}
