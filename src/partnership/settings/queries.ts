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
      settings: { ...face, published: row.published },
      writtenAt: row.writtenAt,
      writtenByName: row.writtenByName,
    }
  })
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

export async function isAddressTaken(db: Trx, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('partnershipAddress')
    .select('slug')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveAddress(
  db: Trx,
  address: { slug: string; tenant: string; partnership: string; at: Date },
): Promise<void> {
  const { at, ...where } = address
  await db
    .insertInto('partnershipAddress')
    .values({ ...where, createdAt: at })
    .execute()
}

/** The name a partnership of one's own tenant goes by. */
export async function partnershipName(db: Trx, partnership: string): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`
    select samsyn_partnership_name(${partnership}) as name`.execute(db)
  return rows[0]?.name ?? ''
}
