import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitmentThemes, measureProblems } from '../../action-plan/links/queries.ts'
import { measuresOf } from '../../action-plan/queries.ts'
import { focusAreaProblems } from '../../agreement/links/queries.ts'
import { agreementsOf, focusAreasOf } from '../../agreement/queries.ts'
import type { FreshDatabase } from '../../database/fresh.ts'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'

// Ekbro's thread, from the invented voices to the invented promises.
let db: FreshDatabase
let place: { tenant: string; partnership: string }
let anna: Visitor

beforeAll(async () => {
  const now = new Date('2026-11-22T10:00:00Z')
  db = await demoDatabase(now)
  const house: House = {
    ...{ db, now: () => now, demo: false, secure: false },
    log: ({ error }) => console.error(error),
  }
  const { rows } = await db.owner.query(
    `select tenant, partnership from partnership_address where slug = 'ekbro'`,
  )
  place = rows[0]
  const { rows: people } = await db.owner.query(
    `select u.email from app_user u join role_assignment r on r.tenant = u.tenant and r.app_user = u.id
      where r.partnership = '${place.partnership}' and r.role = 'coordinator'`,
  )
  anna = visitor(createApp(house), await signedIn(house, people[0].email, place.partnership))
}, 120_000)
afterAll(() => db.drop())

const read = <T>(query: (trx: Trx, partnership: string) => Promise<T>) =>
  inTransaction(db.app, { ...place, user: null }, (trx) => query(trx, place.partnership))
const page = async (path: string) => {
  const answered = await anna.get(path)
  expect(answered.status, path).toBe(200)
  return answered.text()
}
const areaNamed = async (name: string) => (await read(focusAreasOf)).find((area) => area.name === name)!
const measureNamed = async (title: string) =>
  (await read(measuresOf)).find((measure) => measure.title === title)!

it('S4-09 S3-07 a focus area is followed back to the counted voices it emerged from, and on to its promises', async () => {
  const html = await page(`/app/thread/focus-area/${(await areaNamed('Trygghet på kvällar och helger')).id}`)
  for (const told of [
    'Mörka gångvägar och platser',
    'kodade röster',
    'Unga kvinnors otrygghet i centrum',
    'Det prioriterades som nummer 1',
    'Vuxna ute på kvällen',
    'Nattvandring på riskhelger',
  ])
    expect(html).toContain(told)
  expect(html).toMatch(/\d+ av \d+ kodade röster/)
  expect(html).toMatch(/<svg[^>]*aria-labelledby="chain-title chain-words"/)
})

it('every page of the thread answers, and the whole lists what is on the pages', async () => {
  const html = await page('/app/thread')
  const paths = [
    ...new Set([...html.matchAll(/href="(\/app\/thread\/[a-z-]+\/[^"#]+)"/g)].map(([, path]) => path!)),
  ]
  const kinds = new Set(paths.map((path) => path.split('/')[3]))
  expect([...kinds].sort()).toEqual(['commitment', 'focus-area', 'measure', 'problem', 'statement', 'theme'])
  for (const kind of kinds) await page(paths.find((path) => path.includes(`/${kind}/`))!)
})

it('S2-11 a focus area that rests on no problem says so, until one is chosen', async () => {
  const area = await areaNamed('Inbrott och stölder')
  const [agreement] = await read(agreementsOf)
  const said = 'Fokusområdet bygger inte på något prioriterat problem än'
  expect(await page(`/app/agreement/${agreement!.id}`)).toContain(said)
  expect(await page('/app/thread')).toContain('Fokusområden som inte bygger på något problem (1)')

  const at = `/app/agreement/focus-areas/${area.id}/problems`
  const offered = await page(at)
  const chosen = /value="([0-9a-f-]{36})"/.exec(offered.slice(offered.indexOf('name="chosen"')))![1]!
  expect((await anna.post(at, {})).status).toBe(422)
  expect((await anna.post(at, { chosen: area.id })).status).toBe(422)
  for (let twice = 0; twice < 2; twice++) await anna.post(at, { chosen })
  const links = (await read(focusAreaProblems)).filter(({ from }) => from === area.id)
  expect(links.map(({ to }) => to)).toEqual([chosen])
  expect(await page(`/app/agreement/${agreement!.id}`)).not.toContain(said)

  const strike = `/app/agreement/focus-area-problems/${links[0]!.id}/strike`
  await page(strike)
  for (const reason of ['', '811228-9874'])
    expect((await anna.post(strike, { reason })).status, reason).toBe(422)
  expect((await anna.post(strike, { reason: 'Det var fel problem.' })).status).toBe(303)
  expect(await page(`/app/agreement/${agreement!.id}`)).toContain(said)
})

it('S1-09 a measure that cites no finding is reported on its page and in the list, until it cites one', async () => {
  const measure = await measureNamed('Grannar som ser')
  const said = 'Åtgärden svarar inte på något problem'
  expect(await page(`/app/action-plan/measure/${measure.id}`)).toContain(said)
  expect(await page('/app/thread')).toContain(`/app/action-plan/measure/${measure.id}/problems`)
  const at = `/app/action-plan/measure/${measure.id}/problems`
  const chosen = /name="chosen" value="([^"]+)"/.exec(await page(at))![1]!
  expect((await anna.post(at, { chosen })).status).toBe(303)
  expect(await page(`/app/action-plan/measure/${measure.id}`)).not.toContain(said)
  const link = (await read(measureProblems)).find(({ from }) => from === measure.id)!
  const strike = `/app/action-plan/measure-problems/${link.id}/strike`
  for (const reason of ['', '811228-9874']) expect((await anna.post(strike, { reason })).status).toBe(422)
  expect((await anna.post(strike, { reason: 'Inte den.' })).status).toBe(303)
  expect(await page(`/app/action-plan/measure/${measure.id}`)).toContain(said)
})

it('S3-07 S2-51 a promise is tied to themes, and says who of residents and staff was not heard', async () => {
  const links = await read(commitmentThemes)
  expect(links.length).toBeGreaterThan(5)
  const measure = await measureNamed('Grannar som ser')
  const html = await page(`/app/action-plan/measure/${measure.id}`)
  expect(html).toContain('Löftet svarar inte på något tema från dialogen än.')
  const at = /href="(\/app\/action-plan\/commitment\/[^/]+\/themes)"/.exec(html)![1]!
  const form = await page(at)
  expect(form).toMatch(/\d+ röster från invånare, \d+ från medarbetare/)
  const chosen = /name="chosen" value="([^"]+)"/.exec(form)![1]!
  expect((await anna.post(at, { chosen })).status).toBe(303)
  expect(await read(commitmentThemes)).toHaveLength(links.length + 1)
  const strikeTheme = `/app/action-plan/commitment-themes/${links[0]!.id}/strike`
  for (const reason of ['', '811228-9874'])
    expect((await anna.post(strikeTheme, { reason })).status).toBe(422)
  expect((await anna.post(strikeTheme, { reason: 'Det var ett annat tema.' })).status).toBe(303)
})

it('the desk tells the coordinator how many gaps there are', async () => {
  expect(await page('/app')).toMatch(/Röda tråden har \d+ luckor\./)
})
