import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'
import type { Advice } from './advice.rules.ts'
import type { NewRound, Round, Season, Words } from './rules.ts'
import type { Shown } from './value.rules.ts'

/** The rounds that were begun, the latest first. */
export async function roundsOf(db: Trx, partnership: string): Promise<Round[]> {
  const rows = await db
    .selectFrom('areaStatusRound')
    .select(['id', 'season', 'year', 'kinds', 'fromDay', 'toDay', 'due'])
    .where('partnership', '=', partnership)
    .orderBy('due', 'desc')
    .orderBy('begunAt', 'desc')
    .execute()
  return rows.map(({ fromDay, toDay, season, due, ...round }) => ({
    ...round,
    season: season as Season,
    ...{ from: fromDay as Day, to: toDay as Day, due: due as Day },
  }))
}

export async function saveRound(act: Act, { from, to, ...round }: NewRound): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('areaStatusRound')
    .values({ ...round, tenant, partnership, fromDay: from, toDay: to, begunBy: by, begunAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What people added in a round, by area: the newest words of each. */
export async function wordsIn(db: Trx, round: string): Promise<Map<string, Words>> {
  const rows = await db
    .selectFrom('areaStatusWords')
    .distinctOn('area')
    .select(['area', 'words', 'advice', 'ownAdvice', 'ready'])
    .where('areaStatusRound', '=', round)
    .orderBy('area')
    .orderBy('writtenAt', 'desc')
    .execute()
  return new Map(rows.map(({ area, advice, ...words }) => [area, { ...words, advice: advice as Advice[] }]))
}

export async function saveWords(act: Act, round: string, area: string, words: Words): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('areaStatusWords')
    .values({ tenant, partnership, areaStatusRound: round, area, ...words, writtenBy: by, writtenAt: at })
    .execute()
}

/** A status that was published, with what was said to be wrong in it since. */
export type Published = {
  id: string
  area: string
  shown: Shown
  language: Language
  publishedAt: Date
  corrections: { words: string; correctedAt: Date }[]
}

/** What a round published, by area. */
export async function publishedIn(db: Trx, round: string): Promise<Map<string, Published>> {
  const rows = await db
    .selectFrom('areaStatus')
    .select(['id', 'area', 'shown', 'language', 'publishedAt'])
    .where('areaStatusRound', '=', round)
    .execute()
  const corrections = await db
    .selectFrom('areaStatusCorrection as c')
    .innerJoin('areaStatus as s', (join) =>
      join.onRef('s.tenant', '=', 'c.tenant').onRef('s.id', '=', 'c.areaStatus'),
    )
    .select(['c.areaStatus', 'c.words', 'c.correctedAt'])
    .where('s.areaStatusRound', '=', round)
    .orderBy('c.correctedAt')
    .execute()
  const of = (id: string) =>
    corrections
      .filter(({ areaStatus }) => areaStatus === id)
      .map(({ words, correctedAt }) => ({ words, correctedAt }))
  return new Map(
    rows.map(({ shown, language, ...row }) => [
      row.area,
      {
        ...row,
        shown: shown as unknown as Shown,
        language: language as Language,
        corrections: of(row.id),
      },
    ]),
  )
}

/** How many areas each round has published. */
export async function publishedCounts(db: Trx, partnership: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('areaStatus')
    .select('areaStatusRound as round')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('partnership', '=', partnership)
    .groupBy('areaStatusRound')
    .execute()
  return new Map(rows.map(({ round, count }) => [round, Number(count)]))
}

export async function saveStatus(
  act: Act,
  status: { round: string; shown: Shown; language: Language },
): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { round, shown, language } = status
  const { id } = await db
    .insertInto('areaStatus')
    .values({
      ...{ tenant, partnership, areaStatusRound: round, area: shown.area, language },
      ...{ shown: JSON.stringify(shown), publishedBy: by, publishedAt: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveCorrection(act: Act, areaStatus: string, words: string): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('areaStatusCorrection')
    .values({ tenant, partnership, areaStatus, words, correctedBy: by, correctedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
