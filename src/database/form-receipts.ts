import { sql } from 'kysely'
import type { Trx } from './transaction.ts'

/** Where a form's first sending led: the answer to every later sending of the same. */
export type FormReceipt = { key: string; goesTo: string }

/**
 * Where this form led when it was sent before, or null for the first time. Of
 * two sent at once the second waits here until the first is saved.
 */
export async function formReceipt(trx: Trx, key: string): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx)
  const row = await trx.selectFrom('formReceipt').select('goesTo').where('key', '=', key).executeTakeFirst()
  return row?.goesTo ?? null
}

/** Keeps where a form led, in the transaction of what it did. Those older than any open form are thrown away. */
export async function saveFormReceipt(
  trx: Trx,
  receipt: FormReceipt,
  act: { tenant: string; within: string; at: Date },
): Promise<void> {
  const { tenant, within: partnership, at } = act
  await trx
    .insertInto('formReceipt')
    .values({ tenant, partnership, ...receipt, answeredAt: at })
    .execute()
  const old = trx
    .selectFrom('formReceipt')
    .select('key')
    .where('partnership', '=', partnership)
    .where('answeredAt', '<', new Date(at.getTime() - keptFor))
    // What another act is throwing away at this moment is left to it.
    .forUpdate()
    .skipLocked()
  await trx.deleteFrom('formReceipt').where('partnership', '=', partnership).where('key', 'in', old).execute()
}

/** A session lasts fourteen days; no form lies open for longer than two. */
const keptFor = 28 * 24 * 60 * 60 * 1000
