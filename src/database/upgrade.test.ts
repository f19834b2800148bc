import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoDatabase } from '../demo/demo-database.ts'
import { verifyAudit } from './audit.ts'
import { writeBackup } from './backup.ts'
import { emptyDatabase, type FreshDatabase } from './fresh.ts'
import { migrate } from './migrate.ts'
import { type Shipped, shippedHere } from './migration-files.ts'
import { restoreBackup } from './restore.ts'
import { asPublic, type PublicPlace } from './transaction.ts'
import { withoutTies } from './without-ties.ts'

// The real migrations over real rows: an instance that ran on an older Samsyn
// for years is started with this one.

const shipped = shippedHere()
const lastOfThen = '0007-what-was-told.sql'
/** What Samsyn brought before the migrations after 0007: the oldest database that must still be upgraded. */
const then: Shipped = {
  release: '0.0.7',
  migrations: shipped.migrations.filter(({ name }) => name <= lastOfThen),
  views: [],
}
const since = shipped.migrations.map(({ name }) => name).filter((name) => name > lastOfThen)

type Columns = Record<string, string[]>
type Rows = Record<string, string[]>

const folder = mkdtempSync(join(tmpdir(), 'samsyn-upgrade-'))
const backupOfThen = join(folder, 'then.samsyn')
let old: FreshDatabase
let columns: Columns
let rowsThen: Rows
let pagesThen: Rows

beforeAll(async () => {
  const demo = await demoDatabase(new Date('2026-11-22T09:00:00Z'))
  old = await emptyDatabase()
  await migrate(old.owner, then)
  columns = await columnsOf(old.owner)
  await emptyTables(
    demo.owner,
    (await tablesOf(demo.owner)).filter((table) => !columns[table]),
  )
  await emptyTables(old.owner, Object.keys(columns))
  await moveRows(demo.owner, old.owner)
  rowsThen = await rowsOf(old.owner, columns)
  pagesThen = await publicRows(demo)
  await writeBackup(old.owner, backupOfThen)
  await demo.drop()
}, 60_000)
afterAll(async () => {
  await old.drop()
  rmSync(folder, { recursive: true })
})

describe('a database with years of rows in it, as it was before the newest migrations', () => {
  it('holds rows that are worth the name', () => {
    const filled = Object.values(rowsThen).filter((rows) => rows.length > 0)
    expect(filled.length).toBeGreaterThan(30)
    expect(rowsThen.occurrence!.length).toBeGreaterThan(500)
    expect(Object.keys(pagesThen).length).toBeGreaterThan(50)
    expect(since.length).toBeGreaterThan(0)
  })

  it('lacks the newest migrations only, and has every row, page and audit entry after them', async () => {
    const heads = (await verifyAudit(old.owner)).heads
    expect(await migrate(old.owner, shipped)).toEqual(since)
    expect(await rowsOf(old.owner, columns)).toEqual(rowsThen)
    expect(await publicRows(old)).toEqual(pagesThen)
    expect(await verifyAudit(old.owner)).toEqual({
      entries: rowsThen.audit_entry!.length,
      heads,
      firstBroken: null,
    })
  })

  it('comes back from its backup into this release with the same rows and pages', async () => {
    const into = await emptyDatabase()
    await restoreBackup(into.owner, backupOfThen)
    expect(await rowsOf(into.owner, columns)).toEqual(rowsThen)
    expect(await publicRows(into)).toEqual(pagesThen)
    expect((await verifyAudit(into.owner)).firstBroken).toBeNull()
    await into.drop()
  })
})

// Each release leaves the backup of its demonstration here: see CONTRIBUTING.md.
const formerReleases = join(import.meta.dirname, 'former-releases')
const backups = readdirSync(formerReleases).filter((name) => name.endsWith('.samsyn'))

it.each(backups)('the release that wrote %s is upgraded to this one', async (name) => {
  const into = await emptyDatabase()
  const written = await restoreBackup(into.owner, join(formerReleases, name))
  const kept = await rowsOf(into.owner, await columnsOf(into.owner))
  expect(Object.values(kept).flat().length).toBeGreaterThanOrEqual(written.rows)
  expect(Object.keys(await publicRows(into)).length).toBeGreaterThan(0)
  const verdict = await verifyAudit(into.owner)
  expect(verdict.firstBroken).toBeNull()
  expect(verdict.entries).toBeGreaterThan(0)
  await into.drop()
})

async function columnsOf(owner: pg.Pool): Promise<Columns> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(`
    select t.relname as name, json_agg(quote_ident(c.attname) order by c.attnum) as columns
      from pg_class t
      join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
     where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> 'migration'
     group by t.relname order by t.relname`)
  return Object.fromEntries(rows.map((table) => [table.name, table.columns]))
}

const tablesOf = async (owner: pg.Pool) => Object.keys(await columnsOf(owner))

async function emptyTables(owner: pg.Pool, tables: string[]): Promise<void> {
  await owner.query(`truncate ${tables.join(', ')}`)
}

/** Every row of these tables, in the columns that they had. */
async function rowsOf(owner: pg.Pool, of: Columns): Promise<Rows> {
  const all: Rows = {}
  for (const [table, names] of Object.entries(of)) {
    const { rows } = await owner.query<{ row: string }>(
      `select to_jsonb(r)::text as row from (select ${names.join(', ')} from ${table}) as r order by 1`,
    )
    all[table] = rows.map(({ row }) => row)
  }
  return all
}

async function moveRows(from: pg.Pool, to: pg.Pool): Promise<void> {
  const rows = await rowsOf(from, columns)
  const client = await to.connect()
  await withoutTies(client, async () => {
    for (const [table, names] of Object.entries(columns))
      await client.query(
        `insert into ${table} (${names.join(', ')}) overriding system value
           select ${names.join(', ')} from jsonb_populate_recordset(null::${table}, $1)`,
        [`[${rows[table]!.join(',')}]`],
      )
  })
  client.release()
}

/** What residents read: every public view, as the public reader of each partnership. */
async function publicRows(db: FreshDatabase): Promise<Rows> {
  const { rows: places } = await db.owner.query<PublicPlace & { slug: string }>(
    'select tenant, partnership, min(slug) as slug from partnership_address group by tenant, partnership',
  )
  const { rows: views } = await db.owner.query<{ name: string }>(`
    select relname as name from pg_class
     where relkind = 'v' and relnamespace = 'public'::regnamespace
       and has_table_privilege('samsyn_public', oid, 'select') order by relname`)
  const read: Rows = {}
  for (const place of places)
    await asPublic(db.public, place, async (trx) => {
      for (const { name } of views) {
        const { rows } = await sql<{ row: string }>`
          select to_jsonb(v)::text as row from ${sql.table(name)} as v order by 1`.execute(trx)
        if (rows.length > 0) read[`${name} of ${place.slug}`] = rows.map(({ row }) => row)
      }
    })
  return read
}
