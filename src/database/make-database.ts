import pg from 'pg'
import type { SupervisedServer } from './supervise.ts'

/**
 * Makes a database in the embedded server where it is missing, and a login for
 * each of the three narrower roles: on this server nobody needs to step down
 * from the owner, so nobody can step up to it.
 */
export async function makeDatabase(server: SupervisedServer, name: string): Promise<void> {
  const client = new pg.Client(server.url('samsyn', 'postgres'))
  await client.connect()
  try {
    const { rows: roles } = await client.query("select rolname from pg_roles where rolname like 'samsyn_%'")
    for (const role of ['samsyn_app', 'samsyn_public', 'samsyn_intake']) {
      if (!roles.some((each) => each.rolname === role)) await client.query(`create role ${role} login`)
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}
