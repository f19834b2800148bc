import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Exposed, Exposure } from './rules.ts'

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
