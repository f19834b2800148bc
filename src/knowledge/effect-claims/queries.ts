import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Grade, NewClaim, OwnClaim } from './rules.ts'

/** The claims that the partnership noted itself, the newest first. */
export async function ownClaims(db: Trx, partnership: string): Promise<OwnClaim[]> {
  const rows = await db
    .selectFrom('effectClaim')
    .select(['id', 'claim', 'size', 'period', 'place', 'source', 'grade', 'limits'])
    .where('partnership', '=', partnership)
    .orderBy('notedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, grade: row.grade as Grade }))
}

export async function saveClaim(act: Act, claim: NewClaim): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('effectClaim')
    .values({ tenant, partnership, ...claim, notedBy: by, notedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
