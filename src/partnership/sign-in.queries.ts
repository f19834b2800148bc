import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Trx } from '../database/transaction.ts'
import { countedSince, mayTry } from './sign-in.rules.ts'

/** Users with this address, in any tenant, with the stored form of their password. */
export async function usersByEmail(app: Kysely<Tables>, email: string) {
  const { rows } = await sql<{ tenant: string; appUser: string; hash: string | null }>`
    select * from samsyn_user_by_email(${email})`.execute(app)
  return rows.map((row) => ({ tenant: row.tenant, user: row.appUser, hash: row.hash }))
}

/** What tries are counted by: digests of the address tried and of the machine it is tried from. */
export type TryKeys = { address: string; machine: string }

/**
 * Lets a password be tried once more, or null after too many failures of late.
 * The try counts as failed until it is marked otherwise; tries for one address
 * wait for each other here, so that a hundred at once are no way around.
 */
export async function claimTry(db: Trx, keys: TryKeys, at: Date): Promise<number[] | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${keys.address}, 0))`.execute(db)
  await forgetOldTries(db, at)
  if (!mayTry(await failuresOf(db, keys, at))) return null
  const claimed = await db
    .insertInto('signInAttempt')
    .values([
      { key: keys.address, success: false, at },
      { key: keys.machine, success: false, at },
    ])
    .returning('id')
    .execute()
  return claimed.map(({ id }) => id)
}

/** The password was right after all. */
export async function markTrySuccessful(app: Kysely<Tables>, claimed: number[]): Promise<void> {
  await app.updateTable('signInAttempt').set({ success: true }).where('id', 'in', claimed).execute()
}

/** Who tried to sign in when is nobody's business once it slows nobody down. */
async function forgetOldTries(db: Trx, at: Date): Promise<void> {
  const old = db
    .selectFrom('signInAttempt')
    .select('id')
    .where('at', '<=', countedSince(at))
    // What another sign-in is throwing away at this moment is left to it.
    .forUpdate()
    .skipLocked()
  await db.deleteFrom('signInAttempt').where('id', 'in', old).execute()
}

async function failuresOf(db: Trx, keys: TryKeys, at: Date) {
  const rows = await db
    .selectFrom('signInAttempt')
    .select(['key', sql<number>`count(*)`.as('failures')])
    .where('key', 'in', [keys.address, keys.machine])
    .where('success', '=', false)
    .where('at', '>', countedSince(at))
    .groupBy('key')
    .execute()
  const of = (key: string) => rows.find((row) => row.key === key)?.failures ?? 0
  return { address: of(keys.address), machine: of(keys.machine) }
}
