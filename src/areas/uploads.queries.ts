import type { Act } from '../act.ts'
import { addDays } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'

/** A file that was handed in: its name and bytes. */
export type AreaFile = { name: string; contents: Uint8Array }
/** What it is looked through for. */
export type Holds = 'outlines' | 'exposure'

const daysKept = 7
const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** Keeps a file until somebody has looked at what is in it; those that waited for a week are thrown away. */
export async function saveAreaUpload(
  act: Act,
  holds: Holds,
  { name, contents }: AreaFile,
): Promise<{ id: string }> {
  const { db, tenant, within: partnership, by: handedInBy, at: handedInAt } = act
  const old = new Date(`${addDays(act.today, -daysKept)}T00:00:00Z`)
  await db
    .deleteFrom('areaUpload')
    .where('partnership', '=', partnership)
    .where('handedInAt', '<', old)
    .execute()
  return db
    .insertInto('areaUpload')
    .values({ tenant, partnership, holds, name, contents: Buffer.from(contents), handedInBy, handedInAt })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** A file that waits; null where there is none, or it was taken in. */
export async function areaUploadById(
  db: Trx,
  partnership: string,
  { holds, id }: { holds: Holds; id: string },
): Promise<AreaFile | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('areaUpload')
    .select(['name', 'contents'])
    .where('partnership', '=', partnership)
    .where('holds', '=', holds)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export async function removeAreaUpload({ db, within }: Act, id: string): Promise<void> {
  await db.deleteFrom('areaUpload').where('partnership', '=', within).where('id', '=', id).execute()
}
