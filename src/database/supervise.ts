import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createCluster } from './cluster.ts'
import { takeFolder } from './folder-lock.ts'
import { forTheOperator } from './for-the-operator.ts'
import { clearLeftovers, readPostmaster } from './postmaster.ts'
import { leaveSocketFolder, preparePlace, type ServerPlace, socketFolder } from './server-place.ts'
import { ended, interrupt, logOf, startServer } from './server-process.ts'

/** The embedded server while it runs. */
export type SupervisedServer = {
  /** The connection address of one of its logins (`samsyn` owns everything) and databases. */
  url(login: string, database: string): string
  /** True when another process runs it and this one is only a guest. */
  joined: boolean
  /** Stops the server in good order: running statements end, everything is on disk. */
  stop(): Promise<void>
}

/** What a server is started for. */
export type Supervision = {
  /** `DATA_DIR`; the server's own files lie in `postgres` below it. */
  folder: string
  whenInUse?: 'refuse' | 'join'
  onNotice?: (notice: string) => void
  /** Programs of another PostgreSQL than the one that comes along. */
  programs?: string
  /** A test's server, of which nothing must outlive the run: it does not wait for the disk. */
  throwaway?: boolean
}

/**
 * Starts the PostgreSQL that comes along, in a data folder that no other process
 * uses, and starts it again whenever it dies. It listens on a unix socket only.
 */
export async function superviseServer(supervision: Supervision): Promise<SupervisedServer> {
  const { folder, onNotice = () => {} } = supervision
  const place = preparePlace(folder, supervision.programs, onNotice)
  const dataFolder = join(place.home, 'postgres')
  const lock = takeFolder(realpathSync(folder))
  if ('heldBy' in lock) {
    if (supervision.whenInUse === 'join') return joined(dataFolder)
    throw forTheOperator(
      `${folder} is already in use by another Samsyn (process ${lock.heldBy}). Stop that one, or give this one a folder of its own in DATA_DIR.`,
    )
  }
  try {
    const server = await keptRunning(place, dataFolder, supervision, onNotice)
    return { ...server, stop: () => server.stop().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The server that another process keeps running: a backup need not wait for the evening. */
async function joined(dataFolder: string): Promise<SupervisedServer> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const running = readPostmaster(dataFolder)
    if (running?.ready) return { url: urlsThrough(running.socketFolder), joined: true, stop: async () => {} }
    await pause(50)
  }
  throw forTheOperator(
    `Another Samsyn has ${dataFolder}, but its database does not answer. Look at the log beside that folder.`,
  )
}

async function keptRunning(
  place: ServerPlace,
  dataFolder: string,
  supervision: Supervision,
  onNotice: (notice: string) => void,
): Promise<SupervisedServer> {
  await clearLeftovers(dataFolder, readPostmaster(dataFolder)?.socketFolder ?? '')
  const sockets = socketFolder(place)
  await clearLeftovers(dataFolder, sockets)
  await createCluster(place, dataFolder)
  let stopping = false
  let running = await startServer(place, dataFolder, sockets, supervision.throwaway)

  const keep = async (): Promise<void> => {
    for (let wait = 100; ; wait = Math.min(wait * 2, 10_000)) {
      await ended(running.child)
      running.guard.kill('SIGKILL')
      if (stopping) return
      onNotice(`the database server ended by itself; it is started again (see ${logOf(place)})`)
      try {
        await clearLeftovers(dataFolder, sockets)
        running = await startServer(place, dataFolder, sockets, supervision.throwaway)
        wait = 50
        if (stopping) interrupt(running)
      } catch (error) {
        onNotice(`${(error as Error).message} Next try in ${wait} ms.`)
        await pause(wait)
      }
    }
  }
  const kept = keep()

  return {
    url: urlsThrough(sockets),
    joined: false,
    stop: async () => {
      stopping = true
      interrupt(running)
      await kept
      leaveSocketFolder(sockets, place)
    },
  }
}

function urlsThrough(sockets: string): SupervisedServer['url'] {
  return (login, database) => `postgres://${login}@localhost/${database}?host=${encodeURIComponent(sockets)}`
}
