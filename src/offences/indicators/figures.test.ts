import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import type { Told } from '../development.rules.ts'
import { daysOf, type PeriodUnit, partsIn } from '../periods.rules.ts'
import { followedIn, observedIn, workedOutId } from './figures.rules.ts'

const told = (
  unit: PeriodUnit,
  year: number,
  part: number,
  count: number | null,
  more: Partial<Told> = {},
): Told => ({
  ...{ period: { unit, year, part }, count, withheld: false, exposed: null, preliminary: false },
  ...more,
})
const months = (year: number, counts: (number | null)[]) =>
  counts.map((count, at) => told('month', year, at + 1, count))
const nobody = () => null
const quarters = { unit: 'quarter', counted: 'offences' } as const
const rates = { unit: 'year', counted: 'per-thousand' } as const

describe('what figures give an indicator', () => {
  it('a quarter is its three months, and one with a month unknown has no value', () => {
    const { observations, gaps } = observedIn(quarters, months(2026, [4, 5, 6, 1, null, 3, 2, 0, 0]), nobody)
    expect(observations.map(({ from, to, value }) => [from, to, value])).toEqual([
      ['2026-01-01', '2026-03-31', 15],
      ['2026-07-01', '2026-09-30', 2],
    ])
    expect(gaps).toEqual([{ from: '2026-04-01', to: '2026-06-30', why: 'missing' }])
  })

  it('nought, withheld and missing are three different things', () => {
    const figures = [
      told('quarter', 2025, 1, 0),
      told('quarter', 2025, 2, null, { withheld: true }),
      told('quarter', 2025, 4, 7),
    ]
    const { observations, gaps } = observedIn(quarters, figures, nobody)
    expect(observations.map(({ value }) => value)).toEqual([0, 7])
    expect(gaps.map(({ from, why }) => [from, why])).toEqual([
      ['2025-04-01', 'withheld'],
      ['2025-07-01', 'missing'],
    ])
  })

  it('what is withheld is never worked out from what is finer', () => {
    const withheld = [told('quarter', 2025, 1, null, { withheld: true }), ...months(2025, [4, 5, 6])]
    expect(observedIn(quarters, withheld, nobody).observations).toEqual([])
    const half = [...withheld, told('quarter', 2025, 2, 9), ...months(2025, [4, 5, 6, 3, 3, 3])]
    expect(observedIn({ unit: 'half-year', counted: 'offences' }, half, nobody).gaps).toEqual([
      { from: '2025-01-01', to: '2025-06-30', why: 'withheld' },
    ])
  })

  it('a quarter’s own figure holds before the sum of its months, and a year is never guessed from less', () => {
    const both = [told('quarter', 2025, 1, 20), ...months(2025, [4, 5, 6])]
    expect(observedIn(quarters, both, nobody).observations.map(({ value }) => value)).toEqual([20])
    expect(observedIn({ unit: 'year', counted: 'offences' }, both, nobody).observations).toEqual([])
    expect(observedIn({ unit: 'month', counted: 'offences' }, [told('year', 2025, 1, 60)], nobody)).toEqual({
      ...{ observations: [], gaps: [] },
    })
  })

  it('for each 1,000 it needs to know how many live there, from the file or from elsewhere', () => {
    const year = (exposed: number | null) => [told('year', 2025, 1, 42, { exposed })]
    expect(observedIn(rates, year(28_000), nobody).observations[0]?.value).toBe(1.5)
    expect(observedIn(rates, year(null), () => 21_000).observations[0]?.value).toBe(2)
    expect(observedIn(rates, year(null), nobody).gaps).toEqual([
      { from: '2025-01-01', to: '2025-12-31', why: 'noResidents' },
    ])
    expect(observedIn(rates, year(0), nobody).observations).toEqual([])
  })

  it('a value with a preliminary figure in it is preliminary, and a corrected one is another one', () => {
    const [one] = observedIn(
      quarters,
      [told('quarter', 2026, 1, 9, { preliminary: true })],
      nobody,
    ).observations
    expect(one?.preliminary).toBe(true)
    expect(workedOutId({ ...one!, value: 10 })).not.toBe(one?.id)
  })

  it('years of quarters hold as many offences as their months', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }), (counts) => {
        for (const unit of ['month', 'quarter', 'half-year', 'year'] as const) {
          const { observations, gaps } = observedIn(
            { unit, counted: 'offences' },
            months(2025, counts),
            nobody,
          )
          expect([observations.length, gaps.length]).toEqual([partsIn[unit], 0])
          expect(observations.reduce((sum, { value }) => sum + value, 0)).toBe(
            counts.reduce((sum, count) => sum + count, 0),
          )
          expect(observations[0]?.from).toBe(daysOf({ unit, year: 2025, part: 1 }).from)
        }
      }),
    )
  })
})

it('what is not said, or said of something that is not there, is asked for', () => {
  const known = { kinds: ['robbery'], places: ['here'] }
  const whole = { kind: 'robbery', place: 'here', over: 'month', counted: 'offences' }
  expect(followedIn(whole, known)).toEqual({
    ...{ kind: 'robbery', place: 'here', unit: 'month', counted: 'offences' },
  })
  for (const field of ['kind', 'place', 'over', 'counted'] as const)
    for (const wrong of ['', 'other'])
      expect(followedIn({ ...whole, [field]: wrong }, known)).toEqual({ problems: { [field]: 'missing' } })
})

describe('as a coordinator follows them', () => {
  let demo: DemoHouse
  let anna: Visitor
  let whole: string
  beforeAll(async () => {
    demo = await demoHouse()
    anna = await demo.enter('anna@ekbro.example')
    whole = (await (await anna.get(`${room}/follow`)).text()).match(
      /<option value="([0-9a-f-]{36})"[^>]*>Ekbro[^<]*</,
    )![1]!
  })
  afterAll(() => demo.db.drop())

  const room = '/app/offences/indicators'
  const burglary = { kind: 'bicycle-theft', over: 'quarter', counted: 'offences', direction: 'down' }
  const desk = async () => (await anna.get('/app')).text()
  const page = async (path: string) => (await anna.get(path)).text()

  async function readIn(rows: string) {
    const form = new FormData()
    form.append('file', new File([`kommun;brott;månad;antal\n${rows}\n`], 'rättelse.csv'))
    const waiting = (await anna.post('/app/offences/file', form)).headers.get('location')!
    const done = await anna.post(waiting, {
      ...{ publisher: 'Polisområdet', 'own-whole': 'Ekbro' },
      ...{ 'role-0': 'place', 'role-1': 'kind', 'role-2': 'period', 'role-3': 'count' },
      ...{ 'kind-word-0': 'cykelstöld', 'kind-0': 'bicycle-theft' },
    })
    expect(done.status).toBe(303)
  }

  it('S4-33 crime is followed by itself: a corrected figure moves the value, the limit and the question', async () => {
    const made = await anna.post(`${room}/follow`, { ...burglary, place: whole })
    const path = made.headers.get('location')!
    const shown = await page(path)
    expect(shown).toContain('Anmälda: cykelstöld')
    const { rows } = await demo.db.owner.query(
      `select sum(count)::int as n from offence_count
        where kind = 'bicycle-theft' and place = $1 and from_day between '2026-07-01' and '2026-09-30'`,
      [whole],
    )
    const sum = rows[0].n as number
    expect(shown).toMatch(new RegExp(`kvartal 3 2026</th><td[^>]*>${sum}`))
    expect(shown).not.toContain('name="lines"')

    const indicator = path.split('/').at(-1)!
    const limits = '/app/follow-up/limits'
    const work = (await page(`${limits}/new`)).match(
      /<option value="(focus-area:[0-9a-f-]{36})">Fokusområde: Inbrott och stölder</,
    )![1]!
    await anna.post(`${limits}/new`, { indicator, for: work, passed: 'above', value: `${sum + 5}` })
    expect(await desk()).not.toContain('Gränsen är passerad: Anmälda: cykelstöld')

    await readIn(`Ekbro;cykelstöld;2026-09;${sum + 20}`)
    const asked = await desk()
    expect(asked).toContain('Gränsen är passerad: Anmälda: cykelstöld')
    const answering = asked.match(/\/app\/follow-up\/limits\/[0-9a-f-]+\/answer/)![0]
    await anna.post(answering, { decision: 'look-closer', reason: 'Vi frågar polisen om stationen.' })
    expect(await desk()).not.toContain('Gränsen är passerad: Anmälda: cykelstöld')
    expect(await page(limits)).toContain('Vi frågar polisen om stationen.')

    // The same value asks nothing more; the next correction is another value.
    await readIn(`Ekbro;cykelstöld;2026-09;${sum + 21}`)
    expect(await desk()).toContain('Gränsen är passerad: Anmälda: cykelstöld')
    await readIn('Ekbro;cykelstöld;2026-09;0')
    expect(await desk()).not.toContain('Gränsen är passerad: Anmälda: cykelstöld')
  })

  it('its values cannot be typed', async () => {
    const path = (
      await anna.post(`${room}/follow`, { ...burglary, place: whole, name: 'Cyklar' })
    ).headers.get('location')!
    const typed = await anna.post(path, { lines: '2026K1; 1' })
    expect([typed.status, (await typed.text()).includes('De kan inte antecknas.')]).toEqual([422, true])
    const { rows } = await demo.db.owner.query(
      'select count(*)::int as n from indicator_observation where indicator = $1',
      [path.split('/').at(-1)],
    )
    expect(rows[0].n).toBe(0)
  })

  it('for each 1,000 residents where the figures say how many live there, and refused where they do not', async () => {
    const rate = { ...burglary, counted: 'per-thousand', over: 'year', name: 'Cyklar per invånare' }
    const path = (await anna.post(`${room}/follow`, { ...rate, place: whole })).headers.get('location')!
    expect(await page(path)).toContain('anmälda per 1 000 invånare och år')
    const area = (await page(`${room}/follow`)).match(/<option value="([0-9a-f-]{36})"[^>]*>Centrum</)![1]!
    // The demo knows how many live in its areas.
    await demo.db.owner.query(
      'delete from area_exposure where area = (select area from offence_place where id = $1)',
      [area],
    )
    const refused = await anna.post(`${room}/follow`, { ...rate, place: area, name: 'Utan invånare' })
    const html = await refused.text()
    expect(refused.status).toBe(422)
    expect(html).toContain('id="counted-problem"')
    expect(html).toContain('value="Utan invånare"')

    // Once somebody has noted how many live in the area, its own rate is there, for the years that are known.
    const { rows } = await demo.db.owner.query(
      `insert into area_exposure (tenant, partnership, area, exposed, year, count, source, noted_at)
       select tenant, partnership, area, 'residents', 2025, 4000, 'Kommunen', now()
         from offence_place where id = $1 returning area`,
      [area],
    )
    const sum = await demo.db.owner.query(
      `select sum(count)::int as n from offence_count where kind = 'bicycle-theft' and place = $1
          and extract(year from from_day) = 2025`,
      [area],
    )
    expect(rows[0].area).not.toBeNull()
    const known = await anna.post(`${room}/follow`, { ...rate, place: area, name: 'Med invånare' })
    const shown = await page(known.headers.get('location')!)
    const perThousand = Math.round((sum.rows[0].n / 4) * 10) / 10
    expect(shown).toMatch(new RegExp(`hela 2025</th><td[^>]*>${String(perThousand).replace('.', ',')}<`))
    expect(shown).toMatch(/hela 2024<\/th><td[^>]*>antalet invånare saknas/)
  })

  it('what is not chosen is told at its field, and another municipality’s place is not there', async () => {
    const empty = await anna.post(`${room}/follow`, {})
    const html = await empty.text()
    expect(empty.status).toBe(422)
    for (const field of ['kind', 'place', 'over', 'counted', 'direction'])
      expect(html, field).toContain(`id="${field}-problem"`)
    const mette = await demo.enter('mette@havnsoe.example')
    expect((await mette.post(`${room}/follow`, { ...burglary, place: whole })).status).toBe(422)
  })

  it('S4-36 trust, and the time that cooperation saves, are followed as values over time', async () => {
    for (const topic of ['trust', 'time-saved']) {
      const made = await anna.post(`${room}/new`, {
        ...{ name: `Följs: ${topic}`, topic, unit: topic === 'trust' ? 'procent' : 'timmar' },
        ...{ source: 'Samverkans egen uppföljning', direction: 'up', area: '' },
      })
      const path = made.headers.get('location')!
      await anna.post(path, { lines: '2024; 51\n2025; 58' })
      const shown = await page(path)
      expect(shown).toMatch(/hela 2025.*?58.*?\+7.*?hela 2024/s)
      expect(shown).toContain(topic === 'trust' ? 'Om förtroende.' : 'Om tid som samarbetet sparar.')
    }
  })

  it('S1-01 burglary is shown year by year, and beside places to compare with', async () => {
    const shown = await page('/app/offences/development?kind=home-burglary')
    for (const year of [2022, 2023, 2024, 2025, 2026]) expect(shown).toContain(`>${year}</th>`)
    expect(shown).toContain('Bredvid andra platser')
    for (const place of ['Lindmo kommun', 'Sjövik kommun', 'Kvarnby kommun'])
      expect(shown).toMatch(new RegExp(`<th[^>]*>${place}</th>`))
    expect(shown).toMatch(
      /Ekbro kommun, inbrott i bostad, januari–oktober 2026: \d+ anmälda, mot \d+ samma tid året före/,
    )
  })
})
