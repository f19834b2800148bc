import { sql } from 'kysely'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { neighboursOf } from '../../partnership/grants/queries.ts'
import { countedThemesOf } from '../codings/held.queries.ts'
import { type CountedRow, type ThemeCounts, themeCountsOf } from './counts.rules.ts'
import type { LaidSideBySide, Municipality } from './municipalities.rules.ts'
import { themesOf } from './queries.ts'

/** The days on which the voices were said; an end that is not given is open. */
export type Period = { from?: Day | undefined; to?: Day | undefined }

/** How often each theme was heard in a period: in all, by source, speaker, area and key group, and asking for priority. */
export async function themeCounts(db: Trx, partnership: string, period: Period): Promise<ThemeCounts> {
  return themeCountsOf(await countedRows(db, partnership, period))
}

/** The rows that those counts are added up from. */
export async function countedRows(db: Trx, partnership: string, { from, to }: Period): Promise<CountedRow[]> {
  const said = sql`${from ? sql`and v.said_on >= ${from}` : sql``} ${to ? sql`and v.said_on <= ${to}` : sql``}`
  const kinds = sql`v.source_kind, v.speaker, v.area, v.key_group`
  const { rows } = await sql<CountedRow>`
    select counted.theme, v.source_kind as source, v.speaker, v.area, v.key_group,
           count(*)::int as voices, (count(*) filter (where counted.wants_priority))::int as priority
      from (select voice, theme, wants_priority from ${countedThemesOf([partnership])} named
             union all
            select distinct c.voice, null::uuid, false from coding c
             where c.partnership = ${partnership}
               and not exists (select from voice_strike s where s.tenant = c.tenant and s.voice = c.voice)) counted
      join voice v on v.id = counted.voice
     where v.partnership = ${partnership} ${said}
     group by counted.theme, ${kinds}`.execute(db)
  return rows
}

/**
 * The theme book of a police area beside the municipalities below it: how many
 * voices each of them counts in a theme that it calls the same. Only what a
 * municipality has opened is read, and only counts of it.
 */
export async function themesSideBySide(
  db: Trx,
  partnership: string,
  { from, to }: Period,
): Promise<LaidSideBySide> {
  const below = (await neighboursOf(db, partnership)).filter(({ place }) => place === 'below')
  const open = below.filter(({ weRead }) => weRead).map(({ id }) => id)
  const said = sql`${from ? sql`and v.said_on >= ${from}` : sql``} ${to ? sql`and v.said_on <= ${to}` : sql``}`
  const { rows } = await sql<{ municipality: string; theme: string | null; name: string; voices: number }>`
    select t.partnership as municipality, t.same_as as theme, t.name,
           (select count(*) from ${countedThemesOf(open)} counted
             join voice v on v.id = counted.voice
            where counted.theme = t.theme ${said})::int as voices
      from (select distinct on (n.theme) n.* from theme_version n
             where n.partnership = any (${open}) order by n.theme, n.number desc) t`.execute(db)
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
