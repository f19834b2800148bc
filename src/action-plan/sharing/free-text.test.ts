import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'

// A day, a serial and a check digit put together; not looked up.
const number = '811228-9874'

let db: FreshDatabase
let anna: Visitor
let ove: Visitor
let measure: string

beforeAll(async () => {
  const now = () => new Date('2026-11-22T09:00:00Z')
  db = await demoDatabase(now())
  const house: House = { db, now, demo: false, secure: false, log: (entry) => console.error(entry) }
  const app = createApp(house)
  anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  ove = visitor(app, await signedIn(house, 'ove@tallberga.example'))
  measure = (await db.owner.query('select measure from measure_sharing')).rows[0].measure
})
afterAll(() => db.drop())

const placeOf = async (slug: string): Promise<string> =>
  (await db.owner.query('select partnership from partnership_address where slug = $1', [slug])).rows[0]
    .partnership

const offer = async (crossBorder: string) =>
  anna.post(`/app/action-plan/measure/${measure}/share`, {
    municipality: await placeOf('tallberga'),
    crossBorder,
  })

async function expectRefused(answer: Response, field: string) {
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(`id="${field}-problem"`)
}

it('a number that points out a person is refused in every word about sharing a measure', async () => {
  await expectRefused(await offer(`Ring ${number}`), 'crossBorder')
  expect((await offer('Unga rör sig över gränsen')).status).toBe(303)
  const { rows } = await db.owner.query('select id from measure_sharing where municipality = $1', [
    await placeOf('tallberga'),
  ])
  const at = `/app/action-plan/sharing/${rows[0].id}`
  await expectRefused(await ove.post(`${at}/answer`, { answer: 'declined', reason: number }), 'reason')
  const ending = { day: '2026-11-30', endReason: `Frågan gällde ${number}` }
  await expectRefused(await anna.post(`${at}/end`, ending), 'endReason')
})
