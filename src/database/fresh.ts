import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDoors } from './connect.ts'
import { closeToStrangers } from './migrate.ts'
import { template } from './test-server.ts'

/** A test file's own database, migrated and empty. */
export type FreshDatabase = Database & {
  /** Where it is, for a test that opens connections of its own. */
  url(login?: string): string
  /** Closes its doors and throws it away. */
  drop(): Promise<void>
}

/** Makes a database for one test file; a few hundredths of a second. */
export function freshDatabase(): Promise<FreshDatabase> {
  return copyOf(template)
}

/** A database as a server gives it out, without a table in it: for tests of migrations and of restoring. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return copyOf('template0')
}

/**
 * A copy of a database that takes long to fill and is filled once a run: the
 * first test file that asks for it fills it, the others wait and copy.
 */
export async function copyOfFilled(
  original: string,
  fill: (db: FreshDatabase) => Promise<unknown>,
): Promise<FreshDatabase> {
  await onServer(address('samsyn', 'postgres'), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [original])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [original])
    if (rowCount) return
    const { name, ...db } = await copyOf(template)
    await fill(db).finally(() => db.close())
    // Under its name only when it is whole.
    await client.query(`alter database ${name} rename to ${original}`)
  })
  return copyOf(original)
}

const address = (login: string, database: string) =>
  inject('testServer').replace('{login}', login).replace('{database}', database)

async function copyOf(original: string): Promise<FreshDatabase & { name: string }> {
  const name = `samsyn_test_${randomBytes(6).toString('hex')}`
  const url = (login = 'samsyn', database = name) => address(login, database)
  await onServer(url('samsyn', 'postgres'), (client) =>
    client.query(`create database ${name} template ${original}`),
  )
  await onServer(url(), closeToStrangers)
  const database = openDoors({
    owner: url(),
    app: url('samsyn_app'),
    public: url('samsyn_public'),
    intake: url('samsyn_intake'),
  })
  return {
    ...database,
    name,
    url,
    drop: async () => {
      await database.close()
      await onServer(url('samsyn', 'postgres'), (client) =>
        client.query(`drop database ${name} with (force)`),
      )
    },
  }
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await work(client).finally(() => client.end())
}
