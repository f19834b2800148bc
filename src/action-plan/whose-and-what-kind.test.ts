import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../demo/granby-desk.ts'
import { commitmentForm } from '../demo/granby-plan.ts'
import { visitor } from '../demo/visitor.ts'

let desk: GranbyDesk
beforeAll(async () => {
  desk = await granbyDesk()
  const { tenant, partnerships } = desk.fixture
  await desk.db.owner.query(
    'update partnership_settings set published = true where tenant = $1 and partnership = $2',
    [tenant, partnerships.granby],
  )
})
afterAll(() => desk.db.drop())

const toResidents = async (path: string) => (await visitor(desk.fixture.app).get(`/granby/sv${path}`)).text()

it('S2-12 a commitment says whose it is: the police’s, the municipality’s or both’s, and residents read it', async () => {
  const measure = await desk.addPoliceMeasure('Kvällsvandring')
  const { police, school } = desk.fixture.organisations
  const at = `/app/action-plan/measure/${measure}/commitment/new`
  const promised = (title: string, giver: string) => ({
    ...commitmentForm(desk.fixture),
    title,
    giver,
    responsible: giver === 'municipality' ? school : police,
  })
  for (const giver of ['', 'somebody']) {
    const refused = await desk.sanna.post(at, promised('Ingens', giver))
    expect(refused.status, giver).toBe(422)
  }
  expect((await desk.commitments()).some(({ title }) => title === 'Ingens')).toBe(false)
  const told = { police: 'Polisen', municipality: 'Kommunen', joint: 'Polisen och kommunen tillsammans' }
  for (const [giver, words] of Object.entries(told)) {
    expect((await desk.sanna.post(at, promised(`Löfte av ${giver}`, giver))).status, giver).toBe(303)
    const kept = (await desk.commitments()).find(({ title }) => title === `Löfte av ${giver}`)!
    expect(kept.giver).toBe(giver)
    const face = { words: `Vi lovar ${giver}`, feedbackEvery: 'quarter', public: 'yes', number: '0' }
    expect((await desk.sanna.post(`/app/action-plan/commitment/${kept.id}/promise`, face)).status).toBe(303)
    const [, whose] =
      /<dt>Vem lovade<\/dt><dd>([^<]*)/.exec(await toResidents(`/citizen-promise/${kept.id}`)) ?? []
    expect(whose, giver).toBeTruthy()
    if (giver === 'joint') expect(whose).toBe(words)
  }
})

it('S2-25 inspection of alcohol and tobacco is a type of measure', async () => {
  const measure = await desk.addMeasure({
    title: 'Tillsyn av alkohol och tobak',
    types: ['supervision', 'control'],
    offences: ['alcohol-supply-to-minors'],
    targetGroup: 'unga',
  })
  const kept = (await desk.measures()).find(({ id }) => id === measure)!
  expect(kept.types).toEqual(['supervision', 'control'])
  expect(kept.offences).toEqual(['alcohol-supply-to-minors'])
  const page = await desk.page(`/app/action-plan/measure/${measure}`)
  expect(page).toContain('tillsyn')
  expect(page).toContain('langning av alkohol till unga')
})

it('S2-35 a focus area holds social prevention, information and teaching of the law, with the police a clear part', async () => {
  const { police } = desk.fixture.organisations
  const kinds = [
    ['Fritidsledare i området', { classes: ['social'], types: ['preventive'] }],
    ['Samhällsinformation för nyanlända', { types: ['information'] }],
    ['Undervisning om lagen', { types: ['teaching'] }],
  ] as const
  for (const [title, kind] of kinds)
    await desk.addMeasure({ title, responsible: police, ...(structuredClone(kind) as object) })
  const measures = (await desk.measures()).filter(({ title }) => kinds.some(([known]) => known === title))
  expect(new Set(measures.map(({ focusArea }) => focusArea)).size).toBe(1)
  expect(measures.map(({ responsible }) => responsible)).toEqual([police, police, police])
  const page = await desk.page('/app/action-plan')
  for (const [title] of kinds) expect(page).toContain(title)
  const teaching = measures.find(({ title }) => title === 'Undervisning om lagen')!
  expect(await desk.page(`/app/action-plan/measure/${teaching.id}`)).toContain('undervisning')
})
