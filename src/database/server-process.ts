import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { forTheOperator } from './for-the-operator.ts'
import { isReady, signal } from './postmaster.ts'
import { ownedBy, type ServerPlace } from './server-place.ts'

/** One running server, and the guard that stops it should Samsyn be killed. */
export type ServerProcess = { child: ChildProcess; guard: ChildProcess }

/** One start, until the server answers. The log begins anew when it has grown large. */
export async function startServer(
  place: ServerPlace,
  dataFolder: string,
  sockets: string,
  throwaway = false,
): Promise<ServerProcess> {
  const logFile = logOf(place)
  const grown = existsSync(logFile) && statSync(logFile).size > 10_000_000
  const log = openSync(logFile, grown ? 'w' : 'a')
  const begins = statSync(logFile).size
  ownedBy(place.user, sockets)
  const child = spawn(
    join(place.programs, 'postgres'),
    ['-D', dataFolder, ...settingsOf(sockets, throwaway)],
    {
      ...place.user,
      // A group of its own: Ctrl-C reaches Samsyn first, which lets running requests end.
      detached: true,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  const pid = await spawned(child, place)
  const guard = guardOf(pid)
  if (await isReady(dataFolder, pid)) return { child, guard }
  guard.kill('SIGKILL')
  throw forTheOperator(
    `The database server did not start. Its last words: ${lastWords(logFile, begins)} The whole log: ${logFile}.`,
  )
}

function settingsOf(sockets: string, throwaway: boolean): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: throwaway ? 'off' : 'on',
    synchronous_commit: throwaway ? 'off' : 'on',
    full_page_writes: throwaway ? 'off' : 'on',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    // Compiling a question takes longer than answering it: ours are short.
    jit: 'off',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function spawned(child: ChildProcess, place: ServerPlace): Promise<number> {
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (error) =>
      reject(
        forTheOperator(
          `${place.programs}/postgres cannot be run (${error.message}). Set DATABASE_URL, or install Samsyn anew.`,
          error,
        ),
      ),
    )
  })
  return child.pid as number
}

/**
 * A shell that does nothing but wait for Samsyn's end: when Samsyn is killed,
 * its standard input closes, and it tells the server to stop.
 */
function guardOf(pid: number): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(pid)], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.on('error', () => {})
  guard.unref()
  return guard
}

/** Resolves when the server has ended, however it did. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** PostgreSQL's fast shutdown: open transactions are ended, everything saved is on disk. */
export function interrupt({ child }: ServerProcess): void {
  if (child.pid) signal(child.pid, 'SIGINT')
}

/** Where the server writes what it has to say. */
export function logOf(place: ServerPlace): string {
  return join(place.home, 'postgres.log')
}

/** What the server said at the end, without the time and number before each line. */
function lastWords(logFile: string, from: number): string {
  const said = readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n').slice(-3)
  return said.map((line) => line.replace(/^.*? \[\d+\] /, '')).join(' · ')
}
