import { expect, it } from 'vitest'
import { countedSince, isOwnPath, mayTry, passwordProblem } from './sign-in.rules.ts'

it.each([
  //  what happened in the last quarter of an hour         address  machine  another try
  ['nothing', 0, 0, true],
  ['five failures for the address', 5, 5, true],
  ['six failures for the address', 6, 6, false],
  ['many addresses tried from one machine', 1, 39, true],
  ['too many addresses tried from one machine', 1, 40, false],
] as const)('%s', (_, address, machine, expected) => {
  expect(mayTry({ address, machine })).toBe(expected)
})

it.each([
  //  the password               repeated the same  what is said
  ['elva tecken', true, 'tooShort'],
  ['tolv tecken!', true, null],
  ['blåbär på mossen i juni', true, null],
  ['blåbär på mossen i juni', false, 'notRepeated'],
  ['sannas egen mening', true, 'sameAsEmail'],
  ['Lösenord123456', true, 'tooCommon'],
  ['sommar2026!!!!', true, 'tooCommon'],
  ['ababababababab', true, 'tooCommon'],
  ['🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊', true, 'tooShort'],
] as const)('a new password: %s', (password, same, expected) => {
  const repeated = same ? password : `${password}?`
  expect(passwordProblem(password, repeated, 'sanna@granby.example')).toBe(expected)
})

it('failures count for a quarter of an hour, and are kept no longer', () => {
  expect(countedSince(new Date('2026-03-02T08:15:00Z'))).toEqual(new Date('2026-03-02T08:00:00Z'))
})

it('a password fits in a line', () => {
  const phrase = 'granarna viskar om natten '
  expect(passwordProblem(phrase.repeat(9), phrase.repeat(9), 'a@b.example')).toBe('passwordTooLong')
})

it.each([
  ['/app', true],
  ['/app/follow-up/owed', true],
  ['/app//elsewhere.example', false],
  ['//elsewhere.example/app', false],
  ['/apple', false],
])('%s is an address of our own: %s', (path, own) => {
  expect(isOwnPath(path)).toBe(own)
})
