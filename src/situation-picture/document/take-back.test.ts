import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'

let db: FreshDatabase
let anna: Visitor
let karim: Visitor
let stranger: Visitor
const now = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  db = await demoDatabase(now)
  const house: House = {
    ...{ db, now: () => now, demo: false, secure: false },
    log: ({ error }) => console.error(error),
  }
  const app = createApp(house)
  anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  karim = visitor(app, await signedIn(house, 'karim@polisen.example'))
  stranger = visitor(app)
}, 120_000)
afterAll(() => db.drop())

it('a published picture is taken back with a reason: residents are told so, and what was shown stays kept', async () => {
  const list = await (await stranger.get('/ekbro/sv/situation-picture')).text()
  const [open = '', id = '', number = ''] =
    /\/ekbro\/sv\/situation-picture\/([0-9a-f-]{36})\/(\d+)/.exec(list) ?? []
  const own = `/app/situation-picture/${id}/document/version/${number}`
  const said = 'Mörka gångvägar'
  expect(await (await stranger.get(open)).text()).toContain(said)
  expect((await stranger.get(`${open}/picture.pdf`)).status).toBe(200)

  for (const reason of ['', '811228-9874'])
    expect((await anna.post(`${own}/take-back`, { reason })).status, reason).toBe(422)
  expect((await karim.post(`${own}/take-back`, { reason: 'Nej' })).status).toBe(403)
  const reason = 'En plats gick att känna igen.'
  for (let twice = 0; twice < 2; twice += 1)
    expect((await anna.post(`${own}/take-back`, { reason })).status).toBe(303)

  const gone = await stranger.get(open)
  const told = await gone.text()
  expect(gone.status).toBe(410)
  expect(told).toContain(reason)
  expect(told).toContain('Tagen tillbaka 22 november 2026.')
  expect(told).not.toContain(said)
  for (const file of ['picture.pdf', 'picture.docx'])
    expect((await stranger.get(`${open}/${file}`)).status, file).toBe(410)
  expect(await (await stranger.get('/ekbro/sv/situation-picture')).text()).toContain(reason)

  const kept = await (await anna.get(own)).text()
  for (const words of [reason, said]) expect(kept).toContain(words)
  expect(kept).not.toContain(`${own}/take-back`)
})
