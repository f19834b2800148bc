import type { RunnerOptions, Task } from 'graphile-worker'
import { carryOut, pickUpWhatLies, type Workshop } from './carry-out.ts'
import type { AnyWork } from './work.ts'

/** Work that waits for the disk or the database leaves room for another; what only reckons does not gain by more. */
const atOnce = 2

/** So often it is looked for work that was begun and lies, in milliseconds. */
const lookEvery = 15_000

/** The queue is fetched only here: neither a page nor the start of the server waits for it to be read in. */
const queue = () => import('graphile-worker')

/**
 * Carries out what is in the queue, now and as it comes, until the function
 * given back is called: what is under way then has some seconds to end, and
 * otherwise begins again at the next start.
 */
export async function keepWorking(shop: Workshop, all: readonly AnyWork[]): Promise<() => Promise<void>> {
  const { run, runMigrations } = await queue()
  const options = await optionsOf(shop, all)
  await runMigrations(options)
  await pickUpWhatLies(shop)
  const runner = await run({ ...options, concurrency: atOnce, noHandleSignals: true, pollInterval: 5_000 })
  // What could not be looked for now (the database is away) is looked for next time.
  const look = setInterval(() => pickUpWhatLies(shop).catch(() => {}), lookEvery)
  return async () => {
    clearInterval(look)
    await runner.stop().catch(() => {})
  }
}

/** Carries out all that waits, in this process, and ends: for tests, and for the demo's own beginnings. */
export async function runWork(shop: Workshop, all: readonly AnyWork[]): Promise<void> {
  const { runMigrations, runOnce } = await queue()
  const options = await optionsOf(shop, all)
  await runMigrations(options)
  await pickUpWhatLies(shop)
  await runOnce({ ...options, concurrency: 1, noHandleSignals: true })
}

async function optionsOf(shop: Workshop, all: readonly AnyWork[]): Promise<RunnerOptions> {
  const { Logger } = await queue()
  const longWork: Task = async (payload) => {
    await carryOut(shop, all, (payload as { longWork: string }).longWork)
  }
  // What goes wrong with the work is told by carryOut; the queue's own story of each job is of no use to an operator.
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') process.stderr.write(`${message}\n`)
  })
  return { pgPool: shop.db.owner, taskList: { 'long-work': longWork }, logger }
}
