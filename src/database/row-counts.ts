import type { Database } from './connect.ts'

/** For tests: how many rows each table holds, but for those that are about being there (a session, a receipt). */
export async function rowCounts({ owner }: Pick<Database, 'owner'>): Promise<Record<string, number>> {
  const { rows: tables } = await owner.query<{ name: string }>(`select relname as name from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in ('session', 'form_receipt', 'partnership_version', 'audit_head') order by 1`)
  const counts = tables.map(({ name }) => `(select count(*) from "${name}") as "${name}"`)
  const { rows } = await owner.query(`select ${counts.join(', ')}`)
  return rows[0]
}
