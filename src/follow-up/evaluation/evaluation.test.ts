import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { claimOf, grades, shippedClaims } from '../../knowledge/effect-claims/rules.ts'
import { isChosenAfterwards, judgementOf, type Plan, problemsWithPlan, resultFrom } from './rules.ts'

const home = '/app/follow-up/evaluation'
const text = async (answer: Response): Promise<string> =>
  (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const plan: Plan = {
  ...{ mechanism: 'm', expected: 'e', design: 'compared', whyNot: '', kind: 'theft' },
  ...{ focus: ['a'], comparison: ['b'], neighbours: ['c'], goal: null, pickedHigh: false, indicator: null },
  before: { from: '2024-01-01', to: '2024-06-30' },
  after: { from: '2025-01-01', to: '2025-06-30' },
}
const known = { measures: ['m'], kinds: ['theft'], places: ['a', 'b', 'c'], indicators: ['i'] }

describe('a plan', () => {
  it.each([
    ['whole', {}, {}],
    ['without a comparison', { comparison: [] }, { comparison: 'missing' }],
    ['a series needs none', { design: 'series', comparison: [] }, {}],
    ['without a place', { focus: [] }, { focus: 'missing' }],
    ['a place compared with itself', { comparison: ['a'] }, { comparison: 'twice' }],
    ['a neighbour that is compared with', { neighbours: ['b'] }, { neighbours: 'twice' }],
    ['a place that is gone', { focus: ['x'] }, { focus: 'unknown' }],
    ['no offence', { kind: null }, { kind: 'missing' }],
    ['no months', { before: null }, { beforeFrom: 'missing' }],
    ['after before before', { after: plan.before }, { afterFrom: 'order' }],
    ['months turned around', { before: { from: '2024-06-01', to: '2024-01-31' } }, { beforeTo: 'order' }],
    ['no mechanism', { mechanism: '' }, { mechanism: 'missing' }],
    ['a goal beyond all', { goal: 101 }, { goal: 'notAPercentage' }],
    ['an indicator that is not named', { design: 'indicator' }, { indicator: 'missing' }],
    ['what is not measured says why', { design: 'not-measured', mechanism: '' }, { whyNot: 'missing' }],
    [
      'not measured, with its reason',
      { design: 'not-measured', mechanism: '', expected: '', whyNot: 'dyrt' },
      {},
    ],
  ] as [string, Partial<Plan>, object][])('%s', (_, change, problems) => {
    expect(problemsWithPlan({ ...plan, ...change }, known, null)).toEqual(problems)
  })
  it('a change says why', () => {
    expect(problemsWithPlan(plan, known, '')).toEqual({ reason: 'missing' })
    expect(problemsWithPlan(plan, known, 'området delades')).toEqual({})
  })
  it('its result waits until late reports are in, and what was chosen when the months were over is told', () => {
    expect(resultFrom(plan)).toBe('2025-08-14')
    expect(isChosenAfterwards({ ...plan, writtenOn: '2025-06-30' })).toBe(false)
    expect(isChosenAfterwards({ ...plan, writtenOn: '2025-07-01' })).toBe(true)
  })
})

describe('a conclusion', () => {
  const written = {
    ...{ verdict: 'adapt', reason: 'r', sideEffects: '', inWords: '', resources: '', lesson: 'l' },
    ...{ decidedBy: 'Styrgruppen', decidedOn: '2026-01-01', public: true },
  }
  it.each([
    ['whole', {}, null],
    ['nothing concluded', { verdict: '' }, { verdict: 'missing' }],
    ['no reason', { reason: '' }, { reason: 'missing' }],
    ['a change without a lesson', { lesson: '' }, { lesson: 'missing' }],
    ['what works needs no lesson', { verdict: 'works', lesson: '' }, null],
    ['tomorrow', { decidedOn: '2026-01-03' }, { decidedOn: 'future' }],
    ['by nobody', { decidedBy: '' }, { decidedBy: 'missing' }],
    ['a person', { reason: '19121212-1212 sa det' }, { reason: 'personalData' }],
  ])('%s', (_, change, problems) => {
    const read = judgementOf({ ...written, ...change }, '2026-01-02')
    expect('problems' in read ? read.problems : null).toEqual(problems)
  })
})

describe('claims of effect', () => {
  it('S1-74 a claim says how large, when, where, by whose account and how well founded: level-only for Egebjerggård and the six areas', () => {
    const named = (code: string) => shippedClaims.find((claim) => claim.code === code)
    expect(named('egebjerggaard')).toMatchObject({ size: '< 50 %', period: '2002', grade: 'level-only' })
    expect(named('six-areas')).toMatchObject({ period: '1996', grade: 'level-only' })
    for (const { claim, place, source, grade } of shippedClaims) {
      expect(grades).toContain(grade)
      for (const words of [claim, place, source])
        for (const language of ['sv', 'da', 'en'] as const) expect(words[language]).toMatch(/\p{L}/u)
    }
    const refused = claimOf({
      ...{ claim: 'Färre inbrott', size: '', period: '', place: '', source: '', grade: '', limits: '' },
    })
    expect(refused).toEqual({
      problems: { size: 'missing', period: 'missing', place: 'missing', source: 'missing', grade: 'missing' },
    })
  })
  it('S1-159 a quarter fewer burglaries in five years is kept with its period', () => {
    expect(shippedClaims.find(({ code }) => code === 'aarhus-burglary')).toMatchObject({
      ...{ size: '−25 %', period: '2014–2019', grade: 'before-after' },
    })
  })
  it('S1-183 half as many over three years is kept as such', () => {
    expect(shippedClaims.find(({ code }) => code === 'hjoerring-burglary')).toMatchObject({
      ...{ size: '−50 %', period: '3' },
    })
  })
  it('S1-168 a programme has two outcomes side by side: unrest and safety', () => {
    const outcomes = shippedClaims.filter(({ code }) => code.startsWith('stations-'))
    expect(outcomes.map(({ size }) => size)).toEqual(['−15 %', '+7 %'])
    expect(new Set(outcomes.map(({ place }) => place.sv)).size).toBe(1)
  })
})

describe('evaluations in the demo', () => {
  let house: DemoHouse
  let anna: Visitor
  const idOf = async (title: string) =>
    (await house.db.owner.query('select id from evaluation where title = $1', [title])).rows[0].id as string
  beforeAll(async () => {
    house = await demoHouse()
    anna = await house.enter('anna@ekbro.example')
  })
  afterAll(() => house.db.drop())

  it('S3-21 each measure is evaluated by itself, and those that nobody evaluates are named', async () => {
    const page = await text(await anna.get(home))
    expect(page).toContain('Grannsamverkan och råd mot inbrott')
    expect(page).toMatch(/\d+ åtgärder har ingen utvärdering:/)
  })

  it('what was chosen before, what could be seen, what came of it and what was concluded stand on one page', async () => {
    const page = await text(await anna.get(`${home}/${await idOf('Grannsamverkan och råd mot inbrott')}`))
    expect(page).toMatch(/Valt 14 januari 2026 , innan månaderna efter hade gått|Valt 14 januari 2026, innan/)
    expect(page).toMatch(/Med \d+ anmälda före syns en minskning säkert först vid \d+ eller färre/)
    expect(page).toMatch(/inbrott i bostad: från \d+ till \d+/)
    expect(page).toContain('det verkar fungera (Lokala brottsförebyggande rådet')
  })

  it('S1-113 outcomes in words are kept beside the figures', async () => {
    const page = await text(await anna.get(`${home}/${await idOf('Grannsamverkan och råd mot inbrott')}`))
    expect(page).toContain('Kontaktpersonerna säger att fler hälsar på varandra.')
  })

  it('S1-112 "not measured" is a result, and residents read it with its reason', async () => {
    const id = await idOf('Föräldramöten om alkohol')
    expect(await text(await anna.get(`${home}/${id}`))).toContain('det har inte mätts (Styrgruppen')
    const found = await house.db.owner.query(
      'select m.focus_area from evaluation e join measure m on m.id = e.measures[1] where e.id = $1',
      [id],
    )
    const page = await text(await house.stranger.get(`/ekbro/sv/focus-area/${found.rows[0].focus_area}`))
    expect(page).toContain('Det har inte mätts (Styrgruppen')
    expect(page).toContain('Om de ändrar något vet vi inte.')
  })

  it('a plan that is refused keeps what was written; one that is changed keeps both, and the first can still be read', async () => {
    const refused = await anna.post(`${home}/new`, {
      title: 'Nattvandring',
      expected: 'Lugnare kvällar.',
      design: 'compared',
    })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Lugnare kvällar.')
    const id = await idOf('Föräldramöten om alkohol')
    const change = { design: 'not-measured', whyNot: 'Enkäten är för dyr.', mechanism: '', expected: '' }
    expect((await anna.post(`${home}/${id}/plan`, change)).status).toBe(422)
    expect((await anna.post(`${home}/${id}/plan`, { ...change, reason: 'Priset är känt nu.' })).status).toBe(
      303,
    )
    const page = await text(await anna.get(`${home}/${id}`))
    expect(page).toContain('Enkäten är för dyr.')
    expect(page).toContain('Priset är känt nu.')
    const plans = await house.db.owner.query(
      'select count(*)::int as n from evaluation_plan where evaluation = $1',
      [id],
    )
    expect(plans.rows[0].n).toBe(2)
  })

  it('nobody sees a result before the figures are complete', async () => {
    const id = await idOf('Ny belysning och vandringar på torget')
    await house.db.owner.query("update evaluation_plan set after_to = '2026-10-31' where evaluation = $1", [
      id,
    ])
    const page = await text(await anna.get(`${home}/${id}`))
    expect(page).toContain('Siffrorna är inte klara förrän 15 december 2026')
    expect(page).not.toMatch(/skadegörelse: från \d/)
    expect(page).not.toContain('Skriv vad som bestämts')
  })

  it('somebody else’s evaluation is not there', async () => {
    const mette = await house.enter('mette@havnsoe.example')
    expect((await mette.get(`${home}/${await idOf('Ny belysning och vandringar på torget')}`)).status).toBe(
      404,
    )
  })
})
