import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import { voicesWithIds } from '../voices/queries.ts'
import type { Voice } from '../voices/rules.ts'
import type { CodingFilter, ReadingAsked } from './filter.rules.ts'
import { heldCodings } from './held.queries.ts'
import { type Coding, countedThemes, type ThemeTicked } from './rules.ts'
import type { CodedBefore } from './suggestion.rules.ts'

/** A page of voices to be coded, the latest day first, and how many there are in all. `page` begins at 1. */
export async function voicesToCode(
  { db, within, by }: Pick<Act, 'db' | 'within' | 'by'>,
  filter: CodingFilter,
  { page, each }: { page: number; each: number },
): Promise<{ voices: Voice[]; total: number }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select v.id, count(*) over ()::int as total
      from voice v
     where v.partnership = ${within}
       and not exists (select from voice_strike s where s.tenant = v.tenant and s.voice = v.id)
       and ${sql.join(asked(filter, within, by), sql` and `)}
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

function asked({ reading, source, dialogue, from, to, text = '' }: CodingFilter, within: string, by: string) {
  const words = text.split(/\s+/).filter(Boolean)
  return [
    sql<SqlBool>`true`,
    ...(reading ? [asRead[reading](within, by)] : []),
    ...(source ? [sql<SqlBool>`v.source_kind = ${source}`] : []),
    ...(dialogue ? [sql<SqlBool>`v.dialogue = ${dialogue}`] : []),
    ...(from ? [sql<SqlBool>`v.said_on >= ${from}`] : []),
    ...(to ? [sql<SqlBool>`v.said_on <= ${to}`] : []),
    ...words.map((word) => sql<SqlBool>`v.words ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
  ]
}

// The voices are gathered once and looked up, rather than looked for anew for each voice: there may be 20 000.
const asRead: Record<ReadingAsked, (within: string, by: string) => RawBuilder<SqlBool>> = {
  uncoded: (within) => sql`v.id not in (select c.voice from coding c where c.partnership = ${within})`,
  'not-mine': (within, by) => sql`
    v.id not in (select c.voice from coding c
                  where c.partnership = ${within} and c.coder = ${by} and not c.settles)`,
  one: (within) => sql`
    v.id in (select c.voice from coding c where c.partnership = ${within} group by c.voice
             having count(distinct c.coder) filter (where not c.settles) = 1 and not bool_or(c.settles))`,
  // Themes make one reading by their number and their digests, whatever their order.
  apart: (within) => sql`
    v.id in (select held.voice from ${heldCodings([within])} held
               left join (select ct.coding, count(*) || ' ' || bit_xor(hashtextextended(ct.theme::text, 0)) as themes
                            from coding_theme ct where ct.partnership = ${within} group by ct.coding) found
                 on found.coding = held.id
              where not held.settled
              group by held.voice
             having count(distinct coalesce(found.themes, '')) > 1)`,
  settled: (within) => sql`
    v.id in (select c.voice from coding c where c.partnership = ${within} and c.settles)`,
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
  const { rows } = await sql<{ voice: string }>`
    select c.voice from coding c where c.partnership = ${partnership}
     group by c.voice order by max(c.coded_at) desc, c.voice limit ${latestCoded}`.execute(db)
  const ids = rows.map(({ voice }) => voice)
  const codings = await codingsOf(db, partnership, ids)
  return (await voicesWithIds(db, partnership, ids)).map(({ id, words }) => ({
    words,
    themes: countedThemes(codings.get(id) ?? []).map(({ theme }) => theme),
  }))
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
             coalesce(found.themes, '{}') as themes
        from (select h.*, count(*) over (partition by h.voice) as readers
                from ${heldCodings([partnership])} h where not h.settles) h
        left join app_user u on u.tenant = h.tenant and u.id = h.coder
        left join (select ct.coding, array_agg(ct.theme) as themes
                     from coding_theme ct where ct.partnership = ${partnership} group by ct.coding) found
          on found.coding = h.id
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
