import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseIsAway } from './away.ts'
import { openDatabase } from './connect.ts'
import { type FreshDatabase, freshDatabase } from './fresh.ts'
import { migrate } from './migrate.ts'
import { readPostmaster } from './postmaster.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

it('days are text, counts are numbers, moments are Dates', async () => {
  const { rows } = await sql`
    select date '2026-11-22' as "day", array[date '2026-11-22', null] as days, 9007199254740991::bigint as count,
           12.50::numeric as hours, timestamptz '2026-11-22 23:30:00+01' as at`.execute(db.app)
  expect(rows).toEqual([
    {
      day: '2026-11-22',
      days: ['2026-11-22', null],
      count: 9007199254740991,
      hours: 12.5,
      at: new Date('2026-11-22T22:30:00Z'),
    },
  ])
  await expect(sql`select 9007199254740992::bigint`.execute(db.app)).rejects.toThrow(
    'too large to be counted exactly',
  )
})

it("an operator's one login steps down into the role of each door, and `reset role` leads back to it", async () => {
  const byUrl = await openDatabase({ url: db.url(), dataDir: '/not/used' })
  const roleAt = async (door: 'app' | 'public' | 'intake') => {
    const { rows } = await byUrl[door].connection().execute(async (connection) => {
      await sql`reset role`.execute(connection)
      return sql<{ role: string }>`select current_user::text as role`.execute(connection)
    })
    return rows[0]?.role
  }
  expect([await roleAt('app'), await roleAt('public'), await roleAt('intake')]).toEqual([
    'samsyn_app',
    'samsyn_public',
    'samsyn_intake',
  ])
  await byUrl.close()
})

it('a connection lost while idle ends nothing', async () => {
  const notices: string[] = []
  const other = await openDatabase({
    url: db.url(),
    dataDir: '/not/used',
    onNotice: (notice) => notices.push(notice),
  })
  await sql`select 1`.execute(other.app)
  // Only in this database: other test files work on the same server at the same time.
  await db.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'samsyn_app' and datname = current_database()`,
  )
  await pause(100)
  expect(notices).toEqual([expect.stringContaining('an idle database connection was lost')])
  expect((await sql<{ one: number }>`select 1 as one`.execute(other.app)).rows).toEqual([{ one: 1 }])
  await other.close()
})

it('a database that goes away is told apart from a fault, and is back without a new start', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'samsyn-connect-'))
  const own = await openDatabase({ dataDir })
  await migrate(own.owner)
  const ask = () => own.app.selectFrom('partnershipAddress').selectAll().execute()
  expect(await ask()).toEqual([])
  process.kill(readPostmaster(join(dataDir, 'postgres'))!.pid, 'SIGKILL')
  const faults: unknown[] = []
  for (let tried = 0; tried < 200; tried += 1) {
    const fault = await ask().then(
      () => null,
      (error: unknown) => error,
    )
    if (!fault && faults.length > 0) break
    if (fault) faults.push(fault)
    await pause(50)
  }
  expect(faults.length).toBeGreaterThan(0)
  expect(faults.filter((fault) => !databaseIsAway(fault))).toEqual([])
  expect(await ask()).toEqual([])
  await own.close()
  rmSync(dataDir, { recursive: true })
})

it('a fault in a question is no absence', async () => {
  const fault = await sql`select nonsense`.execute(db.app).catch((error: unknown) => error)
  expect(databaseIsAway(fault)).toBe(false)
})
