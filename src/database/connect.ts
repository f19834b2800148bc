import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { makeDatabase } from './make-database.ts'
import { type SupervisedServer, superviseServer } from './supervise.ts'
import type { Tables } from './tables.ts'
import { valuesAsTheFieldReadsThem } from './values.ts'

/** Where the data is. Without `url` the embedded server runs in `dataDir`. */
export type DatabaseSettings = {
  /** A PostgreSQL server, 15 or later, with the login that owns the tables. */
  url?: string
  /** Logins of their own for the three narrower roles; each falls back to `url`, stepping down into the role. */
  appUrl?: string
  publicUrl?: string
  intakeUrl?: string
  dataDir: string
  /**
   * What to do when another process already runs the server of this data folder:
   * a second `serve` is refused, a command such as `backup` joins it.
   */
  whenInUse?: 'refuse' | 'join'
  /** Hears what an operator should know: the server was restarted, an idle connection was lost. */
  onNotice?: (notice: string) => void
}

/** The same database through four doors, each seeing no more than its role may. */
export type Database = {
  /** Row-level security: a partnership's own rows and those granted to it. */
  app: Kysely<Tables>
  /** Reads `public_…` views and nothing else. */
  public: Kysely<Tables>
  /** Calls the few functions that take in what residents send. */
  intake: Kysely<Tables>
  /** Owns the tables: migrations, backup, restore, the audit's verification. Never used by a request. */
  owner: pg.Pool
  close(): Promise<void>
}

/** The addresses of the four doors. */
export type DoorUrls = { owner: string; app: string; public: string; intake: string }

/** Opens the database: the server at `url`, else the embedded one in `dataDir`, started if it does not run. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const onNotice = settings.onNotice ?? (() => {})
  if (settings.url) return openDoors(urlsOfServer(settings, settings.url), onNotice)
  const server = await superviseServer({ folder: settings.dataDir, whenInUse: settings.whenInUse, onNotice })
  try {
    if (!server.joined) await makeDatabase(server, 'samsyn')
  } catch (error) {
    await server.stop()
    throw error
  }
  const doors = openDoors(urlsOfEmbedded(server), onNotice)
  return {
    ...doors,
    close: async () => {
      await doors.close()
      await server.stop()
    },
  }
}

function urlsOfServer(settings: DatabaseSettings, url: string): DoorUrls {
  return {
    owner: url,
    app: settings.appUrl ?? url,
    public: settings.publicUrl ?? url,
    intake: settings.intakeUrl ?? url,
  }
}

/** The embedded server knows a login per role, so that a public connection has nothing to step up to. */
function urlsOfEmbedded(server: SupervisedServer): DoorUrls {
  return {
    owner: server.url('samsyn', 'samsyn'),
    app: server.url('samsyn_app', 'samsyn'),
    public: server.url('samsyn_public', 'samsyn'),
    intake: server.url('samsyn_intake', 'samsyn'),
  }
}

/** Asks the database for a sign of life. */
export async function answers(db: Pick<Database, 'owner'>): Promise<void> {
  await db.owner.query('select 1')
}

/** Four pools over these addresses. No connection is made before the first question. */
export function openDoors(urls: DoorUrls, notify: (notice: string) => void = () => {}): Database {
  let closing = false
  // A connection that is still saying goodbye when the server stops was not lost.
  const onNotice = (notice: string) => {
    if (!closing) notify(notice)
  }
  const pools = {
    owner: pool(urls.owner, { max: 4 }, onNotice),
    app: pool(urls.app, { role: 'samsyn_app', max: 10, longestStatement: '30s' }, onNotice),
    public: pool(urls.public, { role: 'samsyn_public', max: 8, longestStatement: '10s' }, onNotice),
    intake: pool(urls.intake, { role: 'samsyn_intake', max: 3, longestStatement: '10s' }, onNotice),
  }
  return {
    app: withTables(pools.app),
    public: withTables(pools.public),
    intake: withTables(pools.intake),
    owner: pools.owner,
    close: async () => {
      closing = true
      await Promise.all(Object.values(pools).map((each) => each.end()))
    },
  }
}

type PoolSettings = { role?: string; max: number; longestStatement?: string }

/**
 * A pool in one role. The role comes with the connection's start, so that even
 * `reset role` leads back to it. A connection that dies while idle is dropped
 * and replaced by the next question; it must not end the process.
 */
function pool(
  url: string,
  { role, max, longestStatement }: PoolSettings,
  onNotice: (notice: string) => void,
): pg.Pool {
  const options = [
    '-c timezone=UTC',
    ...(role ? [`-c role=${role}`, '-c lock_timeout=10s', '-c idle_in_transaction_session_timeout=60s'] : []),
    ...(longestStatement ? [`-c statement_timeout=${longestStatement}`] : []),
  ].join(' ')
  const made = new pg.Pool({
    connectionString: url,
    options,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: role ?? 'samsyn',
    types: valuesAsTheFieldReadsThem,
  })
  // While a connection is lent out the pool does not listen to it: between two
  // questions of a transaction its end would otherwise be nobody's and end us.
  made.on('connect', (connection) => connection.on('error', () => {}))
  made.on('error', (error) => onNotice(`an idle database connection was lost (${error.message})`))
  return made
}

function withTables(door: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: door }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
