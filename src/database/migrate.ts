import type pg from 'pg'
import { forTheOperator } from './for-the-operator.ts'
import { type Shipped, type SqlFile, shippedHere } from './migration-files.ts'
import { remakeViews, removeViews } from './remake-views.ts'

/** A migration as the database remembers it. */
export type AppliedMigration = { name: string; sha256: string; release: string }

/** Any number that no other program on the same database is likely to lock. */
const oneAtATime = 7_361_702_315

const oldestServer = 150_000

/**
 * Brings the database to this release: the migrations it lacks, in order, and
 * all views anew. It is one transaction, so that a failed upgrade leaves the
 * database as it was and the former release still runs on it. Returns the names
 * of what was applied.
 */
export async function migrate(owner: pg.Pool, shipped: Shipped = shippedHere()): Promise<string[]> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    const applied = await migrateWithin(client, shipped)
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** The same inside a transaction of the caller's. */
export async function migrateWithin(client: pg.ClientBase, shipped: Shipped): Promise<string[]> {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`)
  refuseOldServer(rows[0].number, rows[0].version)
  await client.query('select pg_advisory_xact_lock($1)', [oneAtATime])
  const pending = pendingOf(await appliedMigrations(client), shipped)
  await client.query(`create table if not exists migration (
    name        text primary key,
    sha256      text not null,
    release     text not null,
    applied_at  timestamptz not null default now()
  )`)
  await removeViews(client)
  for (const migration of pending) await apply(client, migration, shipped.release)
  await remakeViews(client, shipped.views)
  await closeToStrangers(client)
  return pending.map((each) => each.name)
}

/** Stops at a server older than 15 (`server_version_num` below 150000), whose SQL lacks what the walls need. */
export function refuseOldServer(number: number, version: string): void {
  if (number >= oldestServer) return
  throw forTheOperator(
    `DATABASE_URL leads to PostgreSQL ${version}; Samsyn needs 15 or later. Upgrade that server, or unset DATABASE_URL to use the one that comes along.`,
  )
}

/** What has been applied to this database, in order; an untouched database has nothing. */
export async function appliedMigrations(client: pg.ClientBase): Promise<AppliedMigration[]> {
  const { rows } = await client.query("select to_regclass('public.migration') is not null as known")
  if (!rows[0].known) return []
  const applied = await client.query('select name, sha256, release from migration order by name collate "C"')
  return applied.rows
}

/**
 * The migrations that are still to be applied. A database (or a backup of one)
 * that does not fit the files is left alone: it was written by another release,
 * and guessing would cost data.
 */
export function pendingOf(
  applied: AppliedMigration[],
  shipped: Shipped,
  what: 'database' | 'backup' = 'database',
): SqlFile[] {
  const files = new Map(shipped.migrations.map((file) => [file.name, file]))
  const lastFile = shipped.migrations.at(-1)?.name ?? ''
  for (const { name, sha256, release } of applied) {
    const file = files.get(name)
    if (!file && name > lastFile) {
      throw forTheOperator(
        `The ${what} was written by Samsyn ${release} (${name}), which is newer than this Samsyn ${shipped.release}. Use that release, or a backup from before the upgrade.`,
      )
    }
    if (!file) {
      throw forTheOperator(
        `The migration ${name}, which Samsyn ${release} applied to this ${what}, is missing from this Samsyn ${shipped.release}. Install the release anew.`,
      )
    }
    if (file.sha256 !== sha256) {
      throw forTheOperator(
        `The migration ${name} was changed after Samsyn ${release} applied it to this ${what}. Put the released file back and write the change as a new migration.`,
      )
    }
  }
  const known = new Set(applied.map((each) => each.name))
  const pending = shipped.migrations.filter((file) => !known.has(file.name))
  const lastApplied = applied.at(-1)?.name ?? ''
  const late = pending.find((file) => file.name < lastApplied)
  if (!late) return pending
  throw forTheOperator(
    `The migration ${late.name} comes before ${lastApplied}, which this ${what} already has. Give it the next free number.`,
  )
}

/** Of the server's other logins none may enter this database or leave temporary tables in it. */
export async function closeToStrangers(client: pg.ClientBase): Promise<void> {
  await client.query(`do $$ begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to samsyn_app, samsyn_public, samsyn_intake', current_database());
  end $$`)
}

async function apply(client: pg.ClientBase, { name, sql, sha256 }: SqlFile, release: string): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    throw forTheOperator(
      `The migration ${name} failed (${(error as Error).message}). The database is as it was before; the former release still runs on it.`,
      error,
    )
  }
  await client.query('insert into migration (name, sha256, release) values ($1, $2, $3)', [
    name,
    sha256,
    release,
  ])
}
