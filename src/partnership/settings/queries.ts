import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import { faceOf } from '../public.queries.ts'
import type { Settings } from './rules.ts'

/** Settings as they were from a moment on, and who wrote them. */
export type SettingsVersion = { settings: Settings; writtenAt: Date; writtenByName: string | null }

/** A partnership's settings with their history, the ones that hold first. */
export async function settingsHistory(db: Trx, partnership: string): Promise<SettingsVersion[]> {
  const rows = await db
    .selectFrom('partnershipSettings as s')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 's.tenant').onRef('u.id', '=', 's.writtenBy'),
    )
    .selectAll('s')
    .select('u.name as writtenByName')
    .where('s.partnership', '=', partnership)
    .orderBy('s.writtenAt', 'desc')
    .execute()
  return rows.map((row) => {
    const { id, tenant, slug, ...face } = faceOf({ ...row, slug: '' })
    return {
      settings: { ...face, published: row.published, fewestShown: row.fewestShown },
      writtenAt: row.writtenAt,
      writtenByName: row.writtenByName,
    }
  })
}

/** Fewer offences than so many are not told in public. */
export async function fewestShown(db: Trx, partnership: string): Promise<number> {
  const row = await db
    .selectFrom('partnershipSettings')
    .select('fewestShown')
    .where('partnership', '=', partnership)
    .orderBy('writtenAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.fewestShown
}

type Writing = { tenant: string; partnership: string; by: string; at: Date }

/** Keeps settings as a new row; the newest holds, the older ones stay. */
export async function saveSettings(db: Trx, settings: Settings, writing: Writing): Promise<void> {
  const { tenant, partnership, by, at } = writing
  await db
    .insertInto('partnershipSettings')
    .values({
      ...settings,
      termSet: JSON.stringify(settings.termSet),
      tenant,
      partnership,
      writtenBy: by,
      writtenAt: at,
    })
    .execute()
}

/** Whether an address leads to a partnership or once did: whoever has an old poster must not end up with another. */
export async function isAddressTaken(db: Trx, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('partnershipAddress')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}

type Address = { slug: string; tenant: string; partnership: string; at: Date }

/** Keeps an address for a partnership, for good. */
export async function saveAddress(db: Trx, { at, ...address }: Address): Promise<void> {
  await db
    .insertInto('partnershipAddress')
    .values({ ...address, createdAt: at })
    .execute()
}

/** From here on residents are led to this one of the partnership's addresses; the others lead on to it. */
export async function saveAddressVersion(
  db: Trx,
  { at, ...address }: Address & { by: string },
): Promise<void> {
  const { by, ...where } = address
  const { newest } = await db
    .selectFrom('partnershipAddressVersion')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`1`).as('newest'))
    .where('partnership', '=', where.partnership)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('partnershipAddressVersion')
    .values({ ...where, number: newest + 1, writtenBy: by, writtenAt: at })
    .execute()
}

/** An address that held from a moment on, and who chose it; null for the one it was set up with. */
export type AddressHeld = { slug: string; since: Date; chosenByName: string | null }

/** Every address a partnership chose, the one that holds first. */
export async function addressesOf(db: Trx, partnership: string): Promise<AddressHeld[]> {
  const chosen = await db
    .selectFrom('partnershipAddressVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.slug', 'v.writtenAt as since', 'u.name as chosenByName'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.number', 'desc')
    .execute()
  const first = await db
    .selectFrom('partnershipAddress')
    .select(['slug', 'createdAt as since'])
    .where('partnership', '=', partnership)
    .orderBy('createdAt')
    .limit(1)
    .execute()
  return [...chosen, ...first.map((address) => ({ ...address, chosenByName: null }))]
}

/** Holds others who choose an address back until this act is saved. */
export async function holdAddresses(db: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('addresses of partnerships', 0))`.execute(db)
}

/** The name a partnership of one's own tenant goes by. */
export async function partnershipName(db: Trx, partnership: string): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`
    select samsyn_partnership_name(${partnership}) as name`.execute(db)
  return rows[0]?.name ?? ''
}
