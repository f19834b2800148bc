import type pg from 'pg'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { PointBasis } from './rules.ts'

const basesOf = (db: Trx, partnership: string) =>
  db
    .selectFrom('pointBasis as b')
    .leftJoin('pointBasisEnd as e', (join) =>
      join.onRef('e.tenant', '=', 'b.tenant').onRef('e.pointBasis', '=', 'b.id'),
    )
    .select(['b.id', 'b.basis', 'b.decidedBy', 'b.fromDay', 'b.toDay'])
    .where('b.partnership', '=', partnership)

/** The ground on which exact points are kept on a day; null where there is none, or it was withdrawn. */
export async function pointBasisOn(db: Trx, partnership: string, on: Day): Promise<PointBasis | null> {
  const row = await basesOf(db, partnership)
    .where('e.pointBasis', 'is', null)
    .where('b.fromDay', '<=', on)
    .where('b.toDay', '>=', on)
    .orderBy('b.toDay', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Every ground that was ever noted, the newest first, with why it was withdrawn. */
export async function pointBases(
  db: Trx,
  partnership: string,
): Promise<(PointBasis & { ended: { reason: string; at: Date } | null })[]> {
  const rows = await basesOf(db, partnership)
    .select(['e.reason', 'e.endedAt'])
    .orderBy('b.notedAt', 'desc')
    .execute()
  return rows.map(({ reason, endedAt, ...basis }) => ({
    ...basis,
    ended: reason === null || endedAt === null ? null : { reason, at: endedAt },
  }))
}

/** Notes on what ground exact points are kept, who decided it and until when. */
export async function savePointBasis(act: Act, basis: Omit<PointBasis, 'id'>): Promise<string> {
  const { db, tenant, within: partnership, by: notedBy, at: notedAt } = act
  const { id } = await db
    .insertInto('pointBasis')
    .values({ tenant, partnership, ...basis, notedBy, notedAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function savePointBasisEnd(act: Act, basis: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by: endedBy, at: endedAt } = act
  await db
    .insertInto('pointBasisEnd')
    .values({ tenant, partnership, pointBasis: basis, reason, endedBy, endedAt })
    .execute()
}

/** Throws away every exact point; the areas that were found by them stay. */
export async function removePoints({ db, within }: Act): Promise<void> {
  await db.deleteFrom('eventPoint').where('partnership', '=', within).execute()
}

/** Whether any exact point is kept. */
export async function keepsPoints(db: Trx, partnership: string): Promise<boolean> {
  const row = await db
    .selectFrom('eventPoint')
    .select('line')
    .where('partnership', '=', partnership)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Throws exact points away wherever no ground for keeping them holds, in every
 * partnership. A ground holds to the end of its last day in Greenwich, which is
 * an hour or two longer than where it was decided.
 */
export async function removeUngroundedPoints(owner: pg.Pool, at: Date): Promise<void> {
  await owner.query(
    `delete from event_point p
      where not exists (
        select from point_basis b
          left join point_basis_end e on e.tenant = b.tenant and e.point_basis = b.id
         where b.tenant = p.tenant and b.partnership = p.partnership and e.point_basis is null
           and ($1::timestamptz at time zone 'UTC')::date between b.from_day and b.to_day)`,
    [at],
  )
}
