import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { EventRefusal } from './reading.rules.ts'
import type { EventsSettled } from './settled.rules.ts'

/** How many lines were refused for one reason, and the numbers of the first of them. */
export type Refused = { why: EventRefusal; count: number; lines: number[] }

/** What came of reading a file in; accepted and refused lines are all of its lines. */
export type EventFileResult = {
  lines: number
  accepted: number
  refused: number
  added: number
  corrected: number
  unchanged: number
  refusals: Refused[]
  /** How many have no area, and how many points were dropped as there was no ground to keep them. */
  unplaced: number
  dropped: number
}

/** A file that was read in. */
export type EventFile = EventFileResult & {
  id: string
  name: string
  publisher: string
  readInAt: Date
  struck: { reason: string; at: Date } | null
}

/** The files that were read in, the newest first. */
export async function eventFilesOf(db: Trx, partnership: string): Promise<EventFile[]> {
  const rows = await db
    .selectFrom('eventFile as f')
    .innerJoin('eventFileResult as r', (join) =>
      join.onRef('r.tenant', '=', 'f.tenant').onRef('r.eventFile', '=', 'f.id'),
    )
    .leftJoin('eventFileStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'f.tenant').onRef('s.eventFile', '=', 'f.id'),
    )
    .select(['f.id', 'f.name', 'f.publisher', 'f.readInAt', 's.reason', 's.struckAt'])
    .select(['r.lines', 'r.accepted', 'r.refused', 'r.added', 'r.corrected', 'r.unchanged'])
    .select(['r.refusals', 'r.unplaced', 'r.dropped'])
    .where('f.partnership', '=', partnership)
    .orderBy('f.readInAt', 'desc')
    .execute()
  return rows.map(({ reason, struckAt, refusals, ...file }) => ({
    ...file,
    refusals: refusals as unknown as Refused[],
    struck: reason === null || struckAt === null ? null : { reason, at: struckAt },
  }))
}

/** The files that hold, the newest first. */
export async function filesThatHold(db: Trx, partnership: string): Promise<string[]> {
  const rows = await db
    .selectFrom('eventFile as f')
    .leftJoin('eventFileStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'f.tenant').onRef('s.eventFile', '=', 'f.id'),
    )
    .select('f.id')
    .where('f.partnership', '=', partnership)
    .where('s.eventFile', 'is', null)
    .orderBy('f.readInAt', 'desc')
    .execute()
  return rows.map(({ id }) => id)
}

/** What the last file with these very columns was said to mean; null where there was none. */
export async function lastEventsSettled(
  db: Trx,
  partnership: string,
  heads: readonly string[],
): Promise<EventsSettled | null> {
  const row = await db
    .selectFrom('eventFile')
    .select('meaning')
    .where('partnership', '=', partnership)
    .where(sql<boolean>`heads = ${[...heads]}::text[]`)
    .orderBy('readInAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.meaning as unknown as EventsSettled) : null
}

/** Writes down what came of a file, in the transaction that read it in. */
export async function saveEventFileResult(act: Act, file: string, result: EventFileResult): Promise<void> {
  const { db, tenant, within: partnership } = act
  await db
    .insertInto('eventFileResult')
    .values({ tenant, partnership, eventFile: file, ...result, refusals: JSON.stringify(result.refusals) })
    .execute()
}

export async function saveEventFileStrike(act: Act, file: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('eventFileStrike')
    .values({ tenant, partnership, eventFile: file, reason, struckBy: by, struckAt: at })
    .execute()
}

/** One writer of events at a time for a partnership, so that two files read at once both see what holds. */
export async function holdEvents({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('offence_event'), hashtext(${within}))`.execute(db)
}
