import { sql } from 'kysely'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { pointBasisOn } from './points.queries.ts'
import type { Dwelling, EventCount, EventMonth, OffenceEvent, Precision } from './rules.ts'

export type { EventCount, OffenceEvent } from './rules.ts'

/** Which events are asked for; `from` and `to` are the first and the last day they began on. */
export type Asked = { kind?: string; from?: Day; to?: Day }

/**
 * The events that hold, the earliest first: those of struck files are left out,
 * and of each incident what the newest file tells. Exact points are given only
 * as long as there is a ground for keeping them on `today`.
 */
export async function eventsOf(
  db: Trx,
  partnership: string,
  { today, ...asked }: Asked & { today: Day },
): Promise<OffenceEvent[]> {
  const points = (await pointBasisOn(db, partnership, today)) !== null
  const rows = await holding(db, partnership, asked)
    .leftJoin('eventPoint as p', (join) =>
      join
        .onRef('p.tenant', '=', 'e.tenant')
        .onRef('p.eventFile', '=', 'e.eventFile')
        .onRef('p.line', '=', 'e.line'),
    )
    .select(['e.eventFile', 'e.line', 'e.kind', 'e.precision', 'e.area', 'e.dwelling', 'p.lat', 'p.lon'])
    .select([written('e.from_at').as('from'), written('e.to_at').as('to')])
    .orderBy('e.fromAt')
    .orderBy('e.eventFile')
    .orderBy('e.line')
    .execute()
  return rows.map(({ eventFile, line, lat, lon, ...row }) => ({
    ...{ id: `${eventFile}-${line}`, kind: row.kind, from: row.from, to: row.to, area: row.area },
    precision: row.precision as Precision,
    dwelling: row.dwelling as Dwelling | null,
    lat: points ? lat : null,
    lon: points ? lon : null,
  }))
}

/** Codes are compared sign by sign: to order a million of them as a language orders its words takes longer and says no more. */
const kindAsWritten = sql<string>`e.kind collate "C"`

/** How many events hold, by area, kind and the month they began in. */
export async function eventCounts(db: Trx, partnership: string, asked: Asked = {}): Promise<EventCount[]> {
  const month = sql<string>`to_char(date_trunc('month', e.from_at), 'YYYY-MM')`
  const counts = await withoutSorting(
    db,
    holding(db, partnership, asked)
      .select(['e.area', kindAsWritten.as('kind'), month.as('month')])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .groupBy(['e.area', kindAsWritten, sql`date_trunc('month', e.from_at)`]),
  )
  const signs = ({ kind, month, area }: EventCount) => `${kind} ${month} ${area ?? '~'}`
  return counts
    .map((count) => ({ count, signs: signs(count) }))
    .sort((one, other) => (one.signs < other.signs ? -1 : 1))
    .map(({ count }) => count)
}

/** The same by source, with the month in which its newest file came: that one is not over in it. */
export async function eventMonths(db: Trx, partnership: string): Promise<EventMonth[]> {
  const month = sql<string>`to_char(date_trunc('month', e.from_at), 'YYYY-MM')`
  return withoutSorting(
    db,
    holding(db, partnership, {})
      .select(['f.publisher', 'f.until', 'e.area', kindAsWritten.as('kind'), month.as('month')])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .groupBy(['f.publisher', 'f.until', 'e.area', kindAsWritten, sql`date_trunc('month', e.from_at)`]),
  )
}

/**
 * Counts are gathered, not sorted for: behind the walls the planner expects one
 * event, and would put a million in order on disk to count them.
 */
async function withoutSorting<T>(db: Trx, counts: { execute: () => Promise<T> }): Promise<T> {
  await sql`set local enable_sort = off`.execute(db)
  const found = await counts.execute()
  await sql`set local enable_sort = on`.execute(db)
  return found
}

/** Which kinds there are events of. */
export async function kindsOfEvents(db: Trx, partnership: string): Promise<string[]> {
  const rows = await holding(db, partnership, {}).select('e.kind').distinct().execute()
  return rows.map(({ kind }) => kind)
}

const written = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'YYYY-MM-DD"T"HH24:MI')`

/**
 * Events of files that were not struck, where no newer such file corrects the
 * incident. The few corrections are gathered first, so that each event is only
 * looked up among them.
 */
const holding = (db: Trx, partnership: string, { kind, from, to }: Asked) =>
  db
    .with(
      (cte) => cte('holds').materialized(),
      (cte) =>
        cte
          .selectFrom('eventFile as f')
          .leftJoin('eventFileStrike as s', (join) =>
            join.onRef('s.tenant', '=', 'f.tenant').onRef('s.eventFile', '=', 'f.id'),
          )
          .select(['f.id', 'f.readInAt', 'f.publisher'])
          .select(
            sql<string>`to_char(max(f.read_in_at) over (partition by f.publisher), 'YYYY-MM')`.as('until'),
          )
          .where('f.partnership', '=', partnership)
          .where('s.eventFile', 'is', null),
    )
    .with(
      (cte) => cte('corrected').materialized(),
      (cte) =>
        cte
          .selectFrom('offenceEvent as n')
          .innerJoin('holds as h', 'h.id', 'n.eventFile')
          .select(({ fn }) => ['n.incident', fn.max('h.readInAt').as('readInAt')])
          .where('n.partnership', '=', partnership)
          .where('n.corrects', '=', true)
          .groupBy('n.incident'),
    )
    .selectFrom('offenceEvent as e')
    .innerJoin('holds as f', 'f.id', 'e.eventFile')
    .leftJoin('corrected as c', 'c.incident', 'e.incident')
    .where('e.partnership', '=', partnership)
    .where(({ or, eb }) => or([eb('c.incident', 'is', null), eb('c.readInAt', '<=', eb.ref('f.readInAt'))]))
    .$if(kind !== undefined, (all) => all.where('e.kind', '=', kind ?? ''))
    .$if(from !== undefined, (all) => all.where('e.fromAt', '>=', sql<Date>`${from}::date::timestamp`))
    .$if(to !== undefined, (all) => all.where('e.fromAt', '<', sql<Date>`${to}::date + interval '1 day'`))
