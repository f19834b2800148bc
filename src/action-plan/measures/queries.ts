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
 * What a measure and its commitments are planned to take and have taken, by year
 * and party. A row is the whole of its year, so the newest holds: what was wrong
 * is written anew.
 */
export async function resourcesOf(db: Trx, measure: string): Promise<Resource[]> {
  const rows = await db
    .selectFrom('measureResource')
    .distinctOn(['year', 'kind', 'organisation', 'commitment'])
    .select(['year', 'kind', 'organisation', 'commitment', 'hours', 'money', 'persons', 'fullTime'])
    .select(['hoursEach', 'things', 'note'])
    .where('measure', '=', measure)
    .orderBy('year', 'desc')
    .orderBy('kind')
    .orderBy('organisation')
    .orderBy('commitment')
    .orderBy('writtenAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as Resource['kind'] }))
}
