import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { officeAt } from '../../web/offices.ts'
import { newsIn, oneKeyFigureIn, unitIn, yearsIn, yearsUntil } from './kolada.rules.ts'

const of = { code: 'U07418', municipality: '0114' }
const year = (period: number | string, value: number | null, more: object = {}) => ({
  ...{ kpi: 'U07418', municipality: '0114', period },
  values: [
    { gender: 'K', count: 1, status: '', value: 1 },
    { gender: 'T', count: 1, status: '', value, isdeleted: false, ...more },
  ],
})

describe('what an answer says', () => {
  it('of both sexes together, year by year; not told and not known are two things', () => {
    const values = [
      year(2024, 0),
      year('2023', null),
      year(2022, null, { status: 'Private' }),
      year(2021, 9.25),
    ]
    expect(yearsIn(values, of)).toEqual([
      { year: 2021, value: 9.25, why: 'told' },
      { year: 2022, value: null, why: 'withheld' },
      { year: 2023, value: null, why: 'missing' },
      { year: 2024, value: 0, why: 'told' },
    ])
  })
  it.each([
    ['another key figure', { ...year(2024, 1), kpi: 'N07403' }],
    ['another municipality', { ...year(2024, 1), municipality: '0115' }],
    ['a value in words', year(2024, 'många' as never)],
    ['no values', { kpi: 'U07418', municipality: '0114', period: 2024 }],
    ['no year', year('snart', 1)],
    ['nothing', null],
  ])('none of it is used where one is of %s', (_, wrong) => {
    expect(yearsIn([year(2023, 1), wrong], of)).toBeNull()
  })
  it('a year that was deleted, or is told of one sex only, is not there', () => {
    expect(yearsIn([year(2024, 3, { isdeleted: true }), year(2023, 3, { gender: 'M' })], of)).toEqual([])
  })
  it('a key figure comes alone or as a page of one, and its unit stands in its title', () => {
    const one = { id: 'U07418', title: 'Anmälda våldsbrott, antal/1000 inv', description: null }
    expect(oneKeyFigureIn(one)).toEqual(oneKeyFigureIn({ values: [one], next_url: null }))
    expect(oneKeyFigureIn({ id: 'x', title: '' })).toBeNull()
    expect(unitIn(one.title)).toBe('antal/1000 inv')
    expect(unitIn('Utan enhet')).toBe('')
  })
  it('taking it over tells what is new, the same, corrected and nothing', () => {
    const held = [2021, 2022].map((of) => ({ id: `${of}`, from: `${of}-01-01`, to: `${of}-12-31`, value: 5 }))
    const told = (of: number, value: number | null) => ({ year: of, value, why: 'told' as const })
    const news = newsIn([told(2021, 5), told(2022, 6), told(2023, 7), told(2024, null)], held)
    expect(news.map((one) => [one.news, one.before])).toEqual([
      ['same', 5],
      ['corrects', 5],
      ['new', null],
      ['none', null],
    ])
    expect(yearsUntil('2026-11-23').at(-1)).toBe(2026)
  })
})

describe('as a coordinator asks for it', () => {
  let demo: DemoHouse
  let anna: Visitor
  let asked: string[] = []
  let answers: Record<string, () => [status: number, body: string]> = {}
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    asked.push(path)
    const found = Object.keys(answers).find((start) => path.startsWith(start))
    const [status, body] = found ? answers[found]!() : [404, '{}']
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  let title = 'Anmälda våldsbrott (treårsmedelvärde), antal/1000 inv'
  let latest = 10.5
  const keyFigure = () => ({
    id: 'U07418',
    title,
    description: 'Källa: Brå och SCB.',
    is_divided_by_gender: 0,
  })
  const page = (values: unknown[], next: string | null = null) =>
    JSON.stringify({ values, next_url: next, previous_url: null, count: values.length })
  const room = '/app/offences/connectors'
  const indicators = async () =>
    (await demo.db.owner.query('select count(*)::int as n from indicator')).rows[0].n

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    demo = await demoHouse()
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const office = officeAt(address, { milliseconds: 500, most: 100_000, atOnce: 2 })
    demo.house.offices = { kolada: office }
    anna = await demo.enter('anna@ekbro.example')
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await demo.db.drop()
  })
  beforeEach(() => {
    asked = []
    title = 'Anmälda våldsbrott (treårsmedelvärde), antal/1000 inv'
    latest = 10.5
    answers = {
      '/v3/kpi?title=': () => [200, page([keyFigure(), { id: 'odd' }])],
      '/v3/kpi/U07418': () => [200, JSON.stringify(keyFigure())],
      '/v3/data/kpi/U07418/municipality/0114/year/page2': () => [200, page([year(2025, latest)])],
      '/v3/data/kpi/U07418/municipality/0114/year/': () => [
        200,
        page(
          [year(2023, 11), year(2024, null, { status: 'Private' })],
          '/v3/data/kpi/U07418/municipality/0114/year/page2',
        ),
      ],
    }
  })

  const fetched = (said: Record<string, string> = {}) =>
    anna.post(`${room}/kolada/figures`, {
      ...{ code: 'U07418', municipality: '0114', found: `U07418 ${title}` },
      ...said,
    })
  const wanted = { name: 'Våldsbrott', unit: 'per 1 000', topic: 'crime', direction: 'down' }

  it('nothing is asked before somebody presses; what came is looked at first, and the same again adds nothing', async () => {
    expect(await (await anna.get(room)).text()).toContain('api.kolada.se')
    expect(asked).toEqual([])
    const found = await (await anna.post(`${room}/kolada`, { words: 'våldsbrott' })).text()
    expect(asked).toEqual(['/v3/kpi?title=våldsbrott&per_page=50'])
    expect(found).toContain('Anmälda våldsbrott (treårsmedelvärde), antal/1000 inv (U07418)')

    const before = await indicators()
    const path = (await fetched()).headers.get('location')!
    const seen = await (await anna.get(path)).text()
    expect(seen).toMatch(/2025<.*?10,5.*?läggs till.*?2024<.*?får inte visas.*?2023<.*?11.*?läggs till/s)
    expect(await indicators()).toBe(before)
    const saved = await anna.post(path, wanted)
    expect(saved.headers.get('location')).toMatch(/noted=2$/)
    const shown = await (await anna.get(saved.headers.get('location')!)).text()
    expect(shown).toContain(
      'Källa: Kolada (RKA), U07418: Anmälda våldsbrott (treårsmedelvärde), antal/1000 inv.',
    )

    // Once more: the same indicator, nothing new; then a value that the office corrected, under a new title.
    const again = (await fetched()).headers.get('location')!
    expect(await (await anna.get(again)).text()).toContain('Allt finns redan i indikatorn Våldsbrott.')
    expect((await anna.post(again, {})).headers.get('location')).toMatch(/noted=0$/)
    ;[title, latest] = ['Anmälda våldsbrott, medelvärde, antal/1000 inv', 11.5]
    const corrected = (await fetched()).headers.get('location')!
    const news = await (await anna.get(corrected)).text()
    expect(news).toContain('Anmälda våldsbrott, medelvärde, antal/1000 inv')
    expect(news).toMatch(/11,5.*?rättar 10,5; båda finns kvar/s)
    expect((await anna.post(corrected, {})).headers.get('location')).toMatch(/noted=1$/)
    expect(await indicators()).toBe(before + 1)
  })

  it('the answer is kept as it came, to the letter', async () => {
    const raw = ` {"values": [${JSON.stringify(year(2025, 1))}],\n "next_url": null}`
    answers['/v3/data/kpi/U07418/municipality/0114/year/'] = () => [200, raw]
    const path = (await fetched()).headers.get('location')!
    const { rows } = await demo.db.owner.query('select contents from figure_answer where id = $1', [
      path.split('/').at(-1),
    ])
    expect(JSON.parse(rows[0].contents.toString()).pages).toEqual([raw])
  })

  const data = '/v3/data/kpi/U07418/municipality/0114/year/'
  it.each<[string, string, () => [number, string], string]>([
    ['asks to wait', data, () => [429, ''], 'ber oss vänta'],
    ['is broken', data, () => [500, ''], 'fel hos sig'],
    ['answers half a JSON', data, () => [200, '{"values": ['], 'inte den form'],
    ['answers another form', data, () => [200, '{"result": []}'], 'inte den form'],
    [
      'answers of another municipality',
      data,
      () => [200, page([{ ...year(2025, 1), municipality: '0180' }])],
      'inte den form',
    ],
    ['has no figures', data, () => [200, page([])], 'hade inga siffror'],
    [
      'points elsewhere',
      data,
      () => [200, page([year(2025, 1)], 'http://169.254.169.254/x')],
      'inte den form',
    ],
    ['never ends', data, () => [200, page([year(2025, 1)], data)], 'större än vad som tas emot'],
    ['does not know it', '/v3/kpi/U07418', () => [404, '{}'], 'känner inte till det'],
    ['describes another', '/v3/kpi/U07418', () => [200, '{"id":"N00001","title":"x"}'], 'inte den form'],
  ])(
    'where the office %s it is told plainly, what was chosen stays, and nothing is kept',
    async (_, path, how, words) => {
      answers = {
        [path]: how,
        ...Object.fromEntries(Object.entries(answers).filter(([key]) => key !== path)),
      }
      const count = async () =>
        (await demo.db.owner.query('select count(*)::int as n from figure_answer')).rows[0].n as number
      const before = await count()
      const refused = await fetched()
      const html = await refused.text()
      expect([refused.status, html.includes(words)], html.match(/ds-error-summary.*?<\/div>/s)?.[0]).toEqual([
        422,
        true,
      ])
      expect(html).toMatch(/value="U07418"[^>]*checked/)
      expect(await count()).toBe(before)
    },
  )

  it('what is not chosen is asked for, and an office that does not answer holds nobody up for long', async () => {
    const empty = await (await fetched({ code: '', municipality: '14' })).text()
    for (const field of ['code', 'municipality']) expect(empty).toContain(`id="${field}-problem"`)
    expect((await anna.post(`${room}/kolada`, { words: 'va' })).status).toBe(422)
    expect(asked).toEqual([])
  })

  it('a code that is no code is never made part of an address', async () => {
    for (const code of ['../../x', 'U07418/../N1', 'U07418?x=', ''])
      expect((await fetched({ code })).status).toBe(422)
    expect(asked).toEqual([])
  })

  it('switched off it says so and asks nobody; another country’s office is not asked; another municipality’s answer is not there', async () => {
    const mine = (await fetched()).headers.get('location')!
    const mette = await demo.enter('mette@havnsoe.example')
    expect((await mette.get(mine)).status).toBe(404)
    asked = []
    expect((await mette.post(`${room}/kolada`, { words: 'voldsbrott' })).status).toBe(422)
    const { offices, ...off } = demo.house
    delete demo.house.offices
    expect(await (await anna.get(room)).text()).toContain('Hämtning är inte påslagen här.')
    expect((await fetched()).status).toBe(422)
    demo.house.offices = offices!
    expect([asked, off.demo]).toEqual([[], false])
    const lisa = await demo.enter('lisa@kometen.example')
    expect((await lisa.get(room)).status).toBe(403)
  })
})
