import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Population, PopulationGroups } from './rules.ts'

/** The newest count of those who live here; null where there is none. */
export async function populationOf(db: Trx, partnership: string): Promise<Population | null> {
  const row = await db
    .selectFrom('populationCount')
    .select(['countedOn', 'source', 'groups'])
    .where('partnership', '=', partnership)
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, groups: row.groups as PopulationGroups } : null
}

/** Keeps a count; those before it stay. Gives its id. */
export async function savePopulation(act: Act, { countedOn, source, groups }: Population): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('populationCount')
    .values({
      ...{ tenant, partnership, countedOn, source, writtenBy: by, writtenAt: at },
      groups: JSON.stringify(groups),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
