import { type ChildProcess, fork } from 'node:child_process'
import pino from 'pino'
import { openDatabase } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { allWork } from '../jobs/all-work.ts'
import { isWorkLeft } from '../jobs/queue.queries.ts'
import { keepWorking } from '../jobs/run.ts'
import type { House } from '../web/house.ts'
import { type InstanceSettings, instanceSettings } from './settings.ts'

/** So often the server looks whether work waits, and work begun beside it whether it is done with all, in milliseconds. */
const lookEvery = 1000

/** A process that has had nothing to do for so long ends, and takes no memory until work comes, in milliseconds. */
const idleFor = 30_000

/**
 * `samsyn work`: carries out long work until it is stopped. Begun by the server
 * beside itself, it ends when all is done, and when the server is gone.
 */
export async function workOn(): Promise<number> {
  const { database } = instanceSettings('serve')
  const db = await openDatabase({ ...database, whenInUse: 'join' })
  try {
    const isBesideServer = process.connected
    if (!isBesideServer) await migrate(db.owner)
    const log = pino({ base: null })
    const stop = await keepWorking(
      {
        db,
        now: () => new Date(),
        log: ({ id, error, path }) => log.error({ id, path, err: error }, 'work could not be finished'),
      },
      allWork,
    )
    if (!isBesideServer) process.stdout.write('Samsyn carries out long work as it comes.\n')
    await Promise.race([signal(), ...(isBesideServer ? [gone(), idle(() => isWorkLeft(db.owner))] : [])])
    await stop()
    return 0
  } finally {
    await db.close()
    // The line to the server would keep this process here with nothing to do.
    if (process.connected) process.disconnect()
  }
}

const signal = () =>
  new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => resolve())
  })

/** The server was killed; its database goes with it. */
const gone = () => new Promise<void>((resolve) => process.once('disconnect', () => resolve()))

function idle(isLeft: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve) => {
    let since = Date.now()
    const look = setInterval(async () => {
      // A database that is away for a moment says nothing about the work.
      if (await isLeft().catch(() => true)) since = Date.now()
      if (Date.now() - since < idleFor) return
      clearInterval(look)
      resolve()
    }, lookEvery)
  })
}

/** Another process of this program, for work that must not hold up a page; it finds the database where the server has it. */
const another = ({ database }: InstanceSettings): ChildProcess =>
  fork(process.argv[1]!, ['work'], { env: { ...process.env, DATA_DIR: database.dataDir } })

/**
 * Has long work carried out beside the server, in a process that is there only
 * while there is work. Gives what ends it. Where a process of its own does the
 * work (`LONG_WORK=elsewhere`), nothing is begun here.
 */
export function workBeside({ db }: House, settings: InstanceSettings): () => Promise<void> {
  if (settings.workElsewhere) return async () => {}
  return whenThereIsWork(
    () => isWorkLeft(db.owner),
    () => another(settings),
  )
}

/** Begins a process whenever there is work and none runs; one that ends ill is begun again later and later. */
export function whenThereIsWork(
  isLeft: () => Promise<boolean>,
  begin: () => ChildProcess,
  every = lookEvery,
): () => Promise<void> {
  let child: ChildProcess | null = null
  let isStopping = false
  let wait = 0
  let notBefore = 0
  const look = async () => {
    if (child || isStopping || Date.now() < notBefore) return
    if (!(await isLeft().catch(() => false)) || child || isStopping) return
    child = begin()
    child.once('error', () => {})
    child.once('exit', (code) => {
      child = null
      wait = code === 0 ? 0 : Math.min(Math.max(wait * 2, every), 30_000)
      notBefore = Date.now() + wait
    })
  }
  const timer = setInterval(look, every)
  return async () => {
    isStopping = true
    clearInterval(timer)
    if (child) await ended(child)
  }
}

/** Told to stop, it lets a step that has begun be saved; what it had not finished begins again at the next start. */
async function ended(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 8_000)
  await exited
  clearTimeout(tooLong)
}
