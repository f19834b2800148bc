import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { usersByEmail } from '../partnership/sign-in.queries.ts'
import { writeChapter } from '../situation-picture/document/actions.ts'
import type { Chapter, ChapterWords } from '../situation-picture/document/chapters.rules.ts'
import {
  approveVersion,
  freezePicture,
  publishVersion,
} from '../situation-picture/document/versions.actions.ts'
import { picturesOf } from '../situation-picture/queries.ts'
import { type SigningParty, signingParties } from '../situation-picture/rules.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroDocument2024, ekbroDocument2026 } from './stories/ekbro-document.ts'

/** What an invented place wrote in the chapters of a picture, and when it froze it. */
export type DocumentStory = {
  /** By its title. */
  picture: string
  frozenOn: Day
  reason: string
  chapters: Partial<Record<Chapter, Partial<ChapterWords>>>
  /** The offices that approved it. */
  offices: Record<SigningParty, string>
}

const stories: Record<string, DocumentStory[]> = { ekbro: [ekbroDocument2024, ekbroDocument2026] }
/** Who approves for the police. */
const liaison = 'karim@polisen.example'

/** Tells how the place wrote, froze, approved and published its pictures; a place without such a story gets none. */
export async function seedDocuments(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  for (const story of stories[place.story.slug] ?? [])
    if (story.frozenOn <= today) await seedDocument(app, place, story)
}

async function seedDocument(app: Kysely<Tables>, place: Place, story: DocumentStory): Promise<void> {
  const frozen = await actingIn(app, place, story.frozenOn, (act) => written(act, place, story))
  if (!frozen) return
  for (const party of signingParties) {
    const approver = party === 'police' ? { ...place, coordinator: await liaisonOf(app, place) } : place
    await actingIn(app, approver, story.frozenOn, async (act) => {
      const done = await approveVersion(act, frozen, { party, office: story.offices[party] })
      if (done !== 'approved') throw new Error(JSON.stringify(done))
    })
  }
  await actingIn(app, place, story.frozenOn, (act) => publishVersion(act, frozen))
}

async function written(act: Act, { story: place }: Place, story: DocumentStory) {
  const picture = (await picturesOf(act.db, act.within)).find(({ title }) => title === story.picture)
  if (!picture) return null
  for (const [chapter, words] of Object.entries(story.chapters) as [Chapter, Partial<ChapterWords>][]) {
    const done = await writeChapter(act, { picture: picture.id, chapter }, { ...nothingMore, ...words })
    if (done !== 'written') throw new Error(`${chapter}: ${JSON.stringify(done)}`)
  }
  const done = await freezePicture(act, picture, { teller: place, reason: story.reason, basedOn: 0 })
  if ('problems' in done) throw new Error(JSON.stringify(done.problems))
  return { picture: picture.id, number: done.number }
}

const nothingMore = {
  words: '',
  whyChosen: '',
  sources: '',
  limits: '',
  consequenceOfLimits: '',
  visibility: 'public' as const,
  basedOn: 0,
}

async function liaisonOf(app: Kysely<Tables>, place: Place): Promise<string> {
  const found = (await usersByEmail(app, liaison)).find(({ tenant }) => tenant === place.tenant)
  if (!found) throw new Error(`nobody approves for the police of ${place.story.slug}`)
  return found.user
}
