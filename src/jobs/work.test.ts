import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Act } from '../act.ts'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { actAs } from '../demo/visitor.ts'
import { startWork, tryAgain } from './actions.ts'
import { pickUpWhatLies } from './carry-out.ts'
import { secondsTaken, workStanding } from './rules.ts'
import { runWork } from './run.ts'
import type { AnyWork, LongWork } from './work.ts'

let demo: DemoHouse
let ekbro: string
const failures: { id: string; error: unknown }[] = []
const shop = () => ({ ...demo.house, log: (entry: { id: string; error: unknown }) => failures.push(entry) })

beforeAll(async () => {
  demo = await demoHouse()
  const { rows } = await demo.db.owner.query(
    `select partnership from partnership_address where slug = 'ekbro'`,
  )
  ekbro = rows[0].partnership
})
afterAll(() => demo.db.drop())

const asAnna = <T>(work: (act: Act) => Promise<T>) =>
  actAs({ db: demo.db, email: 'anna@ekbro.example', within: ekbro, at: demo.house.now() }, work)
const rowOf = async (id: string) =>
  (await demo.db.owner.query('select * from long_work where id = $1', [id])).rows[0]
const jobs = async () =>
  (await demo.db.owner.query('select key, attempts from graphile_worker.jobs order by id')).rows

/** Counts up to a number, a step at a time, and says for whom. */
const counting: LongWork<{ to: number; failAt?: number }, { sum: number; by: string; within: string }> = {
  name: 'count',
  permission: 'import-figures',
  title: ({ to }) => `count to ${to}`,
  leadsTo: ({ sum }) => `/app?sum=${sum}`,
  run: async ({ to, failAt }, { step, told }) => {
    let who = { by: '', within: '' }
    for (let done = 1; done <= to; done += 1) {
      who = await step(async ({ by, within }) => ({ by, within }))
      if (done === failAt && failing) throw new Error('the third cannot be counted')
      await told(done, to)
    }
    return { sum: (to * (to + 1)) / 2, ...who }
  },
}
let failing = true
const all: AnyWork[] = [counting]

it.each([
  ['nobody has begun it', { begunAt: null, endedAt: null, failedWith: null }, 'waiting', null],
  ['it is under way', { begunAt: new Date(1000), endedAt: null, failedWith: null }, 'underWay', 9],
  ['it is done', { begunAt: new Date(1000), endedAt: new Date(4000), failedWith: null }, 'done', 3],
  ['it broke off', { begunAt: new Date(1000), endedAt: new Date(2000), failedWith: 'a1' }, 'failed', 1],
  [
    'it broke off before it was begun',
    { begunAt: null, endedAt: new Date(2), failedWith: 'a1' },
    'failed',
    null,
  ],
] as const)('where work is: %s', (_, times, standing, seconds) => {
  expect([workStanding(times), secondsTaken(times, new Date(10_000))]).toEqual([standing, seconds])
})

it('work is done for whoever asked for it, and tells how far it came', async () => {
  const id = await asAnna((act) => startWork(act, counting.name, { to: 4 }))
  expect(workStanding(camel(await rowOf(id)))).toBe('waiting')
  await runWork(shop(), all)
  const row = await rowOf(id)
  expect(row).toMatchObject({ done: 4, of: 4, failed_with: null })
  expect(row.outcome).toEqual({ sum: 10, by: row.started_by, within: ekbro })
  expect(await jobs()).toEqual([])
})

it('what is asked for in an act that is not saved is not begun', async () => {
  const before = await demo.db.owner.query('select count(*)::int as n from long_work')
  await expect(
    asAnna(async (act) => {
      await startWork(act, counting.name, { to: 1 })
      throw new Error('the act fails')
    }),
  ).rejects.toThrow('the act fails')
  expect((await demo.db.owner.query('select count(*)::int as n from long_work')).rows).toEqual(before.rows)
  expect(await jobs()).toEqual([])
})

it('work that fails is told under an id, and may be tried again', async () => {
  failing = true
  const id = await asAnna((act) => startWork(act, counting.name, { to: 3, failAt: 3 }))
  await runWork(shop(), all)
  const told = await rowOf(id)
  expect(failures.at(-1)).toMatchObject({
    id: told.failed_with,
    error: { message: 'the third cannot be counted' },
  })
  expect(workStanding(camel(told))).toBe('failed')
  // It is not tried again by itself.
  await runWork(shop(), all)
  expect((await rowOf(id)).failed_with).toBe(told.failed_with)

  failing = false
  expect(await asAnna((act) => tryAgain(act, id))).toBe(true)
  await runWork(shop(), all)
  expect(await rowOf(id)).toMatchObject({ failed_with: null, outcome: { sum: 6 } })
  expect(await asAnna((act) => tryAgain(act, id))).toBe(false)
})

it('work that nobody knows any more fails instead of waiting for ever', async () => {
  const id = await asAnna((act) => startWork(act, 'forgotten', {}))
  await runWork(shop(), all)
  expect((await rowOf(id)).failed_with).toMatch(/^[0-9a-f]{8}$/)
})

it('what lies is picked up: not in the queue, as after a restored backup, or held there by somebody who died', async () => {
  const restored = await asAnna((act) => startWork(act, counting.name, { to: 1 }))
  const orphaned = await asAnna((act) => startWork(act, counting.name, { to: 2 }))
  await demo.db.owner.query('select graphile_worker.remove_job($1)', [restored])
  await demo.db.owner.query(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-dead', attempts = 1 where key = $1`,
    [orphaned],
  )
  await runWork(shop(), all)
  expect((await rowOf(restored)).outcome).toMatchObject({ sum: 1 })
  expect((await rowOf(orphaned)).outcome).toMatchObject({ sum: 3 })
})

it('work that ended its process each time is given up, with an id', async () => {
  const id = await asAnna((act) => startWork(act, counting.name, { to: 1 }))
  await demo.db.owner.query(
    'update graphile_worker._private_jobs set attempts = max_attempts where key = $1',
    [id],
  )
  await pickUpWhatLies(shop())
  expect((await rowOf(id)).failed_with).toBe(failures.at(-1)?.id)
})

it('work that another process is at is left to it', async () => {
  const id = await asAnna((act) => startWork(act, counting.name, { to: 1 }))
  const other = await demo.db.owner.connect()
  await other.query('select pg_advisory_lock(hashtextextended($1, 0))', [id])
  await runWork(shop(), all)
  expect((await rowOf(id)).ended_at).toBeNull()
  other.release(true)
  await expect
    .poll(async () => {
      await runWork(shop(), all)
      return (await rowOf(id)).ended_at
    })
    .not.toBeNull()
})

it('one partnership neither sees nor queues the work of another', async () => {
  const id = await asAnna((act) => startWork(act, counting.name, { to: 1 }))
  const { rows } = await demo.db.owner.query(
    `select partnership from partnership_address where slug = 'havnsoe'`,
  )
  const mette = await demo.enter('mette@havnsoe.example')
  expect((await mette.get(`/app/work/${id}`)).status).toBe(404)
  expect((await mette.post(`/app/work/${id}/again`)).status).toBe(404)
  const elsewhere = {
    db: demo.db,
    email: 'mette@havnsoe.example',
    within: rows[0].partnership,
    at: demo.house.now(),
  }
  expect(await actAs(elsewhere, (act) => tryAgain(act, id))).toBe(false)
})

const camel = (row: { begun_at: Date | null; ended_at: Date | null; failed_with: string | null }) => ({
  begunAt: row.begun_at,
  endedAt: row.ended_at,
  failedWith: row.failed_with,
})
