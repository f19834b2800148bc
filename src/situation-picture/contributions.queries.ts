import { sql } from 'kysely'
import type { Trx } from '../database/transaction.ts'
import type { Contribution } from './contributions.rules.ts'
import type { Party, SituationPicture } from './rules.ts'

/**
 * What the municipalities below a partnership gave to a picture of the same days;
 * none where there are none below. What a municipality has not opened to the
 * partnership above cannot be read, and what it keeps to an organisation is left out.
 */
export async function contributionsTo(
  db: Trx,
  partnership: string,
  { from, to }: Pick<SituationPicture, 'from' | 'to'>,
): Promise<Contribution[]> {
  const below = await db
    .selectFrom('partnership as p')
    .select('p.id')
    .select([
      sql<string>`samsyn_partnership_name(p.id)`.as('name'),
      sql<boolean>`p.id = any (samsyn_readable())`.as('isOpen'),
    ])
    .where('p.parent', '=', partnership)
    .orderBy('name')
    .execute()
  if (below.length === 0) return []
  const ids = below.map(({ id }) => id)
  const pictures = await db
    .selectFrom('situationPicture')
    .select('partnership')
    .where('partnership', 'in', ids)
    .where('fromDay', '<=', to)
    .where('toDay', '>=', from)
    .execute()
  const { rows: said } = await sql<Said>`
    select distinct on (v.statement) v.partnership, s.party, v.visibility,
           coalesce(t.same_as, v.theme) as theme,
           coalesce((select n.name from theme_version n where n.tenant = t.tenant and n.theme = t.same_as
                      order by n.number desc limit 1), t.name) as theme_name
      from statement_version v
      join statement s on s.tenant = v.tenant and s.id = v.statement
      join situation_picture p on p.tenant = s.tenant and p.id = s.situation_picture
      left join lateral (select n.tenant, n.name, n.same_as from theme_version n
                          where n.tenant = v.tenant and n.theme = v.theme
                          order by n.number desc limit 1) t on true
     where v.partnership = any (${ids}) and p.from_day <= ${to} and p.to_day >= ${from}
       and not exists (select from statement_strike k where k.tenant = s.tenant and k.statement = s.id)
     order by v.statement, v.number desc`.execute(db)
  return below.map(({ id, ...municipality }) => {
    const own = said.filter((one) => one.partnership === id && one.visibility !== 'own-organisation')
    const themes = own.flatMap(({ theme, themeName }) =>
      theme && themeName ? [{ id: theme, name: themeName }] : [],
    )
    return {
      ...municipality,
      municipality: id,
      hasPicture: pictures.some((picture) => picture.partnership === id),
      spoken: own.map(({ party }) => party),
      themes: [...new Map(themes.map((theme) => [theme.id, theme])).values()],
    }
  })
}

/** What a municipality says of a theme in its own picture of the same days. */
export type SaidOnTheme = { statement: string; municipality: string; words: string; themeName: string }

/** The statements behind a theme that several municipalities bring up, as far as these are opened; none that is kept to an organisation. */
export async function saidOnTheme(
  db: Trx,
  partnership: string,
  { from, to }: Pick<SituationPicture, 'from' | 'to'>,
  theme: string,
): Promise<SaidOnTheme[]> {
  const { rows } = await sql<SaidOnTheme>`
    select said.statement, samsyn_partnership_name(said.partnership) as municipality, said.words,
           said.theme_name as "themeName"
      from (select distinct on (v.statement) v.statement, v.partnership, v.words, v.visibility,
                   coalesce(t.same_as, v.theme) as theme,
                   coalesce((select n.name from theme_version n where n.tenant = t.tenant and n.theme = t.same_as
                              order by n.number desc limit 1), t.name) as theme_name
              from statement_version v
              join statement s on s.tenant = v.tenant and s.id = v.statement
              join situation_picture p on p.tenant = s.tenant and p.id = s.situation_picture
              join partnership below on below.tenant = v.tenant and below.id = v.partnership
              left join lateral (select n.tenant, n.name, n.same_as from theme_version n
                                  where n.tenant = v.tenant and n.theme = v.theme
                                  order by n.number desc limit 1) t on true
             where below.parent = ${partnership} and p.from_day <= ${to} and p.to_day >= ${from}
               and not exists (select from statement_strike k where k.tenant = s.tenant and k.statement = s.id)
             order by v.statement, v.number desc) said
     where said.theme::text = ${theme} and said.visibility <> 'own-organisation'
     order by municipality, said.statement`.execute(db)
  return rows
}

type Said = {
  partnership: string
  party: Party
  visibility: string
  theme: string | null
  themeName: string | null
}
