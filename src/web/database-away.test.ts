import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDoors } from '../database/connect.ts'
import { makeDatabase } from '../database/make-database.ts'
import { migrate } from '../database/migrate.ts'
import { readPostmaster } from '../database/postmaster.ts'
import { type SupervisedServer, superviseServer } from '../database/supervise.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { filledOut, formsOn } from '../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'

// A database server of its own, which is stopped for ten seconds and killed.

const folder = mkdtempSync(join(tmpdir(), 'samsyn-away-'))
let server: SupervisedServer
let db: Database
let fixture: Fixture
let sanna: Visitor
const logged: { id: string; path: string }[] = []

beforeAll(async () => {
  server = await superviseServer({ folder })
  await makeDatabase(server, 'samsyn')
  const url = (login: string) => server.url(login, 'samsyn')
  db = openDoors({
    owner: url('samsyn'),
    app: url('samsyn_app'),
    public: url('samsyn_public'),
    intake: url('samsyn_intake'),
  })
  await migrate(db.owner)
  fixture = await fixtureHouse(db)
  fixture.house.log = (entry) => logged.push(entry)
  sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
})
afterAll(async () => {
  await db.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const several = '/app/areas/occasions/several'
const written = 'Valborg 2026-04-30\r\nSkolavslutning; "Granby" & <fler> 2026-06-10'
const nobody = () => visitor(fixture.app)

/** The form as it was filled in, sent with an id, as a page would. */
const filled = (): [string, string][] => [
  ['form-id', crypto.randomUUID()],
  ['calendar', ''],
  ['own-calendar', 'Vårens kvällar'],
  ['lines', written],
]

async function occasions(): Promise<number> {
  const { rows } = await db.owner.query(
    "select count(*) as rows from risk_occasion where calendar = 'Vårens kvällar'",
  )
  return rows[0].rows
}

it('away for ten seconds: a clear page, nothing written is lost, and then it goes on', async () => {
  await server.stop()
  const since = Date.now()

  const page = await sanna.get('/app')
  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('5')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('cache-control')).toBe('no-store')
  const body = await page.text()
  expect(body).toContain('Systemet är strax tillbaka')
  expect(body).toContain('href="/app"')

  const form = filled()
  const kept = await sanna.post(several, form)
  expect(kept.status).toBe(503)
  const [again] = formsOn({ path: several, body: await kept.text() })
  expect(again?.action).toBe(several)
  expect(filledOut(again!)).toEqual(form)

  for (const path of ['/', '/granby/sv', '/app/log', '/app/sign-in']) {
    const { status } = await nobody().get(path)
    expect([200, 401, 503], path).toContain(status)
  }
  const health = await nobody().get('/health')
  expect([health.status, await health.text()]).toEqual([503, 'database away'])

  while (Date.now() - since < 10_000) {
    const asked = await Promise.all([1, 2, 3, 4, 5].map(() => sanna.get('/app/areas')))
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([503]))
    await pause(1000)
  }
  server = await superviseServer({ folder })

  expect((await nobody().get('/health')).status).toBe(200)
  expect((await sanna.get('/app')).status).toBe(200)
  const sent = await sanna.post(several, filledOut(again!))
  expect(sent.status).toBe(303)
  expect(await occasions()).toBe(2)
  expect(logged.length).toBeGreaterThan(5)
})

it('killed in the middle of an act: it is taken back as a whole, and counts once when it is sent again', async () => {
  const held = await db.owner.connect()
  held.on('error', () => {})
  await held.query('begin')
  await held.query('lock table audit_head in access exclusive mode')
  const form = filled().map(([field, value]): [string, string] => [field, value.replaceAll('2026', '2027')])
  const asked = sanna.post(several, form)
  await pause(500)
  const notices = logged.length
  process.kill(readPostmaster(join(folder, 'postgres'))!.pid, 'SIGKILL')

  const interrupted = await asked
  expect(interrupted.status).toBe(503)
  held.release(true)
  const [again] = formsOn({ path: several, body: await interrupted.text() })
  expect(logged.length).toBe(notices + 1)

  await backAgain()
  expect(await occasions()).toBe(2)
  const answers = await Promise.all([1, 2].map(() => sanna.post(several, filledOut(again!))))
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await occasions()).toBe(4)
})

/** The supervisor starts the server again; everything saved is there after its recovery. */
async function backAgain() {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if ((await nobody().get('/health')).status === 200) return
    await pause(100)
  }
  throw new Error('the database did not come back')
}
