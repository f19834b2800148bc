import { expect, it } from 'vitest'
import type { Owed } from '../follow-up/owed/rules.ts'
import { deskOf, planChecks } from './rules.ts'

const plan = { title: 'Åtgärdsplan', toDay: '2027-12-31' }

// biome-ignore format: a table is read by its rows
const plans: [what: string, adopted: string[], today: string, codes: string[]][] = [
  ['S2-53 revised within the year', ['2025-01-20', '2026-01-20'], '2026-11-22', []],
  ['S2-53 not revised for a year', ['2025-01-20', '2025-11-22'], '2026-11-22', ['planNotRevised']],
  ['S0-14 near its end', ['2026-01-20'], '2027-10-15', ['planEndsSoon']],
  ['S0-14 past its end', ['2026-01-20'], '2028-01-01', ['planEnded']],
  ['never adopted', [], '2026-11-22', []],
]
it.each(plans)('a plan %s', (_, adopted, today, codes) => {
  const versions = adopted.map((adoptedOn) => ({ adoptedOn }))
  expect(planChecks(plan, versions, today).map(({ code }) => code)).toEqual(codes)
})

function owed(item: string, horizon: 'week' | 'month' | 'year'): Owed<string> {
  const days = { from: '2026-11-01', to: '2026-11-30', daysLeft: 9, paceNeeded: 1 }
  return { item, horizon, task: 'carryOut', done: 0, due: 1, behind: false, left: [], ...days }
}

it('the desk shows what is near, at most five, and says how much more there is', () => {
  const list = [...Array.from({ length: 7 }, (_, i) => owed(`${i}`, 'month')), owed('year', 'year')]
  const desk = deskOf(list, [], [])
  expect(desk.soon.map(({ item }) => item)).toEqual(['0', '1', '2', '3', '4'])
  expect(desk.more).toBe(8)
})

it('what is behind is told apart, and standings are counted', () => {
  const standings = [
    { item: 'a', standing: 'behind' as const },
    { item: 'b', standing: 'onTrack' as const },
    { item: 'c', standing: 'behind' as const },
  ]
  const desk = deskOf<string>([], standings, [])
  expect(desk.behind).toEqual(['a', 'c'])
  expect(desk.counts).toEqual([
    { standing: 'behind', number: 2 },
    { standing: 'onTrack', number: 1 },
  ])
})
