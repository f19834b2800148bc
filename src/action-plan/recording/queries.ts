import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Recording } from './rules.ts'

/** Every day that was said for these commitments, by commitment; the newest, which holds, first. */
export async function recordingsOf(
  db: Trx,
  commitments: readonly string[],
): Promise<Map<string, Recording[]>> {
  if (commitments.length === 0) return new Map()
  const rows = await db
    .selectFrom('commitmentRecording as r')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'r.tenant').onRef('u.id', '=', 'r.writtenBy'),
    )
    .select(['r.commitment', 'r.number', 'r.fromDay', 'r.reason', 'r.writtenAt'])
    .select('u.name as writtenByName')
    .where('r.commitment', 'in', commitments)
    .orderBy('r.number', 'desc')
    .execute()
  return Map.groupBy(rows, ({ commitment }) => commitment)
}

/** Keeps from which day a commitment is judged; every row before it stays. */
export async function saveRecording(
  act: Act,
  commitment: string,
  said: { number: number; fromDay: Day; reason: string },
): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within }
  await act.db
    .insertInto('commitmentRecording')
    .values({ ...own, ...said, commitment, writtenBy: act.by, writtenAt: act.at })
    .execute()
}
