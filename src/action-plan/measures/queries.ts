import type { Trx } from '../../database/transaction.ts'
import type { Resource, YearClass } from '../rules.ts'
import type { ClassOfYear } from './rules.ts'

/** What each measure was in each year, as it was last said. */
export async function yearsOf(db: Trx, partnership: string): Promise<ClassOfYear[]> {
  const rows = await db
    .selectFrom('measureYear')
    .distinctOn(['measure', 'year'])
    .select(['measure', 'year', 'class'])
    .where('partnership', '=', partnership)
    .orderBy('measure')
    .orderBy('year')
    .orderBy('confirmedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, class: row.class as YearClass }))
}

/**
 * What a measure is planned to take and has taken, by year and party. A row is
 * the whole of its year, so the newest holds: what was wrong is written anew.
 */
export async function resourcesOf(db: Trx, measure: string): Promise<Resource[]> {
  const rows = await db
    .selectFrom('measureResource')
    .distinctOn(['year', 'kind', 'organisation'])
    .select(['year', 'kind', 'organisation', 'hours', 'money', 'fullTime', 'note'])
    .where('measure', '=', measure)
    .orderBy('year', 'desc')
    .orderBy('kind')
    .orderBy('organisation')
    .orderBy('writtenAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Resource['kind'] }))
}
