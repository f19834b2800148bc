import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Act } from '../act.ts'
import { dayIn } from '../calendar.ts'
import { databaseIsAway } from '../database/away.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { partnershipFace } from '../partnership/queries.ts'
import type { Role } from '../partnership/rules.ts'
import type { House } from '../web/house.ts'
import { saveBegun, saveFailure, saveOutcome, saveProgress } from './queries.ts'
import { letGoOfWork, queueAgain, takeWork, unendedWork, type WorkToDo, workToDo } from './queue.queries.ts'
import type { AnyWork, Steps } from './work.ts'

/** What of the house whoever carries out work needs. */
export type Workshop = Pick<House, 'db' | 'now' | 'log'>

/** Progress is written down no more often than this, in milliseconds: it is read by eye. */
const leastBetween = 250

/**
 * Carries out one piece of work, unless another process is at it or it has
 * ended. What goes wrong is told once, under an id that the person sees and the
 * log explains; only a database that is away is no failure, and the queue tries
 * again by itself.
 */
export async function carryOut(shop: Workshop, all: readonly AnyWork[], id: string): Promise<void> {
  await alone(shop, id, async (client) => {
    const todo = await workToDo(client, id)
    if (!todo) return
    const within = <T>(work: (act: Act) => Promise<T>) => inItsName(shop, todo, work)
    try {
      const work = all.find(({ name }) => name === todo.name)
      if (!work) throw new Error(`No work is called ${todo.name} here.`)
      await within(({ db, at }) => saveBegun(db, id, at))
      const outcome = await work.run(todo.asked, stepsOf(id, within, shop.now))
      await within(({ db, at }) => saveOutcome(db, id, at, outcome))
    } catch (error) {
      if (databaseIsAway(error)) throw error
      await failed(shop, todo, id, error)
    }
  })
}

/**
 * Looks for work that was begun and is done by nobody, as after a power failure
 * or a restored backup, and puts it back in the queue.
 */
export async function pickUpWhatLies(shop: Workshop): Promise<void> {
  const client = await shop.db.owner.connect()
  const ids = await unendedWork(client).finally(() => client.release())
  for (const id of ids)
    await alone(shop, id, async (own) => {
      if (await queueAgain(own, id)) return
      const todo = await workToDo(own, id)
      const error = new Error('The work ended its process each time it was tried, or was cut off each time.')
      if (todo) await failed(shop, todo, id, error)
    })
}

/** Holds the work as long as this takes, so that no two processes do the same; another's is left to it. */
async function alone(
  { db }: Workshop,
  id: string,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const client = await db.owner.connect()
  let isLost: Error | undefined
  try {
    if (!(await takeWork(client, id))) return
    await work(client).finally(() => letGoOfWork(client, id))
  } catch (error) {
    isLost = error as Error
    throw error
  } finally {
    // A connection that may still hold the work is ended, which lets go of it.
    client.release(isLost)
  }
}

/** A transaction in the name of whoever asked for the work, in the role they asked in. */
function inItsName<T>({ db, now }: Workshop, todo: WorkToDo, work: (act: Act) => Promise<T>): Promise<T> {
  const { tenant, partnership, startedBy, organisation, role } = todo
  return inTransaction(db.app, { tenant, partnership, user: startedBy }, async (trx: Trx) => {
    const face = await partnershipFace(trx, partnership)
    const at = now()
    return work({
      ...{ db: trx, tenant, within: partnership, by: startedBy, organisation, role: role as Role, at },
      today: dayIn(face?.timeZone ?? 'UTC', at),
    })
  })
}

function stepsOf(id: string, within: Steps['step'], now: Workshop['now']): Steps {
  let lastTold = Number.NEGATIVE_INFINITY
  return {
    step: within,
    finish: (work) =>
      within(async (act) => {
        const outcome = await work(act)
        await saveOutcome(act.db, id, now(), outcome)
        return outcome
      }),
    told: async (done, of) => {
      const at = performance.now()
      if (at - lastTold < leastBetween && done !== of) return
      lastTold = at
      await within(({ db }) => saveProgress(db, id, done, of))
    },
  }
}

async function failed(shop: Workshop, todo: WorkToDo, id: string, error: unknown): Promise<void> {
  const failedWith = randomUUID().slice(0, 8)
  shop.log({ id: failedWith, error, path: `${todo.name} ${id}` })
  await inItsName(shop, todo, ({ db, at }) => saveFailure(db, id, at, failedWith))
}
