import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAudit } from '../database/audit.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { setUpLink } from './set-up.actions.ts'
import { problemsWithFirstStart } from './set-up.rules.ts'

let db: FreshDatabase
let house: House
const begun = new Date('2026-03-02T08:00:00Z')
beforeAll(async () => {
  db = await freshDatabase()
  house = { db, now: () => begun, demo: false, secure: false, log: console.error }
})
afterAll(() => db.drop())

const wanted = {
  name: 'Granby',
  kind: 'municipality',
  country: 'SE',
  slug: 'granby',
  organisation: 'Granby kommun',
  organisationKind: 'municipality',
  personName: 'Sanna Gran',
  email: 'Sanna@Granby.example',
  role: 'coordinator',
  password: 'granarna viskar om natten',
  'password-repeated': 'granarna viskar om natten',
}
const form = (changed: Record<string, string> = {}) =>
  [...Object.entries({ ...wanted, ...changed }), ['languages', 'sv'], ['languages', 'en']] as [
    string,
    string,
  ][]

it('the first start gives one link; a second start replaces it as long as nobody used it', async () => {
  const first = await setUpLink(db.owner, begun)
  const second = await setUpLink(db.owner, begun)
  const stranger = visitor(createApp(house))
  expect((await stranger.get(`/app/entry/${first}`)).status).toBe(410)
  expect((await stranger.get(`/app/entry/${second}`)).status).toBe(200)
  const { rows } = await db.owner.query(
    'select (select count(*) from tenant) + (select count(*) from partnership) as n',
  )
  expect(rows[0].n).toBe(2)
})

it('a form with faults makes nothing', async () => {
  const link = await setUpLink(db.owner, begun)
  const response = await visitor(createApp(house)).post(
    `/app/entry/${link}`,
    form({ slug: 'Gran by', email: 'sanna' }),
  )
  const page = await response.text()
  expect(response.status).toBe(422)
  for (const words of ['Använd bara små bokstäver', 'Skriv en e-postadress', 'Sanna Gran'])
    expect(page).toContain(words)
  expect((await db.owner.query('select from app_user')).rowCount).toBe(0)
})

it('the link sets up the partnership and lets its first person in; then there is none any more', async () => {
  const link = await setUpLink(db.owner, begun)
  const app = createApp(house)
  const response = await visitor(app).post(`/app/entry/${link}`, form())
  expect(response.status).toBe(303)
  const sanna = visitor(app, response.headers.get('set-cookie')?.split(';')[0])
  const home = await (await sanna.get('/app/partnership')).text()
  for (const words of [
    'Granby',
    'samordnare, Granby kommun',
    'Svenska, English',
    'visas inte för invånare än',
  ])
    expect(home).toContain(words)
  expect(await setUpLink(db.owner, begun)).toBeNull()
  expect((await visitor(app).get(`/app/entry/${link}`)).status).toBe(410)
  expect(await verifyAudit(db.owner)).toMatchObject({ firstBroken: null })
})

it('what does not fit in a line is told at its field', () => {
  const long = 'x'.repeat(121)
  const problems = problemsWithFirstStart(
    {
      ...wanted,
      languages: ['sv'],
      name: long,
      organisation: long,
      personName: long,
      slug: 'x'.repeat(61),
    } as never,
    false,
  )
  expect(problems).toMatchObject({
    name: 'tooLong',
    organisation: 'tooLong',
    personName: 'tooLong',
    slug: 'addressLetters',
  })
})

it('everything that is missing is told at once', () => {
  const nothing = Object.fromEntries(Object.keys(wanted).map((field) => [field, '']))
  const problems = problemsWithFirstStart({ ...nothing, languages: [], repeated: '' } as never, false)
  expect(problems).toEqual({
    name: 'noName',
    kind: 'noKind',
    country: 'noCountry',
    languages: 'noLanguage',
    slug: 'noAddress',
    organisation: 'noOrganisation',
    organisationKind: 'noKind',
    personName: 'noPersonName',
    email: 'noEmail',
    role: 'noRole',
    password: 'tooShort',
  })
})
