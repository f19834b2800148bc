import { expect, it } from 'vitest'
import { addressRead, nextTry } from './rules.ts'

it.each([
  ['stina.ek@byn.example', 'stina.ek@byn.example'],
  ['  Stina.Ek+samsyn@post.byn.example ', 'Stina.Ek+samsyn@post.byn.example'],
  ['åsa@bjørnø.example', 'åsa@bjørnø.example'],
  ['', null],
  ['stina', null],
  ['stina@byn', null],
  ['stina@byn..example', null],
  ['stina@byn.example, olle@byn.example', null],
  ['stina@byn.example\r\nBcc: olle@byn.example', null],
  ['Stina <stina@byn.example>', null],
  [`${'a'.repeat(250)}@byn.example`, null],
])('%j is read as %j', (written, address) => {
  expect(addressRead(written)).toBe(address)
})

it('a mail that fails is tried again later and later, for about two days, and then given up', () => {
  const at = new Date('2026-03-02T08:00:00Z')
  const minutes = [1, 2, 3, 4, 5, 6, 7].map(
    (failures) => (nextTry(failures, at)!.getTime() - at.getTime()) / 60_000,
  )
  expect(minutes).toEqual([1, 5, 30, 120, 360, 720, 1440])
  expect(nextTry(8, at)).toBeNull()
})
