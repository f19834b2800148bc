import { sql } from 'kysely'
import type { Act } from '../act.ts'
import { areasOf } from '../areas/queries.ts'
import { type Area, areaKinds, holdsOn } from '../areas/rules.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import type { Told } from './development.rules.ts'
import { daysOf, periodAround } from './periods.rules.ts'
import type { ReadFigure } from './reading.rules.ts'
import { type Settled, wholePartnership } from './rules.ts'

/** A file that was handed in: its name and bytes, and whose figures they are where the office that was asked said so. */
export type HandedIn = { name: string; contents: Uint8Array; publisher?: string }

/** A place that figures are of: the whole of the partnership, an area of its own, or one to compare with. */
export type Place = { id: string; name: string; area: string | null; whole: boolean }

/** A file that was read in, without its bytes. */
export type FileReadIn = {
  id: string
  name: string
  publisher: string
  accepted: number
  refused: number
  readInAt: Date
  struck: { reason: string; at: Date } | null
}

const daysKept = 7
const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** Keeps a file until it is settled; those that waited for a week are thrown away. Gives its id. */
export async function saveUpload(act: Act, { name, contents, publisher = '' }: HandedIn): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const old = new Date(`${addDays(act.today, -daysKept)}T00:00:00Z`)
  await db
    .deleteFrom('offenceUpload')
    .where('partnership', '=', partnership)
    .where('handedInAt', '<', old)
    .execute()
  const { id } = await db
    .insertInto('offenceUpload')
    .values({
      tenant,
      partnership,
      name,
      contents: Buffer.from(contents),
      publisher,
      handedInBy: by,
      handedInAt: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A file that waits; null where there is none, or it was read in. */
export async function uploadById(
  db: Trx,
  partnership: string,
  id: string,
): Promise<Required<HandedIn> | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('offenceUpload')
    .select(['name', 'contents', 'publisher'])
    .where('partnership', '=', partnership)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export async function removeUpload({ db, within }: Act, id: string): Promise<void> {
  await db.deleteFrom('offenceUpload').where('partnership', '=', within).where('id', '=', id).execute()
}

/** The places figures are of; an area of one's own by the name it has now. */
export async function placesOf(db: Trx, partnership: string): Promise<Place[]> {
  return db
    .selectFrom('offencePlace')
    .select(['id', 'name', 'area', 'whole'])
    .where('partnership', '=', partnership)
    .orderBy('name')
    .execute()
}

/** Notes a place that no file has spoken of before. */
export async function savePlace(act: Act, place: Omit<Place, 'id'>): Promise<Place> {
  const { db, tenant, within: partnership, at } = act
  return db
    .insertInto('offencePlace')
    .values({ tenant, partnership, ...place, notedAt: at })
    .returning(['id', 'name', 'area', 'whole'])
    .executeTakeFirstOrThrow()
}

/** The files that were read in, the newest first. */
export async function filesOf(db: Trx, partnership: string): Promise<FileReadIn[]> {
  const rows = await db
    .selectFrom('offenceFile as f')
    .leftJoin('offenceFileStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'f.tenant').onRef('s.offenceFile', '=', 'f.id'),
    )
    .select([
      'f.id',
      'f.name',
      'f.publisher',
      'f.accepted',
      'f.refused',
      'f.readInAt',
      's.reason',
      's.struckAt',
    ])
    .where('f.partnership', '=', partnership)
    .orderBy('f.readInAt', 'desc')
    .execute()
  return rows.map(({ reason, struckAt, ...file }) => ({
    ...file,
    struck: reason === null || struckAt === null ? null : { reason, at: struckAt },
  }))
}

/** What the last file with these very columns was said to mean; null where there was none. */
export async function lastSettled(
  db: Trx,
  partnership: string,
  heads: readonly string[],
): Promise<Settled | null> {
  const row = await db
    .selectFrom('offenceFile')
    .select('meaning')
    .where('partnership', '=', partnership)
    .where(sql<boolean>`heads = ${[...heads]}::text[]`)
    .orderBy('readInAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.meaning as unknown as Settled) : null
}

type FileToSave = HandedIn & { heads: string[]; settled: Settled; accepted: number; refused: number }

/** Keeps a file as it came, with what it was said to mean. Gives its id. */
export async function saveOffenceFile(act: Act, file: FileToSave): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { name, contents, heads, settled, accepted, refused } = file
  const { id } = await db
    .insertInto('offenceFile')
    .values({
      ...{ tenant, partnership, name, heads, accepted, refused },
      ...{ publisher: settled.publisher, readInBy: by, readInAt: at },
      contents: Buffer.from(contents),
      meaning: JSON.stringify(settled),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveCounts(
  act: Act,
  file: string,
  figures: readonly ReadFigure[],
  told?: (done: number, of: number) => Promise<void>,
): Promise<void> {
  const { db, tenant, within: partnership } = act
  for (let from = 0; from < figures.length; from += 2000) {
    await db
      .insertInto('offenceCount')
      .values(
        figures.slice(from, from + 2000).map(({ place, kind, period, ...figure }) => {
          const days = daysOf(period)
          return {
            ...{ tenant, partnership, offenceFile: file, place, kind, ...figure },
            ...{ fromDay: days.from, toDay: days.to },
          }
        }),
      )
      .execute()
    await told?.(Math.min(from + 2000, figures.length), figures.length)
  }
}

export async function saveFileStrike(act: Act, file: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('offenceFileStrike')
    .values({ tenant, partnership, offenceFile: file, reason, struckBy: by, struckAt: at })
    .execute()
}

/** One writer of figures at a time for a partnership, so that two files read at once both see what holds. */
export async function holdFigures({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('offence_count'), hashtext(${within}))`.execute(db)
}

/** A figure that holds, with the place and kind it is of. */
export type Holding = Told & { place: string; kind: string }

/**
 * The figures of files that hold (`countsThatHold` is everything that is known):
 * of each place, kind and period what the newest file that was not struck says.
 *
 * A police area's ten years are forty thousand figures. They come as a line of
 * text for each place and kind of a file: a row each would take thrice as long.
 */
export async function figuresThatHold(db: Trx, partnership: string, kind?: string): Promise<Holding[]> {
  const rows = await db
    .selectFrom('offenceCount as c')
    .innerJoin('offenceFile as f', (join) =>
      join.onRef('f.tenant', '=', 'c.tenant').onRef('f.id', '=', 'c.offenceFile'),
    )
    .leftJoin('offenceFileStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'f.tenant').onRef('s.offenceFile', '=', 'f.id'),
    )
    .select(['c.kind', 'c.place'])
    .select(
      sql<string>`string_agg(concat_ws(' ', c.from_day::text, c.to_day::text, coalesce(c.count::text, ''),
        coalesce(c.exposed::text, ''), case when c.preliminary then 'preliminary' else '' end), ',')`.as(
        'told',
      ),
    )
    .where('c.partnership', '=', partnership)
    .where('s.offenceFile', 'is', null)
    .$if(kind !== undefined, (all) => all.where('c.kind', '=', kind ?? ''))
    .groupBy(['c.kind', 'c.place', 'f.id', 'f.readInAt'])
    .orderBy('c.kind')
    .orderBy('c.place')
    .orderBy('f.readInAt', 'desc')
    .execute()
  const series = Map.groupBy(rows, (row) => `${row.kind} ${row.place}`)
  return [...series.values()].flatMap((newestFirst) => {
    const [{ place, kind: of }] = newestFirst as [(typeof rows)[number]]
    return toldIn(newestFirst.map(({ told }) => told)).map((told) => ({ ...told, place, kind: of }))
  })
}

/** "2026-01-01 2026-01-31 12 3400 preliminary" and more of them after commas; the first line to speak of a period holds. */
function toldIn(lines: readonly string[]): Told[] {
  const holds = new Map<string, string[]>()
  for (const line of lines)
    for (const figure of line.split(',')) {
      const days = figure.slice(0, daysWritten)
      if (!holds.has(days)) holds.set(days, figure.slice(daysWritten + 1).split(' '))
    }
  return [...holds.keys()].sort().flatMap((days) => {
    const [count = '', exposed = '', preliminary] = holds.get(days) ?? []
    const period = periodAround(days.slice(0, 10), days.slice(11))
    if (!period) return []
    return [
      {
        ...{ period, count: count === '' ? null : Number(count), withheld: count === '' },
        exposed: exposed === '' ? null : Number(exposed),
        preliminary: preliminary === 'preliminary',
      },
    ]
  })
}

const daysWritten = '2026-01-01 2026-01-31'.length

/** Which kinds there are figures of; `kindsCounted` says of which anything is known. */
export async function kindsOfFigures(db: Trx, partnership: string): Promise<string[]> {
  const rows = await db
    .selectFrom('offenceCount as c')
    .leftJoin('offenceFileStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'c.tenant').onRef('s.offenceFile', '=', 'c.offenceFile'),
    )
    .select('c.kind')
    .distinct()
    .where('c.partnership', '=', partnership)
    .where('s.offenceFile', 'is', null)
    .execute()
  return rows.map(({ kind }) => kind)
}

/** An area of one's own, or the whole partnership, as what a word of a file can mean. */
export type OwnPlace = Pick<Area, 'id' | 'name' | 'kind' | 'code'>

/** The whole partnership and its areas that hold on a day, the widest first: figures are told of municipalities more often than of neighbourhoods. */
export async function ownPlacesOf(
  db: Trx,
  { id, name }: { id: string; name: string },
  today: Day,
): Promise<OwnPlace[]> {
  const areas = (await areasOf(db, id)).filter((area) => holdsOn(area, today))
  areas.sort((one, other) => areaKinds.indexOf(one.kind) - areaKinds.indexOf(other.kind))
  return [{ id: wholePartnership, name, kind: 'municipality', code: null }, ...areas]
}
