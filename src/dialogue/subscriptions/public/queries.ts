import { type Kysely, sql } from 'kysely'
import type { Day } from '../../../calendar.ts'
import type { Tables } from '../../../database/tables.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { Language } from '../../../web/languages.ts'
import type { Followed } from '../rules.ts'

type Place = { tenant: string; partnership: string }

/** What somebody asks for, with the address sealed and digested. */
export type NewSubscription = Place & {
  id: string
  about: Followed
  language: Language
  addressDigest: string
  sealedAddress: Buffer
  at: Date
}

/** `busy`: too many ask at the moment. `closed`: what is followed is not open to everybody. */
export type Asked = 'asked' | 'busy' | 'closed'

/** Takes in that somebody wants to be told, and queues the mail that asks for confirmation. */
export async function takeInSubscription(intake: Kysely<Tables>, asked: NewSubscription): Promise<Asked> {
  const { tenant, partnership, about, id, language, addressDigest, sealedAddress, at } = asked
  const { rows } = await sql<{ asked: Asked }>`
    select samsyn_ask_subscription(${tenant}, ${partnership}, ${idOf(about, 'theme')}, ${idOf(about, 'area')},
                                   ${id}, ${language},
                                   ${addressDigest}, ${sealedAddress}, ${at}) as asked`.execute(intake)
  return rows[0]!.asked
}

/** Confirms a subscription; false where it is there no more. */
export async function takeInConfirmation(
  intake: Kysely<Tables>,
  { tenant, partnership, id, at }: Place & { id: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ confirmed: boolean }>`
    select samsyn_confirm_subscription(${tenant}, ${partnership}, ${id}, ${at}) as confirmed`.execute(intake)
  return rows[0]!.confirmed
}

/** Ends a subscription and deletes its address; ended before, nothing more happens. */
export async function takeOutSubscription(
  intake: Kysely<Tables>,
  { tenant, partnership, id, today }: Place & { id: string; today: Day },
): Promise<void> {
  await sql`select samsyn_end_subscription(${tenant}, ${partnership}, ${id}, ${today})`.execute(intake)
}

/** Queues the mails with the links for leaving, where the address is known. */
export async function askForLinks(
  intake: Kysely<Tables>,
  { tenant, partnership, addressDigest, at }: Place & { addressDigest: string; at: Date },
): Promise<'asked' | 'busy'> {
  const { rows } = await sql<{ asked: 'asked' | 'busy' }>`
    select samsyn_ask_to_leave(${tenant}, ${partnership}, ${addressDigest}, ${at}) as asked`.execute(intake)
  return rows[0]!.asked
}

/** What a subscription is about; `endedOn` is the day its address was deleted, null while it stands. */
export type SubscriptionTold = { about: Followed; name: string; confirmed: boolean; endedOn: Day | null }

/** A subscription of the partnership asked for; null where there never was one, or it was forgotten unconfirmed. */
export async function subscriptionTold(db: Trx, id: string): Promise<SubscriptionTold | null> {
  const { rows } = await sql<{ told: SubscriptionTold | null }>`
    select samsyn_subscription_told(${id}) as told`.execute(db)
  return rows[0]?.told ?? null
}

/** The name of a theme or an area that is open to everybody; null where it is none. */
export async function openNamed(db: Trx, { kind, id }: Followed): Promise<string | null> {
  const row =
    kind === 'theme'
      ? await db.selectFrom('publicOpenTheme').select('name').where('theme', '=', id).executeTakeFirst()
      : await db.selectFrom('publicLocalArea').select('name').where('area', '=', id).executeTakeFirst()
  return row?.name ?? null
}

const idOf = (about: Followed, kind: Followed['kind']) => (about.kind === kind ? about.id : null)
