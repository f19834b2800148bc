import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { measuresOf } from '../../action-plan/queries.ts'
import type { FreshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'

let db: FreshDatabase
let place: { tenant: string; partnership: string }
let anna: Visitor
let resident: Visitor
let send: (path: string, form: FormData) => Promise<Response>
const now = new Date('2026-11-22T10:00:00Z')
const home = '/app/publication/result-stories'

beforeAll(async () => {
  db = await demoDatabase(now)
  const house: House = {
    ...{ db, now: () => now, demo: false, secure: false },
    log: ({ error }) => console.error(error),
  }
  const app = createApp(house)
  const { rows } = await db.owner.query(
    `select tenant, partnership from partnership_address where slug = 'ekbro'`,
  )
  place = rows[0]
  const cookie = await signedIn(house, 'anna@ekbro.example')
  anna = visitor(app, cookie)
  resident = visitor(app)
  send = (path, form) =>
    Promise.resolve(
      app.request(path, {
        method: 'POST',
        body: form,
        headers: { cookie },
      }),
    )
}, 120_000)
afterAll(() => db.drop())

const page = async (path: string, by: Visitor) => {
  const answered = await by.get(path)
  expect(answered.status, path).toBe(200)
  return answered.text()
}
const photograph = () =>
  sharp({ create: { width: 700, height: 500, channels: 3, background: '#a63' } })
    .withExif({ IFD0: { Copyright: 'Bo Bengtsson' } })
    .jpeg()
    .toBuffer()
const words = { moment: 'after', alt: 'Lampor som lyser över en väg', caption: 'Nu är det ljust' }
const ticks = { photographerAgrees: 'yes', nobodyRecognisable: 'yes' }

function picture(fields: Record<string, string>, bytes: Uint8Array | null): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (bytes) form.append('file', new File([new Uint8Array(bytes)], 'bild.jpg'))
  return form
}

it('S2-56 a result is told with its place, pictures of before and after, and the way to its measure', async () => {
  for (const [language, title] of [
    ['sv', 'Så blev det'],
    ['da', 'Sådan blev det'],
    ['en', 'How it turned out'],
  ] as const) {
    const html = await page(`/ekbro/${language}/results`, resident)
    for (const told of [
      title,
      'Gångvägen vid stationen är ljus igen',
      'Gångvägen mellan stationen och Björkhagen',
      'alt="Teckning: en mörk gångväg',
      'Trygga platser',
    ])
      expect(html).toContain(told)
    expect(html).toMatch(new RegExp(`/ekbro/${language}/focus-area/[0-9a-f-]+#measure-`))
  }
  const html = await page('/ekbro/sv/results', resident)
  const [src = ''] = /\/ekbro\/sv\/result-picture\/[0-9a-f-]+\/480\.jpeg/.exec(html) ?? []
  const shown = await resident.get(src)
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect(shown.headers.get('cache-control')).toBe('public, max-age=600')
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(shown.headers.get('set-cookie')).toBeNull()
  expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBe(480)
  for (const none of [src.replace('480', '481'), src.replace('/ekbro/', '/tallberga/')])
    expect((await resident.get(none)).status, none).toBe(404)
})

it('S2-56 a story is written, given pictures, shown, and its picture taken back', async () => {
  const measures = await inTransaction(db.app, { ...place, user: null }, (trx) =>
    measuresOf(trx, place.partnership),
  )
  const measure = measures.find(({ title }) => title === 'Trafikkontroller')!.id
  const story = { title: 'Lugnare vid skolan', place: 'Skolvägen', measure, words: 'Farten sänktes.' }
  const written = { ...story, seenOn: '2026-11-01' }
  for (const wrong of [
    ...[{ title: '' }, { place: '' }, { measure: '' }, { measure: place.partnership }, { words: '' }],
    ...[{ seenOn: '2026-12-24' }, { words: 'Ring 811228-9874' }],
  ])
    expect((await anna.post(`${home}/new`, { ...written, ...wrong })).status, JSON.stringify(wrong)).toBe(422)
  const at = (await anna.post(`${home}/new`, written)).headers.get('location')!

  const bytes = await photograph()
  const without = (field: string) => ({ ...words, ...ticks, [field]: '' })
  for (const field of ['moment', 'alt', 'photographerAgrees', 'nobodyRecognisable'])
    expect((await send(`${at}/picture`, picture(without(field), bytes))).status, field).toBe(422)
  for (const file of [null, new TextEncoder().encode('<svg/>'), bytes.subarray(0, 60)])
    expect((await send(`${at}/picture`, picture({ ...words, ...ticks }, file))).status).toBe(422)
  expect((await send(`${at}/picture`, picture({ ...words, ...ticks }, bytes))).status).toBe(303)

  const { rows } = await db.owner.query(
    `select f.width, f.format, f.bytes from result_picture_file f
       join result_picture p on p.id = f.result_picture where p.alt = $1 order by 2, 1`,
    [words.alt],
  )
  expect(rows.map(({ width, format }) => `${width} ${format}`)).toEqual(['480 jpeg', '480 webp'])
  for (const row of rows) expect(row.bytes.includes('Bengtsson')).toBe(false)

  const own = await page(at, anna)
  const [file = ''] = /\/app\/publication\/result-picture\/[0-9a-f-]+\?file=480\.webp/.exec(own) ?? []
  expect((await anna.get(file)).headers.get('content-type')).toBe('image/webp')
  expect((await resident.get(file)).status).toBe(401)
  expect(await page('/ekbro/sv/results', resident)).not.toContain(story.title)

  const changed = { ...written, public: 'yes', number: '1' }
  expect((await anna.post(`${at}/amend`, changed)).status).toBe(422)
  expect((await anna.post(`${at}/amend`, { ...changed, reason: 'Nu med bild' })).status).toBe(303)
  expect((await anna.post(`${at}/amend`, { ...changed, reason: 'Igen' })).status).toBe(422)
  const open = await page('/ekbro/sv/results', resident)
  for (const told of [story.title, words.alt, words.caption]) expect(open).toContain(told)
  const id = /result-picture\/([0-9a-f-]+)/.exec(file)![1]!
  const publicFile = `/ekbro/sv/result-picture/${id}/480.webp`
  expect((await resident.get(publicFile)).status).toBe(200)

  const takeBack = `/app/publication/result-picture/${id}/take-back`
  expect((await anna.post(takeBack, { reason: '' })).status).toBe(422)
  expect((await anna.post(takeBack, { reason: 'Ett bilnummer syntes.' })).status).toBe(303)
  expect((await resident.get(publicFile)).status).toBe(404)
  expect((await anna.get(file)).status).toBe(404)
  const left = 'select count(*)::int as files from result_picture_file where result_picture = $1'
  expect((await db.owner.query(left, [id])).rows).toEqual([{ files: 0 }])
  expect(await page('/ekbro/sv/results', resident)).not.toContain(words.alt)
  expect(await page(at, anna)).toContain('Ett bilnummer syntes.')
  expect(await page(`/app/thread/measure/${measure}`, anna)).toContain('Lugnare vid skolan')
})
