import { describe, expect, it } from 'vitest'
import {
  nextPeriod,
  type PlanProblem,
  planInForce,
  planStanding,
  problemsWithAdoption,
  problemsWithPlan,
  usualDays,
} from './rules.ts'

const plan = { title: 'Handleplan 2026', fromDay: '2026-01-01', toDay: '2026-12-31' }

// biome-ignore format: a table is read by its rows
const standings: [what: string, today: string, code: string, daysLeft: number][] = [
  ['the evening before', '2025-12-31', 'notBegun', 366],
  ['the first day', '2026-01-01', 'running', 365],
  ['sixty-one days left', '2026-11-01', 'running', 61],
  ['sixty days left: said in time for a meeting', '2026-11-02', 'expiresSoon', 60],
  ['its last day', '2026-12-31', 'expiresSoon', 1],
  ['the day after', '2027-01-01', 'expired', 0],
]
it.each(standings)('S0-14 a plan for a year: %s', (_, today, code, daysLeft) => {
  expect(planStanding(plan, today)).toEqual({ code, daysLeft })
})

// biome-ignore format: a table is read by its rows
const periods: [what: string, from: [title: string, from: string, to: string], to: [title: string, from: string, to: string]][] = [
  ['S0-14 the next calendar year', ['Handleplan 2026', '2026-01-01', '2026-12-31'], ['Handleplan 2027', '2027-01-01', '2027-12-31']],
  ['S4-16 four years after four', ['Genomförandeplan 2019–2022', '2019-01-01', '2022-12-31'], ['Genomförandeplan 2023–2026', '2023-01-01', '2026-12-31']],
  ['a year from the day of signing', ['Plan', '2026-03-15', '2027-03-14'], ['Plan', '2027-03-15', '2028-03-14']],
  ['half a year', ['Plan hösten 2026', '2026-07-01', '2026-12-31'], ['Plan hösten 2027', '2027-01-01', '2027-07-03']],
]
it.each(periods)('rolled over: %s', (_, [title, fromDay, toDay], next) => {
  expect(Object.values(nextPeriod({ title, fromDay, toDay }))).toEqual(next)
})

describe('the plan people work by', () => {
  const next = { fromDay: '2027-01-01', toDay: '2027-12-31' }
  it('is the one that holds the day, also when the next is already there', () => {
    expect(planInForce([next, plan], '2026-12-01')).toBe(plan)
    expect(planInForce([next, plan], '2027-01-01')).toBe(next)
  })
  it('is the latest that has begun when none holds the day, and the first to come before any', () => {
    expect(planInForce([plan], '2027-06-01')).toBe(plan)
    expect(planInForce([next, plan], '2025-06-01')).toBe(plan)
    expect(planInForce([], '2025-06-01')).toBeNull()
  })
})

it('what is new in a plan holds from today, or from when the plan begins, to its end', () => {
  expect(usualDays(plan, '2026-03-01')).toEqual({ from: '2026-03-01', to: '2026-12-31' })
  expect(usualDays(plan, '2025-12-01')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(usualDays(plan, '2027-02-01')).toEqual({ from: '2027-02-01', to: null })
  expect(usualDays(null, '2027-02-01')).toEqual({ from: '2027-02-01', to: null })
})

const words = (problems: PlanProblem[]) => problems.map(({ field, code }) => `${field} ${code}`)
const adoption = {
  adoptedBy: 'Rådet',
  adoptedOn: '2026-02-01',
  caseNumber: '',
  reason: '',
  consultation: '',
  follows: 0,
}

// biome-ignore format: a table is read by its rows
const adoptions: [what: string, changed: Partial<typeof adoption>, adopted: number, problems: string[]][] = [
  ['the first needs no reason', {}, 0, []],
  ['the second does, and tells how residents were heard', { follows: 1 }, 1, ['reason missing', 'consultation missing']],
  ['S2-53 a revision with its reason and its consultation', { follows: 1, reason: 'Årlig', consultation: 'Två möten' }, 1, []],
  ['S2-53 a revision without residents having been heard', { follows: 1, reason: 'Årlig' }, 1, ['consultation missing']],
  ['a consultation that names somebody by number', { follows: 1, reason: 'Årlig', consultation: 'Samtal med 19900101-0017' }, 1, ['consultation personalData']],
  ['a body that points out a person', { adoptedBy: 'Rådet, 19900101-0017' }, 0, ['adoptedBy personalData']],
  ['a case number that is a story', { caseNumber: '1'.repeat(101) }, 0, ['caseNumber tooLong']],
  ['by nobody', { adoptedBy: '' }, 0, ['adoptedBy missing']],
  ['tomorrow', { adoptedOn: '2026-03-03' }, 0, ['adoptedOn notYet']],
  ['somebody was quicker', {}, 1, ['reason missing', 'consultation missing', 'form changedMeanwhile']],
]
it.each(adoptions)('an adoption: %s', (_, changed, adopted, problems) => {
  expect(words(problemsWithAdoption({ ...adoption, ...changed }, adopted, '2026-03-02'))).toEqual(problems)
})

it('a plan has an agreement, a name and days in order', () => {
  const written = { agreement: 'a', title: 'Plan', fromDay: '2026-01-01', toDay: '2026-12-31' }
  expect(problemsWithPlan(written, ['a'])).toEqual([])
  expect(
    words(problemsWithPlan({ ...written, agreement: 'b', title: '', toDay: '2025-12-31' }, ['a'])),
  ).toEqual(['agreement unknown', 'title missing', 'toDay beforeFrom'])
})
