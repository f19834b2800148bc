import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Exposed, Exposure, Noted } from './rules.ts'

export type { Exposed } from './rules.ts'

/** The newest figure that holds of each area, kind and year. `area` null is the whole of the partnership. */
export async function exposureOf(db: Trx, partnership: string): Promise<Exposure[]> {
  const rows = await db
    .selectFrom('areaExposure')
    .distinctOn(['area', 'exposed', 'year'])
    .select(['area', 'exposed', 'year', 'count', 'source'])
    .where('partnership', '=', partnership)
    .orderBy('area')
    .orderBy('exposed')
    .orderBy('year')
    .orderBy('notedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, exposed: row.exposed as Exposed }))
}

/** Every figure ever noted, corrected ones too, in the order they were noted. */
export async function notedExposureOf(db: Trx, partnership: string): Promise<Noted[]> {
  const rows = await db
    .selectFrom('areaExposure')
    .select(['area', 'exposed', 'year', 'count', 'source', 'notedAt'])
    .where('partnership', '=', partnership)
    .orderBy('notedAt')
    .execute()
  return rows.map((row) => ({ ...row, exposed: row.exposed as Exposed }))
}

/** Holds other writers of the same figures back until this act is saved. */
export async function holdExposure({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`exposure of ${within}`}, 0))`.execute(db)
}

/** Keeps figures; what was known before stays in the rows before. */
export async function saveExposure(act: Act, exposures: readonly Exposure[]): Promise<void> {
  const { db, tenant, within: partnership, by: notedBy, at: notedAt } = act
  for (let from = 0; from < exposures.length; from += 500)
    await db
      .insertInto('areaExposure')
      .values(
        exposures
          .slice(from, from + 500)
          .map((exposure) => ({ tenant, partnership, ...exposure, notedBy, notedAt })),
      )
      .execute()
}
