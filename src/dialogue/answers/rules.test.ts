import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atLeastTogether, howManyToOpen } from './rules.ts'

it.each([
  //  what                                          waiting  closed  few    opened
  ['nothing waits', 0, false, false, 0],
  ['ten wait while it is open: they stay', 10, false, false, 0],
  ['nineteen: nine would be too few', 19, false, false, 0],
  ['twenty: ten are opened, ten stay', 20, false, false, 10],
  ['forty-one: ten stay', 41, false, false, 31],
  ['ten at closing', 10, true, false, 10],
  ['nine at closing wait for somebody to say so', 9, true, false, 0],
  ['nine at closing, on demand', 9, true, true, 9],
  ['so many that they come in batches', 5000, true, false, 2000],
  ['no batch leaves fewer than ten behind', 2009, true, false, 2009],
] as const)('%s', (_, waiting, closed, evenIfFew, opened) => {
  expect(howManyToOpen(waiting, { closed, evenIfFew })).toBe(opened)
})

it('whatever waits, and however often it is opened: no batch is below ten, and at closing none is left', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 20 }), (arrivals) => {
      let waiting = 0
      const batches: number[] = []
      const open = (closed: boolean) => {
        const number = howManyToOpen(waiting, { closed })
        if (number > 0) batches.push(number)
        waiting -= number
        return number
      }
      for (const came of arrivals) {
        waiting += came
        open(false)
      }
      while (open(true) > 0) {}
      for (const batch of batches) expect(batch).toBeGreaterThanOrEqual(atLeastTogether)
      const came = arrivals.reduce((a, b) => a + b, 0)
      expect(waiting).toBe(came < atLeastTogether ? came : 0)
    }),
  )
})
