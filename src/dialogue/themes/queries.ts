import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import { neighboursOf } from '../../partnership/grants/queries.ts'
import { voicesWithIds } from '../voices/queries.ts'
import { type Voice, voicesAPage } from '../voices/rules.ts'
import type { Theme, ThemeWords } from './rules.ts'

/** Holds other writers of the theme book back until this act is saved, so that no two themes get one name. */
export async function holdThemes({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`themes of ${within}`}, 0))`.execute(db)
}

/** A partnership's theme book, each theme as its newest version reads, by name; those that have ended too. */
export async function themesOf(db: Trx, partnership: string): Promise<Theme[]> {
  const rows = await db
    .selectFrom('themeVersion')
    .distinctOn('theme')
    .select(['theme as id', 'number', 'name', 'description', 'words', 'sameAs', 'toDay', 'public'])
    .where('partnership', '=', partnership)
    .orderBy('theme')
    .orderBy('number', 'desc')
    .execute()
  const byName = new Intl.Collator('sv')
  return rows.sort((one, other) => byName.compare(one.name, other.name))
}

/** One of them; null where there is none here. */
export async function themeById(db: Trx, partnership: string, id: string): Promise<Theme | null> {
  return (await themesOf(db, partnership)).find((theme) => theme.id === id) ?? null
}

/** The theme book of the partnership above, where it has opened it to us; empty where there is none. */
export async function themesAbove(db: Trx, partnership: string): Promise<Theme[]> {
  const above = (await neighboursOf(db, partnership)).find(({ place, weRead }) => place === 'above' && weRead)
  return above ? themesOf(db, above.id) : []
}

/** A version of a theme: who wrote it, when and why. `writer` is empty where nobody is known any more. */
export type ThemeVersion = { number: number; name: string; reason: string; writtenAt: Date; writer: string }

/** How a theme read before, the version that holds first. */
export async function versionsOfTheme(db: Trx, partnership: string, theme: string): Promise<ThemeVersion[]> {
  return db
    .selectFrom('themeVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.number', 'v.name', 'v.reason', 'v.writtenAt'])
    .select(({ fn, val }) => fn.coalesce('u.name', val('')).as('writer'))
    .where('v.partnership', '=', partnership)
    .where('v.theme', '=', theme)
    .orderBy('v.number', 'desc')
    .execute()
}

/** A page of the voices that are counted in a theme, the latest day first. `page` begins at 1. */
export async function voicesOfTheme(
  db: Trx,
  partnership: string,
  theme: string,
  { page = 1 }: { page?: number } = {},
): Promise<Voice[]> {
  const { rows } = await sql<{ id: string }>`
    select v.id
      from counted_theme counted
      join voice v on v.id = counted.voice
     where counted.theme = ${theme} and counted.partnership = ${partnership}
     order by v.said_on desc, v.id
     limit ${voicesAPage} offset ${(page - 1) * voicesAPage}`.execute(db)
  const voices = new Map(
    (
      await voicesWithIds(
        db,
        partnership,
        rows.map(({ id }) => id),
      )
    ).map((voice) => [voice.id, voice]),
  )
  return rows.flatMap(({ id }) => voices.get(id) ?? [])
}

/** Writes a theme's first version. Gives its id. */
export async function saveTheme(act: Act, words: ThemeWords): Promise<string> {
  const { id } = await act.db
    .insertInto('theme')
    .values({ tenant: act.tenant, partnership: act.within, createdAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveThemeVersion(act, words, { theme: id, number: 1, reason: '' })
  return id
}

/** Writes a whole version of a theme; those before stay as they were. */
export async function saveThemeVersion(
  act: Act,
  { name, description, words, sameAs, toDay, public: isPublic }: ThemeWords,
  version: { theme: string; number: number; reason: string },
): Promise<void> {
  const { tenant, within: partnership, by, at } = act
  await act.db
    .insertInto('themeVersion')
    .values({
      ...{ name, description, words, sameAs, toDay, public: isPublic },
      ...version,
      ...{ tenant, partnership, writtenBy: by, writtenAt: at },
    })
    .execute()
}
