import { expect, it } from 'vitest'
import {
  isLastKeeper,
  leftWithout,
  mayMakePasswordLink,
  problemsWithLeaving,
  problemsWithNewRole,
} from './rules.ts'

const sanna = { id: 'r1', user: 'sanna', role: 'coordinator' } as const
const chief = { id: 'r2', user: 'chief', role: 'administrator' } as const
const rut = { id: 'r3', user: 'rut', role: 'reporter' } as const
const pelle = { id: 'r4', user: 'pelle', role: 'police-liaison' } as const

it.each([
  //  who is here             whose role    the last who can let others in
  [[sanna, chief, rut], sanna, false],
  [[sanna, rut], sanna, true],
  [[chief, pelle], chief, true],
  [[sanna, rut], rut, false],
  // The police's coordinator cannot let anybody in.
  [[sanna, pelle], sanna, true],
])('the last keeper', (held, { id }, expected) => {
  expect(isLastKeeper(held, id)).toBe(expected)
})

it.each([
  //  who is here             who leaves  to whom      what stands in the way
  [[sanna, chief, rut], sanna, null, undefined],
  [[sanna, rut], rut, null, undefined],
  [[sanna, rut], sanna, null, 'lastKeeper'],
  [[sanna, rut], sanna, 'rut', undefined],
  [[sanna, rut], sanna, 'sanna', 'themselves'],
  [[sanna, rut], rut, 'somebody who left', 'notHere'],
] as const)('leaving', (held, leaving, successor, expected) => {
  expect(problemsWithLeaving(held, leaving, { successor, reason: '' }).successor).toBe(expected)
})

it('why somebody leaves fits in a line', () => {
  const leaving = { successor: null, reason: 'x'.repeat(501) }
  expect(problemsWithLeaving([sanna, chief, rut], rut, leaving)).toEqual({ reason: 'reasonTooLong' })
})

const of = <R>(role: R, organisation: string) => ({ ...role, organisation })
const ossi = { id: 'r5', user: 'ossi', role: 'reporter' } as const
it.each([
  //  who leaves                                 who else is here                                      without
  [of(sanna, 'kommun'), [of(rut, 'kommun')], ['role']],
  [of(sanna, 'kommun'), [of(chief, 'kommun')], ['role']],
  [of(pelle, 'polis'), [of(sanna, 'kommun')], ['role', 'organisation']],
  [of(rut, 'skola'), [of(sanna, 'kommun')], ['organisation']],
  [of(rut, 'skola'), [of(ossi, 'skola')], []],
])('leaving, the partnership would be without', (leaving, others, expected) => {
  expect(leftWithout([leaving, ...others], leaving)).toEqual(expected)
})

it.each([
  //  who is here        whose role  becomes           what stands in the way
  [[sanna, rut], 'r1', 'administrator', undefined],
  [[sanna, rut], 'r1', 'member', 'lastKeeper'],
  [[sanna, chief, rut], 'r1', 'member', undefined],
  [[sanna, rut], 'r3', 'coordinator', undefined],
] as const)('another role', (held, id, role, expected) => {
  expect(problemsWithNewRole(held, { id, role }).role).toBe(expected)
})

it.each([
  //  whom the link is for                         their roles             here and below                   may it be made
  ['one of our own', ['granby'], ['granby'], true],
  ['an officer of two municipalities, by one of them', ['granby', 'lovsta'], ['granby'], false],
  ['the same, by the police area above', ['granby', 'lovsta'], ['grano', 'granby', 'lovsta'], true],
  ['an officer of the police area, by a municipality', ['grano', 'granby'], ['granby'], false],
])('a link to a new password for %s', (_, theirs, hereAndBelow, expected) => {
  expect(mayMakePasswordLink(theirs, hereAndBelow)).toBe(expected)
})
