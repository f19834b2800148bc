import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm } from '../../demo/granby-plan.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'
import { measuresOf } from '../queries.ts'

let desk: GranbyDesk
let measure: string

beforeAll(async () => {
  desk = await granbyDesk()
  measure = await desk.addPoliceMeasure('Hastighetskontroller')
})
afterAll(() => desk.db.drop())

const newAt = (of = measure) => `/app/action-plan/measure/${of}/commitment/new`
const filled = () => commitmentForm(desk.fixture)
const called = async (title: string) => (await desk.commitments()).find((one) => one.title === title)!

describe('a commitment', () => {
  it('is saved with its cadence, its days and who answers for it, once however often it is sent', async () => {
    const sent = { ...filled(), 'form-id': '11111111-2222-4333-8444-555555555555' }
    const first = await desk.sanna.post(newAt(), sent)
    const again = await desk.sanna.post(newAt(), sent)
    expect(first.headers.get('location')).toContain(`/app/action-plan/measure/${measure}#commitment-`)
    expect(again.status).toBe(303)
    expect((await desk.commitments()).filter(({ title }) => title === 'Trafikkontroller')).toHaveLength(1)
    expect(await called('Trafikkontroller')).toMatchObject({
      cadence: { kind: 'counted', count: 10, comparator: 'at-least', period: 'month' },
      begins: '2026-03-01',
      toDay: '2026-12-31',
      responsible: [desk.fixture.organisations.police],
    })
  })

  it('S0-40 two units answer for the same visits', async () => {
    const visits = {
      title: 'Kontrolbesøg',
      originalWords: 'Patruljetjenesten aflægger hyppige kontrolbesøg',
      kind: 'counted',
      count: '2',
      comparator: 'at-least',
      period: 'week',
      fromDay: '2026-03-01',
      giver: 'police',
    }
    const { police, school } = desk.fixture.organisations
    const pairs: [string, string][] = [
      ...Object.entries(visits),
      ['responsible', police],
      ['responsible', school],
    ]
    expect((await desk.sanna.post(newAt(), [...pairs, ['do', 'save']])).status).toBe(303)
    const { id, responsible } = await called('Kontrolbesøg')
    expect(responsible.toSorted()).toEqual([police, school].toSorted())
    // Each unit logs its own visit, and both count.
    for (const [role, organisation] of [
      ['police-liaison', police],
      ['reporter', school],
    ] as const) {
      const visit = { id: crypto.randomUUID(), day: '2026-03-02', quantity: '1', organisation }
      expect((await (await desk.plan.as(role)).post(`/app/log/${id}`, visit)).status).toBe(303)
    }
    const logged = await desk.page(`/app/log/${id}/history`)
    for (const unit of ['Polisen', 'Gläntans skola']) expect(logged).toContain(unit)
    expect(await desk.page(`/app/thread/commitment/${id}`)).toContain('2 av 2')
  })

  it('S0-37 of two measures below traffic, each with vague words, both stand as not measurable until a number is added', async () => {
    for (const title of ['Ökad insats mot fortkörning', 'Fokus på trafikfarliga beteenden']) {
      const below = await desk.addPoliceMeasure(`Åtgärd: ${title}`)
      await desk.sanna.post(newAt(below), { ...filled(), title, kind: 'continuous', count: '' })
    }
    const lacking = async () =>
      (await (await desk.sanna.get('/app/action-plan')).text()).match(/<\/a> går inte att mäta/g)
    expect(await lacking()).toHaveLength(2)
    const { id } = await called('Ökad insats mot fortkörning')
    await desk.sanna.post(`/app/action-plan/commitment/${id}/amend`, {
      ...filled(),
      title: 'Fartkontroller',
      number: '1',
      reason: 'Det ska gå att följa',
    })
    expect(await lacking()).toHaveLength(1)
  })

  it('S4-23 that counts things of several kinds leads on to the list of its kinds', async () => {
    const ofKinds = async (title: string, words: Record<string, string>) => {
      const saved = await desk.sanna.post(newAt(), { ...filled(), title, ...words })
      return [saved.headers.get('location'), (await called(title)).id]
    }
    expect(await desk.page(newAt())).toContain('name="ofKinds"')
    const [list, id] = await ofKinds('Kontroller av flera slag', { ofKinds: 'yes' })
    expect(list).toBe(`/app/log/${id}/coverage-units`)
    expect(await desk.page(list!)).toContain('Slagen som räknas')
    // What is owed to each class has classes, and what has no number has no kinds.
    const [perClass] = await ofKinds('Besök i klasser', { ofKinds: 'yes', per: 'klass' })
    expect(perClass).toContain('#commitment-')
    const [unnumbered] = await ofKinds('Utan antal', { ofKinds: 'yes', kind: 'continuous', count: '' })
    expect(unnumbered).toContain('#commitment-')
    expect(await desk.page(`/app/action-plan/commitment/${id}/amend`)).not.toContain('name="ofKinds"')
  })

  it('S4-03 what is accepted as not measurable needs a reason and is labelled with it', async () => {
    const asked = {
      ...filled(),
      title: 'Samtal vid behov',
      kind: 'on-demand',
      acceptedAsNotMeasurable: 'yes',
    }
    expect((await desk.sanna.post(newAt(), asked)).status).toBe(422)
    await desk.sanna.post(newAt(), { ...asked, notMeasurableReason: 'Föräldrarna avgör hur ofta.' })
    const page = await (await desk.sanna.get(`/app/action-plan/measure/${measure}`)).text()
    expect(page).toContain('Kan inte mätas. Föräldrarna avgör hur ofta.')
  })

  it('is amended from a day with a reason, as a whole new wording', async () => {
    const { id } = await called('Trafikkontroller')
    const amend = `/app/action-plan/commitment/${id}/amend`
    expect(await (await desk.sanna.get(amend)).text()).toContain('value="10"')
    const changed = { ...filled(), count: '8', fromDay: '2026-07-01', number: '1' }
    expect((await desk.sanna.post(amend, changed)).status).toBe(422)
    expect((await desk.sanna.post(amend, { ...changed, reason: 'Färre poliser i sommar' })).status).toBe(303)
    const { versions } = await called('Trafikkontroller')
    expect(versions.map(({ fromDay, cadence, reason }) => [fromDay, cadence.count, reason])).toEqual([
      ['2026-03-01', 10, ''],
      ['2026-07-01', 8, 'Färre poliser i sommar'],
    ])
    const card = await desk.page(`/app/action-plan/measure/${measure}`)
    expect(card).toContain('<p class="big-figure">Minst 10 gånger per månad</p>')
    expect(card).toContain('Från 1 juli 2026: Minst 8 gånger per månad. Färre poliser i sommar')
    expect(card).toContain('Gäller från 1 mars 2026 tills vidare')
    for (const page of ['/app/action-plan', `/app/thread/commitment/${id}`])
      expect(await desk.page(page)).toContain(
        'Minst 10 gånger per månad. Från 1 juli 2026: Minst 8 gånger per månad',
      )
    const late = await desk.sanna.post(amend, { ...changed, count: '5', reason: 'Jag var långsam' })
    expect(late.status).toBe(422)
    const html = await late.text()
    expect(html).toContain('Någon annan har ändrat här under tiden')
    expect(html).toMatch(/id="form"[\s\S]*Före: [^<]*10[^<]*<br\/?>Efter: [^<]*8/)
    expect(html).toMatch(/name="count"[^>]* value="5"/)
    expect(html).toContain('name="number" value="2"')
  })

  it('an amendment of other words leaves the cadence exactly as it was', async () => {
    const before = await called('Kontrolbesøg')
    await desk.sanna.post(`/app/action-plan/commitment/${before.id}/amend`, [
      ['do', 'save'],
      ['title', 'Kontrolbesøg på værtshuse'],
      ['kind', 'counted'],
      ['count', '2'],
      ['comparator', 'at-least'],
      ['period', 'week'],
      ['fromDay', '2026-04-01'],
      ['giver', 'police'],
      ['responsible', desk.fixture.organisations.police],
      ['number', '1'],
      ['reason', 'Tydligare'],
    ])
    expect((await called('Kontrolbesøg på værtshuse')).cadence).toEqual(before.cadence)
  })

  it('S2-52 has its public face in the same plan, changed with a reason', async () => {
    const { id } = await called('Trafikkontroller')
    const promise = `/app/action-plan/commitment/${id}/promise`
    const words = 'Vi kontrollerar farten minst tio gånger i månaden.'
    const said = { words, feedbackEvery: 'month', public: 'yes', number: '0' }
    expect((await desk.sanna.post(promise, said)).status).toBe(303)
    expect((await desk.sanna.post(promise, { ...said, words: 'Åtta gånger.', number: '1' })).status).toBe(422)
    await desk.sanna.post(promise, { ...said, words: 'Åtta gånger.', number: '1', reason: 'Sommar' })
    const without = await desk.sanna.post(promise, { ...said, words: '', feedbackEvery: '', number: '1' })
    const faults = await without.text()
    for (const name of ['Vad lovar ni, med vanliga ord?', 'Hur ofta berättar ni hur det går?'])
      expect(faults).toContain(`${name} Det här behöver fyllas i.`)
    const { promise: shown } = await called('Trafikkontroller')
    expect(shown).toMatchObject({ words: 'Åtta gånger.', feedbackEvery: 'month', public: true, number: 2 })
    const page = await (await desk.sanna.get(`/app/action-plan/measure/${measure}`)).text()
    expect(page).toContain('Åtta gånger.')
  })

  it('is ended early once, with its reason', async () => {
    const { id } = await called('Samtal vid behov')
    const end = `/app/action-plan/commitment/${id}/end`
    const faulty = await desk.sanna.post(end, { day: '', reason: '' })
    expect(faulty.status).toBe(422)
    const faults = await faulty.text()
    for (const name of ['Vilken är den sista dagen?', 'Varför avslutas det?'])
      expect(faults).toContain(`${name} Det här behöver fyllas i.`)
    expect((await desk.sanna.post(end, { day: '2026-03-01', reason: 'Ingen frågade' })).status).toBe(303)
    expect((await called('Samtal vid behov')).ending).toEqual({ day: '2026-03-01', reason: 'Ingen frågade' })
    expect((await desk.sanna.post(end, { day: '2026-03-02', reason: 'Igen' })).status).toBe(422)
  })
})

describe('who may write', () => {
  it('the police liaison writes what the police are responsible for and nothing else', async () => {
    const pelle = await desk.plan.as('police-liaison')
    const mine = { ...filled(), title: 'Polisens eget' }
    expect((await pelle.post(newAt(), mine)).status).toBe(303)
    const theirs = await pelle.post(newAt(), {
      ...mine,
      responsible: desk.fixture.organisations.municipality,
    })
    expect(theirs.status).toBe(422)
    expect(await theirs.text()).toContain('Du kan bara skriva sådant som din egen organisation ansvarar för')
    const { id } = await called('Polisens eget')
    await desk.sanna.post(`/app/action-plan/commitment/${id}/amend`, {
      ...filled(),
      responsible: desk.fixture.organisations.school,
      number: '1',
      reason: 'Skolan tar över',
    })
    const late = { ...filled(), number: '2', reason: 'Tillbaka', fromDay: '2026-05-01' }
    expect((await pelle.post(`/app/action-plan/commitment/${id}/amend`, late)).status).toBe(422)
  })

  it('nobody else may, and a commitment of another partnership is not there', async () => {
    const rut = await desk.plan.as('reporter')
    expect((await rut.post(newAt(), filled())).status).toBe(403)
    const { id } = (await desk.commitments())[0]!
    const hanne = visitor(desk.fixture.app, await signedIn(desk.fixture.house, 'hanne@havnby.example'))
    expect((await hanne.get(`/app/action-plan/commitment/${id}/amend`)).status).toBe(404)
    expect((await hanne.get(newAt())).status).toBe(404)
    const foreign = { ...filled(), responsible: desk.fixture.organisations.school }
    expect((await hanne.post(newAt(), foreign)).status).not.toBe(303)
    const all = await desk.kept(measuresOf, 'lovsta')
    expect(all).toEqual([])
  })
})
