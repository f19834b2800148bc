import type pg from 'pg'

type Tie = { table: string; name: string; definition: string }

/**
 * Lets rows in whatever order they come: references between tables are taken
 * off and put back afterwards, when the database checks every one of them; no
 * trigger answers meanwhile. Needs no more than owning the tables, unlike
 * PostgreSQL's own switch, which asks for a superuser.
 */
export async function withoutTies<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  const { rows: ties } = await client.query<Tie>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  const { rows: triggered } = await client.query<{ table: string }>(`
    select distinct tgrelid::regclass::text as table from pg_trigger
      join pg_class on pg_class.oid = tgrelid
     where not tgisinternal and relnamespace = 'public'::regnamespace`)
  for (const { table, name } of ties) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { table } of triggered) await client.query(`alter table ${table} disable trigger user`)
  const done = await work()
  for (const { table } of triggered) await client.query(`alter table ${table} enable trigger user`)
  for (const { table, name, definition } of ties) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
  return done
}
