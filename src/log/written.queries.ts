import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { Pause } from './rules.ts'

/** A pause as it stands in the log; `to` is its last day, planned or told when it ended. */
export type WrittenPause = Pause & { id: string; ended: boolean }

/** The pauses of a commitment, the latest first. */
export async function pausesOf(db: Trx, partnership: string, commitment: string): Promise<WrittenPause[]> {
  const rows = await db
    .selectFrom('pause as p')
    .leftJoin('pauseEnding as e', (join) =>
      join.onRef('e.tenant', '=', 'p.tenant').onRef('e.pause', '=', 'p.id'),
    )
    .select(['p.id', 'p.commitment', 'p.fromDay as from', 'p.toDay', 'p.reason', 'e.toDay as endedOn'])
    .where('p.partnership', '=', partnership)
    .where('p.commitment', '=', commitment)
    .orderBy('p.fromDay', 'desc')
    .execute()
  return rows.map(({ toDay, endedOn, ...pause }) => ({
    ...pause,
    to: endedOn ?? toDay,
    ended: endedOn !== null,
  }))
}

/** Holds other writers of a commitment's facts back until this act is saved, so that a form sent twice adds once. */
export async function holdFacts(act: Act, commitment: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`facts of ${commitment}`}, 0))`.execute(act.db)
}
