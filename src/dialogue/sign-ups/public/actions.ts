import type { Kysely } from 'kysely'
import type { Day } from '../../../calendar.ts'
import type { Tables } from '../../../database/tables.ts'
import type { Trx } from '../../../database/transaction.ts'
import { type AnswerKeys, keyedDigest } from '../../../web/sealing.ts'
import { codeOf, codeRead } from '../../answers/receipt.rules.ts'
import {
  type Cancelled,
  type SignUp,
  signUpOfDigest,
  type TakenIn,
  takeInSignUp,
  takeOutSignUp,
} from './queries.ts'

/** Where it happens, and when. */
type Place = { tenant: string; partnership: string; today: Day }

/**
 * Signs so many people up to a meeting, without a name. The code is made of the
 * form's id, so that the same form sent again is the same sign-up with the same
 * code; of the code only a keyed digest is kept.
 */
export async function signUp(
  intake: Kysely<Tables>,
  keys: AnswerKeys,
  { form, ...place }: Place & { form: string },
  wanted: { dialogue: string; persons: number },
): Promise<{ taken: TakenIn; code: string }> {
  const code = codeOf(keyedDigest(keys.signUps, `code of ${wanted.dialogue} ${form}`))
  const taken = await takeInSignUp(intake, { ...place, digest: digestOf(keys, code) }, wanted)
  return { taken, code }
}

/** What a code stands for; `mistyped` where it cannot be one, `unknown` where it is none, or was cancelled. */
export async function lookUpSignUp(
  db: Trx,
  keys: AnswerKeys,
  written: string,
): Promise<{ code: string; found: SignUp } | 'mistyped' | 'unknown'> {
  const code = codeRead(written)
  if (code === null) return 'mistyped'
  const found = await signUpOfDigest(db, digestOf(keys, code))
  return found === null ? 'unknown' : { code, found }
}

/** Gives the places of a code back. */
export async function cancelSignUp(
  intake: Kysely<Tables>,
  keys: AnswerKeys,
  place: Place,
  written: string,
): Promise<Cancelled | 'mistyped'> {
  const code = codeRead(written)
  return code === null ? 'mistyped' : takeOutSignUp(intake, { ...place, digest: digestOf(keys, code) })
}

const digestOf = (keys: AnswerKeys, code: string) =>
  keyedDigest(keys.signUps, `digest of ${code}`).toString('hex')
