import type pg from 'pg'
import type { Trx } from '../database/transaction.ts'

/** Makes a tenant and the partnership at its root, as yet without a name; only the owner of the database may. */
export async function foundTenant(
  owner: pg.Pool,
  at: Date,
): Promise<{ tenant: string; partnership: string }> {
  const { rows } = await owner.query<{ tenant: string; partnership: string }>(
    `with made as (insert into tenant (created_at) values ($1) returning id)
     insert into partnership (tenant, id, created_at) select id, gen_random_uuid(), $1 from made
     returning tenant, id as partnership`,
    [at],
  )
  return rows[0]!
}

/** Takes in a partnership below the one that asks: a municipality in its police area. Returns its id. */
export async function savePartnershipBelow(
  db: Trx,
  { tenant, parent, at }: { tenant: string; parent: string; at: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('partnership')
    .values({ tenant, parent, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
