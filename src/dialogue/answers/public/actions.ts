import type { Kysely } from 'kysely'
import type { Day } from '../../../calendar.ts'
import type { Tables } from '../../../database/tables.ts'
import type { Trx } from '../../../database/transaction.ts'
import { type AnswerKeys, keyedDigest, seal } from '../../../web/sealing.ts'
import { codeOf, codeRead } from '../receipt.rules.ts'
import { type Answer, sealedAbout } from '../rules.ts'
import { type TakenIn, takeInAnswer, voiceOfDigest } from './queries.ts'

/** An answer as somebody sends it: what was written has no receipt yet. */
export type SentAnswer = Omit<Answer, 'written'> & { written: Omit<Answer['written'][number], 'digest'>[] }

/** Where it goes, and the id of the form, which makes the second sending the same as the first. */
export type Sending = { tenant: string; partnership: string; survey: string; form: string; today: Day }

/** What was sent, and a code for each text: the question it answers and the code its writer keeps. */
export type Sent = { taken: TakenIn; codes: { question: string; code: string }[] }

/**
 * Seals an answer and takes it in. Each text has a code of its own, so that not
 * even two texts of one person are tied together; the same form sent again gives
 * the same codes.
 */
export async function sendAnswer(
  intake: Kysely<Tables>,
  keys: AnswerKeys,
  to: Sending,
  answer: SentAnswer,
): Promise<Sent> {
  const { form, ...place } = to
  const codes = answer.written.map(({ question }) => ({
    question,
    code: codeOf(keyedDigest(keys.codes, `${place.survey} ${form} ${question}`)),
  }))
  const written = answer.written.map((one, at) => ({ ...one, digest: digestOf(keys, codes[at]!.code) }))
  const sealed = seal(
    keys.sealing,
    JSON.stringify({ ...answer, written } satisfies Answer),
    sealedAbout(place.survey, 'answer'),
  )
  const key = keyedDigest(keys.forms, `${place.survey} ${form}`).toString('hex')
  return { taken: await takeInAnswer(intake, { ...place, form: key, sealed }), codes }
}

/** What a receipt's code leads to: a voice, or that it was written down wrong, or that no voice is known by it (yet). */
export type FoundByReceipt = { voice: string } | 'mistyped' | 'unknown'

/** Looks a receipt up in the partnership that is asked for. Of the code only its keyed digest is compared. */
export async function lookUpReceipt(db: Trx, keys: AnswerKeys, written: string): Promise<FoundByReceipt> {
  const code = codeRead(written)
  if (code === null) return 'mistyped'
  const voice = await voiceOfDigest(db, digestOf(keys, code))
  return voice === null ? 'unknown' : { voice }
}

const digestOf = (keys: AnswerKeys, code: string) => keyedDigest(keys.receipts, code).toString('hex')
