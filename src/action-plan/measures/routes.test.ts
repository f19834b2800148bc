import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../../demo/granby-plan.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { measuresOf } from '../queries.ts'

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

describe('a measure', () => {
  it('S4-17 is not saved while one of the six fields is empty, and nothing written is lost', async () => {
    const answered = await sanna.post(newAt(), measureForm(fixture, { followUp: '' }))
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toMatch(/id="followUp-problem"/)
    expect(html).toContain('Vuxna ute på kvällarna')
    expect(await measures()).toEqual([])
  })

  it('S4-17 S3-30 shows which, what, when, how, who, how followed up, and the result that is wanted', async () => {
    const html = await page(at(await add({ desiredResult: 'Färre oroliga' })))
    const told = [
      'Trygg kväll',
      'Vuxna ute på kvällarna',
      'Fredagar',
      '1 mars 2026',
      'Skolan leder',
      'Granby kommun',
    ]
    for (const words of [...told, 'Antal kvällar', 'Färre oroliga']) expect(html).toContain(words)
  })

  it('sent twice is one measure', async () => {
    const sent = measureForm(fixture, {
      title: 'En gång',
      'form-id': '11111111-2222-4333-8444-555555555550',
    })
    for (let twice = 0; twice < 2; twice++) expect((await sanna.post(newAt(), sent)).status).toBe(303)
    expect((await measures()).filter(({ title }) => title === 'En gång')).toHaveLength(1)
  })

  it('S1-15 S1-18 S0-39 may be of several types and about several offences, and about feeling unsafe', async () => {
    const listed = (await page(newAt())).match(/name="offences" value="([^"]+)"/g)!.slice(0, 3)
    const offences = listed.map((field) => /value="([^"]+)"/.exec(field)![1]!)
    const known = await add({
      types: ['physical-planning', 'control'],
      offences,
      classes: ['situational', 'safety-creating'],
    })
    expect(await measure(known)).toMatchObject({
      types: ['physical-planning', 'control'],
      offences,
      classes: ['situational', 'safety-creating'],
    })
    expect(await page(at(known))).toContain('situationellt och trygghetsskapande')
  })

  it('S0-47 may be for all kinds of offence', async () => {
    const id = await add({ title: 'Konfliktmægling', allOffences: 'yes' })
    expect(await page(at(id))).toContain('alla slags brott')
  })

  it('S0-28 is outreach and preventive, in a named setting', async () => {
    const id = await add({
      title: 'Gademedarbejdere',
      types: ['outreach', 'preventive'],
      setting: 'Krogmiljön',
    })
    const html = await page(at(id))
    expect(html).toContain('uppsökande och förebyggande')
    expect(html).toContain('Krogmiljön')
  })

  it('S0-46 has a target group in words with an age span, and is marked unchanged since last year', async () => {
    const targetGroup = 'unge i risiko for kriminalitet eller tidligere kriminelle'
    const id = await add({ title: 'High Five', targetGroup, ageFrom: '15', ageTo: '25' })
    await sanna.post(`${at(id)}/confirm`)
    const html = await page(at(id))
    expect(html).toContain(`${targetGroup}, 15–25 år`)
    expect(html).toContain('2026: fortsätter oförändrad')
  })

  it('S1-100 says how it can be seen', async () => {
    const id = await add({
      title: 'Hemtjänstens ögon',
      visibleMarking: 'Dekalen ”Vi håller ögonen öppna” på bilarna',
    })
    expect(await page(at(id))).toContain('på bilarna')
  })

  it('S1-11 has partners of all kinds, each with what they do', async () => {
    const { police, school } = fixture.organisations
    const id = await add({ [`partner-${police}`]: 'besöker', [`partner-${school}`]: 'lånar ut lokalen' })
    const html = await page(at(id))
    expect(html).toContain('Polisen Granå: besöker')
    expect(html).toContain('Gläntans skola: lånar ut lokalen')
  })

  it.each([
    ['active', 'följs aktivt'],
    ['information-only', 'följs för kännedom'],
    ['monitored-elsewhere', 'följs någon annanstans'],
    ['ended', 'avslutad'],
  ])('S0-45 has a level of follow-up: %s', async (followUpLevel, words) => {
    const id = await add({ title: `Exit ${followUpLevel}`, followUpLevel })
    expect(await page(at(id))).toContain(words)
  })
})

describe('sub-topics', () => {
  it('S0-22 S0-23 an information measure has two sub-topics, each with activities of its own', async () => {
    const it = await add({ title: 'It-brott', types: 'information', targetGroup: 'föräldrar och äldre' })
    const topics = ['Kontakt med myndigheter på nätet', 'Uppförande på sociala medier']
    for (const title of topics) {
      const below = await add({ title, types: 'information' }, `${at(it)}/sub-topic/new`)
      await sanna.post(`${at(below)}/commitment/new`, commitmentForm(fixture, { title: `Möten: ${title}` }))
      expect(await page(at(below))).toContain('Del av It-brott')
      expect(await page(at(below))).toContain(`Möten: ${title}`)
    }
    const html = await page(at(it))
    for (const title of topics) expect(html).toContain(title)
    expect((await measures()).filter(({ parent }) => parent === it)).toHaveLength(2)
  })

  it('S1-10 S1-13 a situational measure with a social one below shows what they reach together', async () => {
    const above = await add({ title: 'Inbrott', classes: 'situational', types: 'physical-planning' })
    const social = await add(
      { title: 'Vård för missbruk', classes: 'social', types: 'outreach' },
      `${at(above)}/sub-topic/new`,
    )
    const html = await page(at(above))
    expect(html).toContain(`href="${at(social)}"`)
    expect(html).toMatch(
      /Tillsammans når de: situationellt, socialt, fysisk planering (och|&amp;) uppsökande/,
    )
  })
})

describe('a measure in its years', () => {
  it('S0-48 goes on unchanged with one click a year and nothing written anew', async () => {
    const id = await add({ title: 'Offerrådgivning' })
    expect(await page('/app/action-plan')).toContain(`action="${at(id)}/confirm"`)
    const clicked = await sanna.post(`${at(id)}/confirm`)
    expect(clicked.status).toBe(303)
    await sanna.post(`${at(id)}/confirm`)
    expect(await page('/app/action-plan')).not.toContain(`action="${at(id)}/confirm"`)
    expect((await measure(id)).number).toBe(1)
    const rows = await db.owner.query('select class from measure_year where measure = $1', [id])
    expect(rows.rows).toEqual([{ class: 'unchanged' }])
  })

  it('S0-18 is special one year and continued the next', async () => {
    const id = await add({ title: 'Särskild satsning' })
    await sanna.post(`${at(id)}/year`, { year: '2026', class: 'special' })
    await sanna.post(`${at(id)}/year`, { year: '2027', class: 'continued' })
    const html = await page(at(id))
    expect(html).toContain('2026: särskild satsning')
    expect(html).toContain('2027: fortsätter')
    expect((await sanna.post(`${at(id)}/year`, { year: '2027', class: 'lost' })).status).toBe(422)
  })
})
