import { expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { occasionLikely, occasionsNear } from './questions.rules.ts'

const before: Cadence = {
  kind: 'per-occasion',
  count: 1,
  comparator: 'exactly',
  period: 'occasion',
  everyN: 1,
  window: { named: ['before-market'] },
}
const market = (id: string, from: string, to: string) => ({ id, calendar: 'market', title: id, from, to })
const markets = [
  market('spring', '2026-04-30', '2026-05-02'),
  market('summer', '2026-07-03', '2026-07-04'),
  market('autumn', '2026-10-02', '2026-10-03'),
]

it('S2-27 what is done before an occasion is offered for the next one to come, and likely about it', () => {
  const offered = (day: string) => occasionsNear(before, markets, day)
  const ids = (day: string) => offered(day).map(({ id }) => id)
  expect(ids('2026-04-01')).toEqual(['spring'])
  expect(ids('2026-05-20')).toEqual(['summer', 'spring'])
  expect(occasionLikely(before, offered('2026-05-20'), '2026-05-20')?.id).toBe('summer')
  const during: Cadence = { ...before, window: { named: ['market'] } }
  expect(occasionsNear(during, markets, '2026-05-20').map(({ id }) => id)).toEqual(['spring'])
})
