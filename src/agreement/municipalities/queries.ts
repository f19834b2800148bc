import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import type { OrganisationKind } from '../../partnership/organisations/rules.ts'
import type { MunicipalityBelow } from './rules.ts'

/** The municipalities' partnerships below a police area's, by name; none below a municipality. */
export async function municipalitiesBelow(db: Trx, partnership: string): Promise<MunicipalityBelow[]> {
  return db
    .selectFrom('partnership as p')
    .select('p.id')
    .select([
      sql<string>`samsyn_partnership_name(p.id)`.as('name'),
      sql<boolean>`p.id = any (samsyn_readable())`.as('isOpen'),
    ])
    .where('p.parent', '=', partnership)
    .orderBy('name')
    .execute()
}

/** An organisation that can stand as a party: what it is called and what it is. */
export type Named = { id: string; name: string; kind: OrganisationKind }

/**
 * The municipalities below as parties: each is entered as an organisation in its
 * own partnership, and can be named here while that partnership is open to the
 * police area. One that has left is among them only where it is `already` a party:
 * its name stands in what it once agreed.
 */
export async function partiesBelow(
  db: Trx,
  partnership: string,
  already: readonly string[] = [],
): Promise<Named[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .innerJoin('partnership as p', (join) =>
      join.onRef('p.tenant', '=', 'o.tenant').onRef('p.id', '=', 'o.partnership'),
    )
    .select(['o.id', 'o.kind'])
    .select(sql<string>`samsyn_organisation_name(o.tenant, o.id)`.as('name'))
    .where('p.parent', '=', partnership)
    .where('o.party', '=', 'municipality')
    .where(sql<boolean>`(o.id = any (${[...already]}::uuid[]) or not exists (select from organisation_version v
      where v.tenant = o.tenant and v.organisation = o.id and v.to_day is not null
        and v.number = (select max(n.number) from organisation_version n
                         where n.tenant = v.tenant and n.organisation = v.organisation)))`)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }))
}

/** Whoever can stand as a party of an agreement of the partnership, or does `already`: its own organisations, and the municipalities below. */
export async function organisationsAndBelow(
  db: Trx,
  partnership: string,
  already: readonly string[] = [],
): Promise<Named[]> {
  return [...(await organisationsOf(db)), ...(await partiesBelow(db, partnership, already))]
}
