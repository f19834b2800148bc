import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveOccasions } from '../../areas/queries.ts'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../../demo/granby-plan.ts'
import { actAs, type Visitor } from '../../demo/visitor.ts'
import { commitmentsOf } from '../queries.ts'

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
  measure = await newMeasure('Hastighetskontroller')
})
afterAll(() => db.drop())

const newMeasure = (title: string) =>
  made(
    sanna,
    `/app/action-plan/focus-area/${plan.focusArea}/measure/new`,
    measureForm(fixture, { title, responsible: fixture.organisations.police }),
  )
const asker = () => ({ tenant: fixture.tenant, partnership: fixture.partnerships.granby, user: null })
const commitments = () =>
  inTransaction(db.app, asker(), (trx) => commitmentsOf(trx, fixture.partnerships.granby))
const newAt = (of = measure) => `/app/action-plan/measure/${of}/commitment/new`
const filled = () => commitmentForm(fixture)

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
