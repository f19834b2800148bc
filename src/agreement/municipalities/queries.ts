import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
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

export type Named = { id: string; name: string }

/**
 * The municipalities below as parties: each is entered as an organisation in its
 * own partnership, and can be named here while that partnership is open to the
 * police area.
 */
export async function partiesBelow(db: Trx, partnership: string): Promise<Named[]> {
  return db
    .selectFrom('organisation as o')
    .innerJoin('partnership as p', (join) =>
      join.onRef('p.tenant', '=', 'o.tenant').onRef('p.id', '=', 'o.partnership'),
    )
    .select('o.id')
    .select(sql<string>`samsyn_organisation_name(o.tenant, o.id)`.as('name'))
    .where('p.parent', '=', partnership)
    .where('o.party', '=', 'municipality')
    .where(sql<boolean>`not exists (select from organisation_version v
      where v.tenant = o.tenant and v.organisation = o.id and v.to_day is not null
        and v.number = (select max(n.number) from organisation_version n
                         where n.tenant = v.tenant and n.organisation = v.organisation))`)
    .orderBy('name')
    .execute()
}

/** Whoever can stand as a party of an agreement of the partnership: its own organisations, and the municipalities below. */
export async function organisationsAndBelow(db: Trx, partnership: string): Promise<Named[]> {
  return [...(await organisationsOf(db)), ...(await partiesBelow(db, partnership))]
}
