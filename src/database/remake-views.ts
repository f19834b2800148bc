import type pg from 'pg'
import { forTheOperator } from './for-the-operator.ts'
import type { SqlFile } from './migration-files.ts'

/** Views hold nothing, so they are thrown away before the tables below them change. */
export async function removeViews(client: pg.ClientBase): Promise<void> {
  const names = await ownViews(client)
  if (names.length > 0) await client.query(`drop view ${names.join(', ')} cascade`)
}

/**
 * Makes all views, in the order of their files. A `public_…` view runs as the
 * owner and filters by the address's partnership itself; it is the only thing
 * the public role may read. Any other view runs as whoever asks, so that
 * row-level security holds behind it too.
 */
export async function remakeViews(client: pg.ClientBase, files: SqlFile[]): Promise<void> {
  for (const { name, sql } of files) {
    await client.query(sql).catch((error: Error) => {
      throw forTheOperator(
        `The view file ${name} failed (${error.message}). The database is as it was before.`,
        error,
      )
    })
  }
  for (const name of await ownViews(client)) {
    if (name.startsWith('public_')) {
      await client.query(`grant select on ${name} to samsyn_public, samsyn_app`)
    } else {
      await client.query(`alter view ${name} set (security_invoker = true)`)
      await client.query(`grant select on ${name} to samsyn_app`)
    }
  }
}

/** The views of the schema, without those that an extension put there. */
async function ownViews(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select quote_ident(v.relname) as name
      from pg_class v
     where v.relkind = 'v'
       and v.relnamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.objid = v.oid and d.deptype = 'e')
     order by v.relname collate "C"`)
  return rows.map((row) => row.name)
}
