import { expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Calendar } from '../calendar.ts'
import type { Facts } from '../log/rules.ts'
import { fulfilment } from './rules.ts'

const calendar: Calendar = {
  timeZone: 'Europe/Stockholm',
  country: 'SE',
  riskOccasions: [
    { id: 'market', calendar: 'market', title: 'Marknaden', from: '2026-02-05', to: '2026-02-07' },
    {
      id: 'summer',
      calendar: 'tourist-season',
      title: 'Sommarsäsongen',
      from: '2026-06-15',
      to: '2026-08-16',
    },
  ],
}

function standing(cadence: Cadence, days: string[], today: string) {
  const occurrences = days.map((day, i) => ({ id: `${i}`, commitment: 'tillsyn', day, quantity: 1 }))
  const facts: Facts = {
    occurrences,
    occasionCounts: [],
    noNeedConfirmations: [],
    pauses: [],
    coverageUnits: [],
  }
  const history = {
    id: 'tillsyn',
    term: { from: '2026-01-01', to: '2026-12-31' },
    versions: [{ from: '2026-01-01', cadence }],
    endedEarly: null,
  }
  return fulfilment(history, facts, calendar, today)
}

const weeklyInSeason: Cadence = {
  kind: 'counted',
  count: 1,
  comparator: 'at-least',
  period: 'week',
  everyN: 1,
  window: { named: ['tourist-season'] },
}
const everyMarket: Cadence = {
  kind: 'per-occasion',
  count: 1,
  comparator: 'exactly',
  period: 'occasion',
  everyN: 1,
  window: { named: ['market'] },
}

it('S2-27 supervision of serving tied to the tourist season owes nothing outside it', () => {
  expect(standing(weeklyInSeason, [], '2026-05-31').due).toBeNull()
  const inSeason = standing(weeklyInSeason, ['2026-06-16', '2026-06-23'], '2026-07-06')
  expect(inSeason).toMatchObject({ done: 2, due: 3, standing: 'behind' })
  expect(standing(weeklyInSeason, ['2026-01-12'], '2026-01-20')).toMatchObject({
    due: null,
    logged: 1,
    standing: 'notDue',
  })
})

it('S2-27 a course in responsible serving before every market is held before it, and owed once per market', () => {
  const courses: Cadence = { ...everyMarket, window: { named: ['before-market'] } }
  expect(standing(courses, [], '2026-02-04')).toMatchObject({ due: 0 })
  expect(standing(courses, ['2026-01-20'], '2026-02-04')).toMatchObject({ standing: 'onTrack' })
  expect(standing(courses, ['2026-01-20'], '2026-03-01')).toMatchObject({ done: 1, due: 1 })
  expect(standing(courses, [], '2026-02-06')).toMatchObject({ done: 0, due: 1, standing: 'behind' })
  // When the market is over, a course is none before it.
  expect(standing(courses, ['2026-02-10'], '2026-03-01')).toMatchObject({ done: 0, due: 1 })
})

it('at every market is another thing: it is done while the market is held', () => {
  expect(standing(everyMarket, ['2026-02-05'], '2026-03-01')).toMatchObject({ done: 1, due: 1 })
  expect(standing(everyMarket, ['2026-01-20'], '2026-03-01')).toMatchObject({ done: 0, due: 1 })
})
