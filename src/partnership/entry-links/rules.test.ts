import { expect, it } from 'vitest'
import { problemsWithInvitation, problemsWithNewcomer, standingOfLink } from './rules.ts'

const at = new Date('2026-03-02T08:00:00Z')
const later = new Date('2026-03-02T08:00:01Z')

it.each([
  ['never made', null, 'unknown'],
  ['fresh', { expiresAt: later, used: false }, 'open'],
  ['at its last moment', { expiresAt: at, used: false }, 'expired'],
  ['used in time', { expiresAt: later, used: true }, 'used'],
  ['used, and old by now', { expiresAt: at, used: true }, 'used'],
] as const)('a link that is %s is %s', (_, link, expected) => {
  expect(standingOfLink(link, at)).toBe(expected)
})

const known = {
  withRole: ['sanna@granby.example'],
  invited: ['rut@granby.example'],
  organisations: ['o1', 'police'],
  police: ['police'],
}
const fine = { email: 'ny@granby.example', role: 'member', organisation: 'o1' }
it.each([
  ['all is well', fine, {}],
  ['no address', { ...fine, email: 'ny' }, { email: 'noEmail' }],
  ['who has a role here', { ...fine, email: 'sanna@granby.example' }, { email: 'alreadyHasRole' }],
  ['who is invited already', { ...fine, email: 'rut@granby.example' }, { email: 'alreadyInvited' }],
  ['the contact of the police', { ...fine, role: 'police-liaison', organisation: 'police' }, {}],
  ['a contact of the police elsewhere', { ...fine, role: 'police-liaison' }, { role: 'notOfThePolice' }],
  ['a role there is not', { ...fine, role: 'king' }, { role: 'noRole' }],
  ['an organisation from elsewhere', { ...fine, organisation: 'o2' }, { organisation: 'noOrganisation' }],
])('an invitation: %s', (_, wanted, expected) => {
  expect(problemsWithInvitation(wanted, known)).toEqual(expected)
})

it('a newcomer needs a name and a password of their own', () => {
  const problems = problemsWithNewcomer({ name: '', password: 'kort', repeated: 'kort' }, 'ny@granby.example')
  expect(problems).toEqual({ name: 'noName', password: 'tooShort' })
})
