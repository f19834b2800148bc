import { describe, expect, it } from 'vitest'
import { type Known, mostUrgentFirst, problemsWithPlan, problemsWithTold } from './dialogue.rules.ts'
import { byYear, standingOf } from './rules.ts'

describe('how a dialogue stands', () => {
  it.each([
    //  what                                  held on       came  voices  expected
    ['still ahead', '2026-03-03', null, 0, 'planned'],
    ['today, nothing told', '2026-03-02', null, 0, 'untold'],
    ['held, nothing told', '2026-02-01', null, 0, 'untold'],
    ['nobody came, and that is told', '2026-02-01', 0, 0, 'told'],
    ['a voice tells that it was held', '2026-02-01', null, 1, 'told'],
  ] as const)('%s', (_, heldOn, attendance, voices, expected) => {
    expect(standingOf({ heldOn, attendance }, voices, '2026-03-02')).toBe(expected)
  })
})

it('the latest year stands first, and within it the latest day', () => {
  const days = ['2024-05-01', '2026-01-01', '2024-09-01'].map((heldOn) => ({ heldOn }))
  expect(byYear(days).map(([year, its]) => [year, its.map(({ heldOn }) => heldOn)])).toEqual([
    ['2026', ['2026-01-01']],
    ['2024', ['2024-09-01', '2024-05-01']],
  ])
})

const known: Known = { areas: ['centrum'], organisations: ['police', 'municipality'] }
const plan = {
  title: 'Öppet möte',
  heldOn: '2026-03-01',
  beginsAt: '',
  area: null,
  place: '',
  keyGroups: [],
  organisers: ['police'],
  host: '',
  programme: '',
  hours: null,
  price: '',
  places: null,
  signUpTo: null,
  public: false,
}

describe('what stands in the way of a plan', () => {
  it.each([
    ['nothing', {}, {}],
    ['no title, no day', { title: '', heldOn: '' }, { title: 'missing', heldOn: 'missing' }],
    ['nobody holds it', { organisers: [] }, { organisers: 'missing' }],
    ['an organisation that is not here', { organisers: ['x'] }, { organisers: 'unknown' }],
    ['a name for a group', { keyGroups: ['Anders Berg'] }, { keyGroups: 'personalData' }],
    ['no hours at all', { hours: 0 }, { hours: 'notPossible' }],
    ['two and a half hours', { hours: 2.5 }, {}],
    ['800 places', { places: 800 }, {}],
    ['it begins at six', { beginsAt: '18:00' }, {}],
    ['a time that is none', { beginsAt: '24:10' }, { beginsAt: 'notATime' }],
    ['signing up until the day itself', { signUpTo: '2026-03-01' }, {}],
    ['signing up to what is over', { signUpTo: '2026-03-02' }, { signUpTo: 'afterwards' }],
    ['half a place', { places: 0.5 }, { places: 'notPossible' }],
  ] as const)('%s', (_, changed, expected) => {
    const problems = problemsWithPlan({ ...plan, ...(changed as object) }, known)
    expect(JSON.parse(JSON.stringify(problems))).toEqual(expected)
  })
})

describe('what stands in the way of telling how it went', () => {
  const told = { attendance: 12, tookPart: [], results: [] }
  const held = { heldOn: '2026-03-01', today: '2026-03-02' }
  it.each([
    ['nothing', {}, held, {}],
    ['nobody came', { attendance: 0 }, held, {}],
    ['it is still ahead', {}, { ...held, heldOn: '2026-03-09' }, { attendance: 'notYet' }],
    ['half a person', { attendance: 1.5 }, held, { attendance: 'notPossible' }],
    [
      'a proposal to no problem',
      { results: [{ problem: '', proposal: 'Lampor', votes: null }] },
      held,
      { results: 'missing' },
    ],
    [
      'a name in a problem',
      { results: [{ problem: 'Anders Berg bråkar', proposal: '', votes: null }] },
      held,
      { results: 'personalData' },
    ],
  ] as const)('%s', (_, changed, when, expected) => {
    const problems = problemsWithTold({ ...told, ...(changed as object) }, known, when)
    expect(JSON.parse(JSON.stringify(problems))).toEqual(expected)
  })
})

it('the most votes come first; without votes the order of those who met stays', () => {
  const told = [
    { problem: 'a', proposal: '', votes: null },
    { problem: 'b', proposal: '', votes: 3 },
    { problem: 'c', proposal: '', votes: 9 },
    { problem: 'd', proposal: '', votes: null },
  ]
  expect(mostUrgentFirst(told).map(({ problem }) => problem)).toEqual(['c', 'b', 'a', 'd'])
})
