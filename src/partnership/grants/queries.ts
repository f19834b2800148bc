import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'

/** A partnership right above or right below, and who may read whose rows. */
export type Neighbour = {
  id: string
  name: string
  place: 'above' | 'below'
  /** The grant by which it reads our rows; null where it may not. */
  readsUs: string | null
  /** Whether we may read its rows. */
  weRead: boolean
}

/** The partnership above and those below, by name. */
export async function neighboursOf(db: Trx, within: string): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    select p.id, samsyn_partnership_name(p.id) as name,
           case when p.parent = ${within} then 'below' else 'above' end as place,
           (select g.id from partnership_grant g
             where g.tenant = p.tenant and g.owner_partnership = ${within} and g.reader = p.id
               and not exists (select from partnership_grant_revocation r
                                where r.tenant = g.tenant and r.partnership_grant = g.id)
             order by g.granted_at desc limit 1) as reads_us,
           exists (select from partnership_grant g
             where g.tenant = p.tenant and g.owner_partnership = p.id and g.reader = ${within}
               and not exists (select from partnership_grant_revocation r
                                where r.tenant = g.tenant and r.partnership_grant = g.id)) as we_read
      from partnership p
     where p.parent = ${within}
        or p.id = (select own.parent from partnership own where own.id = ${within})
     order by place, name`.execute(db)
  return rows
}

type Grant = { tenant: string; owner: string; reader: string; by: string; at: Date }

/** Opens the rows of the partnership the transaction stands in to the one above or below. */
export async function saveGrant(db: Trx, { tenant, owner, reader, by, at }: Grant): Promise<void> {
  await db
    .insertInto('partnershipGrant')
    .values({ tenant, ownerPartnership: owner, reader, grantedBy: by, grantedAt: at })
    .execute()
}

type Revocation = { tenant: string; grant: string; owner: string; by: string; at: Date }

export async function saveRevocation(db: Trx, { tenant, grant, owner, by, at }: Revocation): Promise<void> {
  await db
    .insertInto('partnershipGrantRevocation')
    .values({ tenant, partnershipGrant: grant, ownerPartnership: owner, revokedBy: by, revokedAt: at })
    .execute()
}
