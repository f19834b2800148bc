import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyAudit } from '../database/audit.ts'
import { writeBackup } from '../database/backup.ts'
import { openDatabase, openDoors } from '../database/connect.ts'
import { forTheOperator } from '../database/for-the-operator.ts'
import { generateTables } from '../database/generate-tables.ts'
import { makeDatabase } from '../database/make-database.ts'
import { migrate } from '../database/migrate.ts'
import { restoreBackup } from '../database/restore.ts'
import { superviseServer } from '../database/supervise.ts'
import { lostAdministratorLink } from '../partnership/set-up.actions.ts'
import { instanceSettings } from './settings.ts'

async function withDatabase<T>(
  work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const { database } = instanceSettings('serve')
  const db = await openDatabase({ ...database, whenInUse: 'join' })
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

export async function migrateOnly(): Promise<number> {
  const applied = await withDatabase((db) => migrate(db.owner))
  process.stdout.write(
    applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`,
  )
  return 0
}

export async function backUp([file]: string[]): Promise<number> {
  if (!file) throw forTheOperator('Say which file to write: samsyn backup FILE')
  const { tables, rows } = await withDatabase((db) => writeBackup(db.owner, file))
  process.stdout.write(`Written to ${file}: ${rows} rows of ${tables} tables.\n`)
  return 0
}

export async function restoreFrom([file]: string[]): Promise<number> {
  if (!file) throw forTheOperator('Say which file to read: samsyn restore FILE')
  const { tables, rows } = await withDatabase((db) => restoreBackup(db.owner, file))
  process.stdout.write(`Restored from ${file}: ${rows} rows of ${tables} tables.\n`)
  return 0
}

/** The way back in for an administrator who lost the password, or whose municipality has nobody left. */
export async function entryLink([email, slug]: string[]): Promise<number> {
  if (!email)
    throw forTheOperator('Say whose link it is: samsyn entry-link EMAIL [ADDRESS OF THE PARTNERSHIP]')
  const link = await withDatabase((db) => lostAdministratorLink(db.owner, email, new Date(), slug))
  if (link === 'whichPartnership')
    throw forTheOperator(
      `${email} holds no role. Say which partnership to let them into: samsyn entry-link ${email} ADDRESS`,
    )
  const { address } = instanceSettings('serve')
  process.stdout.write(
    `A link for ${email}, good once and within a day: ${address}/app/entry/${link.token}\n`,
  )
  return 0
}

export async function auditVerify(): Promise<number> {
  const { entries, firstBroken } = await withDatabase((db) => verifyAudit(db.owner))
  if (!firstBroken) {
    process.stdout.write(`The audit log is whole: ${entries} entries.\n`)
    return 0
  }
  const { tenant, sequence, fault } = firstBroken
  process.stdout.write(`The audit log is broken at entry ${sequence} of tenant ${tenant}: ${fault}.\n`)
  return 1
}

/** Makes a throwaway database of this release and writes its columns as types. */
export async function writeTables(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-tables-'))
  const server = await superviseServer({ folder, throwaway: true })
  await makeDatabase(server, 'samsyn')
  const url = server.url('samsyn', 'samsyn')
  const doors = openDoors({ owner: url, app: url, public: url, intake: url })
  await migrate(doors.owner)
  await doors.close()
  await generateTables(url)
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  return 0
}
