import { type SqlBool, sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { voicesWithIds } from '../voices/queries.ts'
import type { SourceKind, Voice } from '../voices/rules.ts'
import { countedThemesOf, heldCodings } from './held.queries.ts'
import type { Coding, ThemeTicked } from './rules.ts'
import type { CodedBefore } from './suggestion.rules.ts'

/** Which voices are to be coded: those nobody has read, one has read, I have not read, two read unlike, or that are settled. */
export const readings = ['uncoded', 'not-mine', 'one', 'apart', 'settled'] as const
export type ReadingAsked = (typeof readings)[number]

/** What is asked for; what is left out is not asked about. */
export type CodingFilter = {
  reading?: ReadingAsked | undefined
  source?: SourceKind | undefined
  dialogue?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Words or parts of words, all of which stand in the voice. */
  text?: string | undefined
}

/** A page of voices to be coded, the latest day first, and how many there are in all. `page` begins at 1. */
export async function voicesToCode(
  { db, within, by }: Pick<Act, 'db' | 'within' | 'by'>,
  filter: CodingFilter,
  { page, each }: { page: number; each: number },
): Promise<{ voices: Voice[]; total: number }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select v.id, count(*) over ()::int as total
      from voice v
      left join ${readingOf(within, by, filter.reading)} reading on reading.voice = v.id
     where v.partnership = ${within}
       and not exists (select from voice_strike s where s.tenant = v.tenant and s.voice = v.id)
       and ${sql.join(asked(filter), sql` and `)}
     order by v.said_on desc, v.id
     limit ${each} offset ${(page - 1) * each}`.execute(db)
  const found = await voicesWithIds(
    db,
    within,
    rows.map(({ id }) => id),
  )
  const byId = new Map(found.map((voice) => [voice.id, voice]))
  return { voices: rows.flatMap(({ id }) => byId.get(id) ?? []), total: rows[0]?.total ?? 0 }
}

/**
 * For each voice that somebody has read: by how many, whether I am among them,
 * whether it is settled, and how many different readings there are. Themes make
 * one reading by their number and the sum of their digests, whatever their order.
 */
function readingOf(within: string, by: string, reading: ReadingAsked | undefined) {
  const themes =
    reading === 'apart'
      ? sql`(select count(*) || ' ' || coalesce(bit_xor(hashtextextended(ct.theme::text, 0)), 0) from coding_theme ct
              where ct.tenant = held.tenant and ct.coding = held.id)`
      : sql`''`
  return sql`
    (select held.voice, held.settled, bool_or(held.coder = ${by} and not held.settles) as mine,
            count(*) filter (where not held.settles) as readers,
            count(distinct ${themes}) filter (where not held.settles) as different
       from ${heldCodings([within])} held
      group by held.voice, held.settled)`
}

function asked({ reading, source, dialogue, from, to, text = '' }: CodingFilter) {
  const words = text.split(/\s+/).filter(Boolean)
  return [
    sql<SqlBool>`true`,
    ...(reading ? [asRead[reading]] : []),
    ...(source ? [sql<SqlBool>`v.source_kind = ${source}`] : []),
    ...(dialogue ? [sql<SqlBool>`v.dialogue = ${dialogue}`] : []),
    ...(from ? [sql<SqlBool>`v.said_on >= ${from}`] : []),
    ...(to ? [sql<SqlBool>`v.said_on <= ${to}`] : []),
    ...words.map((word) => sql<SqlBool>`v.words ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
  ]
}

const asRead: Record<ReadingAsked, ReturnType<typeof sql<SqlBool>>> = {
  uncoded: sql`reading.voice is null`,
  'not-mine': sql`reading.mine is not true`,
  one: sql`(reading.readers = 1 and not reading.settled)`,
  apart: sql`(reading.different > 1 and not reading.settled)`,
  settled: sql`reading.settled`,
}

/** Every reading of these voices, the first first, by voice; a voice that nobody has read is not there. */
export async function codingsOf(
  db: Trx,
  partnership: string,
  voices: readonly string[],
): Promise<Map<string, (Coding & { name: string })[]>> {
  if (voices.length === 0) return new Map()
  const { rows } = await sql<Coding & { voice: string; name: string }>`
    select c.voice, c.coder, c.settles, c.coded_at as at, coalesce(u.name, '') as name,
           coalesce((select jsonb_agg(jsonb_build_object('theme', ct.theme, 'wantsPriority', ct.wants_priority)
                                      order by ct.theme)
                       from coding_theme ct where ct.tenant = c.tenant and ct.coding = c.id), '[]') as themes
      from coding c
      left join app_user u on u.tenant = c.tenant and u.id = c.coder
     where c.partnership = ${partnership} and c.voice = any (${voices})
     order by c.coded_at, c.id`.execute(db)
  const named = rows.map(({ voice, ...coding }) => ({ voice, coding }))
  return new Map(
    [...Map.groupBy(named, ({ voice }) => voice)].map(([voice, its]) => [
      voice,
      its.map(({ coding }) => coding),
    ]),
  )
}

// So many are enough to see which words go with which theme, and few enough to be counted while somebody waits.
const latestCoded = 1000

/** The latest voices that have been coded, with the themes they are counted in: what suggestions are drawn from. */
export async function codedBefore(db: Trx, partnership: string): Promise<CodedBefore[]> {
  const { rows } = await sql<CodedBefore>`
    select v.words, coalesce(array_agg(counted.theme) filter (where counted.theme is not null), '{}') as themes
      from (select distinct h.voice, max(h.coded_at) over (partition by h.voice) as coded_at
              from ${heldCodings([partnership])} h order by coded_at desc, h.voice limit ${latestCoded}) latest
      join voice v on v.id = latest.voice and v.partnership = ${partnership}
      left join ${countedThemesOf([partnership])} counted on counted.voice = v.id
     group by v.id, v.words`.execute(db)
  return rows
}

/** A voice that two people have read on their own. */
export type PairRead = {
  coders: [string, string]
  names: [string, string]
  first: string[]
  second: string[]
}

/** Every voice that several people read, once for each pair of them, with the themes each found alone. */
export async function readTwice(db: Trx, partnership: string): Promise<PairRead[]> {
  const { rows } = await sql<PairRead>`
    with alone as (
      select h.voice, h.coder, coalesce(u.name, '') as name,
             array(select ct.theme from coding_theme ct where ct.tenant = h.tenant and ct.coding = h.id) as themes
        from (select h.*, count(*) over (partition by h.voice) as readers
                from ${heldCodings([partnership])} h where not h.settles) h
        left join app_user u on u.tenant = h.tenant and u.id = h.coder
       where h.readers > 1)
    select array[one.coder, other.coder] as coders, array[one.name, other.name] as names,
           one.themes as first, other.themes as second
      from alone one
      join alone other on other.voice = one.voice and other.coder > one.coder`.execute(db)
  return rows
}

/** Keeps a reading of a voice. Earlier readings stay as they were. */
export async function saveCoding(
  { db, tenant, within: partnership, by, at }: Act,
  { voice, themes, settles }: { voice: string; themes: readonly ThemeTicked[]; settles: boolean },
): Promise<string> {
  const { id } = await db
    .insertInto('coding')
    .values({ tenant, partnership, voice, coder: by, settles, codedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = themes.map((ticked) => ({ tenant, partnership, coding: id, ...ticked }))
  if (rows.length > 0) await db.insertInto('codingTheme').values(rows).execute()
  return id
}
