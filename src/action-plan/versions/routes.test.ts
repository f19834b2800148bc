import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../../demo/granby-plan.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { actionPlansOf } from '../adoption.queries.ts'

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

const page = async (path: string, by: Visitor = sanna) => (await by.get(path)).text()
const plans = () =>
  inTransaction(
    db.app,
    { tenant: fixture.tenant, partnership: fixture.partnerships.granby, user: null },
    (trx) => actionPlansOf(trx, fixture.partnerships.granby),
  )

/** Time passes, and the session of the day before is over. */
async function onTheDay(day: string) {
  fixture.clock.at = new Date(`${day}T09:00:00Z`)
  sanna = await plan.as('coordinator')
}

const adopt = (follows: number, on: string, reason = '') =>
  sanna.post(`/app/action-plan/${plan.plan}/adopt`, {
    adoptedBy: 'Kommunstyrelsen',
    adoptedOn: on,
    caseNumber: `KS 2026/${follows + 1}`,
    reason,
    consultation: follows > 0 ? 'Två öppna möten' : '',
    follows: String(follows),
  })

const newMeasure = (title: string, changed: Record<string, string> = {}) =>
  made(
    sanna,
    `/app/action-plan/focus-area/${plan.focusArea}/measure/new`,
    measureForm(fixture, { title, responsible: fixture.organisations.police, ...changed }),
  )

describe('adopted versions', () => {
  let measure: string
  let commitment: string

  it('S4-38 a version is adopted by a body on a day under a number, and shows on the page', async () => {
    await onTheDay('2026-03-02')
    measure = await newMeasure('Hastighetskontroller')
    const newAt = `/app/action-plan/measure/${measure}/commitment/new`
    commitment = await made(sanna, newAt, commitmentForm(fixture))
    expect((await adopt(0, '2026-03-02')).status).toBe(303)
    const html = await page('/app/action-plan/versions')
    expect(html).toContain('Kommunstyrelsen')
    expect(html).toContain('KS 2026/1')
    expect(await page('/app/action-plan')).toContain('Version 1 antogs 2 mars 2026 av Kommunstyrelsen.')
  })

  it('the next one says why it came, and none is adopted twice or in the future', async () => {
    expect((await adopt(1, '2026-03-02')).status).toBe(422)
    expect((await adopt(0, '2026-03-02', 'Dubbelt')).status).toBe(422)
    expect((await adopt(1, '2026-04-02', 'Imorgon')).status).toBe(422)
  })

  it('S4-38 every adjustment stands in the change list with its reason and what it was before', async () => {
    await onTheDay('2026-06-01')
    const fewer = { count: '8', fromDay: '2026-07-01', number: '1', reason: 'Färre poliser i sommar' }
    await sanna.post(`/app/action-plan/commitment/${commitment}/amend`, commitmentForm(fixture, fewer))
    const renamed = { title: 'Hastighetskontroller vid skolan', number: '1', reason: 'Bara vid skolan' }
    await sanna.post(`/app/action-plan/measure/${measure}/amend`, measureForm(fixture, renamed))
    const html = await page('/app/action-plan/changes')
    expect(html).toContain('Färre poliser i sommar')
    expect(html).toMatch(/Före: Minst 10 gånger per månad<br\/>Efter: Minst 8 gånger per månad/)
    expect(html).toContain('Bara vid skolan')
    expect(html.indexOf('Bara vid skolan')).toBeLessThan(html.indexOf('Ny åtgärd'))
    expect(html).toContain('Antagen av Kommunstyrelsen')
  })

  it('S4-38 two versions are laid side by side, each as it read when it was adopted', async () => {
    await onTheDay('2026-06-02')
    await newMeasure('Nattvandring')
    expect((await adopt(1, '2026-06-02', 'Halvårsöversyn')).status).toBe(303)
    const html = await page('/app/action-plan/compare?from=1&to=2')
    expect(html).toMatch(/<td>Hastighetskontroller<\/td><td>Hastighetskontroller vid skolan<\/td>/)
    expect(html).toMatch(/<td>Minst 10 gånger per månad<\/td><td>Minst 8 gånger per månad<\/td>/)
    expect(html).toMatch(/<caption>Nattvandring<\/caption>/)
    expect(html).toContain('finns inte i den här versionen')
    const same = await page('/app/action-plan/compare?from=2&to=2')
    expect(same).toContain('Ingen skillnad.')
    expect(await page('/app/action-plan/compare?from=9&to=x')).toContain('Välj två antagna versioner.')
  })

  it('a change list shows nobody what they may not read', async () => {
    await newMeasure('Polisens eget', { visibility: 'own-organisation' })
    expect(await page('/app/action-plan/changes')).toContain('Polisens eget')
    expect(await page('/app/action-plan/changes', await plan.as('member'))).not.toContain('Polisens eget')
  })
})

describe('the turn of the year', () => {
  it('S0-14 warns before the plan expires, says that it has, and rolls over with one click', async () => {
    expect(await page('/app/action-plan')).toContain('Planen gäller.')
    await onTheDay('2026-12-01')
    expect(await page('/app/action-plan')).toContain('Planen går ut om 31 dagar.')
    await onTheDay('2027-01-05')
    const expired = await page('/app/action-plan')
    expect(expired).toContain('Planen har gått ut.')
    expect(expired).toContain(`action="/app/action-plan/${plan.plan}/roll-over"`)
    expect((await sanna.post(`/app/action-plan/${plan.plan}/roll-over`)).status).toBe(303)
    const [next] = await plans()
    expect(next).toMatchObject({
      title: 'Åtgärdsplan 2027',
      fromDay: '2027-01-01',
      toDay: '2027-12-31',
      continues: plan.plan,
    })
    const home = await page('/app/action-plan')
    expect(home).toContain('Åtgärdsplan 2027')
    expect(home).toContain('Planen gäller.')
    expect(home).toContain('Hastighetskontroller vid skolan')
    expect(home).toContain('är inte bekräftad i år')
  })

  it('rolls over once', async () => {
    const again = await sanna.post(`/app/action-plan/${plan.plan}/roll-over`)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Planen är redan förd vidare')
    expect(await plans()).toHaveLength(2)
  })
})

describe('who keeps the plan', () => {
  it('the police liaison neither begins, rolls over nor adopts the joint plan; a member reads it', async () => {
    const pelle = await plan.as('police-liaison')
    const start = { agreement: plan.agreement, title: 'Egen', fromDay: '2027-01-01', toDay: '2027-12-31' }
    expect((await pelle.post('/app/action-plan/start', start)).status).toBe(422)
    expect((await pelle.post(`/app/action-plan/${plan.plan}/roll-over`)).status).toBe(422)
    const adopted = await pelle.post(`/app/action-plan/${plan.plan}/adopt`, {
      adoptedBy: 'Polisen',
      adoptedOn: '2027-01-05',
      reason: 'x',
      follows: '2',
    })
    expect(adopted.status).toBe(422)
    const malte = await plan.as('member')
    expect((await malte.get('/app/action-plan/versions')).status).toBe(200)
    expect((await malte.post('/app/action-plan/start', start)).status).toBe(403)
  })

  it('S4-16 a plan is begun for a period of its own, once', async () => {
    const start = {
      agreement: plan.agreement,
      title: 'Genomförandeplan 2028–2031',
      fromDay: '2028-01-01',
      toDay: '2031-12-31',
    }
    expect((await sanna.post('/app/action-plan/start', { ...start, toDay: '2027-01-01' })).status).toBe(422)
    for (let twice = 0; twice < 2; twice++)
      expect((await sanna.post('/app/action-plan/start', start)).status).toBe(303)
    expect((await plans()).filter(({ title }) => title === start.title)).toHaveLength(1)
  })
})
