import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, measureForm } from '../../demo/granby-plan.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'

let desk: GranbyDesk

beforeAll(async () => {
  desk = await granbyDesk()
})
afterAll(() => desk.db.drop())

const at = (id: string) => `/app/action-plan/measure/${id}`
const measure = async (id: string) => (await desk.measures()).find((one) => one.id === id)!

const note = (id: string, changed: Record<string, string>) =>
  desk.sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026', organisation: '', ...changed })
const addCommitment = async (id: string, changed: Record<string, string>) => {
  await desk.sanna.post(`${at(id)}/commitment/new`, commitmentForm(desk.fixture, changed))
  return (await desk.commitments()).find(({ measure, title }) => measure === id && title === changed.title)!
    .id
}

describe('resources', () => {
  it('S1-12 each party says what it gives to a measure, with a note on whether it suffices', async () => {
    const id = await desk.addMeasure({ title: 'Nattvandring' })
    const { police, municipality } = desk.fixture.organisations
    const note = (changed: Record<string, string>) =>
      desk.sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026', ...changed })
    await note({ organisation: police, hours: '120' })
    await note({
      organisation: municipality,
      hours: '80',
      money: '25 000',
      note: 'Går bara om föreningen är med',
    })
    await note({ organisation: municipality, kind: 'used', hours: '40' })
    const html = (await desk.page(at(id))).replaceAll('\u00a0', ' ')
    expect(html).toMatch(/Polisen Granå<\/td><td[^>]*>120 timmar/)
    expect(html).toMatch(/Granby kommun<\/td><td[^>]*>80 timmar, 25 000 kr<\/td><td[^>]*>40 timmar/)
    expect(html).toContain('Går bara om föreningen är med')
  })

  // biome-ignore format: a table is read by its rows
  it.each([
    ['12.500', '12 500 kr'], ['12.500 kr.', '12 500 kr'], ['1.234,50', '1 234,50 kr'], ['12500,75', '12 500,75 kr'],
  ])('money written as %j stands as %j', async (money, shown) => {
    const id = await desk.addMeasure({ title: 'Belysning' })
    await desk.sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026', money })
    expect((await desk.page(at(id))).replaceAll('\u00a0', ' ')).toContain(`>${shown}<`)
  })

  it('an amount that could be read in two ways is asked about, and what was written stays', async () => {
    const id = await desk.addMeasure({ title: 'Belysning' })
    const fields = { kind: 'planned', year: '2026', money: '1,500', note: 'Om fonden säger ja' }
    const answered = await desk.sanna.post(`${at(id)}/resources`, fields)
    const html = await answered.text()
    expect(answered.status).toBe(422)
    expect(html).toContain('”1,500” går inte att läsa som ett tal')
    expect(html).toMatch(/name="money"[^>]* value="1,500"/)
    expect(html).toContain('value="Om fonden säger ja"')
  })

  it('S3-12 each party says what it gives to one undertaking, and the undertaking shows it', async () => {
    const id = await desk.addMeasure({ title: 'Trygg skolväg' })
    const { police, municipality } = desk.fixture.organisations
    const checks = await addCommitment(id, { title: 'Kontroller vid skolan' })
    const walks = await addCommitment(id, { title: 'Gå till skolan tillsammans' })
    const form = await desk.page(`${at(id)}/resources`)
    expect(form).toMatch(/<option value="">hela åtgärden</)
    for (const commitment of [checks, walks]) expect(form).toContain(`<option value="${commitment}">`)
    await note(id, { organisation: municipality, hours: '300' })
    await note(id, { organisation: police, hours: '120', commitment: checks })
    await note(id, {
      organisation: municipality,
      money: '25 000',
      commitment: checks,
      note: 'Om fonden säger ja',
    })
    await note(id, { organisation: police, kind: 'used', hours: '40', commitment: checks })
    const html = (await desk.page(at(id))).replaceAll('\u00a0', ' ')
    const row = (...cells: string[]) => new RegExp(cells.map((cell) => `<td[^>]*>${cell}</td>`).join(''))
    expect(html).toMatch(row('hela åtgärden', 'Granby kommun', '300 timmar', ''))
    expect(html).toMatch(row('Kontroller vid skolan', 'Polisen Granå', '120 timmar', '40 timmar'))
    expect(html).toMatch(row('Kontroller vid skolan', 'Granby kommun', '25 000 kr', '', 'Om fonden säger ja'))
    const card = (commitment: string) =>
      new RegExp(`id="commitment-${commitment}".*?(?=<li class="card"|</section>)`, 's').exec(html)?.[0] ?? ''
    expect(card(checks)).toContain('2026, Polisen Granå: planerat 120 timmar; använt 40 timmar')
    expect(card(checks)).toContain('2026, Granby kommun: planerat 25 000 kr')
    expect(card(walks)).not.toContain('planerat')
  })

  it('S3-12 what is written anew for the same year, party and undertaking replaces that alone', async () => {
    const id = await desk.addMeasure({ title: 'Felskrivet åtagande' })
    const commitment = await addCommitment(id, { title: 'Kontroller' })
    await note(id, { hours: '70' })
    for (const hours of ['4000', '400']) {
      desk.fixture.clock.at = new Date(desk.fixture.clock.at.getTime() + 60_000)
      await note(id, { hours, commitment })
    }
    const html = await desk.page(at(id))
    for (const kept of ['>70 timmar<', '>400 timmar<']) expect(html).toContain(kept)
    expect(html).not.toContain('4000 timmar')
  })

  it('S3-12 an undertaking of another measure is refused by name', async () => {
    const id = await desk.addMeasure({ title: 'Den här' })
    const other = await addCommitment(await desk.addMeasure({ title: 'En annan' }), { title: 'Långt borta' })
    const answered = await note(id, { hours: '10', commitment: other })
    expect(answered.status).toBe(422)
    expect(await answered.text()).toMatch(
      /id="commitment-problem"[^>]*>Det åtagandet hör till en annan åtgärd/,
    )
    expect(await desk.page(at(id))).not.toContain('10 timmar')
  })

  it('S1-157 two persons with a quarter of a post: the routine of 32 areas twice a year fits, and the page says why', async () => {
    const id = await desk.addMeasure({ title: 'Två personer, en kvart' })
    await note(id, { persons: '2', fullTime: '0,25' })
    const routine = { title: 'Status till varje område', count: '2', period: 'year', per: 'area' }
    const commitment = await addCommitment(id, { ...routine, fromDay: '2026-01-01' })
    const unsaid = await desk.page(at(id))
    expect(unsaid).toContain('Det går inte att säga.')
    expect(unsaid).toContain('”Status till varje område”: ingen har angett')
    await note(id, { commitment, hoursEach: '6', things: '32' })
    const fits = (await desk.page(at(id))).replaceAll('\u00a0', ' ')
    expect(fits).toContain('2 personer, 0,25 heltidstjänst')
    expect(fits).toContain('Ja, det ryms.')
    expect(fits).toContain('tar 384 timmar')
    expect(fits).toContain('Avsatta är 460 timmar')
    expect(fits).toContain('40 timmar i veckan i 46 veckor, 1 840 timmar om året')
    expect(fits).toMatch(/Status till varje område<\/th><td[^>]*>64<\/td><td[^>]*>6<\/td><td[^>]*>384</)
    desk.fixture.clock.at = new Date(desk.fixture.clock.at.getTime() + 60_000)
    await note(id, { commitment, hoursEach: '8', things: '32' })
    const lacking = await desk.page(at(id))
    expect(lacking).toContain('Nej, det ryms inte.')
    expect(lacking).toContain('Det fattas 52 timmar.')
  })

  it('what is written anew for the same year and party replaces what was wrong', async () => {
    const id = await desk.addMeasure({ title: 'Felskrivet' })
    for (const hours of ['4000', '400']) {
      desk.fixture.clock.at = new Date(desk.fixture.clock.at.getTime() + 60_000)
      await desk.sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026', organisation: '', hours })
    }
    const html = await desk.page(at(id))
    expect(html).toContain('400 timmar')
    expect(html).not.toContain('4000 timmar')
  })

  it('without an amount is told what to write', async () => {
    const id = await desk.addMeasure({ title: 'Inget' })
    const answered = await desk.sanna.post(`${at(id)}/resources`, { kind: 'planned', year: '2026' })
    expect(answered.status).toBe(422)
    expect(await answered.text()).toMatch(/id="hours-problem"/)
  })
})

describe('changing', () => {
  it('whoever was slower sees what the other changed, keeps their own words and can save', async () => {
    const id = await desk.addMeasure({ title: 'Väktare', plannedWhen: 'till klockan 20', setting: 'centrum' })
    const form = (changed: Record<string, string>, number: string, reason: string) => {
      const filled = measureForm(desk.fixture, {
        title: 'Väktare',
        plannedWhen: 'till klockan 20',
        ...changed,
      })
      return desk.sanna.post(`${at(id)}/amend`, [...filled, ['number', number], ['reason', reason]])
    }
    await form({ setting: 'torget' }, '1', 'Centrum är lugnt')
    const refused = await form({ setting: 'centrum', plannedWhen: 'till klockan 23' }, '1', 'Sent bråk')
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(html).toMatch(/id="form"[\s\S]*Före: centrum<br\/?>Efter: torget/)
    expect(html).toContain('value="till klockan 23"')
    expect(html).toMatch(/name="setting"[^>]* value="torget"/)
    expect(html).toContain('name="number" value="2"')
    expect((await form({ setting: 'torget', plannedWhen: 'till klockan 23' }, '2', 'Sent bråk')).status).toBe(
      303,
    )
    expect(await measure(id)).toMatchObject({ setting: 'torget', plannedWhen: 'till klockan 23' })
  })

  it('S1-110 a measure shows its hours and areas before and after a change, with the reason', async () => {
    const id = await desk.addMeasure({ title: 'Väktare', plannedWhen: 'till klockan 20', setting: 'centrum' })
    const changed = measureForm(desk.fixture, {
      title: 'Väktare',
      plannedWhen: 'till klockan 22',
      setting: 'centrum och Gläntan',
      number: '1',
    })
    expect((await desk.sanna.post(`${at(id)}/amend`, changed)).status).toBe(422)
    await desk.sanna.post(`${at(id)}/amend`, [...changed, ['reason', 'Det blev lugnt för tidigt']])
    const html = await desk.page(at(id))
    expect(html).toContain('<div>till klockan 20</div><div>centrum</div>')
    expect(html).toContain('<div>till klockan 22</div><div>centrum och Gläntan</div>')
    expect(html).toContain('Det blev lugnt för tidigt')
    const late = await desk.sanna.post(`${at(id)}/amend`, [...changed, ['reason', 'Jag var långsam']])
    expect(await late.text()).toContain('Någon annan har ändrat här under tiden')
  })

  it('an amendment keeps what no list holds any more, and a partner without a part', async () => {
    const id = await desk.addMeasure({ title: 'Från en äldre plan' })
    const { school } = desk.fixture.organisations
    await desk.db.owner.query(
      `update measure_version set offences = '{cattle-rustling}' where measure = '${id}'`,
    )
    await desk.db.owner.query(`insert into measure_partner (tenant, measure, number, organisation, partnership)
      values ('${desk.fixture.tenant}', '${id}', 1, '${school}', '${desk.fixture.partnerships.granby}')`)
    const html = await desk.page(`${at(id)}/amend`)
    expect(html).toMatch(/name="offences" value="cattle-rustling" checked/)
    expect(html).toMatch(
      new RegExp(`name="partner-${school}"[^>]*value="är med"|value="är med"[^>]*name="partner-${school}"`),
    )
    const kept = { offences: 'cattle-rustling', number: '1', reason: 'Rättad', title: 'Från en äldre plan' }
    expect((await desk.sanna.post(`${at(id)}/amend`, measureForm(desk.fixture, kept))).status).toBe(303)
    expect((await measure(id)).offences).toEqual(['cattle-rustling'])
  })
})

describe('who reads and writes', () => {
  it('the police liaison writes only what the police are responsible for', async () => {
    const pelle = await desk.plan.as('police-liaison')
    expect((await pelle.post(desk.newMeasureAt, measureForm(desk.fixture))).status).toBe(422)
    const own = await desk.addMeasure(
      { title: 'Polisens', responsible: desk.fixture.organisations.police },
      desk.newMeasureAt,
      pelle,
    )
    const id = await desk.addMeasure({ title: 'Kommunens' })
    const amended = [
      ...measureForm(desk.fixture, {
        title: 'Kapad',
        responsible: desk.fixture.organisations.police,
        number: '1',
        reason: 'x',
      }),
    ]
    expect((await pelle.post(`${at(id)}/amend`, amended)).status).toBe(422)
    expect((await pelle.post(`${at(id)}/cancel`, { day: '2026-03-02', reason: 'x' })).status).toBe(422)
    expect((await pelle.post(`${at(own)}/confirm`)).status).toBe(303)
  })

  it('what is for the own organisation is not there for others, nor what a reporter takes no part in', async () => {
    const id = await desk.addMeasure({
      title: 'Hemligt',
      visibility: 'own-organisation',
      responsible: desk.fixture.organisations.police,
    })
    expect((await (await desk.plan.as('member')).get(at(id))).status).toBe(404)
    expect((await (await desk.plan.as('police-liaison')).get(at(id))).status).toBe(200)
    const rut = await desk.plan.as('reporter')
    const theirs = await desk.addMeasure({ title: 'Utan skolan' })
    const ours = await desk.addMeasure({
      title: 'Med skolan',
      [`partner-${desk.fixture.organisations.school}`]: 'är med',
    })
    expect((await rut.get(at(theirs))).status).toBe(404)
    expect((await rut.get(at(ours))).status).toBe(200)
    const home = await desk.page('/app/action-plan', rut)
    expect(home).toContain('Med skolan')
    expect(home).not.toContain('Utan skolan')
    expect(home).not.toContain('Lägg till en åtgärd')
  })

  it('a measure of another partnership is not there', async () => {
    const id = await desk.addMeasure({ title: 'Vår egen' })
    const hanne = visitor(desk.fixture.app, await signedIn(desk.fixture.house, 'hanne@havnby.example'))
    expect((await hanne.get(at(id))).status).toBe(404)
    expect((await hanne.post(`${at(id)}/confirm`)).status).toBe(404)
    expect((await hanne.get('/app/action-plan')).status).toBe(200)
  })
})
