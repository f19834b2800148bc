import type { Act } from '../../act.ts'
import { measuresOf } from '../../action-plan/queries.ts'
import type { Day } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { pictureOf } from '../../documents/picture.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { resultStoriesOf, saveResultPicture, saveResultPictureStrike, saveResultStory } from './queries.ts'
import { mayShow, mayTell } from './reach.rules.ts'
import {
  type PictureWords,
  problemsWithPicture,
  problemsWithStory,
  problemsWithTakingBack,
  type ResultProblems,
  type ResultStory,
  type ResultWords,
} from './rules.ts'

export type Outcome = { id: string } | { problems: ResultProblems }

export type WrittenStory = Omit<ResultWords, 'seenOn'> & { seenOn: Day | null; reason: string }

/** The measures somebody may tell a result of. */
export async function measuresToTellOf(act: Act) {
  return (await measuresOf(act.db, act.within)).filter(({ responsible }) => mayTell(act, responsible))
}

/** Keeps a story, or the change of one; what residents could read before stays in its versions. */
export async function tellResult(
  act: Act,
  { reason, ...written }: WrittenStory,
  changed: Pick<ResultStory, 'id' | 'number' | 'public'> | null = null,
): Promise<Outcome> {
  const measures = await measuresToTellOf(act)
  const measure = measures.find(({ id }) => id === written.measure)
  const police = (await organisationsOf(act.db)).filter(({ party }) => party === 'police')
  // Whoever may not publish changes nothing about who reads it.
  const isShown = mayShow(
    act,
    police.some(({ id }) => id === measure?.responsible),
  )
  const story = { ...written, public: isShown ? written.public : (changed?.public ?? false) }
  const known = { measures: measures.map(({ id }) => id), today: act.today }
  const problems = problemsWithStory(story, { isNew: changed === null, reason }, known)
  const { seenOn } = story
  if (anyIn(problems) || !seenOn) return { problems }
  if (changed && (await numberNow(act, changed.id)) !== changed.number)
    return { problems: { reason: 'changedMeanwhile' } }
  const id = await saveResultStory(act, { ...story, seenOn }, changed, reason)
  return noted(act, changed ? 'change-result-story' : 'tell-result', id)
}

async function numberNow({ db, within }: Act, id: string): Promise<number | undefined> {
  return (await resultStoriesOf(db, within)).find((story) => story.id === id)?.number
}

/** Adds a picture to a story: made anew in a few sizes, and only with both ticks and words for those who do not see it. */
export async function addPicture(
  act: Act,
  story: ResultStory,
  words: PictureWords,
  given: { bytes: Uint8Array | null; photographerAgrees: boolean; nobodyRecognisable: boolean },
): Promise<Outcome> {
  const problems = problemsWithPicture(words, given)
  if (given.bytes === null) return { problems: { file: 'missing', ...problems } }
  const picture = await pictureOf(given.bytes)
  if ('problem' in picture) return { problems: { file: picture.problem, ...problems } }
  if (anyIn(problems)) return { problems }
  return noted(act, 'add-result-picture', await saveResultPicture(act, story.id, words, picture), story.id)
}

/** Takes a picture back: the picture itself is deleted; that it was shown, and why it went, is kept. */
export async function takePictureBack(
  act: Act,
  story: ResultStory,
  picture: string,
  reason: string,
): Promise<Outcome> {
  const problems = problemsWithTakingBack(reason)
  if (anyIn(problems)) return { problems }
  await saveResultPictureStrike(act, picture, reason)
  return noted(act, 'strike-result-picture', picture, story.id)
}

async function noted(act: Act, deed: string, nounId: string, story = nounId): Promise<Outcome> {
  const noun = story === nounId ? 'resultStory' : 'resultPicture'
  await appendAudit(act.db, { at: act.at, act: deed, noun, nounId })
  return { id: story }
}
