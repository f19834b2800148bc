import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveOccasions } from '../../areas/queries.ts'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { type GranbyPlan, granbyPlan } from '../../demo/granby-plan.ts'
import { actAs, signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'

let db: FreshDatabase
let fixture: Fixture
let plan: GranbyPlan
let sanna: Visitor
let measure: string

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  plan = await granbyPlan(fixture)
  sanna = await plan.as('coordinator')
  measure = await newMeasure(sanna, 'Hastighetskontroller', fixture.organisations.police)
})
afterAll(() => db.drop())

/** Writes a measure through its form and gives its id. */
async function newMeasure(by: Visitor, title: string, responsible: string): Promise<string> {
  const answered = await by.post(`/app/action-plan/focus-area/${plan.focusArea}/measure/new`, {
    title,
    what: 'Kontroller vid skolan',
    plannedWhen: 'Varje vecka',
    plannedFrom: '2026-03-01',
    cooperation: 'Polisen kontrollerar, kommunen mäter',
    responsible,
    followUp: 'Antal per vecka',
    classes: 'situational',
    followUpLevel: 'active',
    visibility: 'public',
  })
  return answered.headers.get('location')!.split('/').at(-1)!
}

const commitments = () =>
  inTransaction(
    db.app,
    { tenant: fixture.tenant, partnership: fixture.partnerships.granby, user: null },
    (trx) => commitmentsOf(trx, fixture.partnerships.granby),
  )
const called = async (title: string) => (await commitments()).find((one) => one.title === title)!
const newAt = (of = measure) => `/app/action-plan/measure/${of}/commitment/new`

const filled = () => ({
  do: 'save',
  title: 'Trafikkontroller',
  kind: 'counted',
  comparator: 'at-least',
  count: '10',
  period: 'month',
  fromDay: '2026-03-01',
  toDay: '2026-12-31',
  giver: 'police',
  responsible: fixture.organisations.police,
})

/** The sentence, the remarks and the periods as the page shows them. */
async function preview(answered: Response | Promise<Response>) {
  const html = await (await answered).text()
  const inside = (id: string) => new RegExp(`id="${id}"[^>]*>(.*?)</(?:p|div|ol)>`, 's').exec(html)?.[1] ?? ''
  const items = (id: string) => [...inside(id).matchAll(/<li>(.*?)<\/li>/g)].map(([, words]) => words)
  return {
    html,
    sentence: inside('preview-sentence').trim(),
    remarks: items('preview-remarks'),
    proposal: /id="preview-proposal"[^>]*><p>(.*?)<\/p>/.exec(html)?.[1] ?? '',
    periods: items('preview-periods'),
  }
}

describe('the form, without script', () => {
  it('shows the sentence and the periods to come at the press of a button, and keeps what was written', async () => {
    const { html, sentence, periods, remarks } = await preview(
      sanna.post(newAt(), { ...filled(), do: 'show' }),
    )
    expect(sentence).toBe('Minst 10 gånger per månad')
    expect(periods.slice(0, 2)).toEqual(['mars 2026: 10', 'april 2026: 10'])
    expect(remarks).toEqual([])
    expect(html).toContain('value="10"')
    expect(await commitments()).toEqual([])
  })

  it('shows the days of the calendar for what follows its occasions', async () => {
    const doing = {
      db,
      email: 'sanna@granby.example',
      within: fixture.partnerships.granby,
      at: fixture.clock.at,
    }
    await actAs(doing, (act) =>
      saveOccasions(act, [
        { calendar: 'risk-weekends', title: 'Valborg', from: '2026-04-30', to: '2026-05-01' },
      ]),
    )
    const { sentence, periods } = await preview(
      sanna.post(newAt(), {
        ...filled(),
        do: 'show',
        kind: 'per-occasion',
        count: '1',
        named: 'risk-weekends',
      }),
    )
    expect(sentence).toBe('Varje riskhelg')
    expect(periods).toEqual([expect.stringContaining('Valborg')])
  })

  it('S4-03 a promise that cannot be measured is told so, and a measurable wording fills the form', async () => {
    const vague = { ...filled(), do: 'show', title: 'Synliga regelbundet', kind: 'continuous', count: '' }
    const told = await preview(sanna.post(newAt(), vague))
    expect(told.remarks).toContain('Antal saknas. Hur många gånger räcker det?')
    expect(told.remarks).toContain('”regelbundet” kan betyda vad som helst. Skriv hur ofta i stället.')
    expect(told.proposal).toBe('Förslag: Minst en gång per kvartal.')
    const used = await preview(sanna.post(newAt(), { ...vague, do: 'use-proposal' }))
    expect(used.sentence).toBe('Minst en gång per kvartal')
    expect(used.html).toMatch(/<option value="quarter" selected/)
  })

  it('words from an agreement fill the fields and are kept', async () => {
    const { html, sentence } = await preview(
      sanna.post(newAt(), { do: 'read', pasted: 'Minst 10 trafikkontroller per månad' }),
    )
    expect(sentence).toBe('Minst 10 gånger per månad')
    expect(html).toContain('Orden lästes som: Minst 10 gånger per månad')
    expect(html).toMatch(/id="originalWords"[^>]*>\s*Minst 10 trafikkontroller per månad/)
  })

  it('words without a cadence say so and lose nothing', async () => {
    const { html } = await preview(
      sanna.post(newAt(), { do: 'read', pasted: 'Ett tryggt Granby', title: 'Trygghet' }),
    )
    expect(html).toContain('I orden finns inget om hur ofta')
    expect(html).toMatch(/id="title"[^>]*>\s*Trygghet/)
  })

  it('a fault stands at its field, and what was written is kept', async () => {
    const answered = await sanna.post(newAt(), { ...filled(), count: 'tio', toDay: '2026-01-01' })
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toMatch(/id="toDay-problem"[^>]*>Sista dagen ligger före den första/)
    expect(html).toContain('value="tio"')
  })

  it('script in a field stays words', async () => {
    const { html } = await preview(
      sanna.post(newAt(), { ...filled(), do: 'show', title: '<script>x</script>' }),
    )
    expect(html).not.toContain('<script>x')
  })
})

describe('a commitment', () => {
  it('is saved with its cadence, its days and who answers for it, once however often it is sent', async () => {
    const id = '11111111-2222-4333-8444-555555555555'
    const first = await sanna.post(newAt(), { ...filled(), id })
    const again = await sanna.post(newAt(), { ...filled(), id })
    expect(first.headers.get('location')).toBe(`/app/action-plan/measure/${measure}#commitment-${id}`)
    expect(again.status).toBe(303)
    expect((await commitments()).filter(({ title }) => title === 'Trafikkontroller')).toHaveLength(1)
    expect(await called('Trafikkontroller')).toMatchObject({
      id,
      cadence: { kind: 'counted', count: 10, comparator: 'at-least', period: 'month' },
      begins: '2026-03-01',
      toDay: '2026-12-31',
      responsible: [fixture.organisations.police],
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
    const { police, school } = fixture.organisations
    const pairs: [string, string][] = [
      ...Object.entries(visits),
      ['responsible', police],
      ['responsible', school],
    ]
    expect((await sanna.post(newAt(), [...pairs, ['do', 'save']])).status).toBe(303)
    expect((await called('Kontrolbesøg')).responsible.toSorted()).toEqual([police, school].toSorted())
  })

  it('S0-37 of two measures below traffic, each with vague words, both stand as not measurable until a number is added', async () => {
    for (const title of ['Ökad insats mot fortkörning', 'Fokus på trafikfarliga beteenden']) {
      const below = await newMeasure(sanna, `Åtgärd: ${title}`, fixture.organisations.police)
      await sanna.post(newAt(below), { ...filled(), title, kind: 'continuous', count: '' })
    }
    const lacking = async () =>
      (await (await sanna.get('/app/action-plan')).text()).match(/<\/a> går inte att mäta/g)
    expect(await lacking()).toHaveLength(2)
    const { id } = await called('Ökad insats mot fortkörning')
    await sanna.post(`/app/action-plan/commitment/${id}/amend`, {
      ...filled(),
      title: 'Fartkontroller',
      number: '1',
      reason: 'Det ska gå att följa',
    })
    expect(await lacking()).toHaveLength(1)
  })

  it('S4-03 what is accepted as not measurable needs a reason and is labelled with it', async () => {
    const asked = {
      ...filled(),
      title: 'Samtal vid behov',
      kind: 'on-demand',
      acceptedAsNotMeasurable: 'yes',
    }
    expect((await sanna.post(newAt(), asked)).status).toBe(422)
    await sanna.post(newAt(), { ...asked, notMeasurableReason: 'Föräldrarna avgör hur ofta.' })
    const page = await (await sanna.get(`/app/action-plan/measure/${measure}`)).text()
    expect(page).toContain('Kan inte mätas. Föräldrarna avgör hur ofta.')
  })

  it('is amended from a day with a reason, as a whole new wording', async () => {
    const { id } = await called('Trafikkontroller')
    const amend = `/app/action-plan/commitment/${id}/amend`
    expect(await (await sanna.get(amend)).text()).toContain('value="10"')
    const changed = { ...filled(), count: '8', fromDay: '2026-07-01', number: '1' }
    expect((await sanna.post(amend, changed)).status).toBe(422)
    expect((await sanna.post(amend, { ...changed, reason: 'Färre poliser i sommar' })).status).toBe(303)
    const { versions } = await called('Trafikkontroller')
    expect(versions.map(({ fromDay, cadence, reason }) => [fromDay, cadence.count, reason])).toEqual([
      ['2026-03-01', 10, ''],
      ['2026-07-01', 8, 'Färre poliser i sommar'],
    ])
    const late = await sanna.post(amend, { ...changed, count: '5', reason: 'Jag var långsam' })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Någon annan har ändrat här under tiden')
  })

  it('an amendment of other words leaves the cadence exactly as it was', async () => {
    const before = await called('Kontrolbesøg')
    await sanna.post(`/app/action-plan/commitment/${before.id}/amend`, [
      ['do', 'save'],
      ['title', 'Kontrolbesøg på værtshuse'],
      ['kind', 'counted'],
      ['count', '2'],
      ['comparator', 'at-least'],
      ['period', 'week'],
      ['fromDay', '2026-04-01'],
      ['giver', 'police'],
      ['responsible', fixture.organisations.police],
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
    expect((await sanna.post(promise, said)).status).toBe(303)
    expect((await sanna.post(promise, { ...said, words: 'Åtta gånger.', number: '1' })).status).toBe(422)
    await sanna.post(promise, { ...said, words: 'Åtta gånger.', number: '1', reason: 'Sommar' })
    const { promise: shown } = await called('Trafikkontroller')
    expect(shown).toMatchObject({ words: 'Åtta gånger.', feedbackEvery: 'month', public: true, number: 2 })
    const page = await (await sanna.get(`/app/action-plan/measure/${measure}`)).text()
    expect(page).toContain('Åtta gånger.')
  })

  it('is ended early once, with its reason', async () => {
    const { id } = await called('Samtal vid behov')
    const end = `/app/action-plan/commitment/${id}/end`
    expect((await sanna.post(end, { day: '2026-03-01', reason: '' })).status).toBe(422)
    expect((await sanna.post(end, { day: '2026-03-01', reason: 'Ingen frågade' })).status).toBe(303)
    expect((await called('Samtal vid behov')).ending).toEqual({ day: '2026-03-01', reason: 'Ingen frågade' })
    expect((await sanna.post(end, { day: '2026-03-02', reason: 'Igen' })).status).toBe(422)
  })
})

describe('who may write', () => {
  it('the police liaison writes what the police are responsible for and nothing else', async () => {
    const pelle = await plan.as('police-liaison')
    const mine = { ...filled(), title: 'Polisens eget' }
    expect((await pelle.post(newAt(), mine)).status).toBe(303)
    const theirs = await pelle.post(newAt(), { ...mine, responsible: fixture.organisations.municipality })
    expect(theirs.status).toBe(422)
    expect(await theirs.text()).toContain('Du kan bara skriva sådant som din egen organisation ansvarar för')
    const { id } = await called('Polisens eget')
    await sanna.post(`/app/action-plan/commitment/${id}/amend`, {
      ...filled(),
      responsible: fixture.organisations.school,
      number: '1',
      reason: 'Skolan tar över',
    })
    const late = { ...filled(), number: '2', reason: 'Tillbaka', fromDay: '2026-05-01' }
    expect((await pelle.post(`/app/action-plan/commitment/${id}/amend`, late)).status).toBe(422)
  })

  it('nobody else may, and a commitment of another partnership is not there', async () => {
    const rut = await plan.as('reporter')
    expect((await rut.post(newAt(), filled())).status).toBe(403)
    const { id } = (await commitments())[0]!
    const hanne = visitor(fixture.app, await signedIn(fixture.house, 'hanne@havnby.example'))
    expect((await hanne.get(`/app/action-plan/commitment/${id}/amend`)).status).toBe(404)
    expect((await hanne.get(newAt())).status).toBe(404)
    const foreign = { ...filled(), responsible: fixture.organisations.school }
    expect((await hanne.post(newAt(), foreign)).status).not.toBe(303)
    const all = await inTransaction(
      db.app,
      { tenant: fixture.tenant, partnership: fixture.partnerships.lovsta, user: null },
      (trx) => measuresOf(trx, fixture.partnerships.lovsta),
    )
    expect(all).toEqual([])
  })
})
