import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, fixturePassword, granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { lostAdministratorLink } from '../set-up.actions.ts'

let db: FreshDatabase
let fixture: Fixture
let sanna: Visitor
const begun = new Date('2026-03-02T08:00:00Z')
const days = (n: number) => new Date(begun.getTime() + n * 86_400_000)
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db, begun)
})
afterAll(() => db.drop())
beforeEach(async () => {
  fixture.clock.at = begun
  sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
})

const newcomer = {
  name: 'Nils Ny',
  password: 'en alldeles ny mening',
  'password-repeated': 'en alldeles ny mening',
}

/** Invites somebody through the form and gives the address on the page. */
async function invited(email: string, more: Record<string, string> = {}, by = sanna): Promise<string> {
  const organisation = fixture.organisations.municipality
  const page = await by.post('/app/partnership/people/invite', {
    email,
    role: 'member',
    organisation,
    ...more,
  })
  return linkOn(await page.text())
}

function linkOn(page: string): string {
  const [link = 'no link'] = page.match(/\/app\/entry\/[\w-]{43}/) ?? []
  return link
}

const stranger = () => visitor(fixture.app)

it('whoever follows an invitation names themselves, chooses a password, and is in', async () => {
  const link = await invited('nils@granby.example')
  const page = await (await stranger().get(link)).text()
  for (const words of ['Granby', 'ledamot', 'Granby kommun', 'nils@granby.example'])
    expect(page).toContain(words)
  const response = await stranger().post(link, newcomer)
  expect([response.status, response.headers.get('location')]).toEqual([303, '/app'])
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  const me = await visitor(fixture.app, cookie).get('/app/me')
  expect(await me.text()).toContain('Nils Ny, Granby kommun')
})

it('an invitation lets in once only, even when it is used twice at the same moment', async () => {
  const link = await invited('once@granby.example')
  const both = await Promise.all([1, 2].map(() => stranger().post(link, newcomer)))
  expect(both.map(({ status }) => status).sort()).toEqual([303, 410])
  const again = await stranger().get(link)
  expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('redan använd')])
})

it('an invitation that was not used in a week has expired', async () => {
  const link = await invited('late@granby.example')
  fixture.clock.at = days(7)
  const response = await stranger().post(link, newcomer)
  expect([response.status, await response.text()]).toEqual([410, expect.stringContaining('gått ut')])
})

it('an invitation that was withdrawn opens nothing', async () => {
  const link = await invited('withdrawn@granby.example')
  const list = await (await sanna.get('/app/partnership/people')).text()
  const [, withdraw = ''] = list.match(/action="([^"]+withdraw)"(?:(?!<\/form>).)*withdrawn@granby/s) ?? []
  expect((await sanna.post(withdraw)).status).toBe(303)
  expect((await stranger().post(link, newcomer)).status).toBe(410)
})

it('a link that never was says so', async () => {
  const response = await stranger().get('/app/entry/made-up')
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('aldrig funnits')])
})

it('a poor password is told at its field, what was written stays, and the link still works', async () => {
  const link = await invited('poor@granby.example')
  const refused = await stranger().post(link, { ...newcomer, password: 'kort', 'password-repeated': 'kort' })
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringMatching(/Nils Ny[\s\S]*för kort/),
  ])
  expect((await stranger().post(link, newcomer)).status).toBe(303)
})

it('an invitation made before its organisation left lets nobody in, and says why', async () => {
  const { school } = fixture.organisations
  const more = { organisation: school, role: 'reporter' }
  const [newcomers, knowns] = [
    await invited('lena@granby.example', more),
    await invited(otherPeople.lovsta, more),
  ]
  const ends = await sanna.post(`/app/partnership/organisations/${school}/change`, {
    name: 'Gläntans skola',
    toDay: '2026-03-02',
    reason: 'Skolan stängs',
  })
  expect(ends.status).toBe(303)
  const answers = async (link: string) =>
    Promise.all(
      [await stranger().get(link), await stranger().post(link, newcomer)].map(async (response) => [
        response.status,
        (await response.text()).includes('är inte längre med i samverkan'),
      ]),
    )
  // Its last day: still open.
  expect((await stranger().get(newcomers)).status).toBe(200)
  const peoplePage = async () => (await sanna.get('/app/partnership/people')).text()
  const openedThen = await peoplePage()
  expect(openedThen).not.toContain('(avslutad)')
  fixture.clock.at = days(1)
  expect(await answers(newcomers)).toEqual([
    [410, true],
    [410, true],
  ])
  const known = await stranger().post(knowns, { password: fixturePassword })
  expect([known.status, await known.text()]).toEqual([410, expect.stringContaining('ny inbjudan')])
  const people = await peoplePage()
  // Both who wait, and whoever has a role for it.
  expect(people.match(/Gläntans skola <span class="quiet small">\(avslutad\)<\/span>/g)).toHaveLength(3)
  const [rut] = /\/app\/partnership\/people\/[0-9a-f-]{36}(?=">Rut<)/.exec(people) ?? []
  expect(await (await sanna.get(rut ?? '')).text()).toContain('(avslutad)')
  const formOf = (step: string, email: string, people: string) => {
    const forms = people
      .split('<form')
      .filter((form) => form.includes(`${step}"`) && form.includes(`${email}"`))
    return /action="([^"]+)"/.exec(forms[0] ?? '')?.[1] ?? ''
  }
  expect(formOf('renew', 'lena@granby.example', people)).toBe('')
  // Pressed on a page that was open since before.
  const renewed = await sanna.post(formOf('renew', 'lena@granby.example', openedThen), {})
  expect(renewed.headers.get('location')).toBe('/app/partnership/people?done=left')
  for (const email of ['lena@granby.example', otherPeople.lovsta])
    expect((await sanna.post(formOf('withdraw', email, people), {})).status).toBe(303)
  const told = await (await sanna.get('/app/partnership/people?done=left')).text()
  expect(told).toContain('kan inte förnyas')
})

it('somebody known elsewhere in the tenant shows it with the password they have; the link alone is not enough', async () => {
  const link = await invited(otherPeople.lovsta)
  expect(await (await stranger().get(link)).text()).toContain('redan ett konto')
  expect((await stranger().post(link, newcomer)).status).toBe(422)
  const response = await stranger().post(link, { password: fixturePassword })
  expect(response.status).toBe(303)
  const lova = visitor(fixture.app, response.headers.get('set-cookie')?.split(';')[0])
  expect(await (await lova.get('/app/partnership')).text()).toContain('<dd>Granby</dd>')
})

it('an organisation that is not there yet comes in with the invitation', async () => {
  await invited('new-organisation@granby.example', {
    organisation: 'new',
    'new-name': 'Båtklubben',
    'new-kind': 'voluntary-organisation',
    'new-party': 'none',
  })
  expect(await (await sanna.get('/app/partnership/organisations')).text()).toContain('Båtklubben')
})

it.each([
  ['who has a role here', { email: granbyPeople.reporter }, 'har redan en roll'],
  [
    'an organisation of another tenant',
    { email: 'a@b.example', organisation: 'elsewhere' },
    'Välj en organisation',
  ],
  ['a role there is not', { email: 'a@b.example', role: 'king' }, 'Välj en roll'],
])('inviting %s is refused with a sentence', async (_, wanted, sentence) => {
  const fine = { role: 'member', organisation: fixture.organisations.municipality }
  const response = await sanna.post('/app/partnership/people/invite', { ...fine, ...wanted })
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(sentence)])
})

/** Presses the button of the invitation's form, as often as somebody does before the answer comes. */
async function pressed(times: number, email: string, id = crypto.randomUUID()) {
  const filled = {
    email,
    role: 'member',
    organisation: fixture.organisations.municipality,
    'form-id': id,
  }
  const press = () => sanna.post('/app/partnership/people/invite', filled)
  return Promise.all((await Promise.all(Array.from({ length: times }, press))).map((answer) => answer.text()))
}

it('the button pressed twice makes one invitation, and the answer that is seen leads to a link that works', async () => {
  const pages = await pressed(2, 'twice@granby.example')
  const { rows } = await db.owner.query(`select id from entry_link where email = 'twice@granby.example'`)
  expect(rows).toHaveLength(1)
  const [first, second] = pages.toSorted((one, other) => linkOn(other).length - linkOn(one).length)
  const link = linkOn(first!)
  expect((await stranger().get(link)).status).toBe(200)
  for (const words of ['är redan inbjuden', 'ledamot', 'Granby kommun', 'Gör en ny länk'])
    expect(second).toContain(words)
  const [, renew = 'no button'] = /action="([^"]+renew)"/.exec(second!) ?? []
  const renewed = linkOn(await (await sanna.post(renew)).text())
  expect((await stranger().get(link)).status).toBe(410)
  expect((await stranger().post(renewed, newcomer)).status).toBe(303)
  expect(await (await sanna.get('/app/partnership/audit')).text()).toContain('gjorde en ny länk')
})

it('a new link is made from the list too; of an invitation that is used there is none', async () => {
  const link = await invited('lost@granby.example')
  const list = await (await sanna.get('/app/partnership/people')).text()
  const [, renew = ''] = list.match(/action="([^"]+renew)"(?:(?!<\/form>).)*lost@granby/s) ?? []
  const renewed = linkOn(await (await sanna.post(renew)).text())
  expect((await stranger().get(link)).status).toBe(410)
  expect((await stranger().post(renewed, newcomer)).status).toBe(303)
  const late = await sanna.post(renew)
  expect(late.headers.get('location')).toBe('/app/partnership/people?done=gone')
  const gone = await (await sanna.get('/app/partnership/people?done=gone')).text()
  expect(gone).toContain('redan använd eller tillbakadragen')
})

it('another partnership makes no link of our invitations', async () => {
  await invited('ours@granby.example')
  const list = await (await sanna.get('/app/partnership/people')).text()
  const [, renew = ''] = list.match(/action="([^"]+renew)"(?:(?!<\/form>).)*ours@granby/s) ?? []
  const hanne = visitor(fixture.app, await signedIn(fixture.house, otherPeople.havnby))
  expect((await hanne.post(renew)).headers.get('location')).toBe('/app/partnership/people?done=gone')
  expect(await (await sanna.get('/app/partnership/people')).text()).toContain(renew)
})

it('a forgotten password: a link, a new one, and every sign-in with the old one ends', async () => {
  const rut = await signedIn(fixture.house, granbyPeople.reporter)
  const page = await sanna.post(`${await pageOf('Rut')}/password-link`)
  const link = linkOn(await page.text())
  const wanted = { password: 'räven sover i hallen', 'password-repeated': 'räven sover i hallen' }
  expect((await stranger().post(link, wanted)).status).toBe(303)
  expect((await visitor(fixture.app, rut).get('/app/me')).status).toBe(401)
  const signIn = (password: string) =>
    stranger().post('/app/sign-in', { email: granbyPeople.reporter, password })
  expect((await signIn(fixturePassword)).status).toBe(422)
  expect((await signIn('räven sover i hallen')).status).toBe(303)
  expect((await stranger().post(link, wanted)).status).toBe(410)
})

it('a second link to a new password takes the place of the first', async () => {
  const make = async () => linkOn(await (await sanna.post(`${await pageOf('Malte')}/password-link`)).text())
  const [first, second] = [await make(), await make()]
  expect((await stranger().get(first)).status).toBe(410)
  expect((await stranger().get(second)).status).toBe(200)
})

it('a municipality makes no link to the password of somebody who serves another too', async () => {
  const page = await sanna.post(`${await pageOf('Chefen')}/password-link`)
  expect(await page.text()).toContain('arbetar också för en annan samverkan')
})

it('the links of a lost administrator are printed on the server, and noted in the audit log', async () => {
  const known = await lostAdministratorLink(db.owner, 'Greta@granby.example', begun)
  expect(known).toMatchObject({ kind: 'password' })
  expect(await lostAdministratorLink(db.owner, 'new@granby.example', begun)).toBe('whichPartnership')
  expect(await lostAdministratorLink(db.owner, 'new@granby.example', begun, 'nowhere')).toBe(
    'whichPartnership',
  )
  const unknown = await lostAdministratorLink(db.owner, 'new@granby.example', begun, 'granby')
  if (unknown === 'whichPartnership') throw new Error(unknown)
  const page = await (await stranger().get(`/app/entry/${unknown.token}`)).text()
  expect(page).toContain('administratör')
  expect((await stranger().post(`/app/entry/${unknown.token}`, newcomer)).status).toBe(303)
  expect(await (await sanna.get('/app/partnership/audit')).text()).toContain(
    'Den som sköter servern skrev ut en länk',
  )
})

/** The address of somebody's page. */
async function pageOf(name: string): Promise<string> {
  const list = await (await sanna.get('/app/partnership/people')).text()
  const [, path = 'nobody'] =
    list.match(new RegExp(`href="(/app/partnership/people/[\\w-]+)">${name}<`)) ?? []
  return path
}
