import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'

const home = '/app/publication/offence-tables'
const shown = '/ekbro/sv/offences'

let demo: DemoHouse
let anna: Visitor
beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
})
afterAll(() => demo.db.drop())

type JsonFigure = {
  kind: string
  area: string | null
  place: string
  from: string
  state: string
  count: number | null
}

const page = async (path: string, who: Pick<Visitor, 'get'> = demo.stranger) => {
  const answer = await who.get(path)
  return { status: answer.status, html: await answer.text() }
}
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const filesOf = (html: string) =>
  [...html.matchAll(/href="([^"]+\.(?:csv|json))"/g)].map(([, href]) => href as string)

const choice = [
  ['kinds', 'home-burglary'],
  ['unit', 'half-year'],
  ['fromYear', '2024'],
  ['toYear', '2025'],
] as [string, string][]
const asked = (...changed: [string, string][]) =>
  `${home}/new?${new URLSearchParams([...choice.filter(([name]) => !changed.some(([other]) => other === name)), ...changed])}`
const lookedIn = (html: string) => /name="looked" value="([^"]*)"/.exec(html)?.[1] ?? ''

describe('a table of offences for residents', () => {
  it('S4-33 is read with its source, its rule, its corrections and the ones before', async () => {
    const { status, html } = await page(shown)
    expect(status).toBe(200)
    expect(words(html)).toMatch(/Publicerad .+ Källa: /)
    expect(words(html)).toContain('Färre än 5 visas inte')
    expect(words(html)).toContain('Alla brott anmäls inte')
    const earlier = /href="(\/ekbro\/sv\/offences\/[\da-f-]{36})"/.exec(html)?.[1] as string
    expect(words((await page(earlier)).html)).toContain('Skadegörelsen gäller även klotter')
  })
  it('says on the page, in the chart, in the sentences and in both files the same, from the same cells', async () => {
    const { html } = await page(shown)
    const [csv = '', json = ''] = filesOf(html)
    const told = JSON.parse((await page(json)).html) as { figures: JsonFigure[] }
    const rows = (await page(csv)).html.trim().split('\r\n').slice(1)
    expect(rows.length).toBe(told.figures.length)
    for (const [at, { place, from, state, count }] of told.figures.entries()) {
      expect(rows[at]).toContain(`,${place},${from},`)
      expect(rows[at]).toContain(
        state === 'shown' ? `,visas,${count},` : state === 'kept' ? ',visas inte,,' : ',saknas,,',
      )
      expect(count === null).toBe(state !== 'shown')
    }
    const cells = [...html.matchAll(/<t[dh][^>]*>([^<]*)<\/t[dh]>/g)].map(([, cell]) => cell)
    for (const { count } of told.figures.filter(({ state }) => state === 'shown'))
      expect(cells.some((cell) => cell?.replace(/[\s\u00a0*]/g, '') === String(count))).toBe(true)
    // Drawn numbers are among the shown ones too.
    const counts = new Set(told.figures.map(({ count }) => String(count)))
    for (const [, drawn] of html.matchAll(/font-weight="600"[^>]*>(?:<[^>]+>)*([\d\s\u00a0]+)</g))
      expect(counts).toContain(drawn?.replace(/[\s\u00a0]/g, ''))
  })
  it('of the whole partnership and each of its areas something is kept back in the demonstration, and nothing small is told', async () => {
    const [, json = ''] = filesOf((await page(shown)).html)
    const { figures } = JSON.parse((await page(json)).html) as { figures: JsonFigure[] }
    expect(figures.filter(({ state }) => state === 'shown').length).toBeGreaterThan(5)
    expect(figures.filter(({ count }) => count !== null && count > 0 && count < 5)).toEqual([])
  })
})

describe('making one', () => {
  it('is looked at before it is published, with why numbers are kept back; residents are not told why', async () => {
    const { html } = await page(asked(), anna)
    expect(words(html)).toMatch(/\d+ tal visas, \d+ hålls tillbaka/)
    expect(words(html)).toContain('Så här får invånarna se den')
    const before = (await page(home, anna)).html.match(/\/correct"/g)?.length ?? 0
    const done = await anna.post(`${home}/new`, [...choice, ['looked', lookedIn(html)]])
    expect([done.status, done.headers.get('location')]).toEqual([303, `${home}?published`])
    expect((await page(home, anna)).html.match(/\/correct"/g)?.length).toBe(before + 1)
    const told = words((await page(shown)).html)
    expect(told).toContain('halvår 1 2024')
    expect(told).not.toContain('skyddar ett litet tal')
  })
  it('what changed meanwhile is looked at first', async () => {
    const refused = await anna.post(`${home}/new`, [...choice, ['looked', '1 2 3']])
    expect(words(await refused.text())).toContain('Siffrorna har ändrats sedan du såg tabellen')
  })
  it.each([
    ['no kind', [['kinds', 'nothing']], 'Fyll i det här'],
    [
      'years the wrong way round',
      [
        ['fromYear', '2025'],
        ['toYear', '2024'],
      ],
      'Byt plats på dem',
    ],
    [
      'too many years',
      [
        ['fromYear', '2015'],
        ['toYear', '2025'],
      ],
      'högst sex år',
    ],
    [
      'years to come',
      [
        ['fromYear', '2030'],
        ['toYear', '2031'],
      ],
      'Ingen del av de åren är över',
    ],
    ['months', [['unit', 'month']], 'Fyll i det här'],
    ['all kinds together', [['kinds', 'all']], 'Fyll i det här'],
  ] as [string, [string, string][], string][])('%s is told at the field', async (_, changed, sentence) => {
    const { status, html } = await page(asked(...changed), anna)
    expect(status).toBe(422)
    expect(words(html)).toContain(sentence)
  })
  it('a year without any figure tells that nothing can be shown', async () => {
    const { html } = await page(asked(['fromYear', '1999'], ['toYear', '1999']), anna)
    expect(words(html)).toContain('Inget tal kan visas')
  })
  it('a word for a year is told, and what was written stays', async () => {
    const { status, html } = await page(asked(['fromYear', 'i fjol']), anna)
    expect(status).toBe(422)
    expect(html).toContain('value="i fjol"')
    expect(words(html)).toContain('Skriv ett år, till exempel 2025')
  })
  it('somebody of an association reads the list and publishes nothing', async () => {
    const lisa = await demo.enter('lisa@kometen.example')
    const list = await lisa.get(home)
    expect([list.status, await list.text()]).toEqual([200, expect.not.stringContaining('/new')])
    expect((await lisa.get(`${home}/new`)).status).toBe(403)
    expect((await lisa.post(`${home}/new`, choice)).status).toBe(403)
  })
})

describe('a correction', () => {
  const newest = async () =>
    /offence-tables\/([\da-f-]{36})\/correct/.exec((await page(home, anna)).html)?.[1]
  it('stands beside what was shown, which stays', async () => {
    const at = `${home}/${await newest()}/correct`
    const before = (await page(shown)).html.match(/<td[^>]*>[^<]*<\/td>/g)
    expect((await anna.post(at, { words: 'Siffran för 2025 var räknad två gånger.' })).status).toBe(303)
    const { html } = await page(shown)
    expect(words(html)).toMatch(/Rättelse .+: Siffran för 2025 var räknad två gånger\./)
    expect(html.match(/<td[^>]*>[^<]*<\/td>/g)).toEqual(before)
  })
  it.each([
    ['', 'Skriv vad som var fel'],
    ['x'.repeat(901), 'för långt'],
    ['Kim Ek, 19900101-0017, bor där', 'peka ut en person'],
  ])('%s is refused', async (written, sentence) => {
    const refused = await anna.post(`${home}/${await newest()}/correct`, { words: written })
    expect([refused.status, words(await refused.text())]).toEqual([422, expect.stringContaining(sentence)])
  })
})
