import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { plain } from '../../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'

// The invented Ekbro has been at work for three years: there is something of every kind to name.

const now = () => new Date('2026-11-22T09:00:00Z')
let db: FreshDatabase
let anna: Visitor

beforeAll(async () => {
  db = await demoDatabase(now())
  const house = { db, now, demo: false, secure: false, log: () => {} }
  anna = visitor(createApp(house), await signedIn(house, 'anna@ekbro.example'))
  const agreement = await (await anna.get('/app/agreement')).text()
  const [, focusArea] = /#([0-9a-f-]{36})/.exec(agreement) ?? []
  await anna.post(`/app/agreement/focus-areas/${focusArea}/goals/new`, {
    owner: 'joint',
    words: 'Färre kör för fort',
  })
  await anna.post('/app/areas/new', { name: 'Stationsparken', kind: 'local-area' })
})
afterAll(() => db.drop())

async function linesAbout(noun: string): Promise<string[]> {
  const page = await (await anna.get(`/app/partnership/audit?noun=${noun}`)).text()
  return page.match(/<li>(?:(?!<\/li>).)*<time.*?<\/li>/gs) ?? []
}

it.each([
  ['agreement', 'Samverkansöverenskommelse mellan Ekbro kommun och polisen'],
  ['changeRequest', 'stölder ur bilar'],
  ['focusArea', 'Narkotika bland unga'],
  ['goal', 'Färre kör för fort'],
  ['area', 'Stationsparken'],
  ['yearlyReport', '2025'],
  ['publication', 'Årsredovisning 2025'],
  ['situationPicture', 'Lägesbild 2026'],
  ['prioritySession', 'Nätverksmöte om prioriteringar 2026'],
  ['sourceNetwork', 'Drogförebyggande nätverket'],
  ['statement', 'Det finns ingen plats inomhus för unga i Björkhagen efter skolan.'],
  ['evidence', 'Vid varje kontroll på sjövägen'],
  ['problem', 'Höga hastigheter vid Norra sjön'],
  ['problemCause', 'Narkotika bland unga'],
  ['survey', 'Trygg i Ekbro 2026'],
  ['dialogue', 'Intervjuer med bussförarna'],
  ['theme', 'Mopeder och A-traktorer'],
  ['coding', 'Trygg i Ekbro 2025'],
  ['startingPoint', 'Hur vanligt är det att unga i Ekbro köper lustgas, och var?'],
  ['resultStory', 'Gångvägen vid stationen är ljus igen'],
  ['resultPicture', 'Gångvägen vid stationen är ljus igen'],
  ['population', 'Ekbro kommun, befolkningsregistret'],
] as const)('a line about %s names it, and leads to a page that shows it', async (noun, words) => {
  const lines = await linesAbout(noun)
  expect(lines.filter((line) => !line.includes('<a href="'))).toEqual([])
  const line = lines.find((one) => plain(one).includes(words)) ?? `none of ${lines.length} names it`
  const [, href = line] = /<a href="([^"]+)"/.exec(line) ?? []
  const page = await anna.get(href)
  expect(page.status, href).toBe(200)
  expect(plain(await page.text())).toContain(words)
})

it('a measure shared with another municipality is named by its title, and leads to what is shared', async () => {
  const [line = ''] = await linesAbout('measureSharing')
  const [, href = ''] = /<a href="([^"]+)"/.exec(line) ?? []
  const page = plain(await (await anna.get(href)).text())
  expect(page).toContain('Unga i Mossnäs går på gymnasiet')
  const [, named = ''] = /<a href="[^"]+"[^>]*>(.*?)<\/a>/s.exec(line) ?? []
  expect(page).toContain(plain(named).slice(0, 20))
})

it('what somebody said stands in no line: a voice and its coding are told by where it was said', async () => {
  const { rows } = await db.owner.query('select words from voice where length(words) > 25')
  const said = rows.map(({ words }: { words: string }) => words.slice(0, 25))
  expect(said.length).toBeGreaterThan(20)
  const lines = (await linesAbout('coding')).map(plain)
  expect(lines.filter((line) => said.some((words) => line.includes(words)))).toEqual([])
})
