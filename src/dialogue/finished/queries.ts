import type { Act } from '../../act.ts'
import { addDays, type Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'

/** A file that somebody handed in: its name and bytes, and those of a codebook. */
export type HandedIn = { name: string; contents: Uint8Array; codebook: Uint8Array | null }

/** A survey that was done elsewhere: by whom, when, and out of which file it was read. */
export type SurveyImport = {
  fileName: string
  doneBy: string
  source: string
  fromDay: Day
  toDay: Day
  weighted: boolean
  public: boolean
}

/** So many days a file may wait for somebody to settle its columns. */
const daysKept = 7

/** Keeps a file until its columns are settled; those that waited for a week are thrown away. Gives its id. */
export async function saveFile(act: Act, { name, contents, codebook }: HandedIn): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const old = new Date(`${addDays(act.today, -daysKept)}T00:00:00Z`)
  await db
    .deleteFrom('surveyFile')
    .where('partnership', '=', partnership)
    .where('handedInAt', '<', old)
    .execute()
  const { id } = await db
    .insertInto('surveyFile')
    .values({
      ...{ tenant, partnership, name, handedInBy: by, handedInAt: at },
      contents: Buffer.from(contents),
      codebook: codebook && Buffer.from(codebook),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A file that waits; null where there is none, or it was read in. */
export async function fileById(db: Trx, partnership: string, id: string): Promise<HandedIn | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const row = await db
    .selectFrom('surveyFile')
    .select(['name', 'contents', 'codebook'])
    .where('partnership', '=', partnership)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export async function removeFile({ db, within }: Act, id: string): Promise<void> {
  await db.deleteFrom('surveyFile').where('partnership', '=', within).where('id', '=', id).execute()
}

export async function saveImport(act: Act, survey: string, of: SurveyImport): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('surveyImport')
    .values({ tenant, partnership, survey, ...of, readInBy: by, readInAt: at })
    .execute()
}

/** Where a survey was read in from; null for one that was asked here. */
export async function importOf(db: Trx, survey: string): Promise<SurveyImport | null> {
  const row = await db
    .selectFrom('surveyImport')
    .select(['fileName', 'doneBy', 'source', 'fromDay', 'toDay', 'weighted', 'public'])
    .where('survey', '=', survey)
    .executeTakeFirst()
  return row ?? null
}

/** The surveys that were read in, each with whether its answers have weights. */
export async function weightedImports(db: Trx, partnership: string): Promise<Map<string, boolean>> {
  const rows = await db
    .selectFrom('surveyImport')
    .select(['survey', 'weighted'])
    .where('partnership', '=', partnership)
    .execute()
  return new Map(rows.map(({ survey, weighted }) => [survey, weighted]))
}
