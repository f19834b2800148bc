import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { rowCounts } from '../database/row-counts.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { filledOut, formsOn } from '../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'

// Something nobody foresaw: a function of the database is gone.

let db: FreshDatabase
let fixture: Fixture
let sanna: Visitor
const logged: { id: string; path: string; error: unknown }[] = []

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  fixture.house.log = (entry) => logged.push(entry)
  sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
})
afterEach(() => {
  logged.length = 0
})
afterAll(() => db.drop())

const audit = 'samsyn_append_audit(timestamptz, text, text, text, text)'

async function without(whole: string, work: () => Promise<void>): Promise<void> {
  const [name, signature = ''] = whole.split(/(?=\()/)
  await db.owner.query(`alter function ${whole} rename to gone`)
  await work().finally(() => db.owner.query(`alter function gone${signature} rename to ${name}`))
}

it('an error in the last step: a page with an id, the same id in the log, and nothing half saved', async () => {
  const path = '/app/areas/occasions/new'
  const written: [string, string][] = [
    ['form-id', crypto.randomUUID()],
    ['title', 'Valborg <"&'],
    ['calendar', ''],
    ['own-calendar', 'Kvällar'],
    ['from', '2026-04-30'],
    ['to', ''],
  ]
  let again: [string, string][] = []
  await without(audit, async () => {
    const before = await rowCounts(db)
    const response = await sanna.post(path, written)
    expect(response.status).toBe(500)
    const page = await response.text()
    expect(page).toContain('Sidan gick inte att visa just nu')
    expect(page).toContain('Det du skrev är inte sparat än')
    expect(page).not.toMatch(/samsyn_append_audit|function/)
    expect(logged).toHaveLength(1)
    expect(page).toContain(`(${logged[0]?.id})`)
    expect(logged[0]).toMatchObject({
      path,
      error: { message: expect.stringContaining('samsyn_append_audit') },
    })
    expect(await rowCounts(db)).toEqual(before)
    again = filledOut(formsOn({ path, body: page })[0]!)
    expect(again).toEqual(written)
  })
  expect((await sanna.post(path, again)).status).toBe(303)
  const { rows } = await db.owner.query("select title from risk_occasion where title like 'Valborg%'")
  expect(rows).toEqual([{ title: 'Valborg <"&' }])
})

it('no password is written back into the page of an error', async () => {
  await without(audit, async () => {
    const page = await sanna.post('/app/me/password', {
      'password-old': 'granarna viskar om natten',
      password: 'ett helt nytt lösenord',
      'password-repeated': 'ett helt nytt lösenord',
    })
    expect(page.status).toBe(500)
    expect(await page.text()).not.toMatch(/granarna|helt nytt/)
  })
})

it('every answer carries the same walls, whatever became of it', async () => {
  const as = async (email: string) => visitor(fixture.app, await signedIn(fixture.house, email))
  const reader = await as(granbyPeople.reader)
  const stranger = visitor(fixture.app)
  const answers: [number, Response][] = [
    [200, await sanna.get('/app')],
    [200, await stranger.get('/')],
    [303, await sanna.post('/app/me/language', { language: 'sv' })],
    [400, await fixture.app.request('/app/areas/new', { method: 'POST', body: 'no form' })],
    [401, await stranger.get('/app')],
    [403, await reader.get('/app/partnership/people')],
    [404, await stranger.get('/nowhere/sv')],
    [404, await sanna.get('/app/nowhere')],
    [413, await sanna.post('/app/areas/new', { name: 'x'.repeat(13 * 1024 * 1024) })],
    [422, await sanna.post('/app/areas/new')],
    [200, await stranger.get('/health')],
  ]
  await without(audit, async () => {
    const failed = await sanna.post('/app/areas/new', { name: 'Norra', kind: 'local-area' })
    answers.push([500, failed])
  })
  for (const [status, response] of answers) {
    expect(response.status).toBe(status)
    expect(response.headers.get('content-security-policy'), String(status)).toContain("default-src 'none'")
    expect(response.headers.get('x-frame-options'), String(status)).toBe('DENY')
    expect(response.headers.get('x-content-type-options'), String(status)).toBe('nosniff')
    expect(response.headers.get('referrer-policy'), String(status)).toBe('same-origin')
    expect(response.headers.get('cache-control'), String(status)).toContain('no-store')
    expect(response.headers.get('set-cookie'), String(status)).toBeNull()
  }
})
