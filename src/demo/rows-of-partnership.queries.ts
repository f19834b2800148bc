import type { Pool } from 'pg'
import type { Rows } from './route-addresses.ts'

/** A table whose rows belong to a partnership, with its columns and those that hold text. */
export type TableOfPartnerships = { table: string; columns: string[]; texts: string[] }

/** Every table whose rows belong to a partnership. */
export async function tablesOfPartnerships(owner: Pool): Promise<TableOfPartnerships[]> {
  const { rows } = await owner.query(`
    select c.table_name as table, array_agg(c.column_name::text) as columns,
           coalesce(array_agg(c.column_name::text) filter (where c.data_type = 'text'), '{}') as texts
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name <> 'session'
     group by 1 having bool_or(c.column_name = 'partnership') order by 1`)
  return rows
}

/** What was written in the partnership's rows, in sentences and names, and stands in no other partnership's. */
export async function wordsOnlyIn(
  owner: Pool,
  tables: readonly TableOfPartnerships[],
  partnership: string,
): Promise<string[]> {
  const words = new Set<string>()
  for (const { table, texts } of tables)
    for (const column of texts) {
      const { rows } = await owner.query(
        `select distinct ${column} as words from ${table} where partnership = $1 and ${column} like '% %'
         except select ${column} from ${table} where partnership <> $1 limit 40`,
        [partnership],
      )
      for (const row of rows) if (row.words.length >= 10) words.add(row.words)
    }
  return [...words]
}

/** A digest of the partnership's rows, table by table. */
export async function digestsOf(
  owner: Pool,
  tables: readonly TableOfPartnerships[],
  partnership: string,
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const { table } of tables) {
    const { rows } = await owner.query(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as digest
         from ${table} t where partnership = $1`,
      [partnership],
    )
    digests[table] = rows[0].digest
  }
  return digests
}

/** The partnership's survey that can be answered the longest. */
export async function surveyBeingAsked(
  owner: Pool,
  partnership: string,
): Promise<{ id: string } & Record<string, unknown>> {
  const { rows } = await owner.query(
    `select s.* from survey s join survey_version v on (v.tenant, v.survey) = (s.tenant, s.id)
       join survey_opening o on (o.tenant, o.survey, o.number) = (v.tenant, v.survey, v.number)
      where s.partnership = $1 order by v.closes_on desc limit 1`,
    [partnership],
  )
  return rows[0]
}

/** The partnership's newest survey that is not opened yet, with its last question as a row of its own. */
export async function surveyBeingWritten(owner: Pool, partnership: string): Promise<Rows> {
  const { rows } = await owner.query(
    `select s.*, v.questions -> -1 ->> 'key' as question from survey s
       join survey_version v on (v.tenant, v.survey) = (s.tenant, s.id)
      where s.partnership = $1 and s.owner_name = ''
        and not exists (select from survey_opening o where (o.tenant, o.survey) = (s.tenant, s.id))
      order by s.created_at desc, v.number desc limit 1`,
    [partnership],
  )
  const [survey] = rows
  return new Map([
    ['survey', survey],
    ['question', { id: survey.question, survey: survey.id }],
  ])
}
