import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendAudit, verifyAudit } from './audit.ts'
import { writeBackup } from './backup.ts'
import { type Database, openDatabase } from './connect.ts'
import { emptyDatabase } from './fresh.ts'
import { migrate } from './migrate.ts'
import { shippedHere } from './migration-files.ts'
import { everythingIn, fillWithOddities, withOddities } from './oddities.ts'
import { restoreBackup } from './restore.ts'
import { type SupervisedServer, superviseServer } from './supervise.ts'
import { inTransaction } from './transaction.ts'

// The same database on a server that Samsyn does not run itself, with a login
// that may make roles but is no superuser, as an operator would give out.

const debians15 = '/usr/lib/postgresql/15/bin'
const servers = [
  { name: 'another server', programs: undefined, present: true },
  { name: "Debian's PostgreSQL 15", programs: debians15, present: existsSync(join(debians15, 'postgres')) },
].filter((each) => each.present)

describe.each(servers)('$name', ({ programs }) => {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-elsewhere-'))
  const file = join(folder, 'moved.samsyn')
  const shipped = withOddities(shippedHere())
  let server: SupervisedServer
  let moved: Database
  let asItStood: Record<string, string[]>

  beforeAll(async () => {
    const source = await emptyDatabase()
    await migrate(source.owner, shipped)
    await fillWithOddities(source.owner)
    asItStood = await everythingIn(source.owner)
    await writeBackup(source.owner, file)
    await source.drop()
    server = await superviseServer({ folder, programs, throwaway: true })
    const administrator = new pg.Client(server.url('samsyn', 'postgres'))
    await administrator.connect()
    await administrator.query('create role samsyn_owner login createrole')
    await administrator.query("create database moved owner samsyn_owner template template0 encoding 'UTF8'")
    await administrator.end()
    moved = await openDatabase({ url: server.url('samsyn_owner', 'moved'), dataDir: folder })
  })
  afterAll(async () => {
    await moved.close()
    await server.stop()
    rmSync(folder, { recursive: true })
  })

  it('a backup of the embedded server is restored to the last sign', async () => {
    await restoreBackup(moved.owner, file, shipped)
    expect(await everythingIn(moved.owner)).toEqual(asItStood)
  })

  it('the walls stand there too', async () => {
    expect(await moved.app.selectFrom('tenant').selectAll().execute()).toEqual([])
    await expect(moved.public.selectFrom('tenant').selectAll().execute()).rejects.toThrow('permission denied')
    await expect(moved.intake.selectFrom('tenant').selectAll().execute()).rejects.toThrow('permission denied')
  })

  it('the audit log goes on, and is verified', async () => {
    const tenant = '10000000-0000-4000-8000-000000000001'
    await inTransaction(moved.app, { tenant, partnership: null, user: null }, (trx) =>
      appendAudit(trx, {
        at: new Date('2026-05-04T06:30:00Z'),
        act: 'restore',
        noun: 'tenant',
        nounId: tenant,
      }),
    )
    expect(await verifyAudit(moved.owner)).toMatchObject({ entries: 1, firstBroken: null })
  })

  it('and the way back is open', async () => {
    await writeBackup(moved.owner, file)
    const back = await emptyDatabase()
    await restoreBackup(back.owner, file, shipped)
    expect((await everythingIn(back.owner)).oddity).toEqual(asItStood.oddity)
    await back.drop()
  })
})
