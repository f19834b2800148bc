import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../../database/fresh.ts'
import { asPublic, inTransaction } from '../../../database/transaction.ts'
import { demoDatabase } from '../../../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../../../demo/visitor.ts'
import { codeOf } from '../../../dialogue/answers/receipt.rules.ts'
import { themeCounts } from '../../../dialogue/themes/counts.queries.ts'
import { createApp } from '../../../web/app.ts'
import { answerKeysOf, keyedDigest } from '../../../web/sealing.ts'
import { fewestVoices, inOrder } from './rules.ts'

let db: FreshDatabase
let place: { tenant: string; partnership: string }
let resident: Visitor
let anna: Visitor
const now = new Date('2026-11-22T10:00:00Z')
const answerKeys = answerKeysOf(Buffer.alloc(32, 7))

beforeAll(async () => {
  db = await demoDatabase(now)
  const house = { db, now: () => now, demo: false, secure: false, answerKeys, log: () => {} }
  const app = createApp(house)
  resident = visitor(app)
  anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  const { rows } = await db.owner.query(
    `select tenant, partnership from partnership_address where slug = 'ekbro'`,
  )
  place = rows[0]
}, 120_000)
afterAll(() => db.drop())

const told = () =>
  asPublic(db.public, place, (trx) => trx.selectFrom('publicTheme').select(['theme', 'voices']).execute())

it('residents are told the same number of voices as whoever codes them, and none below five', async () => {
  const { themes } = await inTransaction(db.app, { ...place, user: null }, (trx) =>
    themeCounts(trx, place.partnership, {}),
  )
  const shown = await told()
  expect(shown.length).toBeGreaterThan(3)
  for (const { theme, voices } of shown) {
    const counted = themes.find((one) => one.theme === theme)!.voices
    expect(voices).toBe(counted >= fewestVoices ? counted : null)
  }
})

it('S3-07 what people said leads to what they were told and promised, in each language', async () => {
  for (const [language, title] of Object.entries({
    sv: 'Ni sade – vi gjorde',
    da: 'I sagde – vi gjorde',
    en: 'You said – we did',
  })) {
    const answered = await resident.get(`/ekbro/${language}/you-said`)
    expect(answered.status).toBe(200)
    const html = await answered.text()
    for (const words of [
      title,
      'Mörka gångvägar och platser',
      'Trasiga lampor på gångvägar lagas inom 14 dagar',
    ])
      expect(html).toContain(words)
    expect(html).toMatch(new RegExp(`/ekbro/${language}/focus-area/`))
  }
})

it('S4-07 what those who came to a public meeting were told stands there with its day; of the others nothing', async () => {
  const html = await (await resident.get('/ekbro/sv/you-said')).text()
  expect(html).toMatch(
    /Öppet möte i Björkhagen.*?5 november 2024, Björkhagens föreningshus\. 74 kom\.<\/p><ul>/s,
  )
  // Held and not answered yet: that is said, and a meeting still ahead is not there.
  expect(html).toContain('Vi har inte berättat än vad det ledde till.')
  expect(html).not.toContain('Så får vi tjuven att vända om')
  for (const words of ['Samtal med handlarna', 'Ni bad om att vi skulle synas oftare'])
    expect(html).not.toContain(words)
})

it('what those who answered a survey were told stands there with its day once it is closed', async () => {
  const page = async () => (await resident.get('/ekbro/sv/you-said')).text()
  const { rows } = await db.owner.query(
    `select s.survey, s.slug, v.closes_on from survey_opening s
       join survey_version v on (v.tenant, v.survey, v.number) = (s.tenant, s.survey, s.number)
      where s.partnership = $1 and v.closes_on < $2 order by v.closes_on desc limit 1`,
    [place.partnership, now],
  )
  const [closed] = rows
  expect(await page()).toContain(`/ekbro/sv/survey/${closed.slug}/results`)
  const tell = async (words: string, isPublic: 'yes' | '') => {
    const told = { givenOn: '2026-11-20', channel: 'Ekbrobladet', words, public: isPublic }
    expect((await anna.post(`/app/dialogue/feedback/survey/${closed.survey}`, told)).status).toBe(303)
  }
  await tell('Vi tänder lamporna tidigare', 'yes')
  await tell('Bara för oss', '')
  const html = await page()
  expect(html).toMatch(/Det ni svarade i enkäter.*20 november 2026:.*Vi tänder lamporna tidigare/s)
  expect(html).not.toContain('Bara för oss')
})

it('each theme has a page of its own; without a mail server it offers no mail', async () => {
  const list = await (await resident.get('/ekbro/sv/you-said')).text()
  const [path = ''] = /\/ekbro\/sv\/you-said\/[\da-f-]{36}/.exec(list) ?? []
  const page = await resident.get(path)
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain('Ni sade – vi gjorde')
  expect(html).not.toContain('e-post')
  expect((await resident.get('/ekbro/sv/you-said/10000000-0000-4000-8000-000000000001')).status).toBe(404)
})

it('no words of a single voice stand on the page', async () => {
  const html = await (await resident.get('/ekbro/sv/you-said')).text()
  const { rows } = await db.owner.query('select words from voice where partnership = $1', [place.partnership])
  expect(rows.length).toBeGreaterThan(20)
  for (const { words } of rows) expect(html).not.toContain(words)
})

it('themes that most people raised come first, those of few voices by name', () => {
  const themes = [
    { name: 'B', voices: null },
    { name: 'A', voices: null },
    { name: 'C', voices: 7 },
    { name: 'D', voices: 30 },
  ]
  expect(inOrder(themes).map(({ name }) => name)).toEqual(['D', 'C', 'A', 'B'])
})

it('whoever kept the code of a voice is told what became of it, and nobody else anything', async () => {
  const code = codeOf(Buffer.alloc(10, 9))
  const { rows } = await db.owner.query(
    `select ct.voice, v.words from (select distinct c.voice, t.theme from coding c
       join coding_theme t on t.tenant = c.tenant and t.coding = c.id) ct
       join voice v on v.id = ct.voice
       join theme_version tv on tv.theme = ct.theme and tv.name = 'Mörka gångvägar och platser'
      where v.partnership = $1 and 1 = (select count(distinct coder) from coding o where o.voice = ct.voice) limit 1`,
    [place.partnership],
  )
  const digest = keyedDigest(answerKeys.receipts, code).toString('hex')
  await db.owner.query(
    'insert into voice_receipt (tenant, voice, partnership, digest) values ($1, $2, $3, $4)',
    [place.tenant, rows[0].voice, place.partnership, digest],
  )
  const at = '/ekbro/sv/receipt'
  const form = await resident.get(at)
  expect([form.status, form.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const html = await (await resident.post(at, { code: code.toLowerCase() })).text()
  for (const words of [
    'räknad i ett tema',
    'Mörka gångvägar och platser',
    'Trygghet på kvällar och helger',
    'lagas inom 14 dagar',
    'Det vägdes samman till problemet:',
    'Mörka gångvägar mellan stationen och Björkhagen',
    'Det valdes ut bland det viktigaste:',
    'Gångvägen vid stationen är ljus igen',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain(rows[0].words)
  expect(html).not.toContain(code)

  for (const wrong of ['', 'hej', code.replace('-', '-Z'), codeOf(Buffer.alloc(10, 3))])
    expect((await resident.post(at, { code: wrong })).status, wrong).toBe(422)
  expect((await resident.post('/havnsoe/da/receipt', { code })).status).toBe(422)
})
