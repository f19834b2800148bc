import { describe, expect, it } from 'vitest'
import {
  completeParts,
  daysTakingPart,
  dayToJudge,
  heldOf,
  type LocalWork,
  missingParts,
  type PartTwo,
  standingOfPartTwo,
  workOn,
} from './rules.ts'

const today = '2026-11-22'
const work: LocalWork = {
  goals: [
    {
      ...{ words: 'Stölderna ska halveras', owner: 'joint', focusArea: 'Trygg hamn' },
      ...{ from: '2026-01-01', to: null },
    },
  ],
  plans: [{ title: 'Plan 2026', from: '2026-01-01', to: '2026-12-31', adoptedOn: ['2026-01-13'] }],
  promises: [{ words: 'Vi går en runda', begins: '2026-01-01', endedOn: null, isPublished: true }],
}
const many = <One>([one]: One[], number: number): One[] => Array<One>(number).fill(one!)
/** So many of each. */
const worked = (goals: number, plans: number, promises: number): LocalWork => ({
  goals: many(work.goals, goals),
  plans: many(work.plans, plans),
  promises: many(work.promises, promises),
})
const part: PartTwo = {
  municipality: 'ekbro',
  name: 'Ekbro',
  from: '2026-01-01',
  to: '2028-12-31',
  work,
}

describe('part 2 of an agreement in a municipality', () => {
  it.each([
    [0, 0, 0, 'incomplete', ['goals', 'plan', 'promises']],
    [0, 0, 3, 'incomplete', ['goals', 'plan']],
    [0, 1, 0, 'incomplete', ['goals', 'promises']],
    [0, 1, 3, 'incomplete', ['goals']],
    [2, 0, 0, 'incomplete', ['plan', 'promises']],
    [2, 0, 3, 'incomplete', ['plan']],
    [2, 1, 0, 'incomplete', ['promises']],
    [2, 1, 3, 'complete', []],
  ] as const)('with %i goals, %i plans and %i promises', (goals, plan, promises, standing, missing) => {
    const judged = { ...part, work: worked(goals, plan, promises) }
    expect(standingOfPartTwo(judged, today)).toBe(standing)
    expect(missingParts(judged)).toEqual(missing)
  })

  it.each([
    ['closed while nothing can be read', { work: null }, 'closed'],
    ['gone after its last day, open or not', { work: null, to: '2026-11-21' }, 'left'],
    ['still in on its last day', { to: today }, 'complete'],
    ['not yet in', { from: '2027-01-01' }, 'notYet'],
    ['in where nobody has said the days', { from: null, to: null }, 'complete'],
  ] as const)('is %s', (_, change, standing) => {
    expect(standingOfPartTwo({ ...part, ...change }, today)).toBe(standing)
  })

  it('is counted among those that take part', () => {
    const unfinished = worked(0, 1, 1)
    const left = { ...part, to: '2026-06-30' }
    expect(
      completeParts([part, { ...part, work: unfinished }, { ...part, work: null }, left], today),
    ).toEqual({
      complete: 1,
      all: 3,
    })
  })
})

it.each([
  [null, null, '2026-01-01', '2028-12-31'],
  ['2026-07-01', '2027-06-30', '2026-07-01', '2027-06-30'],
  ['2020-01-01', '2040-01-01', '2026-01-01', '2028-12-31'],
])('a municipality from %s to %s takes part within the agreement', (from, to, first, last) => {
  const agreement = { from: '2026-01-01', to: '2028-12-31' }
  expect(daysTakingPart({ from, to }, agreement)).toEqual({ from: first, to: last })
})

it.each([
  ['2027-01-01', null, '2027-01-01'],
  [null, '2026-06-30', '2026-06-30'],
  ['2026-01-01', '2028-12-31', today],
])('from %s to %s it is judged by %s', (from, to, day) => {
  expect(dayToJudge({ from, to }, today)).toBe(day)
})

const none = { goals: 0, plan: 0, promises: 0 }

describe('what a municipality holds on a day', () => {
  it.each<[string, Partial<LocalWork>, Partial<typeof none>]>([
    [
      'goals of an agreement that has ended',
      { goals: [{ ...work.goals[0]!, from: '2020-01-01', to: '2025-12-31' }] },
      { goals: 0 },
    ],
    ['a plan that nobody has adopted', { plans: [{ ...work.plans[0]!, adoptedOn: [] }] }, { plan: 0 }],
    [
      'a plan of last year',
      {
        plans: [{ ...work.plans[0]!, from: '2025-01-01', to: '2025-12-31', adoptedOn: ['2025-01-13'] }],
      },
      { plan: 0 },
    ],
    [
      'a promise residents cannot read',
      { promises: [{ ...work.promises[0]!, isPublished: false }] },
      { promises: 0 },
    ],
    [
      'a promise that has ended',
      { promises: [{ ...work.promises[0]!, endedOn: '2026-06-30' }] },
      { promises: 0 },
    ],
    ['all of it', {}, {}],
  ])('%s', (_, change, counted) => {
    expect(heldOf(workOn({ ...work, ...change }, today, today))).toEqual({
      goals: 1,
      plan: 1,
      promises: 1,
      ...counted,
    })
  })
})
