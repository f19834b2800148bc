import type pg from 'pg'
import { type BackupHead, type BackupLine, type BackupSum, damaged, linesOfBackup } from './backup-format.ts'
import { forTheOperator } from './for-the-operator.ts'
import { appliedMigrations, migrateWithin, pendingOf } from './migrate.ts'
import { type Shipped, shippedHere } from './migration-files.ts'
import { withoutTies } from './without-ties.ts'

/** Rows are put in together up to about this many characters. */
const atATime = 1_000_000

/**
 * Puts a backup into an empty database, of whatever server: first the tables of
 * the release that wrote it, then its rows, then what later releases changed.
 * The file is read to its last checksum before anything is touched, and all of it
 * is one transaction, so a fault leaves the database as empty as it was.
 */
export async function restoreBackup(
  owner: pg.Pool,
  file: string,
  shipped: Shipped = shippedHere(),
): Promise<BackupSum> {
  await readWhole(file)
  const lines = linesOfBackup(file)
  const client = await owner.connect()
  try {
    await client.query('begin')
    const head = await headOf(lines, file)
    await prepare(client, head, shipped)
    const sum = await withoutTies(client, () => load(client, lines, file))
    await migrateWithin(client, shipped)
    await client.query('commit')
    await client.query('analyze')
    return sum
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await lines.return(undefined)
    client.release()
  }
}

async function readWhole(file: string): Promise<void> {
  const lines = linesOfBackup(file)
  while (!(await lines.next()).done);
}

async function headOf(lines: AsyncGenerator<BackupLine>, file: string): Promise<BackupHead> {
  const { value } = await lines.next()
  if (value?.kind !== 'samsyn-backup') throw damaged(file, 'it is empty')
  if (value.said.format !== 1) {
    throw forTheOperator(
      `${file} was written by a newer Samsyn (${value.said.release}). Restore it with that release.`,
    )
  }
  return value.said
}

/** Gives an empty database the tables that the backup's release had, without their shipped rows: the backup holds those. */
async function prepare(client: pg.PoolClient, head: BackupHead, shipped: Shipped): Promise<void> {
  pendingOf(head.migrations, shipped, 'backup')
  const names = new Set(head.migrations.map((each) => each.name))
  const applied = await appliedMigrations(client)
  await refuseFilled(client, applied.length > 0)
  if (applied.some((each) => !names.has(each.name))) {
    throw forTheOperator(
      `This database was already prepared by a newer release than the backup's (${head.release}). Restore into one that is still empty: a new DATA_DIR, or a database just made on the server of DATABASE_URL.`,
    )
  }
  const migrations = shipped.migrations.filter((each) => names.has(each.name))
  await migrateWithin(client, { ...shipped, migrations, views: [] })
  const tables = await tablesOf(client)
  await client.query(`truncate ${tables.map((name) => `public."${name}"`).join(', ')}`)
}

async function refuseFilled(client: pg.ClientBase, migrated: boolean): Promise<void> {
  const found = migrated
    ? (await client.query('select from tenant limit 1')).rowCount
    : (await tablesOf(client)).length
  if (!found) return
  throw forTheOperator(
    'This database already holds data; nothing was restored. Restore into one that is still empty: a new DATA_DIR, or a database just made on the server of DATABASE_URL.',
  )
}

async function tablesOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(`
    select t.relname from pg_class t
     where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> 'migration'
       and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')`)
  return rows.map((row) => row.relname)
}

async function load(
  client: pg.ClientBase,
  lines: AsyncGenerator<BackupLine>,
  file: string,
): Promise<BackupSum> {
  const known = new Set(await tablesOf(client))
  const sum: BackupSum = { tables: 0, rows: 0 }
  let insert = ''
  let waiting: string[] = []
  let length = 0
  const put = async () => {
    if (waiting.length > 0) await client.query(insert, [`[${waiting.join(',')}]`])
    waiting = []
    length = 0
  }
  for await (const line of lines) {
    if (line.kind === 'table') {
      if (!known.has(line.said.name))
        throw damaged(file, `it has a table ${line.said.name} that its release had not`)
      insert = insertOf(line.said)
      sum.tables += 1
    } else if (line.kind === 'row') {
      waiting.push(line.json)
      length += line.json.length
      sum.rows += 1
      if (length > atATime) await put()
    } else if (line.kind === 'rows') {
      await put()
    } else if (line.kind === 'sequence') {
      await client.query('select setval($1::regclass, $2::bigint)', [
        `public."${line.said.name}"`,
        line.said.last,
      ])
    }
  }
  return sum
}

/** The column types are those of the table itself; a number that the database counted is kept, not counted anew. */
function insertOf({ name, columns }: { name: string; columns: string[] }): string {
  const list = columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ')
  return `insert into public."${name}" (${list}) overriding system value
    select ${list} from jsonb_populate_recordset(null::public."${name}", $1)`
}
