import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import type { NewOrganisation, OrganisationKind, Party } from './rules.ts'

/** A party or partner: who does things. Never a person. */
export type Organisation = { id: string; name: string; kind: OrganisationKind; party: Party | null }

/**
 * The organisations that work together here, by name: the partnership's own and
 * those of the partnership above it, so that a police area's police is one
 * organisation in all its municipalities.
 */
export async function organisationsOf(db: Trx): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name', 'o.kind', 'o.party'])
    .where(
      sql<boolean>`o.partnership = samsyn_partnership() or o.partnership =
        (select p.parent from partnership p where p.tenant = o.tenant and p.id = samsyn_partnership())`,
    )
    .orderBy('o.name')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind, party: row.party as Party | null }))
}

/** Keeps a new organisation of a partnership and gives its id. */
export async function saveOrganisation(
  db: Trx,
  place: { tenant: string; partnership: string; at: Date },
  { name, kind, party }: NewOrganisation,
): Promise<string> {
  const { at, ...where } = place
  const saved = await db
    .insertInto('organisation')
    .values({ ...where, name, kind, party, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}
