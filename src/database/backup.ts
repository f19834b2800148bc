import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import type { BackupHead, BackupSum } from './backup-format.ts'
import { forTheOperator } from './for-the-operator.ts'
import { appliedMigrations } from './migrate.ts'
import { shippedHere } from './migration-files.ts'

/** Rows fetched at a time: enough to be quick, few enough to be small. */
const atATime = 2_000

/**
 * Writes everything into one file, as it stood at one moment; others may go on
 * working meanwhile. The file appears under its name only when it is whole and
 * on the disk, and only its owner may read it.
 */
export async function writeBackup(owner: pg.Pool, file: string): Promise<BackupSum> {
  const client = await owner.connect()
  const draft = `${file}.part`
  try {
    await client.query('begin isolation level repeatable read read only')
    const sum: BackupSum = { tables: 0, rows: 0 }
    const out = createWriteStream(draft, { mode: 0o600, flags: 'w' })
    await pipeline(sectionsOf(client, sum), createGzip(), out)
    await client.query('commit')
    await onDisk(draft)
    await rename(draft, file)
    return sum
  } catch (error) {
    await rm(draft, { force: true })
    throw whyNotWritten(file, error)
  } finally {
    client.release(true)
  }
}

/** The text of the backup, piece by piece; the last line seals all that came before it. */
async function* sectionsOf(client: pg.ClientBase, sum: BackupSum): AsyncGenerator<string> {
  const whole = createHash('sha256')
  for await (const piece of unsealed(client, sum)) {
    whole.update(piece)
    yield piece
  }
  yield told('end', { ...sum, sha256: whole.digest('hex') })
}

async function* unsealed(client: pg.ClientBase, sum: BackupSum): AsyncGenerator<string> {
  yield told('samsyn-backup', await headOf(client))
  for (const table of await tablesOf(client)) {
    yield* tableLines(client, table, sum)
    sum.tables += 1
  }
  const sequences = await client.query<{ name: string; last: string }>(
    `select sequencename as name, last_value::text as last from pg_sequences
      where schemaname = 'public' and last_value is not null order by sequencename collate "C"`,
  )
  for (const sequence of sequences.rows) yield told('sequence', sequence)
}

async function headOf(client: pg.ClientBase): Promise<BackupHead> {
  const migrations = await appliedMigrations(client)
  if (migrations.length === 0)
    throw forTheOperator('There is nothing to back up: this database is still empty.')
  const { rows } = await client.query(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now`,
  )
  return { format: 1, release: shippedHere().release, takenAt: rows[0].now, migrations }
}

type Table = { name: string; columns: string[] }

/** Every table but the list of migrations, which stands in the head; columns that are worked out are left out. */
async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select t.relname as name, json_agg(c.attname order by c.attnum) as columns
      from pg_class t
      join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
     where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> 'migration'
       and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
     group by t.relname order by t.relname collate "C"`)
  return rows
}

async function* tableLines(client: pg.ClientBase, table: Table, sum: BackupSum): AsyncGenerator<string> {
  yield told('table', table)
  const section = createHash('sha256')
  let count = 0
  const columns = table.columns.map((column) => `"${column}"`).join(', ')
  // jsonb writes a row on one line, whatever stands in it.
  await client.query(
    `declare rows_of_table no scroll cursor for
      select to_jsonb(r)::text as row from (select ${columns} from public."${table.name}") as r`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${atATime} from rows_of_table`)
    if (rows.length === 0) break
    const lines = rows.map(({ row }) => `${row}\n`).join('')
    section.update(lines)
    count += rows.length
    yield lines
  }
  await client.query('close rows_of_table')
  sum.rows += count
  yield told('rows', { count, sha256: section.digest('hex') })
}

function told(kind: string, said: object): string {
  return `#${kind} ${JSON.stringify(said)}\n`
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

function whyNotWritten(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  const why = {
    ENOSPC: 'the disk is full',
    ENOENT: 'its folder does not exist',
    EACCES: 'writing there is not allowed',
  }
  if (!code || !(code in why)) return error
  return forTheOperator(
    `The backup ${file} could not be written: ${why[code as keyof typeof why]}. Nothing of it was left behind.`,
    error,
  )
}
