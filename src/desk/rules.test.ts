import { expect, it } from 'vitest'
import type { Owed } from '../follow-up/owed/rules.ts'
import { deskOf, feedbackChecks, planChecks, reportChecks } from './rules.ts'

const plan = { title: 'Åtgärdsplan', fromDay: '2025-01-01', toDay: '2027-12-31' }

// biome-ignore format: a table is read by its rows
const plans: [what: string, adopted: string[], today: string, codes: string[]][] = [
  ['S2-53 revised within the year', ['2025-01-20', '2026-01-20'], '2026-11-22', []],
  ['S2-53 not revised for a year', ['2025-01-20', '2025-11-22'], '2026-11-22', ['planNotRevised']],
  ['S0-14 near its end', ['2026-01-20'], '2027-10-15', ['planEndsSoon']],
  ['S0-14 past its end', ['2026-01-20'], '2028-01-01', ['planEnded']],
  ['never adopted', [], '2026-11-22', ['planNotAdopted']],
  ['not adopted, with three months until it begins', [], '2024-10-01', ['planNotAdopted']],
  ['not adopted, and far off', [], '2024-09-30', []],
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
  expect(desk.behindInAll).toBe(2)
  expect(desk.counts).toEqual([
    { standing: 'behind', number: 2 },
    { standing: 'onTrack', number: 1 },
  ])
})

const promise = {
  id: 'p',
  title: 'Lampkontroller',
  begins: '2026-01-01',
  toDay: null,
  ending: null,
  feedbackEvery: 'quarter' as const,
}
const told = (...lastTold: string[]) => lastTold.map((day) => ({ ...promise, id: day, lastTold: day }))

// biome-ignore format: a table is read by its rows
const feedbacks: [what: string, lastTold: string[], checks: [code: string, what: string | number][]][] = [
  ['S3-08 told within the quarter', ['2026-09-01'], []],
  ['S3-08 not told for more than a quarter', ['2026-08-01'], [['feedbackLate', '2026-11-01']]],
  ['S3-08 the one that has waited longest first, and how many more than three', ['2026-08-01', '2026-06-01', '2026-07-01', '2026-07-02', '2026-08-02'], [['feedbackLate', '2026-09-01'], ['feedbackLate', '2026-10-01'], ['feedbackLate', '2026-10-02'], ['moreFeedbackLate', 2]]],
]
it.each(feedbacks)('residents: %s', (_, lastTold, checks) => {
  const found = feedbackChecks(told(...lastTold), '2026-11-22', '/ekbro/sv')
  expect(found.map(({ code, what }) => [code, what])).toEqual(checks)
})

// biome-ignore format: a table is read by its rows
const reports: [what: string, from: string, published: number[], today: string, late: number[]][] = [
  ['S3-25 published in time', '2024-01-01', [2025], '2026-11-22', []],
  ['S3-25 not published by March', '2024-01-01', [2024], '2026-03-01', [2025]],
  ['S3-25 still to be written in February', '2024-01-01', [2024], '2026-02-28', []],
  ['S3-25 nothing was planned in the year', '2026-01-01', [], '2026-11-22', []],
  ['S3-25 the year runs', '2025-06-01', [2025], '2026-12-31', []],
]
it.each(reports)('the yearly report: %s', (_, fromDay, years, today, late) => {
  const published = years.map((year) => ({ year }))
  expect(reportChecks([{ fromDay }], published, today).map(({ what }) => what)).toEqual(late)
})
