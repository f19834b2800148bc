import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { OffenceEvent } from './rules.ts'

/** An event of a line of a file, with the digest of the number its source has for it. */
export type NewEvent = Omit<OffenceEvent, 'id'> & { line: number; incident: string }

/** How many of the events nobody had told, how many were told otherwise before, and how many are known already. */
export type Saved = { added: number; corrected: number; unchanged: number }

/** What is kept of a file that was read in; never its contents. */
export type FileToSave = { name: string; publisher: string; heads: string[]; meaning: unknown }

/** Begins a file; what came of it is told with `saveFileResult`. */
export async function saveEventFile(
  { db, tenant, within: partnership, by, at }: Act,
  { name, publisher, heads, meaning }: FileToSave,
): Promise<string> {
  const { id } = await db
    .insertInto('eventFile')
    .values({
      ...{ tenant, partnership, name, publisher, heads, meaning: JSON.stringify(meaning) },
      ...{ readInBy: by, readInAt: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Saves those events that say anything new: of an incident that an earlier file
 * told otherwise a further row, of one that is known the point at most, if points
 * are kept now and were not then. `earlier` are the files that hold, the newest first.
 */
export async function saveEvents(
  { db, tenant, within: partnership }: Act,
  file: string,
  events: readonly NewEvent[],
  { earlier, keepsPoints }: { earlier: readonly string[]; keepsPoints: boolean },
): Promise<Saved> {
  if (events.length === 0) return { added: 0, corrected: 0, unchanged: 0 }
  const list = (of: (event: NewEvent) => string | number | null) =>
    `{${events.map((event) => of(event) ?? 'null').join(',')}}`
  const point = (of: 'lat' | 'lon') => (keepsPoints ? list((event) => event[of]) : '{}')
  const [kind, precision, area, dwelling] = [
    wordsOf(events, 'kind'),
    wordsOf(events, 'precision'),
    wordsOf(events, 'area'),
    wordsOf(events, 'dwelling'),
  ]
  // Where none are kept the events are gone through once.
  const points = keepsPoints
    ? sql`, points as (
      insert into event_point (tenant, partnership, event_file, line, lat, lon)
      select ${tenant}, ${partnership}, case when known then held_file else ${file} end,
        case when known then held_line else line end, lat, lon
      from compared where lat is not null
      on conflict do nothing
    )`
    : sql``
  const { rows } = await sql<{ added: number; corrected: number }>`
    with told as (
      select line, (${kind.words}::text[])[kind] as kind, from_at, to_at,
        (${precision.words}::text[])[precision] as precision, (${area.words}::uuid[])[area] as area,
        (${dwelling.words}::text[])[dwelling] as dwelling, incident, lat, lon
      from unnest(
        ${list(({ line }) => line)}::int[], ${kind.places}::int2[],
        ${list(({ from }) => from)}::timestamp[], ${list(({ to }) => to)}::timestamp[],
        ${precision.places}::int2[], ${area.places}::int2[], ${dwelling.places}::int2[],
        ${list(({ incident }) => incident)}::uuid[], ${point('lat')}::float8[], ${point('lon')}::float8[]
      ) as t (line, kind, from_at, to_at, precision, area, dwelling, incident, lat, lon)
    ), compared as (
      select t.*, h.event_file as held_file, h.line as held_line,
        h.incident is not null
        and (h.kind, h.from_at, h.to_at, h.precision) = (t.kind, t.from_at, t.to_at, t.precision)
        and h.area is not distinct from t.area and h.dwelling is not distinct from t.dwelling as known
      from told t left join lateral (
        -- The incident alone finds the few rows: no plan may read whole files for each event.
        select o.* from offence_event o
        where ${earlier.length > 0} and o.partnership = ${partnership} and o.incident = t.incident
          and array_position(${`{${earlier.join(',')}}`}::uuid[], o.event_file) is not null
        order by array_position(${`{${earlier.join(',')}}`}::uuid[], o.event_file) limit 1
      ) h on true
    ), news as (
      insert into offence_event
        (tenant, partnership, event_file, line, kind, from_at, to_at, precision, area, dwelling, incident, corrects)
      select ${tenant}, ${partnership}, ${file}, line, kind, from_at, to_at, precision, area, dwelling, incident,
        held_file is not null
      from compared where not known
      returning corrects
    )${points}
    select count(*) filter (where not corrects)::int as added,
      count(*) filter (where corrects)::int as corrected from news`.execute(db)
  const { added = 0, corrected = 0 } = rows[0] ?? {}
  return { added, corrected, unchanged: events.length - added - corrected }
}

/** The few words that very many events share, once each, and which of them is whose: counted from 1, as PostgreSQL does. */
function wordsOf(
  events: readonly NewEvent[],
  of: 'kind' | 'precision' | 'area' | 'dwelling',
): { words: string; places: string } {
  const known = new Map<string, number>()
  const places = events.map((event) => {
    const word = event[of]
    if (word === null) return 'null'
    const place = known.get(word) ?? known.size + 1
    known.set(word, place)
    return place
  })
  return { words: `{${[...known.keys()].join(',')}}`, places: `{${places.join(',')}}` }
}

/**
 * Notes the places that the events of a file are counted at, where no file has
 * spoken of them before: the whole of the partnership, and the areas they lie in.
 */
export async function notePlaces(
  { db, tenant, within: partnership, at }: Act,
  file: string,
  whole: string,
): Promise<void> {
  await sql`
    insert into offence_place (tenant, partnership, name, area, whole, noted_at)
    select ${tenant}, ${partnership}, place.name, place.area, place.area is null, ${at}
      from (select ${whole} as name, null::uuid as area
             union all
            select a.name, a.id from area a
             where a.tenant = ${tenant}
               and a.id in (select e.area from offence_event e
                             where e.tenant = ${tenant} and e.event_file = ${file})) place
     where not exists (select from offence_place p
                        where p.tenant = ${tenant} and p.partnership = ${partnership}
                          and p.area is not distinct from place.area and p.whole = (place.area is null))`.execute(
    db,
  )
}
