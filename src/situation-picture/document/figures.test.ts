import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import type { Told } from '../../offences/development.rules.ts'
import { judgedTogether, sinceThen } from '../../offences/since.rules.ts'
import { figuresIn, figuresSince } from './figures.rules.ts'

const month = (year: number, part: number, count: number | null, withheld = false): Told => ({
  ...{ period: { unit: 'month', year, part }, count, withheld },
  ...{ exposed: null, preliminary: false },
})
const quarter = (year: number, counts: number[]) => counts.map((count, at) => month(year, at + 1, count))
const then = { unit: 'month', parts: [1, 2, 3], year: 2024, count: 84 } as const
const figure = { ...then, parts: [...then.parts] }

describe('what became of a figure', () => {
  const was = quarter(2024, [30, 24, 30])

  it('the same part of the newest later year is held against it', () => {
    const since = sinceThen(figure, [...was, ...quarter(2025, [30, 25, 30]), ...quarter(2026, [12, 11, 12])])
    expect(since.sameTime).toBe(84)
    expect(since.latest).toMatchObject({ year: 2026, count: 35, judged: { verdict: 'fell' } })
  })

  it('it is held against the figure as it was then, not as it was corrected to', () => {
    const since = sinceThen(figure, [...quarter(2024, [10, 10, 15]), ...quarter(2025, [12, 11, 12])])
    expect(since.sameTime).toBe(35)
    expect(since.latest?.judged.ratio).toBeCloseTo(35 / 84, 10)
  })

  it.each([
    ['a month is withheld', [...quarter(2025, [12, 11]), month(2025, 3, null, true)]],
    ['a month is missing', quarter(2025, [12, 11])],
    ['nothing is later', []],
    ['only earlier years are known', quarter(2023, [30, 30, 30])],
  ])('nothing is said where %s', (_, told) => {
    expect(sinceThen(figure, [...was, ...told]).latest).toBeNull()
  })

  it('what is clear alone need not be clear among many', () => {
    const told = (now: number) => [...was, ...quarter(2025, [now, now, now])]
    const [fallen, ...others] = judgedTogether(
      [20, ...Array(9).fill(28)].map((now) => sinceThen(figure, told(now))),
    )
    expect(sinceThen(figure, told(20)).latest?.judged.verdict).toBe('fell')
    expect(fallen?.latest?.judged.verdict).toBe('noClearChange')
    expect(judgedTogether([sinceThen(figure, told(20))])[0]?.latest?.judged.verdict).toBe('fell')
    expect(judgedTogether([sinceThen(figure, told(5)), ...others])[0]?.latest?.judged.verdict).toBe('fell')
    expect(judgedTogether([sinceThen(figure, [])])[0]?.latest).toBeNull()
  })

  it('a figure that was struck holds no longer', () => {
    expect(sinceThen(figure, []).sameTime).toBeNull()
  })

  it('another place’s and another kind’s figures say nothing of it', () => {
    const told = { ...figure, kind: 'robbery', placeId: 'here', placeName: 'Ekbro' }
    const elsewhere = quarter(2026, [1, 2, 3]).flatMap((one) => [
      { ...one, kind: 'robbery', place: 'there' },
      { ...one, kind: 'threats', place: 'here' },
    ])
    expect(figuresSince([told], elsewhere)[0]?.since).toEqual({ sameTime: null, latest: null })
  })
})

describe('as those who work together meet it', () => {
  let demo: DemoHouse
  let anna: Visitor
  let picture: { id: string; number: number; contents: { statements: never[] } }
  beforeAll(async () => {
    demo = await demoHouse()
    anna = await demo.enter('anna@ekbro.example')
    picture = await newest()
  })
  afterAll(() => demo.db.drop())

  const page = async (path: string) => (await anna.get(path)).text()
  const newest = async () =>
    (
      await demo.db.owner.query(
        `select v.situation_picture as id, v.number, v.contents, v.public_contents as open
           from situation_picture_version v join partnership_address a on a.partnership = v.partnership
          where a.slug = 'ekbro' order by v.frozen_at desc limit 1`,
      )
    ).rows[0]
  const compare = () =>
    page(`/app/situation-picture/${picture.id}/document/compare?before=${picture.id}.${picture.number}&now=`)

  it('S2-44 a frozen picture keeps the figures it rested on, and later values are held against them', async () => {
    const [bicycles] = figuresIn(picture.contents).filter(({ kind }) => kind === 'bicycle-theft')
    expect(bicycles).toMatchObject({ year: 2025, placeName: 'Ekbro kommun', unit: 'month' })
    const before = await compare()
    expect(before).toContain('Siffrorna som den tidigare bilden vilade på')
    const parts = 'januari–september'
    expect(before).toContain(`Ekbro kommun, cykelstöld: ${bicycles!.count} anmälda ${parts} 2025.`)
    const { rows } = await demo.db.owner.query(
      `select sum(count)::int as n from offence_count where kind = 'bicycle-theft' and place = $1
          and from_day between '2026-01-01' and '2026-09-30'`,
      [bicycles!.placeId],
    )
    expect(before).toContain(`${rows[0].n} ${parts} 2026.`)
    expect(before).toContain('Skillnaden ryms inom vad slumpen ger.')

    // A correction moves what is said of today; what the picture kept stays.
    const form = new FormData()
    form.append('file', new File(['kommun;brott;månad;antal\nEkbro;cykelstöld;2025-03;99\n'], 'rättad.csv'))
    const waiting = (await anna.post('/app/offences/file', form)).headers.get('location')!
    await anna.post(waiting, {
      ...{ publisher: 'Polisområdet', 'own-whole': 'Ekbro', 'kind-word-0': 'cykelstöld' },
      ...{ 'role-0': 'place', 'role-1': 'kind', 'role-2': 'period', 'role-3': 'count' },
      'kind-0': 'bicycle-theft',
    })
    const after = await compare()
    expect(after).toContain(
      `${bicycles!.count} anmälda ${parts} 2025. Den siffran har rättats sedan dess till`,
    )
    expect(figuresIn((await newest()).contents)).toEqual(figuresIn(picture.contents))
  })

  it('residents are told the sentence at most, never the figure behind it', async () => {
    const { open } = await newest()
    expect(JSON.stringify(open)).not.toContain('"figure"')
  })

  it('a statement is rested on a figure by choosing it; its sentence is kept as it reads that day', async () => {
    const list = await page(`/app/situation-picture/${picture.id}/statements`)
    const statement = list.match(/\/app\/situation-picture\/statement\/[0-9a-f-]{36}/)![0]
    const kinds = await page(`${statement}/evidence/new`)
    expect(kinds).toContain('Egna siffror om anmälda brott')
    const form = await page(`${statement}/evidence/new?kind=own-figure`)
    const figure = form.match(
      /<option value="(home-burglary [0-9a-f-]{36})">Ekbro kommun: inbrott i bostad</,
    )![1]!
    const empty = await anna.post(`${statement}/evidence/new`, { kind: 'own-figure' })
    const html = await empty.text()
    expect([empty.status, html.includes('id="figure-problem"')]).toEqual([422, true])
    const sent = { kind: 'own-figure', figure, words: 'Något helt annat' }
    expect((await anna.post(`${statement}/evidence/new`, sent)).status).toBe(303)
    const shown = await page(statement)
    expect(shown).toMatch(/Ekbro kommun, inbrott i bostad, januari–oktober 2026: \d+ anmälda, mot \d+/)
    expect(shown).not.toContain('Något helt annat')
    expect(shown).toContain('Sedan dess: Senare siffror för samma del av året finns inte än.')
    const foreign = await anna.post(`${statement}/evidence/new`, { ...sent, figure: 'home-burglary x' })
    expect(foreign.status).toBe(422)
  })
})
