import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import type { SituationPicture, UnheardGroup, VoiceGroup } from './rules.ts'

/** Holds other writers of the partnership's pictures back until this act is saved, so that a form sent twice is kept once. */
export async function holdPictures({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`situation pictures of ${within}`}, 0))`.execute(
    db,
  )
}

/** The partnership's pictures, the one of the latest period first. */
export async function picturesOf(db: Trx, partnership: string): Promise<SituationPicture[]> {
  return db
    .selectFrom('situationPicture')
    .select(['id', 'title', 'fromDay as from', 'toDay as to', 'continues', 'createdAt'])
    .where('partnership', '=', partnership)
    .orderBy('fromDay', 'desc')
    .orderBy('createdAt', 'desc')
    .execute()
}

/** One picture of the partnership; undefined where it is another's or none. */
export async function pictureOf(
  db: Trx,
  partnership: string,
  id: string,
): Promise<SituationPicture | undefined> {
  return (await picturesOf(db, partnership)).find((picture) => picture.id === id)
}

export type PictureRow = { title: string; from: Day; to: Day; continues: string | null }

/** Keeps a new picture of the act's partnership and gives its id. */
export async function savePicture(act: Act, { title, from, to, continues }: PictureRow): Promise<string> {
  const { id } = await act.db
    .insertInto('situationPicture')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      title,
      fromDay: from,
      toDay: to,
      continues,
      createdBy: act.by,
      createdAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Why groups were not heard in a picture, the newest reason last. */
export async function unheardGroupsOf(db: Trx, picture: string): Promise<UnheardGroup[]> {
  const rows = await db
    .selectFrom('unheardGroup')
    .select(['voiceGroup', 'reason'])
    .where('situationPicture', '=', picture)
    .orderBy('writtenAt')
    .execute()
  return rows.map(({ voiceGroup, reason }) => ({ group: voiceGroup as VoiceGroup, reason }))
}

export async function saveUnheardGroup(
  act: Act,
  picture: string,
  { group, reason }: UnheardGroup,
): Promise<void> {
  await act.db
    .insertInto('unheardGroup')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      situationPicture: picture,
      voiceGroup: group,
      reason,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
}
