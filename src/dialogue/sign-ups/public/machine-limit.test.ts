import { afterAll, beforeAll, expect, it } from 'vitest'
import { formOf } from '../../../demo/form-of.ts'
import { idOf } from '../../../demo/granby-dialogues.ts'
import { type GranbyResidents, granbyResidents } from '../../../demo/granby-residents.ts'

let desk: GranbyResidents
beforeAll(async () => {
  desk = await granbyResidents()
  // So that the word of the proxy in front tells the machines apart.
  desk.fixture.house.secure = true
})
afterAll(() => desk.db.drop())

async function planned(title: string, places: string) {
  const own = await desk.planned({ title, heldOn: '2026-03-20', host: 'Byalaget', public: 'yes', places })
  return `/granby/sv/meetings/${idOf(own)}`
}

/** Opens the form and gives what sends it from a machine, as often as it is called. */
async function form(path: string, persons: number) {
  const shown = formOf(await (await desk.resident.get(path)).text())
  const filled = { 'form-id': String(shown.get('form-id')), persons: String(persons) }
  return async (machine: string) => {
    const headers = { 'x-forwarded-for': machine }
    const response = await desk.fixture.app.request(path, {
      method: 'POST',
      headers,
      body: new URLSearchParams(filled),
    })
    return { status: response.status, html: await response.text() }
  }
}
const signedUp = async (path: string, persons: number, machine: string) =>
  (await form(path, persons))(machine)
const taken = async (path: string) => {
  const { rows } = await desk.db.owner.query(
    'select coalesce(sum(persons), 0)::int as n from sign_up where dialogue = $1',
    [path.split('/').at(-1)],
  )
  return rows[0].n as number
}

it('one machine never fills a meeting alone: a class gets its places, the last quarter is kept for others', async () => {
  const path = await planned('Klassens möte', '40')
  const atOnce = await Promise.all(Array.from({ length: 8 }, () => signedUp(path, 10, '192.0.2.7')))
  expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429, 429, 429, 429])
  expect(await taken(path)).toBe(30)
  const refused = await signedUp(path, 4, '192.0.2.7')
  expect(refused.status).toBe(429)
  expect(refused.html).toContain('från samma nätverk som du')
  // What was chosen stands there still.
  expect(refused.html).toMatch(/<option value="4" selected/)
  expect((await signedUp(path, 10, '198.51.100.3')).status).toBe(200)
  expect(await taken(path)).toBe(40)
})

it('counts a form once however often it is sent, and nothing that was not taken in', async () => {
  const path = await planned('Litet möte', '12')
  const send = await form(path, 9)
  for (const _ of [1, 2, 3]) expect((await send('192.0.2.8')).html).toContain('Du är anmäld')
  expect(await taken(path)).toBe(9)
  expect((await signedUp(path, 10, '198.51.100.4')).status).toBe(200)
  // Neither places nor waiting list have room for ten: that takes nothing of the machine's share.
  for (const _ of [1, 2]) expect((await signedUp(path, 10, '203.0.113.5')).status).toBe(409)
  expect((await signedUp(path, 2, '203.0.113.5')).status).toBe(200)
})

it('lets a hall of 600 of 800 sign up behind one address, and the rest a day later', async () => {
  const path = await planned('Stora mötet', '800')
  for (const _ of Array.from({ length: 60 }))
    expect((await signedUp(path, 10, '2001:db8:1:2::9')).status).toBe(200)
  // Another address of the same network is the same machine.
  expect((await signedUp(path, 10, '2001:db8:1:2::a')).status).toBe(429)
  const { clock } = desk.fixture
  clock.at = new Date(clock.at.getTime() + 24 * 3_600_000)
  expect((await signedUp(path, 10, '2001:db8:1:2::a')).status).toBe(200)
})

it('keeps in the database no trace of the machine that somebody signed up from', async () => {
  await signedUp(await planned('Spårlöst', '20'), 2, '192.0.2.77')
  const { rows } = await desk.db.owner.query(`
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'
       and query_to_xml(format('select * from %I', c.relname), true, false, '')::text like '%192.0.2.77%'`)
  expect(rows).toEqual([])
})
