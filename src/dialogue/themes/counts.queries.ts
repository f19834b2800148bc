import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { neighboursOf } from '../../partnership/grants/queries.ts'
import {
  type Count,
  type CountedRow,
  countOf,
  type ThemeCounts,
  type ThemeTotals,
  themeCountsOf,
} from './counts.rules.ts'
import type { LaidSideBySide, Municipality } from './municipalities.rules.ts'
import { themesOf } from './queries.ts'

/** The days on which the voices were said, an end that is not given being open; and the dialogue they were said at. */
export type Said = { from?: Day | undefined; to?: Day | undefined; dialogue?: string | undefined }

/** How often each theme was heard in a period: in all, by source, speaker, area and key group, and asking for priority. */
export async function themeCounts(db: Trx, partnership: string, said: Said): Promise<ThemeCounts> {
  return themeCountsOf(await countedRows(db, partnership, said))
}

/**
 * The same whenever it was heard, in all and by source and speaker alone. The
 * front page and the red thread stand on it: of twenty thousand voices it is
 * worked out in two thirds of the time.
 */
export async function themeTotals(db: Trx, partnership: string): Promise<ThemeTotals> {
  const { rows } = await sql<Omit<CountedRow, 'area' | 'keyGroup'>>`
    select counted.theme, v.source_kind as source, v.speaker, count(*)::int as voices,
           (count(*) filter (where counted.wants_priority))::int as priority
      from counted_theme counted
      join voice v on v.id = counted.voice
     where counted.partnership = ${partnership}
     group by counted.theme, v.source_kind, v.speaker`.execute(db)
  const { coded } = await db
    .selectFrom('coding as c')
    .select(sql<number>`count(distinct c.voice)::int`.as('coded'))
    .where('c.partnership', '=', partnership)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('voiceStrike as s').select('s.voice').whereRef('s.voice', '=', 'c.voice'))),
    )
    .executeTakeFirstOrThrow()
  const { themes } = themeCountsOf(rows.map((row) => ({ ...row, area: null, keyGroup: '' })))
  return {
    coded: { voices: coded },
    themes: themes.map(({ theme, voices, priority, bySource, bySpeaker }) => ({
      ...{ theme, voices, priority, bySource, bySpeaker },
    })),
  }
}

/** The same of one theme, whenever it was heard. */
export async function countOfTheme(db: Trx, partnership: string, theme: string): Promise<Count> {
  const { rows } = await sql<CountedRow>`${countedBy(partnership, sql`counted.theme = ${theme}`)}`.execute(db)
  return countOf(rows)
}

/** The rows that those counts are added up from. */
export async function countedRows(db: Trx, partnership: string, said: Said): Promise<CountedRow[]> {
  const such = saidIn(said)
  const { rows } = await sql<CountedRow>`
    ${countedBy(partnership, such)}
     union all
    select null, v.source_kind, v.speaker, v.area, v.key_group, count(*)::int, 0
      from voice v
     where v.partnership = ${partnership} and ${such}
       and v.id not in (select s.voice from voice_strike s where s.partnership = ${partnership})
       and v.id in (select c.voice from coding c where c.partnership = ${partnership})
     group by v.source_kind, v.speaker, v.area, v.key_group`.execute(db)
  return rows
}

function countedBy(partnership: string, asked: RawBuilder<SqlBool>) {
  return sql`
    select counted.theme, v.source_kind as source, v.speaker, v.area, v.key_group,
           count(*)::int as voices, (count(*) filter (where counted.wants_priority))::int as priority
      from counted_theme counted
      join voice v on v.id = counted.voice
     where counted.partnership = ${partnership} and ${asked}
     group by counted.theme, v.source_kind, v.speaker, v.area, v.key_group`
}

function saidIn({ from, to, dialogue }: Said): RawBuilder<SqlBool> {
  return sql.join(
    [
      ...(from ? [sql`v.said_on >= ${from}`] : []),
      ...(to ? [sql`v.said_on <= ${to}`] : []),
      ...(dialogue ? [sql`v.dialogue = ${dialogue}`] : []),
      sql`true`,
    ],
    sql` and `,
  )
}

/**
 * The theme book of a police area beside the municipalities below it: how many
 * voices each of them counts in a theme that it calls the same. Only what a
 * municipality has opened is read, and only counts of it.
 */
export async function themesSideBySide(db: Trx, partnership: string, said: Said): Promise<LaidSideBySide> {
  const below = (await neighboursOf(db, partnership)).filter(({ place }) => place === 'below')
  const open = below.filter(({ weRead }) => weRead).map(({ id }) => id)
  const within =
    said.from || said.to
      ? sql`and counted.voice in (select v.id from voice v
                                   where v.partnership = any (${open}) and ${saidIn(said)})`
      : sql``
  // Each municipality by itself: asked for all at once, their readings would be sorted anew.
  const heard = sql`
    select one.theme, one.voices
      from unnest(${open}::uuid[]) as municipality (id)
     cross join lateral (select counted.theme, count(*) as voices
                           from counted_theme counted
                          where counted.partnership = municipality.id ${within}
                          group by counted.theme) one`
  const { rows } = await sql<{ municipality: string; theme: string | null; name: string; voices: number }>`
    select t.partnership as municipality, t.same_as as theme, t.name, coalesce(heard.voices, 0)::int as voices
      from (select distinct on (n.theme) n.* from theme_version n
             where n.partnership = any (${open}) order by n.theme, n.number desc) t
      left join (${heard}) heard on heard.theme = t.theme`.execute(db)
  const municipalities: Municipality[] = below.map(({ id, name, weRead }) => ({
    id,
    name,
    isOpen: weRead,
    themes: rows
      .filter(({ municipality }) => municipality === id)
      .map(({ theme, name: called, voices }) => ({ sameAs: theme, name: called, voices })),
  }))
  return { themes: await themesOf(db, partnership), municipalities }
}
