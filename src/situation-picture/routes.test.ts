import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { problemsOf } from './problems/queries.ts'
import { standingOfSignOff } from './problems/rules.ts'
import { picturesOf } from './queries.ts'
import { statementsOf } from './statements/queries.ts'

const room = '/app/situation-picture'
let db: FreshDatabase
let fixture: Fixture
let picture: string
const people = {} as Record<'sanna' | 'pelle' | 'rut' | 'malte', Visitor>

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  const enter = async (email: string) =>
    visitor(fixture.app, await signedIn(fixture.house, email, fixture.partnerships.granby))
  people.sanna = await enter(granbyPeople.coordinator)
  people.pelle = await enter(granbyPeople['police-liaison'])
  people.rut = await enter(granbyPeople.reporter)
  people.malte = await enter(granbyPeople.member)
  picture = await sent(people.sanna, `${room}/new`, {
    title: 'Lägesbild 2026',
    from: '2025-01-01',
    to: '2026-02-28',
    continues: '',
  })
})
afterAll(() => db.drop())

const kept = <T>(read: (trx: Trx) => Promise<T>) => {
  const { tenant, partnerships } = fixture
  return inTransaction(db.app, { tenant, partnership: partnerships.granby, user: null }, read)
}

/** Sends a form that is taken, and gives the id at the end of the address it leads to. */
async function sent(by: Visitor, path: string, form: Record<string, string> | [string, string][]) {
  const answered = await by.post(path, form)
  expect(answered.status, `${path} ${answered.status === 422 ? await answered.text() : ''}`).toBe(303)
  return answered.headers.get('location')?.split('/').at(-1) ?? ''
}

const words = (changed: Record<string, string>) => ({
  words: 'Unga kvinnor avstår från att gå ut.',
  organisation: '',
  theme: '',
  area: '',
  visibility: 'partners',
  whyChosen: 'Skillnaden växer.',
  sources: 'Enkäten; polisens siffror valdes bort.',
  limits: 'Vi vet inte varför.',
  consequenceOfLimits: 'Fel åtgärd kan väljas.',
  touchpoints: '',
  ...changed,
})
const state = (by: Visitor, changed: Record<string, string>) =>
  sent(by, `${room}/${picture}/statements/new`, words(changed))
const document = { kind: 'document', title: 'Unga om Granby', issuer: 'Granby kommun', words: '46 procent' }
const rest = (by: Visitor, statement: string, form: Record<string, string> = document) =>
  sent(by, `${room}/statement/${statement}/evidence/new`, form)
const merged = (statements: string[], changed: Record<string, string>): [string, string][] => [
  ...statements.map((id): [string, string] => ['statement', id]),
  ...Object.entries({
    title: 'Unga kvinnors otrygghet',
    words: 'Unga kvinnor avstår från att vara ute på kvällen.',
    seen: 'agree',
    difference: '',
    theme: '',
    area: '',
    visibility: 'partners',
    ...changed,
  }),
]
const sign = (by: Visitor, problem: string, party: string, basedOn = '1') =>
  by.post(`${room}/problem/${problem}/sign-off`, { party, office: 'Säkerhetschef', basedOn })
const problemNow = async (id: string) =>
  (await kept((trx) => problemsOf(trx, { picture }))).find((problem) => problem.id === id)
const statementNow = async (id: string) =>
  (await kept((trx) => statementsOf(trx, picture))).find((statement) => statement.id === id)

it('S2-10 each party tells its view from the sources it has, with their limits', async () => {
  const { police, municipality, school } = fixture.organisations
  const theirs = await state(people.pelle, { party: 'police', organisation: police })
  await rest(people.pelle, theirs, {
    kind: 'offence-figure',
    title: 'Anmälda brott',
    issuer: 'Brå',
    year: '2025',
    words: '12 anmälda brott',
  })
  await state(people.sanna, { party: 'municipality', organisation: municipality })
  const statements = await kept((trx) => statementsOf(trx, picture))
  expect(statements.map(({ party }) => party).sort()).toEqual(['municipality', 'police'])
  expect(await statementNow(theirs)).toMatchObject({
    sources: 'Enkäten; polisens siffror valdes bort.',
    limits: 'Vi vet inte varför.',
    evidence: [{ kind: 'offence-figure', words: '12 anmälda brott', year: 2025 }],
  })
  const page = await (await people.malte.get(`${room}/statement/${theirs}`)).text()
  for (const told of ['12 anmälda brott', 'Brå', 'Vi vet inte varför.', 'Fel åtgärd kan väljas.'])
    expect(page).toContain(told)
  // Nobody tells another's picture: not the police the municipality's, not a school the police's.
  const path = `${room}/${picture}/statements/new`
  const foreign = words({ party: 'municipality', organisation: municipality })
  expect((await people.pelle.post(path, foreign)).status).toBe(422)
  expect((await people.rut.post(path, words({ party: 'police', organisation: police }))).status).toBe(422)
  expect((await people.rut.post(`${room}/statement/${theirs}/strike`, { reason: 'nej' })).status).toBe(403)
  expect(school).not.toBe(municipality)
})

it('S1-162 a partner adds what the municipality does not know, and where they can help each other', async () => {
  const school = fixture.organisations.school
  const touchpoints = 'Vi kan hålla skolgården öppen.'
  const id = await state(people.rut, {
    party: 'partners',
    organisation: school,
    words: 'Det säljs vid cykelstället.',
    touchpoints,
  })
  await rest(people.rut, id)
  expect(await statementNow(id)).toMatchObject({ party: 'partners', organisation: school, touchpoints })
  expect(await (await people.sanna.get(`${room}/statement/${id}`)).text()).toContain(touchpoints)
})

it('S2-20 the overview says which voice groups are missing, until they speak or the reason is told', async () => {
  const overview = async () => (await people.sanna.get(`${room}/${picture}`)).text()
  expect(await overview()).toContain('Här saknas medarbetarna.')
  expect(await overview()).toContain('Här saknas invånarna.')
  expect(await overview()).not.toContain('Här saknas samarbetspartner.')
  await sent(people.sanna, `${room}/${picture}/unheard`, { group: 'staff', reason: 'Dialogen är i april.' })
  expect(await overview()).toContain('Dialogen är i april.')
  await state(people.sanna, { party: 'residents' })
  expect(await overview()).not.toContain('Här saknas invånarna.')
  const refused = await people.sanna.post(`${room}/${picture}/unheard`, { group: 'staff', reason: '' })
  expect(refused.status).toBe(422)
})

it('S2-13 what a network of crime or drug prevention tells is aggregated, and names no person', async () => {
  const path = `${room}/networks`
  const network = {
    name: 'Drogförebyggande nätverket',
    field: 'drug-prevention',
    organisation: '',
    description: '',
  }
  expect((await people.sanna.post(`${path}/new`, { ...network, name: 'Anna Andersson' })).status).toBe(422)
  await sent(people.sanna, `${path}/new`, network)
  const id = await state(people.sanna, { party: 'staff', words: 'Fler unga prövar.' })
  const adding = `${room}/statement/${id}/evidence/new`
  const form = await (await people.sanna.get(`${adding}?kind=network`)).text()
  const sourceNetwork = form.match(/<option value="([0-9a-f-]{36})"/)?.[1] ?? ''
  const told = { kind: 'network', sourceNetwork, contributors: '9', words: 'Nio av elva ser en ökning.' }
  for (const wrong of [{ contributors: '2' }, { words: 'Enligt Anna Andersson' }, { sourceNetwork: '' }])
    expect((await people.sanna.post(adding, { ...told, ...wrong })).status).toBe(422)
  await rest(people.sanna, id, told)
  expect((await statementNow(id))?.evidence).toMatchObject([{ sourceNetwork, contributors: 9 }])
  expect(await (await people.malte.get(path)).text()).toContain('Drogförebyggande nätverket')
})

describe('what the parties see together', () => {
  it('a statement without evidence is not put to the vote', async () => {
    const bare = await state(people.sanna, { party: 'residents', words: 'Det är mörkt.' })
    const form = merged([bare], { seen: 'only-one', difference: 'Ingen annan har sett det.' })
    const path = `${room}/${picture}/problems/new`
    const refused = await people.sanna.post(path, form)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('saknar underlag')
    expect(await (await people.sanna.get(`${room}/${picture}/merge`)).text()).not.toContain(`value="${bare}"`)
    await rest(people.sanna, bare)
    await sent(people.sanna, path, form)
  })

  it('S4-08 S2-09 a problem holds once municipality and police have both signed it, never by the same user', async () => {
    const { police, municipality } = fixture.organisations
    const one = await state(people.sanna, { party: 'municipality', organisation: municipality })
    const other = await state(people.pelle, {
      party: 'police',
      organisation: police,
      words: 'Vi ser det också.',
    })
    for (const id of [one, other]) await rest(people.sanna, id)
    const problem = await sent(people.sanna, `${room}/${picture}/problems/new`, merged([one, other], {}))
    const page = async () => (await people.malte.get(`${room}/problem/${problem}`)).text()
    expect(await page()).toContain('Polisen: har inte undertecknat')
    expect((await sign(people.malte, problem, 'municipality')).status).toBe(403)
    expect((await sign(people.pelle, problem, 'municipality')).status).toBe(403)
    expect((await sign(people.sanna, problem, 'municipality')).status).toBe(303)
    const twice = await sign(people.sanna, problem, 'police')
    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('Du har redan undertecknat för den andra parten')
    expect(standingOfSignOff((await problemNow(problem))!).both).toBe(false)
    expect((await sign(people.pelle, problem, 'police')).status).toBe(303)
    expect(standingOfSignOff((await problemNow(problem))!).both).toBe(true)
    expect(await page()).toContain('Undertecknat av båda parter.')
    // A new wording is another one: both have to sign again, and it keeps what it came from.
    const amended = merged([], { words: 'Unga kvinnor går omvägar.', reason: 'Tydligare ord', basedOn: '1' })
    await sent(people.sanna, `${room}/problem/${problem}/amend`, amended)
    const now = await problemNow(problem)
    expect(now).toMatchObject({ number: 2, signOffs: [] })
    expect(now?.origins.map(({ id }) => id).sort()).toEqual([one, other].sort())
    expect((await sign(people.pelle, problem, 'police', '1')).status).toBe(422)
    expect((await sign(people.pelle, problem, 'police', '2')).status).toBe(303)
  })

  it("young women's insecurity, absent from the police's picture, is kept, and the difference explained", async () => {
    const municipality = fixture.organisations.municipality
    const one = await state(people.sanna, { party: 'municipality', organisation: municipality })
    const other = await state(people.sanna, { party: 'residents', words: 'Rop på väg hem.' })
    for (const id of [one, other]) await rest(people.sanna, id)
    const path = `${room}/${picture}/problems/new`
    expect((await people.sanna.post(path, merged([one, other], { seen: 'agree' }))).status).toBe(422)
    expect((await people.sanna.post(path, merged([one, other], { seen: 'only-one' }))).status).toBe(422)
    const difference = 'Det anmäls sällan.'
    const problem = await sent(people.sanna, path, merged([one, other], { seen: 'only-one', difference }))
    const page = await (await people.pelle.get(`${room}/problem/${problem}`)).text()
    expect(page).toContain('Polisen säger inget om det i sin bild.')
    expect(page).toContain(difference)
  })

  it('evidence that is struck afterwards is told on the problem and in the overview, and nobody signs', async () => {
    const id = await state(people.sanna, { party: 'staff', words: 'Det saknas vuxna på kvällen.' })
    await rest(people.sanna, id)
    const form = merged([id], {
      title: 'Få vuxna ute',
      seen: 'only-one',
      difference: 'Bara de som är där ser det.',
    })
    const problem = await sent(people.sanna, `${room}/${picture}/problems/new`, form)
    const evidence = (await statementNow(id))?.evidence[0]?.id
    const striking = `${room}/evidence/${evidence}/strike`
    expect((await people.sanna.post(striking, { reason: '' })).status).toBe(422)
    await sent(people.sanna, striking, { reason: 'Siffran gällde ett annat år.' })
    const page = await (await people.sanna.get(`${room}/problem/${problem}`)).text()
    expect(page).toContain('har förlorat sitt underlag')
    const overview = await (await people.sanna.get(`${room}/${picture}`)).text()
    expect(overview).toContain('Problem där underlaget har strukits.')
    expect((await sign(people.pelle, problem, 'police')).status).toBe(422)
    expect((await problemNow(problem))?.origins).toHaveLength(1)
  })

  it('a statement is worded anew with a reason, and taken back with a reason; it stays on its page', async () => {
    const id = await state(people.sanna, { party: 'residents', words: 'Det är stökigt.' })
    const path = `${room}/statement/${id}`
    const anew = words({ words: 'Det är stökigt på fredagar.', basedOn: '1' })
    expect((await people.sanna.post(`${path}/amend`, anew)).status).toBe(422)
    await sent(people.sanna, `${path}/amend`, { ...anew, reason: 'Dagen saknades.' })
    const late = { ...anew, reason: 'Samtidigt.' }
    expect((await people.sanna.post(`${path}/amend`, late)).status).toBe(422)
    expect(await (await people.sanna.get(path)).text()).toContain('Dagen saknades.')
    await sent(people.sanna, `${path}/strike`, { reason: 'Sades om en annan kommun.' })
    const page = await (await people.sanna.get(path)).text()
    expect(page).toContain('Sades om en annan kommun.')
    expect(page).toContain('<s>Det är stökigt på fredagar.</s>')
  })
})

it('what is for the own organisation is read there and by the coordinator, and behind a problem only counted', async () => {
  const { police, municipality } = fixture.organisations
  const closed = {
    party: 'police',
    organisation: police,
    visibility: 'own-organisation',
    words: 'Internt om spaning.',
  }
  const id = await state(people.pelle, closed)
  const other = await state(people.sanna, { party: 'municipality', organisation: municipality })
  for (const statement of [id, other]) await rest(people.sanna, statement)
  const form = merged([id, other], { title: 'Handel vid torget' })
  const problem = await sent(people.sanna, `${room}/${picture}/problems/new`, form)
  expect((await people.malte.get(`${room}/statement/${id}`)).status).toBe(403)
  const pages = [`${room}/${picture}`, `${room}/${picture}/statements`, `${room}/${picture}/merge`]
  for (const page of [...pages, `${room}/problem/${problem}`])
    expect(await (await people.malte.get(page)).text(), page).not.toContain('Internt om spaning.')
  expect(await (await people.malte.get(`${room}/problem/${problem}`)).text()).toContain('Dessutom 1')
  expect(await (await people.pelle.get(`${room}/statement/${id}`)).text()).toContain('Internt om spaning.')
})

it('a later picture continues the former, which stays as it was', async () => {
  const later = { title: 'Lägesbild 2027', from: '2026-03-01', to: '2027-02-28', continues: picture }
  const next = await sent(people.sanna, `${room}/new`, later)
  const pictures = await kept((trx) => picturesOf(trx, fixture.partnerships.granby))
  expect(pictures.map(({ id }) => id)).toEqual([next, picture])
  expect(pictures[0]?.continues).toBe(picture)
  expect((await kept((trx) => statementsOf(trx, picture))).length).toBeGreaterThan(5)
  expect(await kept((trx) => statementsOf(trx, next))).toEqual([])
  expect((await people.rut.post(`${room}/new`, later)).status).toBe(403)
})
