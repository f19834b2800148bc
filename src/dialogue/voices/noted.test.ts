import { afterAll, beforeAll, expect, it } from 'vitest'
import { asPublic } from '../../database/transaction.ts'
import { type GranbyResidents, granbyResidents } from '../../demo/granby-residents.ts'
import type { Visitor } from '../../demo/visitor.ts'

let desk: GranbyResidents
let pelle: Visitor
let malte: Visitor
beforeAll(async () => {
  desk = await granbyResidents()
  pelle = desk.pelle
  malte = await desk.as('member')
})
afterAll(() => desk.db.drop())

const path = '/app/dialogue/voices/new'
const tip = {
  ...{ source: 'tip', saidOn: '2026-02-27', speaker: 'residents', area: '', keyGroup: '', language: 'sv' },
  words: 'Lampan vid tunneln är trasig\nRing mig, Anders Hemlighet, 070-987 65 43',
}
const walk = { ...tip, source: 'walk', saidOn: '2026-02-20', words: 'Buskarna skymmer sikten vid tunneln' }

async function noted(form: Record<string, string>): Promise<string> {
  const response = await desk.sanna.post(path, form)
  expect(response.status).toBe(303)
  return desk.page(response.headers.get('location') ?? '')
}

it('a tip that came by telephone, and what was said on a walk, become voices without the person', async () => {
  const after = await noted(tip)
  expect(after).toContain('2 röster är sparade')
  expect(after).not.toContain('Hemlighet')
  await noted(walk)
  const tips = await desk.voices({ source: 'tip' })
  expect(tips.map(({ words }) => words).sort()).toEqual([
    'Lampan vid tunneln är trasig',
    'Ring mig, [dolt], [dolt]',
  ])
  expect(tips[0]).toMatchObject({ dialogue: null, survey: null, saidOn: '2026-02-27', speaker: 'residents' })
  expect(await desk.voices({ source: 'walk' })).toHaveLength(1)
  const { rows } = await desk.db.owner.query(
    `select noun, noun_id from audit_entry where act = 'note-voices' order by sequence`,
  )
  expect(rows).toEqual([
    { noun: 'voice', noun_id: 'tip' },
    { noun: 'voice', noun_id: 'walk' },
  ])
})

it('they are filtered, counted and told apart by their own names, in each language', async () => {
  const found = await desk.page('/app/dialogue/voices?source=tip')
  expect(found).toContain('Lampan vid tunneln')
  expect(found).not.toContain('Buskarna')
  const all = await desk.page('/app/dialogue/voices')
  expect(all).toMatch(/Tips<\/t[dh]>\s*<td[^>]*>2<\/td>/)
  expect(all).toMatch(/Trygghetsvandring<\/t[dh]>\s*<td[^>]*>1<\/td>/)
  expect(all).toMatch(/27 feb\. 2026 ·\s*Tips/)
})

it('a theme counts them as two kinds of source, for staff, in the thread and for residents', async () => {
  const dark = await desk.themed('Mörka gångvägar')
  const heard = await desk.voices()
  await desk.coded(Object.fromEntries(heard.map(({ id }) => [id, [dark]])))
  await noted({ ...walk, words: 'Mörkt vid skolan\nMörkt vid ån' })
  const more = (await desk.voices({ source: 'walk' })).filter(({ words }) => words.startsWith('Mörkt'))
  await desk.coded(Object.fromEntries(more.map(({ id }) => [id, [dark]])))
  const { themes } = await desk.counts()
  expect(themes.find(({ theme }) => theme === dark)).toMatchObject({
    voices: 5,
    bySource: { tip: 2, walk: 3 },
  })
  const page = await desk.page(`/app/dialogue/themes/theme/${dark}`)
  for (const words of ['Tips', 'Trygghetsvandring', 'Buskarna skymmer']) expect(page).toContain(words)
  expect(await desk.page(`/app/thread/theme/${dark}`)).toContain('i källor av 2 slag')
  const place = { tenant: desk.fixture.tenant, partnership: desk.fixture.partnerships.granby }
  const told = await asPublic(desk.db.public, place, (trx) =>
    trx.selectFrom('publicTheme').selectAll().execute(),
  )
  expect(told).toMatchObject([{ theme: dark, voices: 5, sources: 2 }])
})

it.each([
  ['words', ''],
  ['source', ''],
  ['source', 'survey'],
  ['source', 'open-meeting'],
  ['saidOn', ''],
  ['saidOn', '2026-03-03'],
  ['keyGroup', 'Anders Berg'],
  ['speaker', ''],
])('%s %j is refused at its field, and what was written stays', async (field, value) => {
  const refused = await desk.sanna.post(path, { ...tip, words: 'Det ska stå kvar', [field]: value })
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain(`id="${field}-problem"`)
  if (field !== 'words') expect(html).toContain('Det ska stå kvar')
})

it('whoever writes only about dialogues of their own organisation writes down no tips', async () => {
  for (const nobody of [pelle, malte]) {
    expect((await nobody.get(path)).status).toBe(403)
    expect((await nobody.post(path, tip)).status).toBe(403)
  }
  expect(await desk.page('/app/dialogue/voices')).toContain(`href="${path}"`)
})
