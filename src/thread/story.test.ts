import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoHouse } from '../demo/demo-house.ts'
import type { Visitor } from '../demo/visitor.ts'

// Anna leads the work for the municipality, Karim is the police, Bo reads.
let db: FreshDatabase
let karim: Visitor
let anna: Visitor
let bo: Visitor
beforeAll(async () => {
  const opened = await demoHouse({ opensAt: '2026-11-22T12:00:00Z' })
  ;({ db } = opened)
  karim = await opened.enter('karim@polisen.example', 'ekbro')
  anna = await opened.enter('anna@ekbro.example')
  bo = await opened.enter('bo@ekbro.example')
})
afterAll(() => db.drop())

async function commitmentCalled(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return rows[0].commitment
}

const textOf = async (response: Promise<Response>) => (await response).text()
const story = async (title: string) => `/app/thread/commitment/${await commitmentCalled(title)}`

/** A section of a page, by its heading. */
const sectionOf = (page: string, head: string) =>
  page.split('<section>').find((section) => section.includes(`<h2>${head}</h2>`)) ?? ''

it('says for which months no need arose, in plain words; a struck one crossed out, with who and why', async () => {
  const title = 'Fältgruppen söker upp unga'
  const told = sectionOf(await textOf(bo.get(await story(title))), 'Då inget behov uppstod')
  expect(told.match(/<li>/g)).toHaveLength(3)
  expect(told).toMatch(/1 jan\.–31 mars 2026: ingen bad om det och det behövdes inte/)
  // Bo may read and not strike.
  expect(told).not.toContain('Stryk')
  const [strike = ''] =
    /\/app\/log\/[\w-]+\/no-need\/[\w-]+\/strike/.exec(await textOf(anna.get(await story(title)))) ?? []
  expect((await anna.post(strike, { reason: 'Fel kvartal' })).status).toBe(303)
  const after = sectionOf(await textOf(bo.get(await story(title))), 'Då inget behov uppstod')
  expect(after).toMatch(
    /<s class="struck">[^<]*behövdes inte<\/s>[^<]*<span>Struket av Anna[^<]*: Fel kvartal/,
  )
})

it('says how many occasions there were, also one that a later number replaced and one that was struck', async () => {
  const title = 'Fotpatrull varje arbetspass'
  const commitment = await commitmentCalled(title)
  const counts = async () =>
    sectionOf(await textOf(karim.get(await story(title))), 'Hur många tillfällen det var')
  const before = await counts()
  expect(before).toMatch(/oktober 2026: \d+ tillfällen/)
  const october = { stretch: '2026-10-01/2026-10-31', count: '1' }
  expect((await karim.post(`/app/log/${commitment}/occasion-counts`, october)).status).toBe(303)
  const again = await counts()
  expect(again).toContain('oktober 2026: ett tillfälle')
  expect(again).toMatch(/oktober 2026: \d+ tillfällen[^(]*\(ersatt av ett senare antal\)/)
  const [strike = ''] = /\/app\/log\/[\w-]+\/occasion-counts\/[\w-]+\/strike/.exec(again) ?? []
  expect((await karim.post(strike, { reason: 'Räknade fel' })).status).toBe(303)
  expect(await counts()).toMatch(
    /<s class="struck">[^<]*<\/s>[^<]*<span>Struket av Karim Berg[^<]*Räknade fel/,
  )
})

it('S4-23 tells how many there were of each kind, and leads those who log to where the kinds are kept', async () => {
  const commitment = await commitmentCalled('Trafikkontroller varje månad')
  const page = await textOf(karim.get(`/app/thread/commitment/${commitment}`))
  const [, table = ''] = /<caption>Av varje slag<\/caption>(.*?)<\/table>/s.exec(page) ?? []
  const rows = [...table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
  )
  expect(rows.map(([kind]) => kind)).toEqual(['Slag', 'Alkohol', 'Droger', 'Hastighet'])
  expect(rows[0]).toEqual(['Slag', 'november 2026', 'Sammanlagt'])
  const inAll = rows.slice(1).map((row) => Number(row[2]?.replace(/\D/g, '')))
  const { rows: logged } = await db.owner.query(
    'select sum(quantity)::int as done from occurrence where commitment = $1',
    [commitment],
  )
  expect(inAll.reduce((sum, one) => sum + one)).toBe(logged[0].done)
  // Speed most, drugs least.
  expect(inAll[2]).toBeGreaterThan(inAll[0]!)
  expect(inAll[0]).toBeGreaterThan(inAll[1]!)
  const kept = `/app/log/${commitment}/coverage-units`
  expect(page).toContain(`<a href="${kept}">`)
  expect(await textOf(bo.get(`/app/thread/commitment/${commitment}`))).not.toContain(kept)
  const measure = /\/app\/action-plan\/measure\/[\w-]+/.exec(page)?.[0] ?? ''
  expect(await textOf(karim.get(measure))).toContain(`<a href="${kept}"`)
})
