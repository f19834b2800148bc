import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { Language } from '../../../web/languages.ts'
import type { Season } from '../rules.ts'
import type { Shown } from '../value.rules.ts'

/** A published status as residents read it. */
export type ToldStatus = {
  id: string
  season: Season
  year: number
  from: Day
  to: Day
  shown: Shown
  language: Language
  publishedOn: Day
  corrections: { words: string; correctedOn: Day }[]
}

/** The local areas, by name, and which of them has a published status. */
export async function areasToComeInBy(db: Trx): Promise<{ area: string; name: string; isTold: boolean }[]> {
  const areas = await db
    .selectFrom('publicLocalArea')
    .select(['area', 'name'])
    .$castTo<{ area: string; name: string }>()
    .execute()
  const told = await db.selectFrom('publicAreaStatus').select('area').distinct().execute()
  const byName = new Intl.Collator('sv')
  return areas
    .map((area) => ({ ...area, isTold: told.some((one) => one.area === area.area) }))
    .sort((one, other) => byName.compare(one.name, other.name))
}

/** What was published of an area, the latest first. */
export async function statusesTold(db: Trx, area: string): Promise<ToldStatus[]> {
  const rows = await db
    .selectFrom('publicAreaStatus')
    .select(['areaStatus as id', 'season', 'year', 'fromDay as from', 'toDay as to'])
    .select(['shown', 'language', 'publishedOn'])
    .where('area', '=', area)
    .orderBy('toDay', 'desc')
    .$castTo<Omit<ToldStatus, 'corrections'>>()
    .execute()
  const corrections = await db
    .selectFrom('publicAreaStatusCorrection')
    .select(['areaStatus', 'words', 'correctedOn'])
    .orderBy('correctedAt')
    .$castTo<{ areaStatus: string; words: string; correctedOn: Day }>()
    .execute()
  return rows.map((row) => ({
    ...row,
    corrections: corrections.filter(({ areaStatus }) => areaStatus === row.id),
  }))
}
