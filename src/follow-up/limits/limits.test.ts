import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import type { Observation } from '../../offences/indicators/rules.ts'
import {
  isPassed,
  type Limit,
  type LimitAnswer,
  problemsWithLimit,
  seenOnTheWay,
  standingOf,
} from './rules.ts'

const limit: Limit = {
  ...{ id: 'l', indicator: 'i', focusArea: 'f', measure: null },
  ...{ passed: 'above', value: 12, goal: null, setOn: '2025-01-01' },
}
const seen = (year: number, value: number): Observation => ({
  ...{ id: `${year}`, value },
  ...{ from: `${year}-01-01`, to: `${year}-12-31` },
})
const answered = (observation: string): LimitAnswer => ({
  ...{ limit: 'l', observation, decision: 'further-measures', reason: 'fler lampor' },
  answeredOn: '2026-01-10',
})
const on = { frozenOn: null, today: '2026-11-22' }

describe('whether a limit is passed', () => {
  it.each([
    ['above', 13, true],
    ['above', 12, false],
    ['above', 11, false],
    ['below', 11, true],
    ['below', 12, false],
    ['below', 13, false],
  ] as const)('%s 12, and %d is seen', (passed, observed, expected) => {
    expect(isPassed({ passed, value: 12 }, observed)).toBe(expected)
  })
})

describe('what could be seen at all on the way to a goal', () => {
  const goal = (value: number) => ({ value, by: '2027-12-31' })
  const steady = [seen(2023, 100), seen(2024, 100)]
  it.each([
    // R: the mid-p of 100 against 74 is 0.049, against 75 it is 0.059; against 129 0.056 and 130 0.048.
    ['above', 100, 70, { from: 74, isGoalClear: true }],
    ['above', 100, 90, { from: 74, isGoalClear: false }],
    ['below', 100, 140, { from: 130, isGoalClear: true }],
    ['below', 100, 110, { from: 130, isGoalClear: false }],
    ['above', 3, 0, { from: null, isGoalClear: false }],
  ] as const)('%s, from %d to %d', (passed, baseline, value, expected) => {
    expect(seenOnTheWay({ passed, goal: goal(value) }, baseline, steady, 'year')).toEqual(expected)
  })
  it('without a goal or anything to begin with nothing is said', () => {
    expect(seenOnTheWay({ passed: 'above', goal: null }, 100, steady, 'year')).toBeNull()
    expect(seenOnTheWay({ passed: 'above', goal: goal(5) }, null, steady, 'year')).toBeNull()
  })
  it('what varies more than chance has to change more', () => {
    const quarters = (values: number[]) =>
      values.map((value, at) => ({ ...seen(2020 + Math.floor(at / 4), value), id: String(at) }))
    const calm = quarters(Array.from({ length: 16 }, (_, at) => 40 + (at % 3)))
    const wild = quarters(Array.from({ length: 16 }, (_, at) => ((at * 7) % 5 === 0 ? 120 : 20)))
    const from = (values: Observation[]) =>
      seenOnTheWay({ passed: 'above', goal: goal(10) }, 40, values, 'quarter')?.from ?? -1
    expect(from(wild)).toBeLessThan(from(calm))
  })
})

describe('how a limit stands', () => {
  it('only the newest value asks, and only until somebody has answered it', () => {
    expect(standingOf(limit, [seen(2024, 20), seen(2025, 9)], [], on).asks).toBe(false)
    const passed = [seen(2024, 9), seen(2025, 20)]
    expect(standingOf(limit, passed, [], on)).toMatchObject({ isPassed: true, asks: true })
    expect(standingOf(limit, passed, [answered('2025')], on)).toMatchObject({ isPassed: true, asks: false })
    expect(standingOf(limit, passed, [answered('2024')], on).asks).toBe(true)
  })

  it('nothing known asks nothing', () => {
    expect(standingOf(limit, [], [], on)).toEqual({
      ...{ newest: null, baseline: null, isPassed: false, asks: false, goal: null },
    })
  })

  it('it began with what was known when the picture was frozen, else with the first value', () => {
    const observations = [seen(2022, 8), seen(2023, 10), seen(2024, 11)]
    const from = (frozenOn: string | null) =>
      standingOf(limit, observations, [], { ...on, frozenOn }).baseline?.value
    expect(from('2024-02-01')).toBe(10)
    expect(from(null)).toBe(8)
    expect(from('2020-01-01')).toBe(8)
  })

  it('a quarter begins with the same quarter, not with the one that happened to come before the picture', () => {
    const quarter = (year: number, from: string, to: string, value: number): Observation => ({
      ...{ id: `${year}${from}`, value, from: `${year}-${from}`, to: `${year}-${to}` },
    })
    const summer = (year: number, value: number) => quarter(year, '07-01', '09-30', value)
    const autumn = (year: number, value: number) => quarter(year, '10-01', '12-31', value)
    const observations = [
      summer(2024, 20),
      autumn(2024, 45),
      summer(2025, 18),
      autumn(2025, 43),
      summer(2026, 14),
    ]
    const from = (some: Observation[]) =>
      standingOf(limit, some, [], { ...on, frozenOn: '2026-01-26' }).baseline?.value
    expect(from(observations)).toBe(18)
    expect(from(observations.filter(({ value }) => value > 30))).toBe(43)
    expect(from([autumn(2025, 43), summer(2026, 14)])).toBe(43)
  })

  it.each([
    ['reached', 5, '2026-12-31'],
    ['under-way', 8, '2026-12-31'],
    ['missed', 8, '2025-06-30'],
  ] as const)('its goal is %s', (goal, observed, by) => {
    const withGoal = { ...limit, goal: { value: 5, by } }
    expect(standingOf(withGoal, [seen(2025, observed)], [], on).goal).toBe(goal)
  })

  it('the worse a value, the sooner it asks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (value, more) => {
          const asks = (observed: number) => standingOf(limit, [seen(2025, observed)], [], on).asks
          if (asks(value)) expect(asks(value + more)).toBe(true)
        },
      ),
    )
  })
})

describe('what stands in the way of a limit', () => {
  const known = { indicators: [{ id: 'i' }], focusAreas: ['f'], measures: ['m'] }
  const written = {
    ...{ indicator: 'i', focusArea: 'f' as string | null, measure: null as string | null, passed: 'above' },
    ...{ value: 12 as number | null, goal: 5 as number | null, goalBy: '2027-12-31' as string | null },
  }
  it('nothing, where all is said', () => {
    expect(problemsWithLimit(written, known, '2026-11-22')).toEqual({})
    expect(problemsWithLimit({ ...written, goal: null, goalBy: null }, known, '2026-11-22')).toEqual({})
  })
  it.each<[string, Partial<typeof written>, object]>([
    ['no indicator', { indicator: '' }, { indicator: 'missing' }],
    ['somebody else’s indicator', { indicator: 'other' }, { indicator: 'unknown' }],
    ['no work', { focusArea: null }, { for: 'missing' }],
    ['somebody else’s focus area', { focusArea: 'other' }, { for: 'unknown' }],
    ['somebody else’s measure', { focusArea: null, measure: 'other' }, { for: 'unknown' }],
    ['no side', { passed: '' }, { passed: 'missing' }],
    ['no value', { value: null }, { value: 'missing' }],
    ['a goal without a day', { goalBy: null }, { goalBy: 'together' }],
    ['a day without a goal', { goal: null }, { goal: 'together' }],
    ['a goal beyond the limit', { goal: 20 }, { goal: 'wrongSide' }],
    ['a goal below a limit that asks below', { passed: 'below', goal: 5 }, { goal: 'wrongSide' }],
    ['a day that has been', { goalBy: '2026-01-01' }, { goalBy: 'past' }],
  ])('%s', (_, otherwise, problems) => {
    expect(problemsWithLimit({ ...written, ...otherwise }, known, '2026-11-22')).toEqual(problems)
  })
})

describe('as a coordinator meets it', () => {
  let demo: DemoHouse
  let anna: Visitor
  beforeAll(async () => {
    demo = await demoHouse()
    anna = await demo.enter('anna@ekbro.example')
  })
  afterAll(() => demo.db.drop())

  const room = '/app/follow-up/limits'
  const desk = async () => (await anna.get('/app')).text()

  it('S0-35 burglaries pass their limit: the desk asks for a decision, the answer is logged, and the next value asks anew', async () => {
    const indicator = (
      await anna.post('/app/offences/indicators/new', {
        ...{ name: 'Inbrott i kvartalet', topic: 'crime', unit: 'inbrott' },
        ...{ source: 'Polisen', direction: 'down', area: '' },
      })
    ).headers.get('location')!
    await anna.post(indicator, { lines: '2025K4; 21\n2026K1; 24' })
    const form = await (await anna.get(`${room}/new`)).text()
    const work = form.match(
      /<option value="(focus-area:[0-9a-f-]{36})">Fokusområde: Inbrott och stölder</,
    )![1]!
    const set = await anna.post(`${room}/new`, {
      ...{ indicator: indicator.split('/').at(-1)!, for: work, passed: 'above', value: '30' },
      ...{ goal: '15', goalBy: '2027-12-31' },
    })
    expect(set.headers.get('location')).toBe(room)
    const before = await (await anna.get(room)).text()
    expect(before).toContain('Gränsen är inte passerad.')
    expect(before).toMatch(/Mål: 15 inbrott senast 31 december 2027.*?Målet är inte nått än\./s)
    expect(await desk()).not.toContain('Gränsen är passerad')

    await anna.post(indicator, { lines: '2026K2; 37' })
    const asked = await desk()
    expect(asked).toContain('Gränsen är passerad: Inbrott i kvartalet. Överväg fler åtgärder.')
    const answering = asked.match(/\/app\/follow-up\/limits\/[0-9a-f-]+\/answer/)![0]
    const empty = await anna.post(answering, { decision: '', reason: '' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Välj ett svar.')
    await anna.post(answering, {
      decision: 'further-measures',
      reason: 'Fler belysta gångvägar till hösten.',
    })
    expect(await desk()).not.toContain('Gränsen är passerad')
    expect(await (await anna.get(room)).text()).toMatch(/fler åtgärder behövs\. Fler belysta gångvägar/)

    // Answering once more changes nothing; a new value over the limit asks again.
    await anna.post(answering, { decision: 'as-before', reason: 'igen' })
    expect((await demo.db.owner.query('select count(*)::int as n from limit_answer')).rows[0].n).toBe(1)
    await anna.post(indicator, { lines: '2026K3; 33' })
    expect(await desk()).toContain('Gränsen är passerad')

    const ending = answering.replace('answer', 'end')
    expect((await anna.post(ending, { reason: '' })).status).toBe(422)
    await anna.post(ending, { reason: 'Följs på annat sätt' })
    expect(await desk()).not.toContain('Gränsen är passerad')
    expect((await anna.get(ending)).status).toBe(404)
  })

  it('another municipality’s limit is not there, and who only reads the plan is not asked', async () => {
    const { rows } = await demo.db.owner.query('select id from indicator_limit limit 1')
    const mette = await demo.enter('mette@havnsoe.example')
    expect((await mette.get(`${room}/${rows[0].id}/answer`)).status).toBe(404)
    const lisa = await demo.enter('lisa@kometen.example')
    expect((await lisa.get(room)).status).toBe(403)
    expect(await (await lisa.get('/app')).text()).not.toContain('Gränsen är passerad')
  })
})
