import { sql } from 'kysely'
import type { Act } from '../../act.ts'

/** What the server has of somebody, with what is needed to find it again in a list. */
export type Received = { id: string; commitment: string; day: string; at: Date }

/** What this person logged since a moment, on whatever device, the newest first; of what is shared too. */
export function receivedFrom({ db, within, by }: Act, since: Date, most: number): Promise<Received[]> {
  return db
    .selectFrom('occurrence as o')
    .select(['o.id', 'o.commitment', 'o.day', 'o.recordedAt as at'])
    .where(({ or, eb }) =>
      or([
        eb('o.partnership', '=', within),
        sql<boolean>`o.commitment = any ((select samsyn_shared_commitments())::uuid[])`,
      ]),
    )
    .where('o.recordedBy', '=', by)
    .where('o.recordedAt', '>=', since)
    .orderBy('o.recordedAt', 'desc')
    .limit(most)
    .execute()
}
