import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { type GranbyPlan, granbyPlan } from '../../demo/granby-plan.ts'
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

type Fields = [string, string][]

const six = (): Record<string, string> => ({
  title: 'Trygg kväll',
  what: 'Vuxna ute på kvällarna',
  plannedWhen: 'Fredagar',
  plannedFrom: '2026-03-01',
  cooperation: 'Skolan leder, polisen besöker',
  responsible: fixture.organisations.municipality,
  followUp: 'Antal kvällar',
  followUpLevel: 'active',
  visibility: 'public',
})

/** What a form sends: the six fields and the class, with what is given in their place or beside them. */
const form = (changed: Record<string, string | string[]> = {}): Fields =>
  Object.entries({ ...six(), classes: 'social', ...changed }).flatMap(([field, value]) =>
    [value].flat().map((one): [string, string] => [field, one]),
  )

const newAt = () => `/app/action-plan/focus-area/${plan.focusArea}/measure/new`
const at = (id: string) => `/app/action-plan/measure/${id}`
const page = async (path: string, by: Visitor = sanna) => (await by.get(path)).text()

/** Writes a measure through its form and gives its id. */
async function add(changed: Record<string, string | string[]>, path = newAt(), by = sanna): Promise<string> {
  const answered = await by.post(path, form(changed) as [string, string][])
  const location = answered.headers.get('location')
  if (!location) throw new Error(`${answered.status}`)
  return location.split('/').at(-1)!
}

const within = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(
    db.app,
    { tenant: fixture.tenant, partnership: fixture.partnerships.granby, user: null },
    work,
  )
const measures = () => within((trx) => measuresOf(trx, fixture.partnerships.granby))
const measure = async (id: string) => (await measures()).find((one) => one.id === id)!

const commitmentOf = (title: string) => ({
  do: 'save',
  title,
  kind: 'counted',
  count: '2',
  comparator: 'at-least',
  period: 'month',
  fromDay: '2026-03-01',
  giver: 'joint',
  responsible: fixture.organisations.municipality,
})

describe('a measure', () => {
  it('S4-17 is not saved while one of the six fields is empty, and nothing written is lost', async () => {
    const answered = await sanna.post(newAt(), form({ followUp: '' }))
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
    const id = '11111111-2222-4333-8444-555555555550'
    await add({ id, title: 'En gång' })
    await add({ id, title: 'En gång' })
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
      await sanna.post(`${at(below)}/commitment/new`, commitmentOf(`Möten: ${title}`))
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
    const changed = form({
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

  it('S1-101 a cancelled measure keeps its reason, who objected and the lesson, and its commitments end the same day', async () => {
    const id = await add({ title: 'Dekaler på bilarna' })
    await sanna.post(`${at(id)}/commitment/new`, commitmentOf('Dekaler'))
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
    const its = (await within((trx) => commitmentsOf(trx, fixture.partnerships.granby))).find(
      (one) => one.measure === id,
    )
    expect(its?.ending).toEqual({ day: '2026-03-02', reason: 'Facket är emot' })
    expect((await sanna.post(`${at(id)}/cancel`, cancelled)).status).toBe(422)
    expect((await sanna.post(`${at(id)}/commitment/new`, commitmentOf('För sent'))).status).toBe(422)
  })
})

describe('who reads and writes', () => {
  it('the police liaison writes only what the police are responsible for', async () => {
    const pelle = await plan.as('police-liaison')
    expect((await pelle.post(newAt(), form())).status).toBe(422)
    const own = await add({ title: 'Polisens', responsible: fixture.organisations.police }, newAt(), pelle)
    const id = await add({ title: 'Kommunens' })
    const amended = [
      ...form({ title: 'Kapad', responsible: fixture.organisations.police, number: '1', reason: 'x' }),
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
