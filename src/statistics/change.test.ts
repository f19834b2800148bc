import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeOf, changeWhereMonthsVary, comparable } from './change.ts'

const periods = (before: number, after: number, exposures: [number, number] = [1, 1]) => ({
  before: { count: before, exposure: exposures[0] },
  after: { count: after, exposure: exposures[1] },
})

it('a halving from 12 to 6 can be chance: anything from a sixth to a third more is possible', () => {
  const { ratio, midP } = changeOf(periods(12, 6))
  expect(ratio).toBe(0.5)
  expect(midP.low).toBeCloseTo(0.173, 3)
  expect(midP.high).toBeCloseTo(1.32, 3)
  expect(midP.p).toBeCloseTo(0.167, 3)
})

it('a period of which the number or the exposure is not known is not compared', () => {
  expect(comparable({ count: null, exposure: 1 }, { count: 3, exposure: 1 })).toBeNull()
  expect(comparable({ count: 3, exposure: 0 }, { count: 3, exposure: 1 })).toBeNull()
})

const count = fc.integer({ min: 0, max: 2000 })
const exposure = fc.double({ min: 0.1, max: 100, noNaN: true })

it('the interval leaves out 1 just where the p is below 5 %', () => {
  fc.assert(
    fc.property(count, count, exposure, exposure, (before, after, long, short) => {
      const { midP } = changeOf(periods(before, after, [long, short]))
      // At the edge itself rounding decides.
      fc.pre(Math.abs(midP.p - 0.05) > 1e-6)
      expect(midP.low > 1 || midP.high < 1).toBe(midP.p < 0.05)
    }),
  )
})

it('swapping the periods inverts the ratio and its limits', () => {
  fc.assert(
    fc.property(count, count, exposure, exposure, (before, after, long, short) => {
      fc.pre(before > 0 && after > 0)
      const there = changeOf(periods(before, after, [long, short]))
      const back = changeOf(periods(after, before, [short, long]))
      expect(there.ratio! * back.ratio!).toBeCloseTo(1, 9)
      for (const kind of ['midP', 'exact'] as const) {
        expect(there[kind].low * back[kind].high).toBeCloseTo(1, 6)
        expect(there[kind].p).toBeCloseTo(back[kind].p, 9)
      }
    }),
  )
})

it('where months vary more than chance the interval is wider, and it is not told of noughts', () => {
  const narrow = changeWhereMonthsVary(periods(40, 24), 1)!
  const wide = changeWhereMonthsVary(periods(40, 24), 2)!
  expect(wide.low).toBeLessThan(narrow.low)
  expect(wide.high).toBeGreaterThan(narrow.high)
  expect(wide.p).toBeGreaterThan(narrow.p)
  expect(changeWhereMonthsVary(periods(4, 0), 2)).toBeNull()
})
