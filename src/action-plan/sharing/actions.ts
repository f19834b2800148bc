import type { Act } from '../../act.ts'
import { focusAreasOf } from '../../agreement/queries.ts'
import type { Day } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import type { Measure } from '../rules.ts'
import {
  holdSharing,
  neighboursOf,
  saveSharing,
  saveSharingAnswer,
  saveSharingEnding,
  sharingsOf,
} from './queries.ts'
import {
  type AnswerProblems,
  type EndingProblems,
  type OfferProblems,
  problemsWithAnswer,
  problemsWithEnding,
  problemsWithOffer,
  type Sharing,
  type SharingAnswer,
} from './rules.ts'

/** Asks another municipality to have a measure together with this one. Nothing is shared until it accepts. */
export async function offerMeasure(
  act: Act,
  measure: Pick<Measure, 'id' | 'visibility'>,
  offer: { municipality: string; crossBorder: string },
): Promise<{ id: string } | { problems: OfferProblems }> {
  await holdSharing(act, measure.id)
  const sharings = (await sharingsOf(act.db)).filter((sharing) => sharing.measure === measure.id)
  const neighbours = (await neighboursOf(act.db, act.within)).map(({ id }) => id)
  const problems = problemsWithOffer(offer, { measure, neighbours, sharings, today: act.today })
  if (anyIn(problems)) return { problems }
  const id = await saveSharing(act, { measure: measure.id, ...offer })
  return noted(act, 'offer-measure', id)
}

/** The municipality that was asked takes the measure into its plan, below a focus area of its own, or declines with a reason. */
export async function answerSharing(
  act: Act,
  asked: Sharing,
  words: Omit<SharingAnswer, 'answer'> & { answer: string },
): Promise<{ id: string } | { problems: AnswerProblems }> {
  const sharing = await asItNowStands(act, asked)
  const focusAreas = (await focusAreasOf(act.db, act.within)).map(({ id }) => id)
  const problems = problemsWithAnswer(words, { sharing, focusAreas })
  if (anyIn(problems)) return { problems }
  const isAccepted = words.answer === 'accepted'
  await saveSharingAnswer(act, sharing.id, {
    answer: isAccepted ? 'accepted' : 'declined',
    focusArea: isAccepted ? words.focusArea : null,
    fromDay: isAccepted ? words.fromDay : null,
    reason: words.reason,
  })
  return noted(act, isAccepted ? 'accept-measure' : 'decline-measure', sharing.id)
}

/** Either of the two ends it from a day. What was logged until then goes on counting in both plans. */
export async function endSharing(
  act: Act,
  shared: Sharing,
  { day, reason }: { day: Day | null; reason: string },
): Promise<{ id: string } | { problems: EndingProblems }> {
  const sharing = await asItNowStands(act, shared)
  const problems = problemsWithEnding({ day, reason }, sharing)
  if (anyIn(problems) || day === null) return { problems }
  await saveSharingEnding(act, sharing.id, { day, reason })
  return noted(act, 'end-sharing', sharing.id)
}

async function asItNowStands(act: Act, { id, measure }: Sharing): Promise<Sharing> {
  await holdSharing(act, measure)
  const found = (await sharingsOf(act.db)).find((sharing) => sharing.id === id)
  if (!found) throw new Error(`no sharing ${id}`)
  return found
}

async function noted(act: Act, what: string, id: string): Promise<{ id: string }> {
  await appendAudit(act.db, { at: act.at, act: what, noun: 'measureSharing', nounId: id })
  return { id }
}
