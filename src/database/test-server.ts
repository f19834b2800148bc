import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDoors } from './connect.ts'
import { makeDatabase } from './make-database.ts'
import { migrate } from './migrate.ts'
import { superviseServer } from './supervise.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server's address for a login and a database, as a pattern: `{login}`, `{database}`. */
    testServer: string
  }
}

/** The database that every test file's own database is copied from. */
export const template = 'samsyn_template'

/**
 * Vitest's globalSetup: one throwaway server per run, in a folder of its own so
 * that several runs can go side by side, with one migrated database to copy.
 * `TEST_POSTGRES` names the programs of another PostgreSQL to run everything on.
 */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'))
  const programs = process.env.TEST_POSTGRES
  const server = await superviseServer({ folder, programs, throwaway: true, onNotice: console.error })
  await makeDatabase(server, template)
  const url = server.url('samsyn', template)
  const doors = openDoors({ owner: url, app: url, public: url, intake: url })
  await migrate(doors.owner)
  await doors.close()
  project.provide('testServer', server.url('{login}', '{database}'))
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
