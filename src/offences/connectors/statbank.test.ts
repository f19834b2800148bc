import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { officeAt } from '../../web/offices.ts'
import { figureIn } from '../counts.rules.ts'
import { isListOf, problemsWithChosen, publisherOf, questionFor, tableInfoIn } from './statbank.rules.ts'

const quarters = Array.from({ length: 48 }, (_, at) => `${2015 + Math.floor(at / 4)}K${(at % 4) + 1}`).slice(
  0,
  46,
)
const named = (id: string, text = id) => ({ id, text })

/** A table's description in the form that Statistics Denmark documents. */
const described = (more: object = {}) => ({
  ...{ id: 'STRAF11', text: 'Anmeldte forbrydelser', unit: 'Antal', suppressedDataValue: '0' },
  ...{ updated: '2026-10-12T08:00:00', active: true, contacts: [], footnote: null },
  variables: [
    {
      ...named('OMRÅDE', 'område'),
      elimination: true,
      time: false,
      values: [named('000', 'Hele landet'), named('999', 'Havnsø'), named('101', 'København')],
    },
    {
      ...named('OVERTRÆD', 'overtrædelsens art'),
      elimination: true,
      time: false,
      values: [named('1320', 'Butikstyveri'), named('1390', 'Hærværk')],
    },
    { ...named('Tid', 'tid'), elimination: false, time: true, values: quarters.map((one) => named(one)) },
  ],
  ...more,
})
const info = tableInfoIn(described())!
const chosen = { values: { OMRÅDE: ['999'], OVERTRÆD: ['1320', '1390'] }, periods: 8 }

describe('what a table is', () => {
  it('is read from what the office says that day', () => {
    expect(info).toMatchObject({
      code: 'STRAF11',
      title: 'Anmeldte forbrydelser',
      unit: 'Antal',
      updated: '2026-10-12',
    })
    expect(publisherOf(info)).toBe('Danmarks Statistik, STRAF11: Anmeldte forbrydelser (2026-10-12)')
    expect(publisherOf({ ...info, title: 'x'.repeat(400) })).toHaveLength(200)
  })
  it.each([
    ['nothing', null],
    ['a list', []],
    ['a table without a title', described({ text: '' })],
    ['a table without variables', described({ variables: [] })],
    ['a table without time', described({ variables: described().variables.slice(0, 2) })],
    ['an error', { errorTypeCode: 'EXTRACT-NOTFOUND', message: 'x' }],
  ])('%s is none', (_, answer) => expect(tableInfoIn(answer)).toBeNull())

  it('the newest periods are asked for, and only what the table has', () => {
    const question = questionFor(
      info,
      { ...chosen, values: { ...chosen.values, OMRÅDE: ['999', '../x'] } },
      'da',
    )
    expect(question).toEqual({
      ...{ table: 'STRAF11', format: 'BULK', lang: 'da', valuePresentation: 'Value' },
      variables: [
        { code: 'OMRÅDE', values: ['999'] },
        { code: 'OVERTRÆD', values: ['1320', '1390'] },
        { code: 'Tid', values: quarters.slice(-8) },
      ],
    })
  })

  it.each<[string, typeof chosen, object]>([
    ['everything chosen', chosen, {}],
    ['no area', { ...chosen, values: { ...chosen.values, OMRÅDE: [] } }, { OMRÅDE: 'missing' }],
    [
      'an area that is not there',
      { ...chosen, values: { ...chosen.values, OMRÅDE: ['x'] } },
      { OMRÅDE: 'missing' },
    ],
    ['another number of periods', { ...chosen, periods: 7 }, { periods: 'missing' }],
  ])('%s', (_, said, problems) => expect(problemsWithChosen(info, said)).toEqual(problems))

  it('more than can be looked over is not asked for', () => {
    const values = Array.from({ length: 300 }, (_, at) => ({ code: `${at}`, name: `${at}` }))
    const wide = { ...info, variables: info.variables.map((one) => (one.isTime ? one : { ...one, values })) }
    const all = values.map(({ code }) => code)
    expect(problemsWithChosen(wide, { values: { OMRÅDE: all, OVERTRÆD: all }, periods: 8 })).toEqual({
      periods: 'tooMany',
    })
  })

  it('an answer is a list with a column for everything and one for the figures', () => {
    expect(isListOf(info, '\uFEFFOMRÅDE;OVERTRÆD;TID;INDHOLD\r\nHavnsø;Hærværk;2026K1;4\r\n')).toBe(true)
    expect(isListOf(info, 'OMRÅDE;OVERTRÆD;TID;INDHOLD\r\n')).toBe(false)
    expect(isListOf(info, 'OMRÅDE;TID;INDHOLD\r\nHavnsø;2026K1;4\r\n')).toBe(false)
    expect(isListOf(info, '<html>Service unavailable</html>')).toBe(false)
  })

  it('the office’s signs are three different things: 0 and “-” nought, “..” not told, “.” not known', () => {
    const states = ['0', '-', '..', '...', '.', ''].map((sign) => figureIn(sign))
    expect(states).toEqual([
      { state: 'counted', count: 0 },
      { state: 'counted', count: 0 },
      { state: 'withheld' },
      { state: 'withheld' },
      { state: 'missing' },
      { state: 'missing' },
    ])
  })
})

describe('as a coordinator asks for it', () => {
  let demo: DemoHouse
  let mette: Visitor
  let asked: { path: string; body: string }[] = []
  let answers: { info: [number, string]; data: [number, string] }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const path = request.url ?? ''
    asked.push({ path, body })
    const [status, text] = path.startsWith('/v1/tableinfo/') ? answers.info : answers.data
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
  })
  const list = (lines: string[]) => `\uFEFFOMRÅDE;OVERTRÆD;TID;INDHOLD\r\n${lines.join('\r\n')}\r\n`
  const room = '/app/offences/connectors'
  const uploads = async () =>
    (await demo.db.owner.query('select count(*)::int as n from offence_upload')).rows[0].n as number

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    demo = await demoHouse()
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    demo.house.offices = { statbank: officeAt(address, { milliseconds: 500, most: 100_000, atOnce: 2 }) }
    mette = await demo.enter('mette@havnsoe.example')
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await demo.db.drop()
  })
  beforeEach(() => {
    asked = []
    answers = {
      info: [200, JSON.stringify(described())],
      data: [
        200,
        list([
          'Havnsø;Butikstyveri;2025K1;7',
          'Havnsø;Butikstyveri;2025K2;..',
          'Havnsø;Butikstyveri;2025K3;.',
          'Havnsø;Butikstyveri;2025K4;0',
          'Havnsø;Butikstyveri;2026K1;9',
        ]),
      ],
    }
  })
  const fetched = (said: Record<string, string> = {}) =>
    mette.post(`${room}/statbank/figures`, {
      ...{ table: 'straf11', 'values-0': '999', 'values-1': '1320', periods: '8' },
      ...said,
    })
  const settled = {
    ...{ 'role-0': 'place', 'role-1': 'kind', 'role-2': 'period', 'role-3': 'count' },
    ...{ 'kind-word-0': 'Butikstyveri', 'kind-0': 'shoplifting', 'own-whole': 'Havnsø' },
  }

  it('the table is described as it is called today, and what is chosen goes the way of every file', async () => {
    expect(await (await mette.get(room)).text()).toContain('value="STRAF11"')
    expect(asked).toEqual([])
    const choosing = await (await mette.post(`${room}/statbank`, { table: 'straf11' })).text()
    expect(asked.map(({ path }) => decodeURIComponent(path))).toEqual([
      '/v1/tableinfo/STRAF11?format=JSON&lang=da',
    ])
    expect(choosing).toContain('Anmeldte forbrydelser')
    expect(choosing).toContain('STRAF11, enhed: Antal, opdateret 2026-10-12')
    expect(choosing).toMatch(/value="999"[^>]*checked/)

    const waiting = (await fetched()).headers.get('location')!
    expect(waiting).toMatch(/^\/app\/offences\/file\//)
    expect(JSON.parse(asked.at(-1)!.body).variables[0]).toEqual({ code: 'OMRÅDE', values: ['999'] })
    const looked = await (await mette.get(waiting)).text()
    expect(looked).toContain('value="Danmarks Statistik, STRAF11: Anmeldte forbrydelser (2026-10-12)"')
    expect(looked).toMatch(/<option value="count" selected[^>]*>/)
    const publisher = 'Danmarks Statistik, STRAF11: Anmeldte forbrydelser (2026-10-12)'
    const done = await mette.post(waiting, { ...settled, publisher })
    expect(done.headers.get('location')).toBe('/app/offences?read=4-0-0-0-0')

    const { rows } = await demo.db.owner.query(
      `select f.contents, c.from_day::text, c.count, c.withheld from offence_count c
         join offence_file f on (f.tenant, f.id) = (c.tenant, c.offence_file)
        where f.publisher = $1 order by c.from_day`,
      [publisher],
    )
    expect(rows.map(({ from_day, count, withheld }) => [from_day, count, withheld])).toEqual([
      ['2025-01-01', 7, false],
      ['2025-04-01', null, true],
      ['2025-10-01', 0, false],
      ['2026-01-01', 9, false],
    ])
    expect(rows[0].contents.toString()).toBe(answers.data[1])

    const again = (await fetched()).headers.get('location')!
    const twice = await mette.post(again, { ...settled, publisher })
    expect(twice.headers.get('location')).toBe('/app/offences?read=0-0-4-0-0')
  })

  it.each<[string, Partial<typeof answers>, string]>([
    ['asks to wait', { info: [429, ''] }, 'beder os vente'],
    ['asks to wait with the figures', { data: [429, ''] }, 'beder os vente'],
    ['does not know the table', { info: [404, ''] }, 'kender det ikke'],
    [
      'says what is wrong',
      { data: [400, '{"errorTypeCode":"EXTRACT-NOTALLOWED","message":"Udtrækket er for stort"}'] },
      'Udtrækket er for stort',
    ],
    ['is broken', { data: [500, ''] }, 'fejl hos sig'],
    ['answers half a description', { info: [200, '{"id":"STRAF11","te'] }, 'ikke den form'],
    ['answers a page', { data: [200, '<html>Vedligeholdelse</html>'] }, 'ikke den form'],
    ['answers with other columns', { data: [200, 'OMRÅDE;INDHOLD\r\nHavnsø;4\r\n'] }, 'ikke den form'],
    ['answers with no line', { data: [200, list([])] }, 'ikke den form'],
    [
      'answers too much',
      { data: [200, list(Array.from({ length: 9000 }, () => 'Havnsø;Hærværk;2026K1;4'))] },
      'større, end der tages imod',
    ],
  ])('where the office %s it is told plainly, and nothing is kept', async (_, otherwise, words) => {
    Object.assign(answers, otherwise)
    const before = await uploads()
    const refused = await fetched()
    expect([refused.status, (await refused.text()).includes(words)]).toEqual([422, true])
    expect(await uploads()).toBe(before)
  })

  it('what was chosen stays where something is missing, and a changed table is told by its own words', async () => {
    const empty = await (await fetched({ 'values-1': '' })).text()
    expect(empty).toContain('id="values-1-problem"')
    expect(empty).toMatch(/value="999"[^>]*checked/)
    expect(asked.map(({ path }) => path.startsWith('/v1/tableinfo/'))).toEqual([true])
    answers.info = [200, JSON.stringify(described({ text: 'Anmeldelser efter sted' }))]
    expect(await (await fetched({ 'values-1': '' })).text()).toContain('Anmeldelser efter sted')
  })

  it('a code that is no code is never made part of an address', async () => {
    for (const table of ['../../x', 'A?b', '', 'x'.repeat(30)])
      expect((await mette.post(`${room}/statbank`, { table })).status, table).toBe(422)
    expect(asked).toEqual([])
  })
})
