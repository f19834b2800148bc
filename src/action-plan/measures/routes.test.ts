import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, measureForm } from '../../demo/granby-plan.ts'
import { actAs } from '../../demo/visitor.ts'
import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { addOrganisation } from '../../partnership/organisations/actions.ts'
import type { OrganisationKind } from '../../partnership/organisations/rules.ts'

let desk: GranbyDesk

beforeAll(async () => {
  desk = await granbyDesk()
})
afterAll(() => desk.db.drop())

const at = (id: string) => `/app/action-plan/measure/${id}`
/** An organisation that the coordinator adds, such as a business or an association of residents. */
async function addPartner(name: string, kind: OrganisationKind): Promise<string> {
  const { house, clock, partnerships } = desk.fixture
  const doing = { db: house.db, email: granbyPeople.coordinator, within: partnerships.granby, at: clock.at }
  const added = await actAs(doing, (act) => addOrganisation(act, { name, kind, party: null }))
  if (!('id' in added)) throw new Error(`${name} was not added`)
  return added.id
}

const measure = async (id: string) => (await desk.measures()).find((one) => one.id === id)!

describe('a measure', () => {
  it('S4-17 is not saved while one of the six fields is empty, and nothing written is lost', async () => {
    const answered = await desk.sanna.post(desk.newMeasureAt, measureForm(desk.fixture, { followUp: '' }))
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toMatch(/id="followUp-problem"/)
    expect(html).toContain('Vuxna ute på kvällarna')
    expect(await desk.measures()).toEqual([])
  })

  it('of every field that is wrong the summary says which it is', async () => {
    const school = `partner-${desk.fixture.organisations.school}`
    const wrong = { title: '', classes: [], types: 'none', mechanisms: 'none', [school]: 'x'.repeat(2000) }
    const html = await (await desk.sanna.post(desk.newMeasureAt, measureForm(desk.fixture, wrong))).text()
    const told = [...html.matchAll(/<a class="ds-link" href="#([^"]+)">([^<]*)</g)]
    expect(told.map(([, field]) => field)).toEqual(['title', school, 'classes', 'types', 'mechanisms'])
    for (const [, field, words] of told)
      expect([field, words]).toEqual([field, expect.stringMatching(/^.+[?:.] .+\.$/)])
    expect(html).toContain('Vad är det för slags förebyggande? Det här behöver fyllas i.')
  })

  it('S1-144 who took the initiative is recorded, of several, whoever is responsible now', async () => {
    const { municipality, police } = desk.fixture.organisations
    const html = await desk.page(at(await desk.addMeasure({ initiators: [municipality, police] })))
    expect(html).toContain('Började med')
    const [, told] = /Började med<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/s.exec(html) ?? []
    expect(told).toMatch(/ och /)
  })

  it('S4-17 S3-30 shows which, what, when, how, who, how followed up, and the result that is wanted', async () => {
    const html = await desk.page(at(await desk.addMeasure({ desiredResult: 'Färre oroliga' })))
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

  it('S3-30 the plan lists a measure that does not say what it should lead to, until it does', async () => {
    const lacking = /Utan resultat<\/a>\s*säger inte vilket resultat ni vill se/
    const id = await desk.addMeasure({ title: 'Utan resultat' })
    expect(await desk.page('/app/action-plan')).toMatch(lacking)
    const stated = {
      title: 'Utan resultat',
      desiredResult: 'Färre oroliga',
      number: '1',
      reason: 'Vi enades',
    }
    expect((await desk.sanna.post(`${at(id)}/amend`, measureForm(desk.fixture, stated))).status).toBe(303)
    expect(await desk.page(at(id))).toMatch(/Önskat resultat<\/dt>\s*<dd[^>]*>Färre oroliga</)
    expect(await desk.page('/app/action-plan')).not.toMatch(lacking)
  })

  it('S1-14 each of the five overall types can be chosen in the form and is read on the page', async () => {
    const five = {
      'physical-planning': 'fysisk planering',
      'operation-and-maintenance': 'drift och skötsel',
      'outgoing-staff': 'personal ute',
      citizens: 'invånarna själva',
      'external-actors': 'andra aktörer',
    }
    const form = await desk.page(desk.newMeasureAt)
    for (const [type, words] of Object.entries(five)) {
      expect(form).toContain(`name="types" value="${type}"`)
      expect(form).toContain(words)
      const id = await desk.addMeasure({ title: `Av typen ${type}`, types: type })
      expect(await desk.page(at(id))).toMatch(new RegExp(`Typ</dt>\\s*<dd[^>]*>${words}<`))
    }
  })

  it('sent twice is one measure', async () => {
    const sent = measureForm(desk.fixture, {
      title: 'En gång',
      'form-id': '11111111-2222-4333-8444-555555555550',
    })
    for (let twice = 0; twice < 2; twice++)
      expect((await desk.sanna.post(desk.newMeasureAt, sent)).status).toBe(303)
    expect((await desk.measures()).filter(({ title }) => title === 'En gång')).toHaveLength(1)
  })

  it('S1-15 S0-39 may be of several types and about several offences', async () => {
    const listed = (await desk.page(desk.newMeasureAt)).match(/name="offences" value="([^"]+)"/g)!.slice(0, 3)
    const offences = listed.map((field) => /value="([^"]+)"/.exec(field)![1]!)
    const known = await desk.addMeasure({
      types: ['physical-planning', 'control'],
      offences,
      classes: ['situational', 'safety-creating'],
    })
    expect(await measure(known)).toMatchObject({
      types: ['physical-planning', 'control'],
      offences,
      classes: ['situational', 'safety-creating'],
    })
    const html = await desk.page(at(known))
    expect(html).toContain('situationellt och trygghetsskapande')
    for (const offence of offences) expect(html).toContain(offenceName(offence, 'sv'))
  })

  it('S1-18 is about several kinds of offence and works against feeling unsafe too, whatever its class', async () => {
    const form = await desk.page(desk.newMeasureAt)
    expect(form).toContain('Den verkar också mot den allmänna otryggheten')
    const fields = {
      title: 'Ljus på gården',
      classes: 'situational',
      offences: ['graffiti', 'home-burglary'],
    }
    const id = await desk.addMeasure({ ...fields, affectsUnsafety: 'yes' })
    expect(await measure(id)).toMatchObject({ ...fields, classes: ['situational'], affectsUnsafety: true })
    const unsafety = /Otrygghet<\/dt>\s*<dd[^>]*>verkar mot den allmänna otryggheten</
    const html = await desk.page(at(id))
    expect(html).toMatch(unsafety)
    for (const offence of fields.offences) expect(html).toContain(offenceName(offence, 'sv'))
    expect(await desk.page(`${at(id)}/amend`)).toMatch(/name="affectsUnsafety" value="yes" checked/)
    // The class of safety-creating work is another matter: it says how, this says against what.
    const creating = await desk.addMeasure({ title: 'Värdar', classes: 'safety-creating' })
    expect(await desk.page(at(creating))).not.toMatch(unsafety)
    const without = [...measureForm(desk.fixture, { ...fields, number: '1', reason: 'Bara mot brott' })]
    expect((await desk.sanna.post(`${at(id)}/amend`, without)).status).toBe(303)
    const changed = await desk.page(at(id))
    expect(changed).not.toMatch(unsafety)
    expect(changed).toMatch(/Bara mot brott.*verkar mot den allmänna otryggheten.*–/s)
  })

  it('S0-47 may be for all kinds of offence', async () => {
    const id = await desk.addMeasure({ title: 'Konfliktmægling', allOffences: 'yes' })
    expect(await desk.page(at(id))).toContain('alla slags brott')
  })

  it('S0-28 is outreach and preventive, in a named setting', async () => {
    const id = await desk.addMeasure({
      title: 'Gademedarbejdere',
      types: ['outreach', 'preventive'],
      setting: 'Krogmiljön',
    })
    const html = await desk.page(at(id))
    expect(html).toContain('uppsökande och förebyggande')
    expect(html).toContain('Krogmiljön')
  })

  it('S0-46 has a target group in words with an age span, and is marked unchanged since last year', async () => {
    const targetGroup = 'unge i risiko for kriminalitet eller tidligere kriminelle'
    const id = await desk.addMeasure({ title: 'High Five', targetGroup, ageFrom: '15', ageTo: '25' })
    await desk.sanna.post(`${at(id)}/confirm`)
    const html = await desk.page(at(id))
    expect(html).toContain(`${targetGroup}, 15–25 år`)
    expect(html).toContain('2026: fortsätter oförändrad')
  })

  it('S1-100 says how it can be seen', async () => {
    const id = await desk.addMeasure({
      title: 'Hemtjänstens ögon',
      visibleMarking: 'Dekalen ”Vi håller ögonen öppna” på bilarna',
    })
    expect(await desk.page(at(id))).toContain('på bilarna')
  })

  it('S1-11 has partners of all kinds, each with what they do', async () => {
    const { police, school } = desk.fixture.organisations
    const shop = await addPartner('Granby Handel AB', 'business')
    const residents = await addPartner('Gläntans villaägare', 'homeowner-association')
    const form = await desk.page(desk.newMeasureAt)
    for (const one of [police, school, shop, residents]) expect(form).toContain(`name="partner-${one}"`)
    const id = await desk.addMeasure({
      [`partner-${police}`]: 'besöker',
      [`partner-${school}`]: 'lånar ut lokalen',
      [`partner-${shop}`]: 'lyser upp gården',
      [`partner-${residents}`]: 'går runt på kvällarna',
    })
    const html = await desk.page(at(id))
    expect(html).toContain('Granby Handel AB: lyser upp gården')
    expect(html).toContain('Gläntans villaägare: går runt på kvällarna')
    expect(html).toContain('Polisen Granå: besöker')
    expect(html).toContain('Gläntans skola: lånar ut lokalen')
  })

  it.each([
    ['active', 'följs aktivt'],
    ['information-only', 'följs för kännedom'],
    ['monitored-elsewhere', 'följs någon annanstans'],
    ['ended', 'avslutad'],
  ])('S0-45 has a level of follow-up: %s', async (followUpLevel, words) => {
    const id = await desk.addMeasure({ title: `Exit ${followUpLevel}`, followUpLevel })
    expect(await desk.page(at(id))).toContain(words)
  })
})

describe('sub-topics', () => {
  it('S0-22 S0-23 an information measure has two sub-topics, each with activities of its own', async () => {
    const it = await desk.addMeasure({
      title: 'It-brott',
      types: 'information',
      targetGroup: 'föräldrar och äldre',
    })
    const topics = ['Kontakt med myndigheter på nätet', 'Uppförande på sociala medier']
    for (const title of topics) {
      const below = await desk.addMeasure({ title, types: 'information' }, `${at(it)}/sub-topic/new`)
      await desk.sanna.post(
        `${at(below)}/commitment/new`,
        commitmentForm(desk.fixture, { title: `Möten: ${title}` }),
      )
      expect(await desk.page(at(below))).toContain('Del av It-brott')
      expect(await desk.page(at(below))).toContain(`Möten: ${title}`)
    }
    const html = await desk.page(at(it))
    for (const title of topics) expect(html).toContain(title)
    expect(html).toMatch(/Målgrupp<\/dt>\s*<dd[^>]*>föräldrar och äldre</)
    expect(html).toMatch(/information(?:sinsats)?/)
    expect((await desk.measures()).filter(({ parent }) => parent === it)).toHaveLength(2)
  })

  it('S1-10 S1-13 a situational measure with a social one below shows what they reach together', async () => {
    const above = await desk.addMeasure({
      title: 'Inbrott',
      classes: 'situational',
      types: 'physical-planning',
    })
    const social = await desk.addMeasure(
      { title: 'Vård för missbruk', classes: 'social', types: 'outreach' },
      `${at(above)}/sub-topic/new`,
    )
    const html = await desk.page(at(above))
    expect(html).toContain(`href="${at(social)}"`)
    expect(html).toMatch(
      /Tillsammans når de: situationellt, socialt, fysisk planering (och|&amp;) uppsökande/,
    )
  })
})

describe('a measure in its years', () => {
  it('S0-48 goes on unchanged with one click a year and nothing written anew', async () => {
    const id = await desk.addMeasure({ title: 'Offerrådgivning' })
    expect(await desk.page('/app/action-plan')).not.toContain(`action="${at(id)}/confirm"`)
    await desk.onTheDay('2027-01-11')
    expect(await desk.page('/app/action-plan')).toContain(`action="${at(id)}/confirm"`)
    const clicked = await desk.sanna.post(`${at(id)}/confirm`)
    expect(clicked.status).toBe(303)
    await desk.sanna.post(`${at(id)}/confirm`)
    expect(await desk.page('/app/action-plan')).not.toContain(`action="${at(id)}/confirm"`)
    expect((await measure(id)).number).toBe(1)
    const rows = await desk.db.owner.query('select year, class from measure_year where measure = $1', [id])
    expect(rows.rows).toEqual([{ year: 2027, class: 'unchanged' }])
    await desk.onTheDay('2026-03-02')
  })

  it('S0-18 is special one year and continued the next', async () => {
    const id = await desk.addMeasure({ title: 'Särskild satsning' })
    await desk.sanna.post(`${at(id)}/year`, { year: '2026', class: 'special' })
    await desk.sanna.post(`${at(id)}/year`, { year: '2027', class: 'continued' })
    const html = await desk.page(at(id))
    expect(html).toContain('2026: särskild satsning')
    expect(html).toContain('2027: fortsätter')
    expect((await desk.sanna.post(`${at(id)}/year`, { year: '2027', class: 'lost' })).status).toBe(422)
  })
})
