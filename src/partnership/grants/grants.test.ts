import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { actAs, signedIn, visitor } from '../../demo/visitor.ts'
import { addPartnershipBelow, openRows } from './actions.ts'
import { neighboursOf } from './queries.ts'

let db: FreshDatabase
let fixture: Fixture
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
})
afterAll(() => db.drop())

type Place = keyof Fixture['partnerships']
const as = <T>(email: string, place: Place, work: Parameters<typeof actAs<T>>[1]) =>
  actAs({ db, email, within: fixture.partnerships[place], at: fixture.clock.at }, work)
const chief = granbyPeople.administrator
const wanted = { name: 'Sjöby', slug: 'sjoby', country: 'SE', aboveReads: true, belowReads: false }

it('a police area takes in a municipality, and the grants are those that were ticked', async () => {
  const added = await as(chief, 'grano', (act) => addPartnershipBelow(act, wanted))
  if (typeof added === 'string' || 'problems' in added) throw new Error(JSON.stringify(added))
  const seen = await as(chief, 'grano', (act) => neighboursOf(act.db, act.within))
  expect(seen.find(({ id }) => id === added.id)).toMatchObject({ name: 'Sjöby', weRead: true, readsUs: null })
  const cookie = await signedIn(fixture.house, chief, added.id)
  expect(await (await visitor(fixture.app, cookie).get('/app/partnership')).text()).toContain(
    '<dd>Sjöby</dd>',
  )
})

it.each([
  [{ slug: 'granby' }, { slug: 'addressTaken' }],
  [{ slug: 'havnby' }, { slug: 'addressTaken' }],
  [
    { name: '', slug: 'Nytt', country: 'NO' },
    { name: 'noName', slug: 'addressLetters', country: 'noCountry' },
  ],
])('a municipality with %o is refused', async (changed, problems) => {
  expect(await as(chief, 'grano', (act) => addPartnershipBelow(act, { ...wanted, ...changed }))).toEqual({
    problems,
  })
})

it('a municipality takes in no municipality', async () => {
  const attempt = as(granbyPeople.coordinator, 'granby', (act) =>
    addPartnershipBelow(act, { ...wanted, slug: 'ny' }),
  )
  expect(await attempt).toBe('noPoliceArea')
})

it('only the owner of rows opens and closes them', async () => {
  const { grano, havnby, lovsta } = fixture.partnerships
  const policeReads = async () => {
    const seen = await as(chief, 'grano', (act) => neighboursOf(act.db, act.within))
    return seen.find(({ name }) => name === 'Granby')?.weRead
  }
  expect(await policeReads()).toBe(false)
  expect(await as(granbyPeople.coordinator, 'granby', (act) => openRows(act, grano, true))).toBe(true)
  expect(await policeReads()).toBe(true)
  expect(await as(granbyPeople.coordinator, 'granby', (act) => openRows(act, grano, false))).toBe(true)
  expect(await policeReads()).toBe(false)
  for (const other of [lovsta, havnby])
    expect(await as(granbyPeople.coordinator, 'granby', (act) => openRows(act, other, true))).toBe(false)
})

it('the page says who reads whose rows, and lets the owner change it', async () => {
  const sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
  const path = `/app/partnership/partnerships/${fixture.partnerships.grano}/rows`
  expect((await sanna.post(path, { open: 'yes' })).status).toBe(303)
  expect(await (await sanna.get('/app/partnership/partnerships')).text()).toContain(
    'Sluta dela våra uppgifter med Lokalpolisområde Granå',
  )
  const hanne = visitor(fixture.app, await signedIn(fixture.house, otherPeople.havnby))
  expect((await hanne.post(path, { open: 'yes' })).status).toBe(404)
})
