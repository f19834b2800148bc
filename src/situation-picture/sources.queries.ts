import type { Trx } from '../database/transaction.ts'
import { dialoguesOf } from '../dialogue/queries.ts'
import type { Language } from '../web/languages.ts'

/** Something of an earlier step that a statement can be sorted under or rest on. */
export type Source = { id: string; name: string }

/** The themes of the partnership's theme book, by name; `inUse` until the day one was taken out. */
export async function themesOf(db: Trx, partnership: string): Promise<(Source & { inUse: boolean })[]> {
  const rows = await db
    .selectFrom('themeVersion')
    .distinctOn('theme')
    .select(['theme as id', 'name', 'toDay'])
    .where('partnership', '=', partnership)
    .orderBy('theme')
    .orderBy('number', 'desc')
    .execute()
  return byName(rows.map(({ toDay, ...theme }) => ({ ...theme, inUse: toDay === null })))
}

/** The partnership's surveys by their title in a language, or in one that they have. */
export async function surveysOf(db: Trx, partnership: string, language: Language): Promise<Source[]> {
  const rows = await db
    .selectFrom('surveyVersion')
    .distinctOn('survey')
    .select(['survey as id', 'title'])
    .where('partnership', '=', partnership)
    .orderBy('survey')
    .orderBy('number', 'desc')
    .execute()
  return byName(
    rows.map(({ id, title }) => {
      const titles = title as Partial<Record<Language, string>>
      return { id, name: titles[language] ?? Object.values(titles)[0] ?? '' }
    }),
  )
}

/** The partnership's meetings and dialogues by their title. */
export async function dialogueNames(db: Trx, partnership: string): Promise<Source[]> {
  const dialogues = await dialoguesOf(db, partnership)
  return byName(dialogues.map(({ id, title }) => ({ id, name: title })))
}

function byName<Row extends { name: string }>(rows: Row[]): Row[] {
  const collator = new Intl.Collator('sv')
  return rows.sort((one, other) => collator.compare(one.name, other.name))
}
