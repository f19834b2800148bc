import type { Trx } from '../../../database/transaction.ts'
import type { TogetherMunicipality } from './rules.ts'

/** Who has each shared measure together, by measure: the keeper first, then by name. */
export async function togetherShown(db: Trx): Promise<Map<string, TogetherMunicipality[]>> {
  const rows = await db
    .selectFrom('publicMeasureMunicipality')
    .select(['measure', 'municipality', 'name', 'keeps', 'fromDay as from', 'toDay as to', 'crossBorder'])
    .orderBy('keeps', 'desc')
    .orderBy('name')
    .$castTo<TogetherMunicipality>()
    .execute()
  return Map.groupBy(rows, ({ measure }) => measure)
}
