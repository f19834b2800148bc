import { expect, it } from 'vitest'
import { isNumberOfPersons, placesForOneMachine, signUpStanding } from './rules.ts'

const plan = { places: 10, signUpTo: '2026-03-10', taken: 0, waiting: 0 }

it.each([
  //  what                              changed                             on the day    stands
  ['places are free', { taken: 9 }, '2026-03-09', 'open'],
  ['the last day is open', {}, '2026-03-10', 'open'],
  ['the day after is closed', {}, '2026-03-11', 'closed'],
  ['all are taken', { taken: 10 }, '2026-03-09', 'waiting'],
  ['fewer places than before', { taken: 12 }, '2026-03-09', 'waiting'],
  ['as many wait as there are places', { taken: 10, waiting: 10 }, '2026-03-09', 'full'],
  ['nobody has to sign up', { places: null }, '2026-03-09', 'none'],
] as const)('%s', (_, changed, today, standing) => {
  expect(signUpStanding({ ...plan, ...changed }, today)).toBe(standing)
})

it('up to ten come on one code', () => {
  expect([1, 10].every(isNumberOfPersons)).toBe(true)
  for (const none of [null, 0, 11, 2.5, -1]) expect(isNumberOfPersons(none)).toBe(false)
})

it.each([
  //  what                                    places  from one machine in a day
  ['a whole form, however small the meeting', 5, 10],
  ['two families', 20, 15],
  ['a school class', 40, 30],
  ['a hall', 800, 600],
] as const)('%s', (_, places, most) => {
  expect(placesForOneMachine(places)).toEqual({ most, hours: 24 })
})
