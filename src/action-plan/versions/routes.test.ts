import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, made, measureForm } from '../../demo/granby-plan.ts'
import { actionPlansOf } from '../adoption.queries.ts'

let desk: GranbyDesk

beforeAll(async () => {
  desk = await granbyDesk()
})
afterAll(() => desk.db.drop())

const plans = () => desk.kept(actionPlansOf)

const adopt = (follows: number, on: string, reason = '') =>
  desk.sanna.post(`/app/action-plan/${desk.plan.plan}/adopt`, {
    adoptedBy: 'Kommunstyrelsen',
    adoptedOn: on,
    caseNumber: `KS 2026/${follows + 1}`,
    reason,
    consultation: follows > 0 ? 'Två öppna möten' : '',
    follows: String(follows),
  })

const newMeasure = (title: string, changed: Record<string, string> = {}) =>
  desk.addMeasure({ title, responsible: desk.fixture.organisations.police, ...changed })

it('whoever adopts a plan is told that the agreement behind it rests on no picture and no dialogue', async () => {
  const asked = await desk.page(`/app/action-plan/${desk.plan.plan}/adopt`)
  expect(asked).toContain('bygger inte på någon lägesbild')
  expect(asked).toContain('bygger inte på någon dialog')
  expect(asked).toContain(`/app/agreement/${desk.plan.agreement}/grounds`)
})

describe('adopted versions', () => {
  let measure: string
  let commitment: string

  it('S4-38 a version is adopted by a body on a day under a number, and shows on the page', async () => {
    await desk.onTheDay('2026-03-02')
    measure = await newMeasure('Hastighetskontroller')
    const newAt = `/app/action-plan/measure/${measure}/commitment/new`
    commitment = await made(desk.sanna, newAt, commitmentForm(desk.fixture))
    expect((await adopt(0, '2026-03-02')).status).toBe(303)
    const html = await desk.page('/app/action-plan/versions')
    expect(html).toContain('Kommunstyrelsen')
    expect(html).toContain('KS 2026/1')
    expect(await desk.page('/app/action-plan')).toContain('Version 1 antogs 2 mars 2026 av Kommunstyrelsen.')
  })

  it('the next one says why it came, and none is adopted twice or in the future', async () => {
    expect((await adopt(1, '2026-03-02')).status).toBe(422)
    expect((await adopt(0, '2026-03-02', 'Dubbelt')).status).toBe(422)
    expect((await adopt(1, '2026-04-02', 'Imorgon')).status).toBe(422)
  })

  it('S4-38 every adjustment stands in the change list with its reason and what it was before', async () => {
    await desk.onTheDay('2026-06-01')
    const fewer = { count: '8', fromDay: '2026-07-01', number: '1', reason: 'Färre poliser i sommar' }
    await desk.sanna.post(
      `/app/action-plan/commitment/${commitment}/amend`,
      commitmentForm(desk.fixture, fewer),
    )
    const renamed = { title: 'Hastighetskontroller vid skolan', number: '1', reason: 'Bara vid skolan' }
    await desk.sanna.post(`/app/action-plan/measure/${measure}/amend`, measureForm(desk.fixture, renamed))
    const html = await desk.page('/app/action-plan/changes')
    expect(html).toContain('Färre poliser i sommar')
    expect(html).toMatch(/Före: Minst 10 gånger per månad<br\/>Efter: Minst 8 gånger per månad/)
    expect(html).toContain('Bara vid skolan')
    expect(html.indexOf('Bara vid skolan')).toBeLessThan(html.indexOf('Ny åtgärd'))
    expect(html).toContain('Antagen av Kommunstyrelsen')
  })

  it('S4-38 two versions are laid side by side, each as it read when it was adopted', async () => {
    await desk.onTheDay('2026-06-02')
    await newMeasure('Nattvandring')
    expect((await adopt(1, '2026-06-02', 'Halvårsöversyn')).status).toBe(303)
    const html = await desk.page('/app/action-plan/compare?from=1&to=2')
    expect(html).toMatch(/<td[^>]*>Hastighetskontroller<\/td><td[^>]*>Hastighetskontroller vid skolan<\/td>/)
    expect(html).toMatch(/<td[^>]*>Minst 10 gånger per månad<\/td><td[^>]*>Minst 8 gånger per månad<\/td>/)
    expect(html).toMatch(/<caption>Nattvandring<\/caption>/)
    expect(html).toContain('finns inte i den här versionen')
    const same = await desk.page('/app/action-plan/compare?from=2&to=2')
    expect(same).toContain('Ingen skillnad.')
    expect(await desk.page('/app/action-plan/compare?from=9&to=x')).toContain('Välj två antagna versioner.')
  })

  it('a change list shows nobody what they may not read', async () => {
    await newMeasure('Polisens eget', { visibility: 'own-organisation' })
    expect(await desk.page('/app/action-plan/changes')).toContain('Polisens eget')
    expect(await desk.page('/app/action-plan/changes', await desk.plan.as('member'))).not.toContain(
      'Polisens eget',
    )
  })
})

describe('the turn of the year', () => {
  it('S0-14 warns before the plan expires, says that it has, and rolls over with one click', async () => {
    expect(await desk.page('/app/action-plan')).toContain('Planen gäller.')
    await desk.onTheDay('2026-12-01')
    expect(await desk.page('/app/action-plan')).toContain('Planen går ut om 31 dagar.')
    await desk.onTheDay('2027-01-05')
    const expired = await desk.page('/app/action-plan')
    expect(expired).toContain('Planen har gått ut.')
    expect(expired).toContain(`action="/app/action-plan/${desk.plan.plan}/roll-over"`)
    expect((await desk.sanna.post(`/app/action-plan/${desk.plan.plan}/roll-over`)).status).toBe(303)
    const [next] = await plans()
    expect(next).toMatchObject({
      title: 'Åtgärdsplan 2027',
      fromDay: '2027-01-01',
      toDay: '2027-12-31',
      continues: desk.plan.plan,
    })
    const home = await desk.page('/app/action-plan')
    expect(home).toContain('Åtgärdsplan 2027')
    // Begun, but no body has adopted it: it is not said to hold.
    expect(home).toContain('Planen är inte antagen än.')
    expect(home).not.toContain('Planen gäller.')
    expect(home).toContain('Hastighetskontroller vid skolan')
    expect(home).toContain('är inte bekräftad i år')
  })

  it('rolls over once', async () => {
    const again = await desk.sanna.post(`/app/action-plan/${desk.plan.plan}/roll-over`)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Planen är redan förd vidare')
    expect(await plans()).toHaveLength(2)
  })
})

describe('who keeps the plan', () => {
  it('the police liaison neither begins, rolls over nor adopts the joint plan; a member reads it', async () => {
    const pelle = await desk.plan.as('police-liaison')
    const start = {
      agreement: desk.plan.agreement,
      title: 'Egen',
      fromDay: '2027-01-01',
      toDay: '2027-12-31',
    }
    expect((await pelle.post('/app/action-plan/start', start)).status).toBe(422)
    expect((await pelle.post(`/app/action-plan/${desk.plan.plan}/roll-over`)).status).toBe(422)
    const adopted = await pelle.post(`/app/action-plan/${desk.plan.plan}/adopt`, {
      adoptedBy: 'Polisen',
      adoptedOn: '2027-01-05',
      reason: 'x',
      follows: '2',
    })
    expect(adopted.status).toBe(422)
    const malte = await desk.plan.as('member')
    expect((await malte.get('/app/action-plan/versions')).status).toBe(200)
    expect((await malte.post('/app/action-plan/start', start)).status).toBe(403)
  })

  it('S4-16 a plan is begun for a period of its own, once', async () => {
    const start = {
      agreement: desk.plan.agreement,
      title: 'Genomförandeplan 2028–2031',
      fromDay: '2028-01-01',
      toDay: '2031-12-31',
    }
    expect((await desk.sanna.post('/app/action-plan/start', { ...start, toDay: '2027-01-01' })).status).toBe(
      422,
    )
    for (let twice = 0; twice < 2; twice++)
      expect((await desk.sanna.post('/app/action-plan/start', start)).status).toBe(303)
    expect((await plans()).filter(({ title }) => title === start.title)).toHaveLength(1)
  })
})
