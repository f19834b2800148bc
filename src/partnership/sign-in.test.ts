import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { type Fixture, fixtureHouse, fixturePassword, granbyPeople } from '../demo/fixture.ts'
import { signedIn, visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'

let db: FreshDatabase
let fixture: Fixture
const begun = new Date('2026-03-02T08:00:00Z')
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db, begun)
})
afterAll(() => db.drop())
beforeEach(async () => {
  fixture.clock.at = begun
  await db.owner.query('delete from sign_in_attempt')
})

const minutes = (n: number) => new Date(begun.getTime() + n * 60_000)
const email = granbyPeople.coordinator
const trySignIn = (password: string, more: Record<string, string> = {}, cookie?: string) =>
  visitor(fixture.app, cookie).post('/app/sign-in', { email, password, ...more })
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

it('the right password lets in, by a cookie that scripts and other sites cannot use', async () => {
  const response = await trySignIn(fixturePassword)
  expect([response.status, response.headers.get('location')]).toEqual([303, '/app'])
  const cookie = response.headers.get('set-cookie') ?? ''
  for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/app', 'Max-Age=1209600'])
    expect(cookie).toContain(attribute)
  expect(cookie).not.toContain('Secure')
})

it('over https the cookie is sent over https only', async () => {
  const app = createApp({ ...fixture.house, secure: true })
  const response = await visitor(app).post('/app/sign-in', { email, password: fixturePassword })
  expect(response.headers.get('set-cookie')).toContain('Secure')
})

it('the database holds no token and no password, only digests', async () => {
  const token = cookieOf(await trySignIn(fixturePassword)).slice('samsyn='.length)
  const { rows } = await db.owner.query('select token_digest from session')
  expect(rows.map((row) => row.token_digest)).not.toContain(token)
  expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.token_digest))).toBe(true)
  const hashes = await db.owner.query('select hash from password')
  expect(hashes.rows.every((row) => row.hash.startsWith('$argon2id$'))).toBe(true)
})

it('a wrong password and an unknown address get the same answer', async () => {
  const wrong = await trySignIn('something else entirely')
  const unknown = await trySignIn('something else entirely', { email: 'nobody@granby.example' })
  expect([wrong.status, unknown.status]).toEqual([422, 422])
  const answers = [await wrong.text(), await unknown.text()]
  expect(answers[0]?.replaceAll(email, '')).toBe(answers[1]?.replaceAll('nobody@granby.example', ''))
})

it('after six failures even the right password waits a quarter of an hour', async () => {
  for (let n = 0; n < 6; n++) await trySignIn(`wrong password ${n}`)
  const waits = await trySignIn(fixturePassword)
  expect(waits.status).toBe(422)
  expect(await waits.text()).toContain('Vänta en kvart')
  fixture.clock.at = minutes(16)
  expect((await trySignIn(fixturePassword)).status).toBe(303)
})

it('what no longer slows anybody down is thrown away with the next try', async () => {
  for (let n = 0; n < 3; n++) await trySignIn(`wrong password ${n}`)
  fixture.clock.at = minutes(14)
  await trySignIn('wrong password of the same quarter')
  const tries = async () =>
    Number((await db.owner.query('select count(*) as tries from sign_in_attempt')).rows[0].tries)
  expect(await tries()).toBe(8)
  fixture.clock.at = minutes(15)
  await trySignIn(fixturePassword)
  expect(await tries()).toBe(4)
})

it('tries at the same moment are counted one by one', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => trySignIn(`wrong password ${n}`)))
  const { rows } = await db.owner.query('select count(*) as tries from sign_in_attempt where not success')
  // Six tries, each counted for the address and for the machine.
  expect(rows[0].tries).toBe(12)
})

it('a right password is no failure, however often', async () => {
  for (let n = 0; n < 8; n++) expect((await trySignIn(fixturePassword)).status).toBe(303)
})

it('signing in anew gives a new session and ends the one before', async () => {
  const first = cookieOf(await trySignIn(fixturePassword))
  const second = cookieOf(await trySignIn(fixturePassword, {}, first))
  expect(second).not.toBe(first)
  expect((await visitor(fixture.app, first).get('/app/me')).status).toBe(401)
  expect((await visitor(fixture.app, second).get('/app/me')).status).toBe(200)
})

it('a session that a stranger planted beforehand is not taken over', async () => {
  const planted = 'samsyn=planted-by-somebody-else'
  const cookie = cookieOf(await trySignIn(fixturePassword, {}, planted))
  expect(cookie).not.toBe(planted)
  expect((await visitor(fixture.app, planted).get('/app/me')).status).toBe(401)
})

it('signing out ends the session on the server, not only in the browser', async () => {
  const cookie = await signedIn(fixture.house, email)
  const out = await visitor(fixture.app, cookie).post('/app/sign-out')
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
  expect((await visitor(fixture.app, cookie).get('/app/me')).status).toBe(401)
})

it('a session ends after fourteen days', async () => {
  const cookie = await signedIn(fixture.house, email)
  fixture.clock.at = new Date(begun.getTime() + 14 * 86_400_000 - 1000)
  expect((await visitor(fixture.app, cookie).get('/app/me')).status).toBe(200)
  fixture.clock.at = new Date(begun.getTime() + 14 * 86_400_000)
  expect((await visitor(fixture.app, cookie).get('/app/me')).status).toBe(401)
})

it('a session that expires while a form is filled: nothing written is lost, and no password is shown', async () => {
  const written = {
    name: 'Villaföreningen <Eken> & "Linden"',
    kind: 'homeowner-association',
    password: 'hemligt',
  }
  const interrupted = await visitor(fixture.app).post('/app/partnership/organisations', written)
  expect(interrupted.status).toBe(401)
  const page = await interrupted.text()
  expect(page).toContain('Det du skrev finns kvar')
  expect(page).not.toContain('hemligt')
  const carried = hiddenFields(page)
  expect(carried['resume-path']).toBe('/app/partnership/organisations')

  const back = await trySignIn(fixturePassword, carried)
  expect(back.status).toBe(200)
  const { password, ...kept } = written
  const resumed = await back.text()
  expect(resumed).toContain('action="/app/partnership/organisations"')
  expect(hiddenFields(resumed)).toEqual(kept)

  const sent = await visitor(fixture.app, cookieOf(back)).post(
    '/app/partnership/organisations',
    hiddenFields(resumed),
  )
  expect(sent.status).toBe(303)
  const { rows } = await db.owner.query('select name from organisation where kind = $1', [kept.kind])
  expect(rows).toEqual([{ name: kept.name }])
})

it.each([
  'https://elsewhere.example/app',
  '//elsewhere.example',
  '/elsewhere',
  '/app\\elsewhere',
  '/app?a=b',
])('whoever signs in is not sent on to %s', async (path) => {
  const response = await trySignIn(fixturePassword, { 'resume-path': path })
  expect(response.headers.get('location')).toBe('/app')
})

it('a police user serves two municipalities, and sees in which one they act', async () => {
  const cookie = await signedIn(fixture.house, granbyPeople.administrator, fixture.partnerships.granby)
  const chief = visitor(fixture.app, cookie)
  expect(await (await chief.get('/app/partnership')).text()).toContain('<dd>Granby</dd>')
  const choice = await (await chief.get('/app/switch')).text()
  for (const name of ['Granby', 'Lövsta', 'Lokalpolisområde Granå']) expect(choice).toContain(name)
  await chief.post('/app/switch', { partnership: fixture.partnerships.lovsta })
  expect(await (await chief.get('/app/partnership')).text()).toContain('<dd>Lövsta</dd>')
})

it.each([
  ['/app/follow-up/owed', '/app/follow-up/owed'],
  ['', '/app'],
  ['https://elsewhere.example/app', '/app'],
  ['//elsewhere.example', '/app'],
])('whoever switches on a page that names %s as the next is led to %s', async (to, led) => {
  const cookie = await signedIn(fixture.house, granbyPeople.administrator, fixture.partnerships.granby)
  const switched = await visitor(fixture.app, cookie).post('/app/switch', {
    partnership: fixture.partnerships.lovsta,
    to,
  })
  expect(switched.headers.get('location')).toBe(led)
})

it('nobody switches to a partnership they have no role in', async () => {
  const cookie = await signedIn(fixture.house, email)
  await visitor(fixture.app, cookie).post('/app/switch', { partnership: fixture.partnerships.lovsta })
  expect(await (await visitor(fixture.app, cookie).get('/app/partnership')).text()).toContain(
    '<dd>Granby</dd>',
  )
})

it('one-click sign-in is there in the demo and nowhere else', async () => {
  const demo = createApp({ ...fixture.house, demo: true })
  const inTheDemo = await visitor(demo).post('/app/demo-sign-in', { email })
  expect([inTheDemo.status, cookieOf(inTheDemo)]).toEqual([303, expect.stringMatching(/^samsyn=.{40}/)])
  const outside = await visitor(fixture.app).post('/app/demo-sign-in', { email })
  expect([outside.status, cookieOf(outside)]).toEqual([404, ''])
  expect(await (await visitor(demo).get('/app/sign-in')).text()).toContain('demonstration')
  expect(await (await visitor(fixture.app).get('/app/sign-in')).text()).not.toContain('demonstration')
})

it('the server tells that it is well', async () => {
  const response = await visitor(fixture.app).get('/health')
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
})

/** The hidden fields of a page, as a browser would send them. */
function hiddenFields(page: string): Record<string, string> {
  const found = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, sign: string) => signs[sign] ?? '')
}
