import type { Act } from '../../act.ts'
import { addDays } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { type Encoding, lettersSeen } from '../../documents/csv-cells.ts'

/** A file that waits: what it is called, how large it is and how its letters are written. */
export type EventUpload = { id: string; name: string; size: number; encoding: Encoding }

const daysKept = 7
const pieceSize = 1024 * 1024
const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** Keeps a file in pieces, as they come, until it is settled; those that waited for a week are thrown away. Gives its id. */
export async function saveEventUpload(
  act: Act,
  { name }: Pick<EventUpload, 'name'>,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const old = new Date(`${addDays(act.today, -daysKept)}T00:00:00Z`)
  await db
    .deleteFrom('eventUpload')
    .where('partnership', '=', partnership)
    .where('handedInAt', '<', old)
    .execute()
  const { id } = await db
    .insertInto('eventUpload')
    .values({
      ...{ tenant, partnership, name, encoding: 'utf-8', size: 0 },
      ...{ handedInBy: by, handedInAt: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const letters = lettersSeen()
  let [number, size] = [0, 0]
  for await (const piece of pieces)
    for (let from = 0; from < piece.length; from += pieceSize) {
      const contents = Buffer.from(piece.subarray(from, from + pieceSize))
      letters.see(contents)
      size += contents.length
      await db
        .insertInto('eventUploadPart')
        .values({ tenant, partnership, eventUpload: id, number, contents })
        .execute()
      number += 1
    }
  await db
    .updateTable('eventUpload')
    .set({ size, encoding: letters.encoding() })
    .where('partnership', '=', partnership)
    .where('id', '=', id)
    .execute()
  return id
}

/** A file that waits; null where there is none, or it was read in. */
export async function eventUploadById(db: Trx, partnership: string, id: string): Promise<EventUpload | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('eventUpload')
    .select(['id', 'name', 'size', 'encoding'])
    .where('partnership', '=', partnership)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, encoding: row.encoding as Encoding } : null
}

/**
 * The bytes of a file that waits, piece by piece: as many as are asked for, never
 * all at once. The next one is on its way while one is read, so that it need not
 * wait behind what is saved of it.
 */
export async function* piecesOf(db: Trx, partnership: string, id: string): AsyncGenerator<Uint8Array> {
  const pieceNumbered = (number: number) =>
    db
      .selectFrom('eventUploadPart')
      .select('contents')
      .where('partnership', '=', partnership)
      .where('eventUpload', '=', id)
      .where('number', '=', number)
      .executeTakeFirst()
  let next = pieceNumbered(0)
  for (let number = 1; ; number += 1) {
    const row = await next
    if (!row) return
    next = pieceNumbered(number)
    // What goes wrong is told where it is waited for.
    next.catch(() => {})
    yield row.contents
  }
}

export async function removeEventUpload({ db, within }: Act, id: string): Promise<void> {
  await db
    .deleteFrom('eventUploadPart')
    .where('partnership', '=', within)
    .where('eventUpload', '=', id)
    .execute()
  await db.deleteFrom('eventUpload').where('partnership', '=', within).where('id', '=', id).execute()
}
