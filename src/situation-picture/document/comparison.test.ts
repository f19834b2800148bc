import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { frozenBefore } from './comparison.rules.ts'

let demo: DemoHouse
let anna: Visitor
let karim: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
  karim = await demo.enter('karim@polisen.example', 'ekbro')
})
afterAll(() => demo.db.drop())

const site = '/ekbro/sv/situation-picture'
const read = async (who: Visitor, path: string) => (await who.get(path)).text()
const bare = (html: string) => html.replace(/<[^>]+>/g, '').trim()
const headings = (html: string) =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, words]) => bare(words!))
const chosen = (html: string) =>
  [...html.matchAll(/<option[^>]* selected[^>]*>([^<]+)</g)].map(([, words]) => words)

it('a version is held against the one that was frozen next before it, of whichever picture', () => {
  const versions = [
    { picture: 'b', number: 2 },
    { picture: 'b', number: 1 },
    { picture: 'a', number: 1 },
  ]
  const before = (picture: string, number: number) => frozenBefore({ picture, number }, versions)
  expect(before('b', 2)).toEqual({ picture: 'b', number: 1 })
  expect(before('b', 1)).toEqual({ picture: 'a', number: 1 })
  expect(before('a', 1)).toBeUndefined()
  expect(before('c', 1)).toBeUndefined()
})

it('a frozen version leads to the comparison with an earlier one, and residents tell its versions apart', async () => {
  const [open = '', id = ''] = new RegExp(`${site}/([0-9a-f-]{36})/1`).exec(await read(demo.stranger, site))!
  expect(headings(await read(demo.stranger, site))).toEqual(['Lägesbild 2026', 'Lägesbild 2024'])
  const own = `/app/situation-picture/${id}/document`
  const first = /href="([^"]+compare\?[^"]+)"/.exec(await read(anna, `${own}/version/1`))![1]!
  const compared = await read(anna, first)
  expect(chosen(compared)).toEqual([
    'Lägesbild 2024, version 1, fryst 5 december 2023',
    'Lägesbild 2026, version 1, fryst 26 januari 2026',
  ])
  expect(compared).toContain('Problemen då och nu')

  expect((await anna.post(`${own}/freeze`, { reason: 'Efter sommaren', basedOn: '1' })).status).toBe(303)
  const approve = (who: Visitor, party: string) =>
    who.post(`${own}/version/2/approve`, { party, office: 'Chef' })
  expect((await approve(anna, 'municipality')).status).toBe(303)
  expect((await approve(karim, 'police')).status).toBe(303)
  expect((await anna.post(`${own}/version/2/publish`)).status).toBe(303)
  expect(headings(await read(demo.stranger, site))).toEqual([
    'Lägesbild 2026, version 2',
    'Lägesbild 2026, version 1',
    'Lägesbild 2024',
  ])
  await anna.post(`${own}/version/2/take-back`, { reason: 'Ett fel i siffrorna' })
  expect(headings(await read(demo.stranger, site)).at(-1)).toBe('Lägesbild 2026, version 2')
  expect((await demo.stranger.get(open)).status).toBe(200)
})
