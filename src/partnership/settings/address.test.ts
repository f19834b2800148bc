import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { publicPartnerships } from '../public.queries.ts'
import { lostAdministratorLink } from '../set-up.actions.ts'

let db: FreshDatabase
let fixture: Fixture
let chief: Visitor
const address = '/app/partnership/settings/address'
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  chief = visitor(
    fixture.app,
    await signedIn(fixture.house, granbyPeople.administrator, fixture.partnerships.granby),
  )
  await db.owner.query(
    `update partnership_settings set published = true, contact = 'fel@granby.example' where partnership = $1`,
    [fixture.partnerships.granby],
  )
})
afterAll(() => db.drop())

const resident = () => visitor(fixture.app)
const move = (slug: string) => {
  fixture.clock.at = new Date(fixture.clock.at.getTime() + 60_000)
  return chief.post(address, { slug })
}
const ledTo = async (path: string) => {
  const response = await resident().get(path)
  return [response.status, response.headers.get('location')]
}

it('residents find the same page by the former address, and nothing is kept from before the change', async () => {
  expect((await resident().get('/granby/sv')).status).toBe(200)
  expect((await move('Granby-Nya')).status).toBe(303)
  expect(await ledTo('/granby/sv')).toEqual([301, '/granby-nya/sv'])
  expect(await ledTo('/granby/sv/action-plan?page=2')).toEqual([301, '/granby-nya/sv/action-plan?page=2'])
  const page = await resident().get('/granby-nya/sv')
  expect(page.status).toBe(200)
  expect(await page.text()).not.toContain('href="/granby/')
  expect(await (await chief.get('/app/partnership')).text()).toContain('href="/granby-nya/sv"')
  expect((await resident().get('/granby/xx')).status).toBe(404)
})

it('every former address leads straight to the one that holds, and the front door names that one alone', async () => {
  expect((await move('granby-tryggt')).status).toBe(303)
  for (const former of ['granby', 'granby-nya'])
    expect(await ledTo(`/${former}/sv`)).toEqual([301, '/granby-tryggt/sv'])
  const shown = (await publicPartnerships(db.public)).map(({ slug }) => slug)
  expect(shown).toEqual(['granby-tryggt'])
})

it('the page tells what was before, and who changed it when', async () => {
  const page = await (await chief.get(address)).text()
  expect(page).toMatch(/\/granby-tryggt<[\s\S]*Chef[\s\S]*\/granby-nya<[\s\S]*\/granby</)
})

it('a former address can be gone back to, and does not lead in a circle', async () => {
  expect((await move('granby')).status).toBe(303)
  expect((await resident().get('/granby/sv')).status).toBe(200)
  expect(await ledTo('/granby-tryggt/sv')).toEqual([301, '/granby/sv'])
  const response = await resident().get('/granby-tryggt/sv')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

it.each([
  ['granby', 'Det är adressen ni har'],
  ['lovsta', 'Adressen används redan'],
  ['app', 'Adressen används redan'],
  ['Gränby!', 'Använd bara små bokstäver'],
  ['', 'Skriv vilket ord'],
])('the address "%s" is refused with a sentence', async (slug, sentence) => {
  const response = await move(slug)
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(sentence)])
})

it('nobody else can take an address that was left', async () => {
  const lova = visitor(fixture.app, await signedIn(fixture.house, otherPeople.lovsta))
  const attempt = await lova.post(address, { slug: 'granby-nya' })
  expect([attempt.status, await attempt.text()]).toEqual([422, expect.stringContaining('används redan')])
  const hanne = visitor(fixture.app, await signedIn(fixture.house, otherPeople.havnby))
  expect((await hanne.post(address, { slug: 'granby-nya' })).status).toBe(422)
})

it('two who take the same address at once: one gets it, the other is told', async () => {
  const lova = visitor(fixture.app, await signedIn(fixture.house, otherPeople.lovsta))
  const hanne = visitor(fixture.app, await signedIn(fixture.house, otherPeople.havnby))
  const both = await Promise.all([lova, hanne].map((who) => who.post(address, { slug: 'samma' })))
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
})

it('whoever runs the server may name the partnership by any address it had', async () => {
  for (const slug of ['granby', 'granby-nya']) {
    const link = await lostAdministratorLink(db.owner, 'lost@granby.example', fixture.clock.at, slug)
    expect(link).toMatchObject({ kind: 'invitation' })
  }
})

it('a reporter moves nobody', async () => {
  const rut = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.reporter))
  expect((await rut.post(address, { slug: 'ruts' })).status).toBe(403)
})
