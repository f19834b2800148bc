import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../database/fresh.ts'
import { type Fixture, fixtureHouse } from '../../../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../../../demo/granby-plan.ts'
import { type Visitor, visitor } from '../../../demo/visitor.ts'

let db: FreshDatabase
let fixture: Fixture
let plan: GranbyPlan
let pelle: Visitor
let measure: string
let checks: string

const kinds = ['Hastighet', 'Alkohol', 'Droger']

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db, new Date('2026-03-20T09:00:00Z'))
  plan = await granbyPlan(fixture)
  pelle = await plan.as('police-liaison')
  const { police } = fixture.organisations
  measure = await made(
    pelle,
    `/app/action-plan/focus-area/${plan.focusArea}/measure/new`,
    measureForm(fixture, { title: 'Trafikkontroller', responsible: police }),
  )
  checks = await made(pelle, `/app/action-plan/measure/${measure}/commitment/new`, commitmentForm(fixture))
  await db.owner.query('update partnership_settings set published = true')
  await sent(`/app/action-plan/commitment/${checks}/promise`, {
    ...{ words: 'Polisen kontrollerar hastighet, alkohol och droger minst tio gånger i månaden' },
    ...{ feedbackEvery: 'month', public: 'yes', number: '0' },
  })
})
afterAll(() => db.drop())

async function sent(path: string, form: Record<string, string>) {
  expect((await pelle.post(path, form)).status, path).toBe(303)
}

const page = async (path: string, by: Visitor = pelle) => (await by.open(path)).text()

/** What the log's form sends about checks of one kind, chosen by its name. */
async function logged(kind: string, quantity: number) {
  const html = await page(`/app/log/${checks}`)
  expect(html).toContain('Vilket slag var det?')
  const [, coverageUnit = ''] =
    new RegExp(`name="coverageUnit" value="([^"]+)"[^>]*/?><span>${kind}`).exec(html) ?? []
  const { police } = fixture.organisations
  const form = { id: crypto.randomUUID(), day: '2026-03-20', organisation: police, coverageUnit }
  await sent(`/app/log/${checks}`, { ...form, quantity: String(quantity) })
}

/** The rows of the table by kind that residents see, head first. */
async function kindsTold() {
  const told = await page(`/granby/sv/citizen-promise/${checks}`, visitor(fixture.app))
  const [, table = ''] = /<caption>Vad det gällde<\/caption>(.*?)<\/table>/s.exec(told) ?? []
  return [...table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
  )
}

it('S4-23 at least ten checks a month, of three kinds: listed, logged by kind, counted together and shown by kind', async () => {
  const listing = `/app/log/${checks}/coverage-units`
  const offered = `<a href="${listing}">Slagen som räknas</a>`
  expect(await page(`/app/action-plan/measure/${measure}`)).toContain(
    `<a href="${listing}">Slagen som räknas`,
  )
  // Whoever logs what has no kinds is not asked to think of any.
  expect(await page(`/app/log/${checks}`)).not.toContain(listing)
  await sent(listing, { names: kinds.join('\n'), from: '2026-03-01' })
  expect(await page(`/app/log/${checks}`)).toContain(offered)
  await logged('Hastighet', 5)
  await logged('Alkohol', 4)

  const standing = await page('/app/follow-up')
  expect(standing).toMatch(/9 av 10/)
  expect(standing).toContain('saknas: Droger')
  const resident = visitor(fixture.app)
  const before = await page(`/granby/sv/citizen-promise/${checks}`, resident)
  expect(before).toMatch(/Kvar att göra: Droger/)

  await logged('Droger', 1)
  expect(await page('/app/follow-up')).toMatch(/10 av 10/)
  expect(await kindsTold()).toEqual([
    ['Slag', 'mars 2026', 'Sammanlagt'],
    ['Alkohol', '4', '4'],
    ['Droger', '1', '1'],
    ['Hastighet', '5', '5'],
  ])
  const told = await page(`/granby/sv/citizen-promise/${checks}`, resident)
  expect(told).not.toContain('Kvar att göra: Droger')
})

it('a report that leaves the kind open counts all the same, in no kind', async () => {
  const { police } = fixture.organisations
  const form = { id: crypto.randomUUID(), day: '2026-03-20', quantity: '2', organisation: police }
  await sent(`/app/log/${checks}`, form)
  expect(await page('/app/follow-up')).toMatch(/12 av 10/)
  expect(await kindsTold()).toContainEqual(['Inget slag angivet', '2', '2'])
})
