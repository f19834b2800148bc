import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, made } from '../../demo/granby-plan.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'
import { bundlesOf } from './queries.ts'

let desk: GranbyDesk

beforeAll(async () => {
  desk = await granbyDesk()
})
afterAll(() => desk.db.drop())

const at = (id: string) => `/app/action-plan/bundle/${id}`
const form = (measures: string[], changed: Record<string, string> = {}): [string, string][] => [
  ...measures.map((measure): [string, string] => ['measures', measure]),
  ...Object.entries({ name: 'Inbrott', why: 'Den ena gör det svårare, den andra hjälper ut', ...changed }),
]
const newAt = '/app/action-plan/bundles/new'

async function twoMeasures() {
  const locks = await desk.addMeasure({
    title: 'Lås och belysning',
    classes: 'situational',
    types: 'physical-planning',
    mechanisms: ['increase-effort', 'increase-risk'],
  })
  const care = await desk.addMeasure({
    title: 'Vård för missbruk',
    classes: 'social',
    types: 'outreach',
    mechanisms: 'support-the-way-out',
    affectsUnsafety: 'yes',
  })
  return { locks, care }
}

describe('S1-10 a bundle of measures', () => {
  it('S1-10 is put together from the plan and shows by which measure each mechanism is covered, and which by none', async () => {
    const { locks, care } = await twoMeasures()
    await desk.sanna.post(
      `/app/action-plan/measure/${locks}/commitment/new`,
      commitmentForm(desk.fixture, { title: 'Lampor vid garagen' }),
    )
    expect(await desk.page('/app/action-plan')).toContain('href="/app/action-plan/bundles"')
    expect(await desk.page(`/app/action-plan/measure/${locks}`)).toContain(`${newAt}?measure=${locks}`)
    expect(await desk.page(`${newAt}?measure=${locks}`)).toMatch(new RegExp(`value="${locks}" checked`))
    const id = await made(desk.sanna, newAt, form([locks, care]))
    const html = await desk.page(at(id))
    const row = (mechanism: string) =>
      new RegExp(`<th[^>]*>${mechanism}</th>.*?</tr>`, 's').exec(html)?.[0] ?? ''
    expect(row('gör det svårare')).toContain('Lås och belysning')
    expect(row('hjälper den som vill lämna brott bakom sig')).toContain('Vård för missbruk')
    expect(row('minskar vinsten')).toContain('ingen av dem')
    expect(html).toContain('3 av 9 sätt att förebygga är täckta.')
    expect(html).toMatch(/Slag<\/dt>\s*<dd[^>]*>situationellt och socialt</)
    expect(html).toMatch(/Typ<\/dt>\s*<dd[^>]*>fysisk planering och uppsökande</)
    expect(html).toMatch(/Verkar mot<\/dt>\s*<dd[^>]*>den allmänna otryggheten</)
    const [{ id: commitment } = { id: '' }] = (await desk.commitments()).filter(
      (one) => one.measure === locks,
    )
    expect(html).toContain(`href="/app/thread/commitment/${commitment}"`)
    expect(html).toContain('pågår')
    for (const page of [`/app/action-plan/measure/${locks}`, '/app/action-plan/bundles'])
      expect(await desk.page(page)).toContain(`href="${at(id)}"`)
  })

  it('is changed with a reason, and ended with one; its measures go on', async () => {
    const { locks, care } = await twoMeasures()
    const third = await desk.addMeasure({ title: 'Grannar som ser', mechanisms: 'reduce-rewards' })
    const id = await made(desk.sanna, newAt, form([locks, care]))
    const changed = form([locks, care, third], { number: '1', reason: 'Grannarna vill vara med' })
    expect((await desk.sanna.post(`${at(id)}/change`, changed)).status).toBe(303)
    expect((await desk.sanna.post(`${at(id)}/change`, changed)).status).toBe(422)
    const html = await desk.page(at(id))
    expect(html).toContain('4 av 9 sätt')
    expect(html).toContain('Grannarna vill vara med')
    const ending = { day: '2026-03-02', reason: 'Avtalet är klart' }
    expect((await desk.sanna.post(`${at(id)}/end`, { ...ending, reason: '' })).status).toBe(422)
    expect((await desk.sanna.post(`${at(id)}/end`, ending)).status).toBe(303)
    expect(await desk.page(at(id))).toContain('Avtalet är klart')
    expect(await desk.page(`/app/action-plan/measure/${third}`)).not.toContain(at(id))
    const kept = (await desk.kept(bundlesOf)).find((bundle) => bundle.id === id)
    expect(kept).toMatchObject({ number: 2, measures: expect.arrayContaining([locks, care, third]), ending })
    const audit = await desk.db.owner.query(
      'select act from audit_entry where noun_id = $1 order by sequence',
      [id],
    )
    expect(audit.rows.map(({ act }) => act)).toEqual(['make-bundle', 'change-bundle', 'end-bundle'])
    const told = await desk.page('/app/partnership/audit')
    for (const words of ['satte ihop ett åtgärdspaket', 'avslutade ett åtgärdspaket', `href="${at(id)}"`])
      expect(told).toContain(words)
  })

  it('keeps what was written where something lacks, and holds no cancelled measure anew', async () => {
    const { locks, care } = await twoMeasures()
    const answered = await desk.sanna.post(newAt, form([locks], { name: 'Bara en' }))
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toContain('En ensam är inget paket')
    expect(html).toContain('value="Bara en"')
    await desk.sanna.post(`/app/action-plan/measure/${care}/cancel`, {
      day: '2026-03-02',
      reason: 'Inga pengar',
    })
    expect((await desk.sanna.post(newAt, form([locks, care]))).status).toBe(422)
    expect(await desk.page(newAt)).not.toContain(`value="${care}"`)
  })

  it('is written only by whoever writes the whole plan, and shows nobody a measure they may not read', async () => {
    const { locks } = await twoMeasures()
    const secret = await desk.addMeasure({
      title: 'Hemlig spaning',
      visibility: 'own-organisation',
      responsible: desk.fixture.organisations.police,
    })
    const id = await made(desk.sanna, newAt, form([locks, secret]))
    const member = await desk.plan.as('member')
    const html = await desk.page(at(id), member)
    expect(html).toContain('Lås och belysning')
    expect(html).not.toContain('Hemlig spaning')
    expect(html).not.toContain(`${at(id)}/change`)
    const pelle = await desk.plan.as('police-liaison')
    expect((await pelle.get(newAt)).status).toBe(403)
    expect((await pelle.post(newAt, form([locks, secret]))).status).toBe(403)
    expect((await pelle.post(`${at(id)}/end`, { day: '2026-03-02', reason: 'x' })).status).toBe(422)
    const rut = await desk.plan.as('reporter')
    expect((await rut.get(at(id))).status).toBe(404)
    const hanne = visitor(desk.fixture.app, await signedIn(desk.fixture.house, 'hanne@havnby.example'))
    expect((await hanne.get(at(id))).status).toBe(404)
  })
})
