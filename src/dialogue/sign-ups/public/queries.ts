import { type Kysely, sql } from 'kysely'
import type { Day } from '../../../calendar.ts'
import type { Tables } from '../../../database/tables.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { SignUpPlan } from '../rules.ts'

/** An open meeting as residents are told of it. */
export type Meeting = SignUpPlan & {
  id: string
  title: string
  heldOn: Day
  /** "18:00"; empty where it is not told. */
  beginsAt: string
  place: string
  keyGroups: string[]
  host: string
  programme: string
  hours: number | null
  price: string
}

/** The open meetings on this day and later, the next one first. */
export async function meetingsAhead(db: Trx, today: Day): Promise<Meeting[]> {
  return meetings(db).where('d.heldOn', '>=', today).orderBy('d.heldOn').orderBy('d.beginsAt').execute()
}

/** One of them, held or ahead; null where residents are told of none. */
export async function meetingWithId(db: Trx, id: string): Promise<Meeting | null> {
  return (await meetings(db).where('d.dialogue', '=', id).executeTakeFirst()) ?? null
}

function meetings(db: Trx) {
  // A view's columns all count as nullable; these are as their tables are.
  return db
    .selectFrom('publicDialogue as d')
    .leftJoin('publicSignUp as s', 's.dialogue', 'd.dialogue')
    .select(['d.dialogue as id', 'd.title', 'd.heldOn', 'd.beginsAt', 'd.place', 'd.keyGroups', 'd.host'])
    .select(['d.programme', 'd.hours', 'd.price', 'd.places', 'd.signUpTo'])
    .select(({ fn, val }) => [
      fn.coalesce('s.taken', val(0)).as('taken'),
      fn.coalesce('s.waiting', val(0)).as('waiting'),
    ])
    .where('d.kind', '=', 'open-meeting')
    .$castTo<Meeting>()
}

/** What became of a sign-up: a place, a turn on the waiting list, or neither. */
export type TakenIn = 'place' | 'waiting' | 'full' | 'closed'

/** Where a sign-up belongs; the code is known by its keyed digest only. */
export type OfCode = { tenant: string; partnership: string; digest: string; today: Day }

/** Takes in a sign-up, or answers as the same one stands. However many come at once, no place is given twice. */
export async function takeInSignUp(
  intake: Kysely<Tables>,
  { tenant, partnership, digest, today }: OfCode,
  { dialogue, persons }: { dialogue: string; persons: number },
): Promise<TakenIn> {
  const { rows } = await sql<{ taken: TakenIn }>`
    select samsyn_sign_up(${tenant}, ${partnership}, ${dialogue}, ${digest}, ${persons}, ${today}) as taken
  `.execute(intake)
  return rows[0]!.taken
}

/** What became of a cancelling: `over` where the meeting has been held. */
export type Cancelled = 'cancelled' | 'unknown' | 'over'

/** Deletes a sign-up and lets those in who wait. */
export async function takeOutSignUp(
  intake: Kysely<Tables>,
  { tenant, partnership, digest, today }: OfCode,
): Promise<Cancelled> {
  const { rows } = await sql<{ cancelled: Cancelled }>`
    select samsyn_cancel_sign_up(${tenant}, ${partnership}, ${digest}, ${today}) as cancelled
  `.execute(intake)
  return rows[0]!.cancelled
}

/** A sign-up as whoever has its code is shown it. */
export type SignUp = { dialogue: string; persons: number; waiting: boolean }

/** The sign-up that a code's digest stands for in the partnership asked for; null where none does. */
export async function signUpOfDigest(db: Trx, digest: string): Promise<SignUp | null> {
  const { rows } = await sql<{
    found: SignUp | null
  }>`select samsyn_sign_up_of_code(${digest}) as found`.execute(db)
  return rows[0]?.found ?? null
}
