import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAudit } from '../../database/audit.ts'
import { asPublic } from '../../database/transaction.ts'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, made } from '../../demo/granby-plan.ts'
import { actAs, signedIn, visitor } from '../../demo/visitor.ts'

let desk: GranbyDesk
let school: string
let measure: string
const list = '/app/partnership/organisations'
beforeAll(async () => {
  desk = await granbyDesk()
  school = desk.fixture.organisations.school
  measure = await desk.addMeasure({ title: 'Trygg skolväg', responsible: school })
  const form = commitmentForm(desk.fixture, { title: 'Vuxna på skolvägen', responsible: school })
  await made(desk.sanna, `/app/action-plan/measure/${measure}/commitment/new`, form)
})
afterAll(() => desk.db.drop())

const change = (changed: Record<string, string>, organisation = school) =>
  desk.sanna.post(`${list}/${organisation}/change`, {
    name: 'Gläntans skola',
    toDay: '',
    reason: 'Ny organisation',
    ...changed,
  })
const versions = async () =>
  (
    await desk.db.owner.query(
      'select number, name, to_day from organisation_version where organisation = $1 order by number',
      [school],
    )
  ).rows
const version = async () =>
  (
    await desk.db.owner.query('select version from partnership_version where partnership = $1', [
      desk.fixture.partnerships.granby,
    ])
  ).rows[0].version

it('a new name is written beside the old one, and goes by at once everywhere', async () => {
  const before = await version()
  expect((await change({ name: 'Gläntans grundskola' })).status).toBe(303)
  expect(await versions()).toEqual([{ number: 2, name: 'Gläntans grundskola', to_day: null }])
  const { rows } = await desk.db.owner.query('select name from organisation where id = $1', [school])
  expect(rows).toEqual([{ name: 'Gläntans skola' }])
  expect(await desk.page(list)).toMatch(/Gläntans grundskola[\s\S]{0,80}tidigare Gläntans skola/)
  for (const path of [
    `/app/action-plan/measure/${measure}`,
    '/app/partnership/people',
    '/app/partnership/audit',
  ])
    expect(await desk.page(path), path).toContain('Gläntans grundskola')
  // Whoever signs in for it does so under the new name, and no page is shown from before.
  const rut = visitor(desk.fixture.app, await signedIn(desk.fixture.house, granbyPeople.reporter))
  expect(await (await rut.get('/app/me')).text()).toContain('Rut, Gläntans grundskola')
  expect(Number(await version())).toBeGreaterThan(Number(before))
})

it('residents read the new name', async () => {
  const responsible = await asPublic(
    desk.db.public,
    { tenant: desk.fixture.tenant, partnership: desk.fixture.partnerships.granby },
    (db) => db.selectFrom('publicMeasure').select('responsible').execute(),
  )
  expect(responsible).toEqual([{ responsible: 'Gläntans grundskola' }])
})

it.each([
  [{ name: '' }, 'Fyll i det här'],
  [{ name: 'x'.repeat(121) }, 'högst 120 tecken'],
  [{ name: 'granby KOMMUN' }, 'finns redan'],
  [{ name: 'Gläntans grundskola' }, 'Inget är ändrat än'],
  [{ toDay: '1999-12-31' }, 'före den dag då organisationen lades till'],
  [{ toDay: '2199-12-31' }, 'mer än tio år fram'],
  [{ name: 'Skogens skola', reason: '' }, 'Skriv varför'],
  [{ name: 'Skogens skola', reason: 'x'.repeat(501) }, 'högst 500 tecken'],
  [{ name: 'Skogens skola', reason: 'För 811228-9874' }, 'pekar ut en person'],
])('a change to %o is refused with a sentence', async (changed, sentence) => {
  const response = await change(changed)
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(sentence)])
})

it('one that answers for something that runs longer does not leave, and is told what', async () => {
  const response = await change({ name: 'Gläntans grundskola', toDay: '2026-06-30' })
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain('Bestäm först vem som tar över')
  expect(page).toContain('Vuxna på skolvägen</a>')
  expect(page).toContain(`/app/action-plan/measure/${measure}/amend`)
  expect(await versions()).toHaveLength(1)
})

it('when somebody else answers for it, it leaves on its day: named in what it did, offered for nothing new', async () => {
  const { municipality, police } = desk.fixture.organisations
  const amend = async (path: string, page: string, changed: Record<string, string>) => {
    const number = /name="number" value="(\d+)"/.exec(page)?.[1] ?? '1'
    expect((await desk.sanna.post(path, { ...changed, number, reason: 'Skolan slutar' })).status).toBe(303)
  }
  const { rows } = await desk.db.owner.query('select id from commitment')
  const commitmentAt = `/app/action-plan/commitment/${rows[0].id}/amend`
  await amend(commitmentAt, await desk.page(commitmentAt), {
    ...commitmentForm(desk.fixture, { title: 'Vuxna på skolvägen', responsible: police }),
  })
  const measureAt = `/app/action-plan/measure/${measure}/amend`
  await amend(measureAt, await desk.page(measureAt), {
    title: 'Trygg skolväg',
    what: 'Vuxna längs vägen',
    plannedWhen: 'Morgnar',
    plannedFrom: '2026-03-01',
    cooperation: 'Skolan leder',
    responsible: municipality,
    followUp: 'Antal morgnar',
    followUpLevel: 'active',
    visibility: 'public',
    classes: 'social',
  })
  const leaves = await change({ name: 'Gläntans grundskola', toDay: '2026-03-31' })
  expect(leaves.status).toBe(303)
  const choices = [
    '/app/partnership/people/invite',
    desk.newMeasureAt,
    `/app/action-plan/measure/${measure}/commitment/new`,
  ]
  for (const path of choices) expect(await desk.page(path), path).toContain('Gläntans grundskola')
  await desk.onTheDay('2026-04-01')
  for (const path of choices) expect(await desk.page(path), path).not.toContain('Gläntans grundskola')
  expect(await desk.page(list)).toContain('till och med 31 mars 2026')
  const invited = await desk.sanna.post('/app/partnership/people/invite', {
    email: 'ny@granby.example',
    role: 'reporter',
    organisation: school,
  })
  expect([invited.status, await invited.text()]).toEqual([
    422,
    expect.stringContaining('Välj en organisation'),
  ])
  const history = await desk.page(`${list}/${school}/change`)
  for (const words of [
    'Gläntans skola',
    'Gläntans grundskola',
    '31 mars 2026',
    'Sanna',
    'Ny organisation',
    'Rut',
  ])
    expect(history).toContain(words)
})

it('one that left by mistake comes back', async () => {
  expect((await change({ name: 'Gläntans grundskola', toDay: '', reason: 'Den är kvar' })).status).toBe(303)
  expect(await desk.page('/app/partnership/people/invite')).toContain('Gläntans grundskola')
})

it('a municipality neither renames nor ends the police of its police area', async () => {
  const { police } = desk.fixture.organisations
  expect(await desk.page(list)).toContain('sköts av samverkan ovanför')
  expect((await desk.sanna.get(`${list}/${police}/change`)).status).toBe(404)
  expect((await change({ name: 'Vår polis' }, police)).status).toBe(404)
})

it('the police area is told that a municipality leans on its police, and of closed rows no more than how many', async () => {
  const { partnerships, organisations, house, app } = desk.fixture
  const chief = visitor(app, await signedIn(house, granbyPeople.administrator, partnerships.grano))
  const response = await chief.post(`${list}/${organisations.police}/change`, {
    name: 'Polisen Granå',
    toDay: '2026-04-02',
    reason: 'Går upp i en annan',
  })
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain('1 åtagande eller åtgärd i Granby')
  expect(page).not.toContain('Vuxna på skolvägen')
})

it('the database itself lets nobody write a version of what lies elsewhere', async () => {
  const { partnerships, organisations, clock } = desk.fixture
  const attempt = actAs(
    { db: desk.db, email: granbyPeople.coordinator, within: partnerships.granby, at: clock.at },
    (act) =>
      act.db
        .insertInto('organisationVersion')
        .values({
          tenant: act.tenant,
          organisation: organisations.police,
          number: 2,
          name: 'Vår polis',
          reason: 'x',
          writtenAt: act.at,
        })
        .execute(),
  )
  await expect(attempt).rejects.toThrow('row-level security')
})

it('whoever keeps no people changes no organisation, and everything done stands in the audit log', async () => {
  const rut = visitor(desk.fixture.app, await signedIn(desk.fixture.house, granbyPeople.reporter))
  expect((await rut.post(`${list}/${school}/change`, { name: 'Ruts skola', reason: 'x' })).status).toBe(403)
  expect(await (await rut.get(list)).text()).not.toContain('/change')
  expect(await desk.page('/app/partnership/audit')).toContain('ändrade en organisation')
  expect(await verifyAudit(desk.db.owner)).toMatchObject({ firstBroken: null })
})
