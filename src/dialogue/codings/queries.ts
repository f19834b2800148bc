import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import { allSaid, voicesWithIds } from '../voices/queries.ts'
import type { Voice } from '../voices/rules.ts'
import type { ReadByTwo } from './agreement.rules.ts'
import type { CodingFilter, ReadingAsked } from './filter.rules.ts'
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
       and v.id not in (select s.voice from voice_strike s where s.partnership = ${within})
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
  return [
    sql<SqlBool>`true`,
    ...(reading ? [asRead[reading](within, by)] : []),
    ...(source ? [sql<SqlBool>`v.source_kind = ${source}`] : []),
    ...(dialogue ? [sql<SqlBool>`v.dialogue = ${dialogue}`] : []),
    ...(from ? [sql<SqlBool>`v.said_on >= ${from}`] : []),
    ...(to ? [sql<SqlBool>`v.said_on <= ${to}`] : []),
    ...allSaid(text),
  ]
}

// What holds is read from the views that count, for all voices at once: there may be 20 000.
const asRead: Record<ReadingAsked, (within: string, by: string) => RawBuilder<SqlBool>> = {
  uncoded: () => sql`not ${aCoding(sql`true`)}`,
  'not-mine': (_, by) => sql`not ${aCoding(sql`c.coder = ${by} and not c.settles`)}`,
  one: (within) => sql`
    v.id in (select h.voice from held_coding h
              where h.partnership = ${within} and h.readings = 1 and not h.settled)`,
  apart: (within) => sql`
    v.id in (select f.voice from found_theme f
              where f.partnership = ${within}
                and (f.found_by < f.asked or f.some_want_priority <> f.wants_priority))`,
  settled: () => aCoding(sql`c.settles`),
}

function aCoding(such: RawBuilder<SqlBool>): RawBuilder<SqlBool> {
  return sql`exists (select from coding c
                      where c.tenant = v.tenant and c.partnership = v.partnership and c.voice = v.id and ${such})`
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

/** Two people who read the same voices, each on their own, and in how many of them each theme was found. */
export type PairRead = ReadByTwo & { names: [string, string] }

/** The pairs of people who read most of the same voices; what they settled afterwards is left out. */
export async function pairsWhoRead(db: Trx, partnership: string, most: number): Promise<PairRead[]> {
  const { rows } = await sql<PairRead>`
    with alone as materialized (
      select h.voice, h.id, h.coder from held_coding h
       where h.partnership = ${partnership} and not h.settles and h.readings > 1),
    twice as materialized (
      select one.coder as one, other.coder as other, one.voice, one.id as by_one, other.id as by_other
        from alone one
        join alone other on other.voice = one.voice and other.coder > one.coder),
    found as materialized (
      select read.one, read.other, read.voice, ct.theme, bool_or(read.first) as first, bool_or(not read.first) as second
        from (select one, other, voice, by_one as coding, true as first from twice
               union all
              select one, other, voice, by_other, false from twice) read
        join coding_theme ct on ct.partnership = ${partnership} and ct.coding = read.coding
       group by read.one, read.other, read.voice, ct.theme),
    theme as (
      select one, other, theme, count(*) filter (where first and second) as both,
             count(*) filter (where not second) as only_first, count(*) filter (where not first) as only_second
        from found group by one, other, theme)
    select array[coalesce(first.name, ''), coalesce(second.name, '')] as names, pair.voices::int,
           (pair.voices - (select count(distinct f.voice) from found f
                            where f.one = pair.one and f.other = pair.other and f.first <> f.second))::int as alike,
           coalesce((select jsonb_agg(jsonb_build_object('theme', t.theme, 'both', t.both,
                                                         'onlyFirst', t.only_first, 'onlySecond', t.only_second))
                       from theme t where t.one = pair.one and t.other = pair.other), '[]') as themes
      from (select one, other, count(*) as voices from twice group by one, other
             order by voices desc, one, other limit ${most}) pair
      left join app_user first on first.id = pair.one
      left join app_user second on second.id = pair.other
     order by pair.voices desc, pair.one, pair.other`.execute(db)
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
