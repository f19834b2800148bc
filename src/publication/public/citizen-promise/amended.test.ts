import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../database/fresh.ts'
import { type Fixture, fixtureHouse } from '../../../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../../../demo/granby-plan.ts'
import { type Visitor, visitor } from '../../../demo/visitor.ts'

let db: FreshDatabase
let fixture: Fixture
let plan: GranbyPlan
let pelle: Visitor
let addAt: string

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db, new Date('2026-03-20T09:00:00Z'))
  plan = await granbyPlan(fixture)
  pelle = await plan.as('police-liaison')
  const { police } = fixture.organisations
  const form = measureForm(fixture, { title: 'Trafikkontroller', responsible: police })
  const measure = await made(pelle, `/app/action-plan/focus-area/${plan.focusArea}/measure/new`, form)
  addAt = `/app/action-plan/measure/${measure}/commitment/new`
  await db.owner.query('update partnership_settings set published = true')
})
afterAll(() => db.drop())

/** Adds a commitment, shows it to residents in words of its own, and gives its id. */
async function promised(words: string, changed: Record<string, string> = {}): Promise<string> {
  const id = await made(pelle, addAt, commitmentForm(fixture, changed))
  await sent(`/app/action-plan/commitment/${id}/promise`, { ...face, words, number: '0' })
  return id
}

const face = { feedbackEvery: 'month', public: 'yes' }

async function sent(path: string, form: Record<string, string>): Promise<string> {
  const answered = await pelle.post(path, form)
  expect(answered.status, path).toBe(303)
  return answered.headers.get('location') ?? ''
}

const residentPage = async (path: string) => (await visitor(fixture.app).get(`/granby/sv${path}`)).text()

it('S4-03 what the parties accept as not measurable is labelled so for residents, with the reason', async () => {
  const id = await promised('Polisen samtalar med föräldrar när det behövs.', {
    ...{ title: 'Samtal vid behov', kind: 'on-demand', count: '', comparator: 'none' },
    ...{ acceptedAsNotMeasurable: 'yes', notMeasurableReason: 'Föräldrarna avgör hur ofta.' },
  })
  const page = await residentPage(`/citizen-promise/${id}`)
  expect(page).toMatch(
    /<strong>Det här löftet går inte att mäta i antal\.<\/strong>\s*Föräldrarna avgör hur ofta\./,
  )
  const measurable = await promised('Polisen kontrollerar farten tio gånger i månaden.')
  expect(await residentPage(`/citizen-promise/${measurable}`)).not.toContain('går inte att mäta')
})

it('whoever changes the number is led to the words that still say the old one; what comes next is of the new', async () => {
  const id = await promised('Polisen stannar tio bilar varje månad.', { title: 'Bilar' })
  const at = `/app/action-plan/commitment/${id}`
  const amended = { count: '6', fromDay: '2026-03-16', number: '1', reason: 'Färre poliser' }
  const led = await sent(`${at}/amend`, commitmentForm(fixture, { title: 'Bilar', ...amended }))
  expect(led).toBe(`${at}/promise?amended`)
  expect(await (await pelle.get(led)).text()).toContain('läser fortfarande det gamla talet')

  // Of a month from its sixteenth day on, sixteen of 31 days are left: three of six.
  const page = await residentPage(`/citizen-promise/${id}`)
  expect(page).toContain('0 av 3 från 16 mars 2026 till och med 31 mars 2026')
  expect(page).toMatch(/<li>16 mars 2026 – 31 mars 2026: 3<\/li><li>april 2026: 6<\/li>/)
  expect(await (await pelle.get(`/app/thread/commitment/${id}`)).text()).toMatch(/3 att göra.*6 att göra/s)

  await sent(`${at}/promise`, {
    ...face,
    words: 'Polisen stannar sex bilar varje månad.',
    number: '1',
    reason: 'Sex',
  })
  const fewer = { ...amended, count: '5', number: '2', fromDay: '2026-04-01' }
  const again = await sent(`${at}/amend`, commitmentForm(fixture, { title: 'Bilar', ...fewer }))
  expect(again).toBe(`${at}/promise?amended`)
  await sent(`${at}/promise`, {
    ...face,
    words: 'Polisen stannar bilar varje månad.',
    number: '2',
    reason: 'Fem',
  })
  const last = await sent(
    `${at}/amend`,
    commitmentForm(fixture, { title: 'Bilar', ...fewer, count: '4', number: '3' }),
  )
  expect(last).not.toContain('promise')
})

it('a number that holds from a coming day is told with its day, beside the one that holds today', async () => {
  const id = await promised('Polisen går i parken.', { title: 'Parken' })
  const later = { title: 'Parken', count: '6', fromDay: '2026-05-01', number: '1', reason: 'Sommartid' }
  await sent(`/app/action-plan/commitment/${id}/amend`, commitmentForm(fixture, later))
  const told = 'Minst 10 gånger per månad. Från 1 maj 2026: Minst 6 gånger per månad'
  expect(await residentPage(`/citizen-promise/${id}`)).toContain(told)
  expect((await residentPage('/action-plan')).replace(/<[^>]*>/g, '')).toContain(`Parken. (${told}. `)
})

it('in the plan one organisation alone answers for a promise; two and more cooperate', async () => {
  const { municipality } = fixture.organisations
  await promised('Polisen delar ut reflexer.', { title: 'Reflexer' })
  await promised('Polisen går med skolan.', { title: 'Gå till skolan', cooperating: municipality })
  const page = (await residentPage('/action-plan')).replace(/<[^>]*>/g, '')
  expect(page).toMatch(/Reflexer\. \(Minst 10 gånger per månad\. Ansvarig: [^.,]+\.\)/)
  expect(page).toMatch(/Gå till skolan\. \(Minst 10 gånger per månad\. Samverkan: [^.]+ och [^.]+\.\)/)
})

it('a struck entry is crossed out in the story, and its receipt is headed so', async () => {
  const id = await promised('Polisen mäter buller.', { title: 'Buller' })
  const { police } = fixture.organisations
  const entry = crypto.randomUUID()
  const receipt = await sent(`/app/log/${id}`, {
    id: entry,
    day: '2026-03-20',
    quantity: '14',
    organisation: police,
  })
  expect(await (await pelle.get(receipt)).text()).toContain('<h1>Sparat</h1>')
  const story = async () => (await pelle.get(`/app/thread/commitment/${id}`)).text()
  expect(await story()).toContain('14 har loggats. Det som görs utöver en periods antal räknas inte')
  await sent(`/app/log/strike/${entry}`, { reason: 'Fel vecka' })
  expect(await (await pelle.get(receipt)).text()).toContain('<h1>Struket</h1>')
  expect(await story()).toContain('<s class="struck">14</s>')
})

it('a plan that nobody has adopted is not said to hold', async () => {
  const page = await (await pelle.get('/app/action-plan')).text()
  expect(page).toContain('Planen är inte antagen än.')
  expect(page).not.toContain('Planen gäller.')
})
