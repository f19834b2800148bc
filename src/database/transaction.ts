import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** A transaction in which the database knows who asks; all queries of an act go through it. */
export type Trx = Transaction<Tables>

/** Who asks, as the walls of the database understand it. `user` is null for the system itself, such as a job. */
export type Asker = { tenant: string; partnership: string | null; user: string | null }

/** The partnership whose public pages are asked for; found by the address. */
export type PublicPlace = { tenant: string; partnership: string }

const saved = new WeakMap<Kysely<Tables>, number>()

/** How many acts went through this door in this process: who keeps what was read knows by it that it may be old. */
export function actsSaved(app: Kysely<Tables>): number {
  return saved.get(app) ?? 0
}

/**
 * One act, saved as a whole or not at all. The three settings live as long as
 * the transaction, so a connection that goes back to the pool has forgotten
 * them; row-level security reads them in every statement.
 */
export function inTransaction<T>(
  app: Kysely<Tables>,
  asker: Asker,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  const act = app.transaction().execute(async (trx) => {
    await tellWhoAsks(trx, asker)
    return work(trx)
  })
  // One that failed counts too: the connection may have been lost after all was saved.
  return act.finally(() => saved.set(app, actsSaved(app) + 1))
}

/**
 * One public page: everything on it is read from the same moment, so that a
 * total always fits the rows below it. Nothing can be written.
 */
export function asPublic<T>(
  publicReader: Kysely<Tables>,
  place: PublicPlace,
  work: (trx: Trx) => Promise<T>,
): Promise<T> {
  return publicReader
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await tellWhoAsks(trx, { ...place, user: null })
      return work(trx)
    })
}

async function tellWhoAsks(trx: Trx, asker: Asker): Promise<void> {
  await sql`select set_config('samsyn.tenant', ${asker.tenant}, true),
    set_config('samsyn.partnership', ${asker.partnership ?? ''}, true),
    set_config('samsyn.user', ${asker.user ?? ''}, true)`.execute(trx)
}
