import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { WorkTimes } from './rules.ts'

/** A piece of work as its page tells it. */
export type WorkTold = WorkTimes & {
  id: string
  name: string
  asked: unknown
  startedAt: Date
  done: number
  of: number | null
  outcome: unknown
}

/** Puts work down and in the queue, both in the act's own transaction. */
export async function saveWork(act: Act, name: string, asked: unknown): Promise<string> {
  const { id } = await act.db
    .insertInto('longWork')
    .values({
      ...{ tenant: act.tenant, partnership: act.within, name, asked: JSON.stringify(asked) },
      ...{ startedBy: act.by, organisation: act.organisation, role: act.role, startedAt: act.at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await queue(act.db, id)
  return id
}

/** Takes back that work failed, and puts it in the queue again; false where it did not fail. */
export async function saveWorkAgain({ db, within }: Act, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('longWork')
    .set({ failedWith: null, endedAt: null, begunAt: null, done: 0, of: null })
    .where('partnership', '=', within)
    .where('id', '=', id)
    .where('failedWith', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await queue(db, id)
  return true
}

const queue = (db: Trx, id: string) => sql`select samsyn_queue_long_work(${id})`.execute(db)

export async function workById(db: Trx, partnership: string, id: string): Promise<WorkTold | null> {
  return (await toldWork(db, partnership).where('id', '=', id).executeTakeFirst()) ?? null
}

/** One's own work only, not that of a partnership whose rows may be read. */
const toldWork = (db: Trx, partnership: string) =>
  db
    .selectFrom('longWork')
    .select(['id', 'name', 'asked', 'startedAt', 'begunAt', 'endedAt', 'done', 'of', 'outcome', 'failedWith'])
    .where('partnership', '=', partnership)

/** What is written of work while it goes on. */
export async function saveBegun(db: Trx, id: string, at: Date): Promise<void> {
  await change(db, id, { begunAt: at })
}

export async function saveProgress(db: Trx, id: string, done: number, of: number): Promise<void> {
  await change(db, id, { done, of })
}

export async function saveOutcome(db: Trx, id: string, at: Date, outcome: unknown): Promise<void> {
  await change(db, id, { endedAt: at, outcome: JSON.stringify(outcome ?? null) })
}

export async function saveFailure(db: Trx, id: string, at: Date, failedWith: string): Promise<void> {
  await change(db, id, { endedAt: at, failedWith })
}

/** Work that has ended stays as it ended. */
async function change(
  db: Trx,
  id: string,
  said: { begunAt?: Date; done?: number; of?: number; endedAt?: Date; outcome?: string; failedWith?: string },
): Promise<void> {
  await db.updateTable('longWork').set(said).where('id', '=', id).where('endedAt', 'is', null).execute()
}

/** The work that was asked for last, the newest first. */
export function recentWork(db: Trx, partnership: string): Promise<WorkTold[]> {
  return toldWork(db, partnership).orderBy('startedAt', 'desc').limit(30).execute()
}
