import { expect, it } from 'vitest'
import { problemsWithOrganisation, usualPartyOf } from './rules.ts'

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
