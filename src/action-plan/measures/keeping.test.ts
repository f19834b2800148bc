import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../../demo/granby-plan.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'

let db: FreshDatabase
let fixture: Fixture
let plan: GranbyPlan
let sanna: Visitor

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  plan = await granbyPlan(fixture)
  sanna = await plan.as('coordinator')
})
afterAll(() => db.drop())

const newAt = () => `/app/action-plan/focus-area/${plan.focusArea}/measure/new`
const at = (id: string) => `/app/action-plan/measure/${id}`
const page = async (path: string, by: Visitor = sanna) => (await by.get(path)).text()
const add = (changed: Record<string, string | string[]>, path = newAt(), by = sanna) =>
  made(by, path, measureForm(fixture, changed))

const asker = () => ({ tenant: fixture.tenant, partnership: fixture.partnerships.granby, user: null })
const measures = () => inTransaction(db.app, asker(), (trx) => measuresOf(trx, fixture.partnerships.granby))
const measure = async (id: string) => (await measures()).find((one) => one.id === id)!

describe('resources', () => {
  it('S3-12 S1-12 each party says what it gives, with a note on whether it suffices', async () => {
    const id = await add({ title: 'Nattvandring' })
    const { police, municipality } = fixture.organisations
    const note = (changed: Record<string, string>) =>
      sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026', ...changed })
    await note({ organisation: police, hours: '120' })
    await note({
      organisation: municipality,
      hours: '80',
      money: '25 000',
      note: 'Går bara om föreningen är med',
    })
    await note({ organisation: municipality, kind: 'used', hours: '40' })
    const html = (await page(at(id))).replaceAll('\u00a0', ' ')
    expect(html).toMatch(/Polisen Granå<\/td><td>120 timmar/)
    expect(html).toMatch(/Granby kommun<\/td><td>80 timmar, 25 000 kr<\/td><td>40 timmar/)
    expect(html).toContain('Går bara om föreningen är med')
  })

  it('S1-157 a quarter of a full-time post stands as 0.25', async () => {
    const id = await add({ title: 'Två personer, en kvart' })
    await sanna.post(`${at(id)}/resources`, {
      kind: 'planned',
      year: '2026',
      organisation: '',
      fullTime: '0,25',
    })
    expect(await page(at(id))).toContain('0,25 heltidstjänst')
  })

  it('what is written anew for the same year and party replaces what was wrong', async () => {
    const id = await add({ title: 'Felskrivet' })
    for (const hours of ['4000', '400']) {
      fixture.clock.at = new Date(fixture.clock.at.getTime() + 60_000)
      await sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026', organisation: '', hours })
    }
    const html = await page(at(id))
    expect(html).toContain('400 timmar')
    expect(html).not.toContain('4000 timmar')
  })

  it('without an amount is told what to write', async () => {
    const id = await add({ title: 'Inget' })
    const answered = await sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026' })
    expect(answered.status).toBe(422)
    expect(await answered.text()).toMatch(/id="hours-problem"/)
  })
})

describe('changing and cancelling', () => {
  it('S1-110 a measure shows its hours and areas before and after a change, with the reason', async () => {
    const id = await add({ title: 'Väktare', plannedWhen: 'till klockan 20', setting: 'centrum' })
    const changed = measureForm(fixture, {
      title: 'Väktare',
      plannedWhen: 'till klockan 22',
      setting: 'centrum och Gläntan',
      number: '1',
    })
    expect((await sanna.post(`${at(id)}/amend`, changed)).status).toBe(422)
    await sanna.post(`${at(id)}/amend`, [...changed, ['reason', 'Det blev lugnt för tidigt']])
    const html = await page(at(id))
    expect(html).toContain('<div>till klockan 20</div><div>centrum</div>')
    expect(html).toContain('<div>till klockan 22</div><div>centrum och Gläntan</div>')
    expect(html).toContain('Det blev lugnt för tidigt')
    const late = await sanna.post(`${at(id)}/amend`, [...changed, ['reason', 'Jag var långsam']])
    expect(await late.text()).toContain('Någon annan har ändrat här under tiden')
  })

  it('an amendment keeps what no list holds any more, and a partner without a part', async () => {
    const id = await add({ title: 'Från en äldre plan' })
    const { school } = fixture.organisations
    await db.owner.query(`update measure_version set offences = '{cattle-rustling}' where measure = '${id}'`)
    await db.owner.query(`insert into measure_partner (tenant, measure, number, organisation, partnership)
      values ('${fixture.tenant}', '${id}', 1, '${school}', '${fixture.partnerships.granby}')`)
    const html = await page(`${at(id)}/amend`)
    expect(html).toMatch(/name="offences" value="cattle-rustling" checked/)
    expect(html).toMatch(
      new RegExp(`name="partner-${school}"[^>]*value="är med"|value="är med"[^>]*name="partner-${school}"`),
    )
    const kept = { offences: 'cattle-rustling', number: '1', reason: 'Rättad', title: 'Från en äldre plan' }
    expect((await sanna.post(`${at(id)}/amend`, measureForm(fixture, kept))).status).toBe(303)
    expect((await measure(id)).offences).toEqual(['cattle-rustling'])
  })

  it('S1-101 a cancelled measure keeps its reason, who objected and the lesson, and its commitments end the same day', async () => {
    const id = await add({ title: 'Dekaler på bilarna' })
    await sanna.post(`${at(id)}/commitment/new`, commitmentForm(fixture, { title: 'Dekaler' }))
    const cancelled = {
      day: '2026-03-02',
      reason: 'Facket är emot',
      objections: 'Personalen vill inte förväxlas med väktare',
      lesson: 'Det går utan dekaler',
    }
    expect((await sanna.post(`${at(id)}/cancel`, { ...cancelled, reason: '' })).status).toBe(422)
    expect((await sanna.post(`${at(id)}/cancel`, cancelled)).status).toBe(303)
    const html = await page(at(id))
    for (const words of Object.values(cancelled).slice(1)) expect(html).toContain(words)
    const its = (
      await inTransaction(db.app, asker(), (trx) => commitmentsOf(trx, fixture.partnerships.granby))
    ).find((one) => one.measure === id)
    expect(its?.ending).toEqual({ day: '2026-03-02', reason: 'Facket är emot' })
    expect((await sanna.post(`${at(id)}/cancel`, cancelled)).status).toBe(422)
    expect(
      (await sanna.post(`${at(id)}/commitment/new`, commitmentForm(fixture, { title: 'För sent' }))).status,
    ).toBe(422)
  })
})

describe('who reads and writes', () => {
  it('the police liaison writes only what the police are responsible for', async () => {
    const pelle = await plan.as('police-liaison')
    expect((await pelle.post(newAt(), measureForm(fixture))).status).toBe(422)
    const own = await add({ title: 'Polisens', responsible: fixture.organisations.police }, newAt(), pelle)
    const id = await add({ title: 'Kommunens' })
    const amended = [
      ...measureForm(fixture, {
        title: 'Kapad',
        responsible: fixture.organisations.police,
        number: '1',
        reason: 'x',
      }),
    ]
    expect((await pelle.post(`${at(id)}/amend`, amended)).status).toBe(422)
    expect((await pelle.post(`${at(id)}/cancel`, { day: '2026-03-02', reason: 'x' })).status).toBe(422)
    expect((await pelle.post(`${at(own)}/confirm`)).status).toBe(303)
  })

  it('what is for the own organisation is not there for others, nor what a reporter takes no part in', async () => {
    const id = await add({
      title: 'Hemligt',
      visibility: 'own-organisation',
      responsible: fixture.organisations.police,
    })
    expect((await (await plan.as('member')).get(at(id))).status).toBe(404)
    expect((await (await plan.as('police-liaison')).get(at(id))).status).toBe(200)
    const rut = await plan.as('reporter')
    const theirs = await add({ title: 'Utan skolan' })
    const ours = await add({ title: 'Med skolan', [`partner-${fixture.organisations.school}`]: 'är med' })
    expect((await rut.get(at(theirs))).status).toBe(404)
    expect((await rut.get(at(ours))).status).toBe(200)
    const home = await page('/app/action-plan', rut)
    expect(home).toContain('Med skolan')
    expect(home).not.toContain('Utan skolan')
    expect(home).not.toContain('Lägg till en åtgärd')
  })

  it('a measure of another partnership is not there', async () => {
    const id = await add({ title: 'Vår egen' })
    const hanne = visitor(fixture.app, await signedIn(fixture.house, 'hanne@havnby.example'))
    expect((await hanne.get(at(id))).status).toBe(404)
    expect((await hanne.post(`${at(id)}/confirm`)).status).toBe(404)
    expect((await hanne.get('/app/action-plan')).status).toBe(200)
  })
})
