import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'
import { mostBehindFirst, placeStanding } from './municipalities.rules.ts'

let db: FreshDatabase
let karim: Visitor

beforeAll(async () => {
  const now = new Date('2026-11-22T09:00:00Z')
  db = await demoDatabase(now)
  const house = {
    db,
    now: () => now,
    demo: true,
    secure: false,
    log: ({ error }: { error?: unknown }) => console.error(error),
  }
  karim = visitor(createApp(house), await signedIn(house, 'karim@polisen.example'))
})
afterAll(() => db.drop())

const page = async (path: string) => (await karim.get(path)).text()

it('a liaison reads how every municipality of theirs stands, with what is behind in each', async () => {
  expect(await page('/app/follow-up')).toContain('href="/app/follow-up/all-municipalities"')
  const html = await page('/app/follow-up/all-municipalities')
  const [, table = ''] = /<table(.*?)<\/table>/s.exec(html) ?? []
  const heads = [...table.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, head]) => head)
  expect(heads).toContain('släpar efter')
  const rows = [...table.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th>(.*?)<\/tr>/gs)].map(
    ([, place, cells = '']) => ({
      place,
      counts: [...cells.matchAll(/>(\d+)</g)].map(([, count]) => Number(count)),
    }),
  )
  expect(rows.map(({ place }) => place).sort()).toEqual([
    'Ekbro kommun',
    'Mossnäs kommun',
    'Tallberga kommun',
  ])
  for (const { counts } of rows) {
    const all = counts.pop()
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)
  }
  const behindIn = heads.indexOf('släpar efter') - 1
  const [, below = ''] = html.split('Det som släpar efter</h2>')
  expect(below.match(/<li>/g)).toHaveLength(rows.reduce((sum, { counts }) => sum + counts[behindIn]!, 0))
})

it('what is behind leads to its story, in another municipality after changing to it', async () => {
  const html = await page('/app/follow-up/all-municipalities')
  const [, partnership = '', to = ''] =
    /name="partnership" value="([^"]+)"\/?><input type="hidden" name="to" value="([^"]+)"/.exec(html) ?? []
  const switched = await karim.post('/app/switch', { partnership, to })
  expect(switched.headers.get('location')).toBe(to)
  expect((await karim.get(to)).status).toBe(200)
})

it('the list of what is owed in several municipalities goes by urgency, not by municipality', async () => {
  const html = await page('/app/follow-up/owed/all-municipalities')
  // The walks of risk weekends are the associations' to carry out; the police take part.
  expect(html).toContain('Nattvandring på riskhelger')
  for (const horizon of html.split('<h2>').slice(1)) {
    const late = [...horizon.matchAll(/<li class="card">(.*?)<\/li>/gs)].map(([, card = '']) =>
      card.includes('<strong>släpar efter'),
    )
    expect(late).toEqual(late.toSorted((one, other) => Number(other) - Number(one)))
  }
})

it('the municipality where most is behind comes first, then they go by name', () => {
  const place = (name: string, ...standings: ('behind' | 'onTrack')[]) =>
    placeStanding(
      { partnership: name, place: name },
      standings.map((standing, id) => ({ id: `${id}`, title: name, standing })),
    )
  const places = [
    place('Tallberga', 'onTrack'),
    place('Mossnäs'),
    place('Ekbro', 'onTrack', 'behind', 'onTrack'),
  ]
  expect(mostBehindFirst(places).map((one) => one.place)).toEqual(['Ekbro', 'Mossnäs', 'Tallberga'])
  expect(places[2]).toMatchObject({ all: 3, counts: { onTrack: 2, behind: 1 }, behind: [{ id: '1' }] })
})
