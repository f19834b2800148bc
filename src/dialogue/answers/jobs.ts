import type { Kysely } from 'kysely'
import { dayIn } from '../../calendar.ts'
import type { Tables } from '../../database/tables.ts'
import { inTransaction } from '../../database/transaction.ts'
import { partnershipFace } from '../../partnership/queries.ts'
import type { AnswerKeys } from '../../web/sealing.ts'
import { type Opened, openAnswers, openWords, tidyUp } from './opening.actions.ts'
import { type Opener, surveysWaiting, type WaitingSurvey } from './sealed.queries.ts'

/** What one round of opening did, over all partnerships. */
export type Round = { answers: number; voices: number; unreadable: number }

/**
 * Opens every answer whose time has come, in every partnership: first the ticked
 * answers, batch by batch, then the texts, in transactions of their own. Whatever
 * stops it half way, the next round goes on where it was; what stops one survey
 * stops no other, and is told at the end.
 */
export async function openWaitingAnswers(app: Kysely<Tables>, keys: AnswerKeys, at: Date): Promise<Round> {
  const round: Round = { answers: 0, voices: 0, unreadable: 0 }
  const stopped: unknown[] = []
  for (const waiting of await surveysWaiting(app))
    await openOne(app, keys, waiting, at, round).catch((error: unknown) => stopped.push(error))
  if (stopped.length > 0) throw stopped[0]
  return round
}

async function openOne(
  app: Kysely<Tables>,
  keys: AnswerKeys,
  waiting: WaitingSurvey,
  at: Date,
  round: Round,
): Promise<void> {
  const answers = await untilNone(app, waiting, at, (opener) => openAnswers(opener, keys, waiting.survey))
  const words = await untilNone(app, waiting, at, (opener) => openWords(opener, keys, waiting.survey))
  await opening(app, waiting, at, (opener) => tidyUp(opener, waiting.survey))
  round.answers += answers.opened
  round.voices += words.opened
  round.unreadable += answers.unreadable + words.unreadable
}

async function untilNone(
  app: Kysely<Tables>,
  waiting: WaitingSurvey,
  at: Date,
  open: (opener: Opener) => Promise<Opened>,
): Promise<Opened> {
  const all: Opened = { opened: 0, unreadable: 0 }
  for (;;) {
    const { opened, unreadable } = await opening(app, waiting, at, open)
    all.opened += opened
    if (opened === 0) return { ...all, unreadable }
  }
}

/** One transaction within the survey's partnership, by nobody. */
function opening<Done>(
  app: Kysely<Tables>,
  { tenant, partnership }: WaitingSurvey,
  at: Date,
  work: (opener: Opener) => Promise<Done>,
): Promise<Done> {
  return inTransaction(app, { tenant, partnership, user: null }, async (db) => {
    const face = await partnershipFace(db, partnership)
    return work({ db, tenant, within: partnership, at, today: dayIn(face?.timeZone ?? 'UTC', at) })
  })
}
