import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, fixturePassword, granbyPeople } from '../../demo/fixture.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'

let db: FreshDatabase
let fixture: Fixture
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
})
afterAll(() => db.drop())

const signIn = async (email: string) => visitor(fixture.app, await signedIn(fixture.house, email))

it('open sessions are listed by device, and one left open elsewhere can be ended', async () => {
  const [here, elsewhere] = [await signIn(granbyPeople.reporter), await signIn(granbyPeople.reporter)]
  const page = await (await here.get('/app/me')).text()
  expect(page.match(/Firefox på Linux<\/th>/g)).toHaveLength(2)
  expect(page).toContain('den här enheten')
  const [end = ''] = page.match(/\/app\/me\/sessions\/[\w-]{36}\/end/) ?? []
  expect((await here.post(end)).headers.get('location')).toBe('/app/me?done=ended')
  expect((await elsewhere.get('/app/me')).status).toBe(401)
  expect((await here.get('/app/me')).status).toBe(200)
})

it('all others can be ended at once', async () => {
  const [here, a, b] = [
    await signIn(granbyPeople.member),
    await signIn(granbyPeople.member),
    await signIn(granbyPeople.member),
  ]
  await here.post('/app/me/sessions/end-others')
  expect(
    (await Promise.all([here, a, b].map((each) => each.get('/app/me')))).map(({ status }) => status),
  ).toEqual([200, 401, 401])
})

it("nobody ends another's session", async () => {
  const [rut, sanna] = [await signIn(granbyPeople.reporter), await signIn(granbyPeople.coordinator)]
  const { rows } = await db.owner.query(
    `select s.id from session s join app_user u on u.id = s.app_user where u.email = $1 and s.ended_at is null`,
    [granbyPeople.coordinator],
  )
  for (const { id } of rows)
    expect((await rut.post(`/app/me/sessions/${id}/end`)).headers.get('location')).toBe('/app/me')
  expect((await sanna.get('/app/me')).status).toBe(200)
})

it('the language chosen is the language of every page from then on', async () => {
  const greta = await signIn(granbyPeople.guest)
  await greta.post('/app/me/language', { language: 'da' })
  expect(await (await greta.get('/app/me')).text()).toMatch(/<html lang="da"[\s\S]*Mine logins/)
})

const change = (old: string, password: string, repeated = password) => ({
  'password-old': old,
  password,
  'password-repeated': repeated,
})

it('one changes the password only with the old one, and the other sessions end', async () => {
  const [lage, elsewhere] = [await signIn(granbyPeople.reader), await signIn(granbyPeople.reader)]
  const wrong = await lage.post('/app/me/password', change('not the old one', 'måsen äter glass'))
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('nuvarande lösenordet stämmer inte'),
  ])
  const right = await lage.post('/app/me/password', change(fixturePassword, 'måsen äter glass'))
  expect(right.headers.get('location')).toBe('/app/me?done=password')
  expect((await lage.get('/app/me')).status).toBe(200)
  expect((await elsewhere.get('/app/me')).status).toBe(401)
  const signInWith = (password: string) =>
    visitor(fixture.app).post('/app/sign-in', { email: granbyPeople.reader, password })
  expect((await signInWith(fixturePassword)).status).toBe(422)
  expect((await signInWith('måsen äter glass')).status).toBe(303)
})

it('guessing the old password on an unlocked screen is slowed down too', async () => {
  const malte = await signIn(granbyPeople.member)
  for (let n = 0; n < 6; n++) await malte.post('/app/me/password', change(`guess ${n}`, 'måsen äter glass'))
  const waits = await malte.post('/app/me/password', change(fixturePassword, 'måsen äter glass'))
  expect([waits.status, await waits.text()]).toEqual([422, expect.stringContaining('Vänta en kvart')])
})
