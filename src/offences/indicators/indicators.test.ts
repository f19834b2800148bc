import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { numberIn } from '../../web/written-number.rules.ts'
import { holding, indicatorTopics, readLines } from './rules.ts'

const today = '2026-11-22'

describe('values as people write them', () => {
  const read = (line: string) => readLines([line], numberIn, today)

  it.each([
    ['2018; 16 000', { from: '2018-01-01', to: '2018-12-31', value: 16_000 }],
    ['2025K3: 4,5', { from: '2025-07-01', to: '2025-09-30', value: 4.5 }],
    ['2026-06-30 31', { from: '2026-06-30', to: '2026-06-30', value: 31 }],
    ['2026-06-30; 31', { from: '2026-06-30', to: '2026-06-30', value: 31 }],
    ['2026-03\t-2', { from: '2026-03-01', to: '2026-03-31', value: -2 }],
    ['första halvåret 2026; 4', 'noPeriod'],
    ['2026-02-30; 4', 'noPeriod'],
    ['2027; 4', 'inTheFuture'],
    ['2024; många', 'noNumber'],
    ['2024; 9999999999', 'tooLarge'],
    ['2024', 'notTwo'],
  ])('%s', (line, expected) => {
    const { observations, problems } = read(line)
    if (typeof expected === 'string') expect(problems).toEqual([{ line: 1, words: line, why: expected }])
    else expect(observations).toEqual([expected])
  })

  it('the same time twice is asked about, not added up', () => {
    expect(readLines(['2024; 4', '2024; 5'], numberIn, today).problems).toEqual([
      { line: 2, words: '2024; 5', why: 'twice' },
    ])
  })

  it('every line is either read or told of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), (lines) => {
        const { observations, problems } = readLines(lines, numberIn, today)
        expect(observations.length + problems.length).toBe(lines.length)
      }),
    )
  })
})

it('of several values for one time the one noted last holds, and the latest time stands last', () => {
  const one = (id: string, year: number, value: number) => ({
    ...{ id, value },
    ...{ from: `${year}-01-01`, to: `${year}-12-31` },
  })
  const noted = [one('a', 2018, 16_000), one('b', 2015, 4500), one('c', 2018, 16_200)]
  expect(holding(noted).map(({ id, value }) => [id, value])).toEqual([
    ['b', 4500],
    ['c', 16_200],
  ])
})

describe('as a coordinator follows them', () => {
  let demo: DemoHouse
  let anna: Visitor
  beforeAll(async () => {
    demo = await demoHouse()
    anna = await demo.enter('anna@ekbro.example')
  })
  afterAll(() => demo.db.drop())

  const room = '/app/offences/indicators'
  const watch = {
    ...{ name: 'Medlemmar i grannsamverkan', topic: 'neighbourhood-watch', unit: 'medlemmar' },
    ...{ source: 'Grannsamverkans register', direction: 'up', area: '' },
  }
  const made = async (of: Record<string, string>) =>
    (await anna.post(`${room}/new`, of)).headers.get('location')!

  it('S0-34 S1-160 memberships are followed per area and date, and a later value for the same time corrects', async () => {
    const area = (await (await anna.get(`${room}/new`)).text()).match(
      /<option value="([0-9a-f-]{36})">Centrum</,
    )![1]!
    const path = await made({ ...watch, area })
    const noted = await anna.post(path, { lines: '2015-12-31; 4 500\n2018-12-31; 16 000' })
    expect(noted.headers.get('location')).toBe(`${path}?noted=2`)
    await anna.post(path, { lines: '2018-12-31; 16 200' })
    const page = await (await anna.get(path)).text()
    expect(page).toContain('Medlemmar i grannsamverkan, Centrum')
    expect(page).toMatch(/31 dec\. 2018.*?16.200.*?\+11.700/s)
    expect(page).not.toMatch(/16.000<\/td>/)
    const { rows } = await demo.db.owner.query(
      `select count(*)::int as n from indicator_observation where indicator = '${path.split('/').at(-1)}'`,
    )
    expect(rows[0].n).toBe(3)
  })

  it('the same values sent again are not noted twice', async () => {
    const path = await made({ ...watch, name: 'Nattvandrare' })
    await anna.post(path, { lines: '2025; 31' })
    expect((await anna.post(path, { lines: '2025; 31\n2024; 28' })).headers.get('location')).toBe(
      `${path}?noted=1`,
    )
  })

  it('S4-34 a figure of hidden crime may be hoped to rise, and is told so', async () => {
    const path = await made({
      ...{ name: 'Anmälda våldsbrott i nära relation', topic: 'crime', unit: 'anmälningar' },
      ...{ source: 'Polisen', direction: 'up', area: '' },
    })
    expect(await (await anna.get(path)).text()).toContain('Siffran ska öka.')
    expect(await (await anna.get(room)).text()).toMatch(/nära relation.*?ska öka/s)
  })

  it('S0-36 S2-34 S3-05 every topic that agreements name can be followed: killed, injured, availability, use, trust, engagement', async () => {
    const form = await (await anna.get(`${room}/new`)).text()
    for (const topic of indicatorTopics) {
      expect(form, topic).toContain(`<option value="${topic}">`)
      const path = await made({ ...watch, name: `Om ${topic}`, topic })
      expect((await anna.get(path)).status, topic).toBe(200)
    }
  })

  it('what is missing is told at its field, and a name is not taken twice', async () => {
    const empty = await anna.post(`${room}/new`, {})
    expect(empty.status).toBe(422)
    const html = await empty.text()
    for (const field of ['name', 'topic', 'unit', 'source', 'direction'])
      expect(html, field).toContain(`id="${field}-problem"`)
    await made({ ...watch, name: 'Två gånger' })
    const again = await anna.post(`${room}/new`, { ...watch, name: 'två gånger' })
    expect([again.status, (await again.text()).includes('redan en indikator')]).toEqual([422, true])
  })

  it('a line that cannot be read is told with its number, and none is kept', async () => {
    const path = await made({ ...watch, name: 'Fel rad' })
    const wrong = await anna.post(path, { lines: '2024; 5\n2025; många' })
    const html = await wrong.text()
    expect([wrong.status, html.includes('Rad 2: värdet är inget tal.')]).toEqual([422, true])
    expect(html).toContain('2025; många')
    expect(await (await anna.get(path)).text()).toContain('Inga värden finns än.')
    expect((await anna.post(path, { lines: '' })).status).toBe(422)
  })

  it('another municipality’s are not there', async () => {
    const path = await made({ ...watch, name: 'Bara vår' })
    const mette = await demo.enter('mette@havnsoe.example')
    expect((await mette.get(path)).status).toBe(404)
    expect((await mette.post(path, { lines: '2024; 5' })).status).toBe(404)
  })
})
