import { expect, it } from 'vitest'
import { roundTo } from './round.ts'

it('rounds to the nearest multiple, halves up', () => {
  expect(roundTo(10, [0, 4, 5, 14, 15, 251])).toEqual([0, 0, 10, 10, 20, 250])
  expect(roundTo(3, [1, 2, 4, 5])).toEqual([0, 3, 3, 6])
})

it('says nothing of what nobody knows', () => {
  expect(roundTo(5, [null, 3])).toEqual([null, 5])
})
