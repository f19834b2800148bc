import { expect, it } from 'vitest'
import { choosable, problemsWithChange, problemsWithOrganisation, usualPartyOf } from './rules.ts'

it.each([
  ['all is well', { name: 'Gläntans skola', kind: 'school' }, {}],
  ['no name', { name: '', kind: 'school' }, { name: 'missing' }],
  ['no kind', { name: 'Gläntans skola', kind: '' }, { kind: 'missing' }],
  ['here already, in other letters', { name: 'polisen GRANÅ', kind: 'police' }, { name: 'exists' }],
])('an organisation: %s', (_, wanted, expected) => {
  expect(problemsWithOrganisation({ ...wanted, party: null }, ['Polisen Granå'])).toEqual(expected)
})

it.each([
  ['police', 'police'],
  ['department', 'municipality'],
  ['school', null],
] as const)('%s usually speaks for %s', (kind, party) => {
  expect(usualPartyOf(kind)).toBe(party)
})

const parks = { name: 'Gatukontoret', toDay: null, enteredOn: '2024-03-01' }
const change = { name: 'Stadsmiljö', toDay: null, reason: 'Ny förvaltning' }
it.each([
  //  what is written                       change                                     answers until       problems
  ['a new name', change, [null], {}],
  ['no name', { ...change, name: '' }, [], { name: 'missing' }],
  ['a name another one has', { ...change, name: 'polisen' }, [], { name: 'exists' }],
  ['a name too long', { ...change, name: 'x'.repeat(121) }, [], { name: 'tooLong' }],
  ['no reason', { ...change, reason: '' }, [], { reason: 'noReason' }],
  ['nothing new', { ...change, name: 'Gatukontoret' }, [], { name: 'nothingChanged' }],
  ['a last day, answering for nothing', { ...change, toDay: '2026-06-30' }, [], {}],
  ['a last day, all it answers for ends by then', { ...change, toDay: '2026-06-30' }, ['2026-06-30'], {}],
  [
    'a last day before something ends',
    { ...change, toDay: '2026-06-30' },
    ['2026-07-01'],
    { toDay: 'stillAnswers' },
  ],
  [
    'a last day before what never ends',
    { ...change, toDay: '2026-06-30' },
    [null],
    { toDay: 'stillAnswers' },
  ],
  ['a last day before it was entered', { ...change, toDay: '2024-02-29' }, [], { toDay: 'beforeItCame' }],
  ['the day it was entered', { ...change, toDay: '2024-03-01' }, [], {}],
  ['a last day in ten years', { ...change, toDay: '2036-03-01' }, [], {}],
  ['a last day a day later', { ...change, toDay: '2036-03-02' }, [], { toDay: 'tooFarAway' }],
] as const)('an organisation changed: %s', (_, wanted, lastDays, expected) => {
  const answersFor = lastDays.map((lastDay) => ({ lastDay }))
  expect(
    problemsWithChange(parks, wanted, { otherNames: ['Polisen'], answersFor, today: '2026-03-01' }),
  ).toEqual(expected)
})

it('may be chosen to its last day, and goes on standing where it was chosen before', () => {
  const [stays, leaves] = [
    { id: 'stays', toDay: null },
    { id: 'leaves', toDay: '2026-06-30' },
  ]
  expect(choosable([stays, leaves], '2026-06-30')).toEqual([stays, leaves])
  expect(choosable([stays, leaves], '2026-07-01')).toEqual([stays])
  expect(choosable([stays, leaves], '2026-07-01', ['leaves'])).toEqual([stays, leaves])
})
