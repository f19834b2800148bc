import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../../demo/demo-house.ts'
import { type News, newestFirst } from './rules.ts'

let demo: DemoHouse
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(() => demo.db.drop())

const feedIn = async (language: string) => {
  const answer = await demo.stranger.get(`/ekbro/${language}/feed.xml`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'application/rss+xml; charset=utf-8',
  ])
  return answer.text()
}
const itemsOf = (xml: string) =>
  [...xml.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item = '']) => ({
    title: /<title>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\/title>/s.exec(item)?.[1] ?? '',
    link: /<link>(.*?)<\/link>/s.exec(item)?.[1] ?? '',
    date: /<pubDate>(.*?)<\/pubDate>/s.exec(item)?.[1] ?? '',
  }))

it('tells of changes, statuses, tables and reports, the newest first, each with a page that is there', async () => {
  const items = itemsOf(await feedIn('sv'))
  for (const begins of [
    'Ändring i planen: ',
    'Ny status för ',
    'Ny tabell över anmälda brott',
    'Ny redovisning: ',
  ])
    expect(
      items.some(({ title }) => title.startsWith(begins)),
      begins,
    ).toBe(true)
  const days = items.map(({ date }) => Date.parse(date))
  expect(days).toEqual(days.toSorted((one, other) => other - one))
  for (const link of new Set(items.map((item) => new URL(item.link).pathname)))
    expect([link, (await demo.stranger.get(link)).status]).toEqual([link, 200])
})

it('says the same when it is fetched again, and in each language in its own words', async () => {
  expect(await feedIn('sv')).toBe(await feedIn('sv'))
  expect(await feedIn('da')).toContain('Ny tabel over anmeldte lovovertrædelser')
  expect(await feedIn('en')).toContain('New table of reported offences')
})

/** The tags that are left open, or closed without being open, once what is set apart as text is taken out. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  const tags = xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)
  for (const [, closes, name = '', isEmpty] of tags) {
    if (isEmpty) continue
    if (!closes) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...open, ...wrong]
}

it('is well formed, whatever people wrote', async () => {
  expect(unbalanced('<a><b>')).toEqual(['a', 'b'])
  await demo.db.owner.query(`update area_status set shown = jsonb_set(shown, '{name}', $1)`, [
    JSON.stringify('<b>A & B</i> ]]> "'),
  ])
  const xml = await feedIn('sv')
  expect(xml).toContain('A &')
  expect(unbalanced(xml)).toEqual([])
  // Nothing that was written stands as markup.
  expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/<\/?[bi]>|A & B/)
})

it('is found by programs on every page for residents', async () => {
  const page = await (await demo.stranger.get('/ekbro/sv')).text()
  expect(page).toContain('type="application/rss+xml"')
  expect(page).toContain('href="/ekbro/sv/feed.xml"')
})

it('takes the newest fifty, in an order that hangs on nothing else', () => {
  const news = fc.record({
    ...{ kind: fc.constant('change' as const), id: fc.uuid(), name: fc.string(), reason: fc.string() },
    ...{
      path: fc.constant('/'),
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
    },
  })
  fc.assert(
    fc.property(fc.uniqueArray(news, { selector: ({ id }) => id, maxLength: 80 }), (all: News[]) => {
      const shown = newestFirst(all)
      expect(newestFirst([...all].reverse())).toEqual(shown)
      expect(shown.length).toBe(Math.min(50, all.length))
    }),
    { numRuns: 100 },
  )
})
