import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { actAs } from '../demo/visitor.ts'
import { startWork } from './actions.ts'

let demo: DemoHouse
const begun: ChildProcess[] = []
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(async () => {
  for (const worker of begun) worker.kill('SIGKILL')
  await demo.db.drop()
})

/** A worker in a process of its own. */
function worker(): ChildProcess {
  const { url } = demo.db
  const doors = {
    ...{ owner: url(), app: url('samsyn_app') },
    ...{ public: url('samsyn_public'), intake: url('samsyn_intake') },
  }
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'counting-worker.ts'), JSON.stringify(doors)],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  begun.push(child)
  return child
}

it('work in the midst of which the process is killed is carried out after the next start', async () => {
  const { owner } = demo.db
  const { rows } = await owner.query(`select partnership from partnership_address where slug = 'ekbro'`)
  const doing = { email: 'anna@ekbro.example', within: rows[0].partnership, at: demo.house.now() }
  const id = await actAs({ db: demo.db, ...doing }, (act) => startWork(act, 'count-slowly', { to: 60 }))
  const row = async () => (await owner.query('select * from long_work where id = $1', [id])).rows[0]

  const first = worker()
  await expect.poll(async () => (await row()).done, { timeout: 30_000 }).toBeGreaterThan(4)
  const died = new Promise((resolve) => first.once('exit', resolve))
  first.kill('SIGKILL')
  await died
  expect(await row()).toMatchObject({ ended_at: null, of: 60 })

  worker()
  await expect.poll(async () => (await row()).outcome, { timeout: 30_000 }).toBe(1830)
  expect(await row()).toMatchObject({ done: 60, failed_with: null })
}, 90_000)
