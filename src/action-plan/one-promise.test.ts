import { expect, it } from 'vitest'
import { isItsOnePromise } from './one-promise.rules.ts'

const cases = [
  //  the measure            its promises                                      is one
  ['Trafikkontroller', ['Trafikkontroller'], true],
  ['Trafikkontroller', ['trafikkontroller.'], true],
  ['Trafikkontroller', ['Kontroll vid skolorna'], false],
  ['Trafikkontroller', ['Trafikkontroller', 'Kontroll vid skolorna'], false],
  ['Trafikkontroller', [], false],
] as const
it.each(cases)('%s with %j', (title, titles, one) => {
  const promises = titles.map((each) => ({ title: each }))
  expect(isItsOnePromise({ title }, promises)).toBe(one)
})
