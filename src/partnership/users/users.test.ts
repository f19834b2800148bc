import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { actAs, signedIn, visitor } from '../../demo/visitor.ts'
import { changeRole, endRole } from './actions.ts'
import { roleHolders } from './queries.ts'

let db: FreshDatabase
let fixture: Fixture
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
})
afterAll(() => db.drop())

const as = <T>(email: string, work: Parameters<typeof actAs<T>>[1], place: 'granby' | 'lovsta' = 'granby') =>
  actAs({ db, email, within: fixture.partnerships[place], at: fixture.clock.at }, work)

const holderOf = (email: string) =>
  as(granbyPeople.administrator, async (act) => {
    const holder = (await roleHolders(act.db, act.within)).find((each) => each.email === email)
    if (!holder) throw new Error(`${email} has no role`)
    return holder
  })

it('a role that ended opens nothing from that moment, and stays in the history', async () => {
  const cookie = await signedIn(fixture.house, granbyPeople.guest)
  const greta = await holderOf(granbyPeople.guest)
  const malte = await holderOf(granbyPeople.member)
  await as(granbyPeople.coordinator, (act) =>
    endRole(act, greta.id, { successor: malte.user, reason: 'ny tjänst' }),
  )
  expect((await visitor(fixture.app, cookie).get('/app/me')).status).toBe(401)
  const { rows } = await db.owner.query(
    'select reason, handed_over_to from role_ending where role_assignment = $1',
    [greta.id],
  )
  expect(rows).toEqual([{ reason: 'ny tjänst', handed_over_to: malte.user }])
  await expect(signedIn(fixture.house, granbyPeople.guest)).rejects.toThrow('no role')
})

it('another role holds from the next page on', async () => {
  const lage = await holderOf(granbyPeople.reader)
  const page = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.reader))
  expect((await page.get('/app/partnership/people')).status).toBe(403)
  await as(granbyPeople.coordinator, (act) => changeRole(act, lage.id, 'coordinator'))
  expect((await page.get('/app/partnership/people')).status).toBe(200)
})

it('the last who can let others in leaves only with a successor, who takes over the role', async () => {
  const within = { place: 'lovsta' as const }
  const chief = await as(granbyPeople.administrator, async (act) => act.by, within.place)
  const here = (email: string) =>
    as(
      otherPeople.lovsta,
      async (act) => (await roleHolders(act.db, act.within)).find((h) => h.email === email)!,
      'lovsta',
    )
  const lova = await here(otherPeople.lovsta)
  // The police area's administrator becomes a mere reader, so that Lova is the last.
  await as(
    otherPeople.lovsta,
    async (act) => changeRole(act, (await here(granbyPeople.administrator)).id, 'reader'),
    'lovsta',
  )
  const end = (successor: string | null) =>
    as(otherPeople.lovsta, (act) => endRole(act, lova.id, { successor, reason: '' }), 'lovsta')
  expect(await end(null)).toEqual({ successor: 'lastKeeper' })
  expect(await as(otherPeople.lovsta, (act) => changeRole(act, lova.id, 'reader'), 'lovsta')).toEqual({
    role: 'lastKeeper',
  })
  expect(await end(chief)).toBeNull()
  const left = await as(granbyPeople.administrator, (act) => roleHolders(act.db, act.within), 'lovsta')
  expect(left.map(({ email, role }) => [email, role])).toEqual([[granbyPeople.administrator, 'coordinator']])
})

it('nobody ends or changes a role of another partnership', async () => {
  const malte = await holderOf(granbyPeople.member)
  const attempt = <T>(work: Parameters<typeof actAs<T>>[1]) =>
    actAs({ db, email: otherPeople.havnby, within: fixture.partnerships.havnby, at: fixture.clock.at }, work)
  expect(await attempt((act) => endRole(act, malte.id, { successor: null, reason: '' }))).toBe('notHere')
  expect(await attempt((act) => changeRole(act, malte.id, 'reader'))).toBe('notHere')
})

it('a person’s page shows what they hold here', async () => {
  const sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
  const organisation = fixture.organisations.municipality
  await sanna.post('/app/partnership/people/invite', {
    email: 'waiting@granby.example',
    role: 'member',
    organisation,
  })
  const holder = await holderOf(granbyPeople.coordinator)
  const page = await (await sanna.get(`/app/partnership/people/${holder.id}`)).text()
  for (const words of ['samordnare', 'Granby kommun', 'en enhet', 'waiting@granby.example', 'Vem tar över?'])
    expect(page).toContain(words)
})
