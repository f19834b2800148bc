import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { Pause } from './rules.ts'
import { type Strike, strikeIn } from './told.rules.ts'

/** A pause as it stands in the log; `to` is its last day, planned or told when it ended. */
export type WrittenPause = Pause & {
  id: string
  ended: boolean
  recorderName: string | null
  recordedAt: Date
  strike: Strike | null
}

/** The pauses of a commitment, the latest first, the struck among them. */
export async function pausesOf(db: Trx, partnership: string, commitment: string): Promise<WrittenPause[]> {
  const rows = await db
    .selectFrom('pause as p')
    .leftJoin('pauseEnding as e', (join) =>
      join.onRef('e.tenant', '=', 'p.tenant').onRef('e.pause', '=', 'p.id'),
    )
    .leftJoin('pauseStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'p.tenant').onRef('s.pause', '=', 'p.id'),
    )
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 'p.tenant').onRef('w.id', '=', 'p.writtenBy'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 's.tenant').onRef('x.id', '=', 's.struckBy'),
    )
    .select(['p.id', 'p.commitment', 'p.fromDay as from', 'p.toDay', 'p.reason', 'e.toDay as endedOn'])
    .select(['w.name as recorderName', 'p.writtenAt as recordedAt'])
    .select(['s.reason as strikeReason', 's.struckAt', 'x.name as strikerName'])
    .where('p.partnership', '=', partnership)
    .where('p.commitment', '=', commitment)
    .orderBy('p.fromDay', 'desc')
    .orderBy('p.writtenAt', 'desc')
    .execute()
  return rows.map(({ toDay, endedOn, strikeReason, struckAt, strikerName, ...pause }) => ({
    ...pause,
    to: endedOn ?? toDay,
    ended: endedOn !== null,
    strike: strikeIn({ strikeReason, struckAt, strikerName }),
  }))
}

/** Crosses a pause out, once: whoever strikes holds the commitment's facts and has looked. */
export async function savePauseStrike(act: Act, pause: string, reason: string): Promise<void> {
  await act.db
    .insertInto('pauseStrike')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      pause,
      reason,
      struckBy: act.by,
      struckAt: act.at,
    })
    .execute()
}

/** Holds other writers of a commitment's facts back until this act is saved, so that a form sent twice adds once. */
export async function holdFacts(act: Act, commitment: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`facts of ${commitment}`}, 0))`.execute(act.db)
}
