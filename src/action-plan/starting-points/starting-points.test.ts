import { afterAll, beforeAll, expect, it } from 'vitest'
import { focusAreasOf } from '../../agreement/queries.ts'
import type { FreshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'
import { measuresOf } from '../queries.ts'
import { startingPointsOf } from './queries.ts'

let db: FreshDatabase
let place: { tenant: string; partnership: string }
let anna: Visitor
let resident: Visitor
let municipality: string
const now = new Date('2026-11-22T10:00:00Z')
const home = '/app/action-plan/starting-points'

beforeAll(async () => {
  db = await demoDatabase(now)
  const house: House = {
    db,
    now: () => now,
    demo: false,
    secure: false,
    log: ({ error }) => console.error(error),
  }
  const app = createApp(house)
  const { rows } = await db.owner.query(
    `select tenant, partnership from partnership_address where slug = 'ekbro'`,
  )
  place = rows[0]
  anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  resident = visitor(app)
  municipality = (await points())[0]!.responsible
}, 120_000)
afterAll(() => db.drop())

const points = () =>
  inTransaction(db.app, { ...place, user: null }, (trx) => startingPointsOf(trx, place.partnership))
const measureNamed = async (title: string) =>
  (await inTransaction(db.app, { ...place, user: null }, (trx) => measuresOf(trx, place.partnership))).find(
    (one) => one.title === title,
  )!
const page = async (path: string, by = anna) => {
  const answered = await by.get(path)
  expect(answered.status, path).toBe(200)
  return answered.text()
}
const refused = async (path: string, form: Record<string, string>) => {
  const answered = await anna.post(path, form)
  expect(answered.status, JSON.stringify(form)).toBe(422)
  return answered.text()
}
const saved = async (path: string, form: Record<string, string>) => {
  const answered = await anna.post(path, form)
  expect(answered.status, await answered.clone().text()).toBe(303)
  return answered.headers.get('location')!
}

it('S0-19 an effort begins as a question of knowledge, and a dated decision to start follows what was found', async () => {
  const area = (
    await inTransaction(db.app, { ...place, user: null }, (trx) => focusAreasOf(trx, place.partnership))
  )[0]!
  const words = 'Hur många unga åker A-traktor utan bälte i Ekbro?'
  const asked = {
    kind: 'knowledge-question',
    words,
    responsible: municipality,
    raisedOn: '2026-11-02',
    public: 'yes',
  }
  for (const wrong of [
    { words: '' },
    { words: '811228-9874' },
    { raisedOn: '2027-01-01' },
    { responsible: '' },
  ])
    await refused(home, { ...asked, ...wrong })
  const at = await saved(home, { ...asked, focusArea: area.id, possible: 'Kontroller vid skolan' })
  const decision = {
    starts: 'yes',
    reason: 'Det är vanligt.',
    decidedBy: 'Styrgruppen',
    decidedOn: '2026-11-20',
  }

  expect(await refused(`${at}/decide`, decision)).toContain('Skriv först in vad ni har fått veta')
  const found = { words: 'Var tredje åkte utan.', source: 'Polisens räkning', foundOn: '2026-11-16' }
  await refused(`${at}/finding`, { ...found, foundOn: '2026-10-01' })
  await saved(`${at}/finding`, found)
  for (const wrong of [{ starts: '' }, { reason: '' }, { decidedBy: '' }, { decidedOn: '2026-11-10' }])
    await refused(`${at}/decide`, { ...decision, ...wrong })
  const controls = await measureNamed('Trafikkontroller')
  await refused(`${at}/measure`, { measure: controls.id })
  await saved(`${at}/decide`, decision)
  expect(await page(home)).toContain('Ska göras – ingen åtgärd än')
  await saved(`${at}/measure`, { measure: controls.id, changed: 'Bältet kontrolleras också.' })

  const told = [
    words,
    'Var tredje åkte utan.',
    'Styrgruppen',
    'Det är vanligt.',
    'Bältet kontrolleras också.',
  ]
  const own = await page(at)
  const open = await page('/ekbro/sv/action-plan/starting-points', resident)
  for (const one of told) {
    expect(own).toContain(one)
    expect(open).toContain(one)
  }
  const thread = await page(`/app/thread/measure/${controls.id}`)
  for (const one of [words, 'Något görs (Styrgruppen, 20 november 2026)', 'Det är vanligt.'])
    expect(thread).toContain(one)
  expect(await page('/app/action-plan')).toContain(home)
  expect(await page('/ekbro/da/action-plan', resident)).toContain('/ekbro/da/action-plan/starting-points')
})

it('S0-19 a decision not to start stands with its reason, and a later one takes its place', async () => {
  const gas = (await points()).find(({ words }) => words.includes('lustgas'))!
  const at = `/app/action-plan/starting-point/${gas.id}`
  const open = await page('/ekbro/sv/action-plan/starting-points', resident)
  expect(open).toContain('Inga åtgärder startas')
  expect(open).toContain('Det är sällsynt.')
  await saved(`${at}/decide`, {
    starts: 'yes',
    reason: 'Det har ökat.',
    decidedBy: 'Styrgruppen',
    decidedOn: '2026-11-19',
  })
  const html = await page(at)
  expect(html).toContain('Ersatt av ett senare beslut.')
  expect(html.indexOf('Det har ökat.')).toBeLessThan(html.indexOf('Det är sällsynt.'))
})

it('S1-121 a recommendation is tracked to its decision and its measure; what it protects is chosen from a list', async () => {
  const form = await page(`${home}/new/recommendation`)
  for (const code of ['homes', 'cars', 'boats', 'shops', 'firms', 'trick-theft'])
    expect(form).toContain(`value="${code}"`)
  const words = { kind: 'recommendation', words: 'Märk båtmotorerna.', responsible: municipality }
  const asked = { ...words, sourceKind: 'report', source: 'Rapport om båtstölder', raisedOn: '2026-11-02' }
  const wrongs: Record<string, string>[] = [
    ...[{ sourceKind: '' }, { source: '' }, { objects: 'castles' }, { offences: 'piracy' }],
  ]
  for (const wrong of wrongs) await refused(home, { ...asked, ...wrong })
  const at = await saved(home, { ...asked, objects: 'boats', offences: 'trick-theft' })
  expect(await page(at)).toMatch(/båtar/)
  expect(await page(at)).toContain('Väntar på beslut')
  await saved(`${at}/decide`, {
    ...{ starts: 'yes', reason: 'Det kostar lite.', decidedBy: 'Säkerhetsenheten', decidedOn: '2026-11-09' },
  })
  const measure = await measureNamed('Grannar som ser')
  await saved(`${at}/measure`, { measure: measure.id, changed: '' })
  await refused(`${at}/measure`, { measure: measure.id })
  expect(await page(at)).toContain('Ledde till åtgärd')
  // It was not opened to everybody.
  expect(await page('/ekbro/sv/action-plan/starting-points', resident)).not.toContain('Märk båtmotorerna.')
  await refused(`${at}/strike`, { reason: '' })
  await saved(`${at}/strike`, { reason: 'Skrevs in två gånger.' })
  expect((await anna.get(`${at}/decide`)).status).toBe(404)
  expect(await page(home)).toContain('Struken')
})

it('S3-24 a result leads to a change or to none, and those nobody used are listed until then', async () => {
  const unused = await page(`${home}/unused`)
  const [, result = ''] = /new\/survey-result\?result=([^"]+)"/.exec(unused) ?? []
  const form = await page(`${home}/new/survey-result?result=${result}`)
  expect(form).toContain('selected')
  const asked = {
    ...{ kind: 'survey-result', words: 'Fler går ut på kvällen.', responsible: municipality },
    ...{ raisedOn: '2026-11-09', result: decodeURIComponent(result) },
  }
  await refused(home, { ...asked, result: '' })
  await refused(home, { ...asked, result: `${municipality}/nothing` })
  const at = await saved(home, asked)
  expect(await page(`${home}/unused`)).not.toContain(result)
  await saved(`${at}/decide`, {
    ...{ starts: 'no', reason: 'Det går åt rätt håll.', decidedBy: 'Styrgruppen', decidedOn: '2026-11-16' },
  })
  expect(await page(at)).toContain('Ändra inget')
  await saved(`${at}/strike`, { reason: 'Fel enkät.' })
  expect(await page(`${home}/unused`)).toContain(result)

  const lamps = (await points()).find(({ words }) => words.includes('bättre belysning'))!
  const led = await page(`/app/action-plan/starting-point/${lamps.id}`)
  for (const told of ['Trygg i Ekbro 2025', 'Vuxna ute på kvällen', 'vanliga fredagar'])
    expect(led).toContain(told)
})
