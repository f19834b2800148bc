import fc from 'fast-check'
import { expect, it } from 'vitest'
import { known } from './known.ts'
import { rateOf } from './rate.ts'

it('10 burglaries among 2,000 dwellings are 5 for each 1,000, between 2.4 and 9.2', () => {
  const { rate, exact } = known(rateOf({ count: 10, exposure: 2000 }))
  expect(rate).toBe(5)
  expect(exact.low).toBeCloseTo(2.3977, 4)
  expect(exact.high).toBeCloseTo(9.1952, 4)
})

it('none, none known and nobody to happen to are three different things', () => {
  expect(known(rateOf({ count: 0, exposure: 100 })).rate).toBe(0)
  expect(rateOf({ count: null, exposure: 100 })).toEqual({ problem: 'missing' })
  expect(rateOf({ count: 0, exposure: 0 })).toEqual({ problem: 'noExposure' })
  expect(rateOf({ count: -1, exposure: 100 })).toEqual({ problem: 'invalid' })
})

const count = fc.integer({ min: 0, max: 5000 })
const exposure = fc.integer({ min: 1, max: 1_000_000 })

it('twice the exposure halves the rate and its limits', () => {
  fc.assert(
    fc.property(count, exposure, (events, exposed) => {
      const once = known(rateOf({ count: events, exposure: exposed }))
      const twice = known(rateOf({ count: events, exposure: 2 * exposed }))
      expect(twice.rate * 2).toBeCloseTo(once.rate, 9)
      expect(twice.exact.high * 2).toBeCloseTo(once.exact.high, 6)
    }),
  )
})

it('another event never lowers a rate or a limit, and the exact interval holds the mid-P one', () => {
  fc.assert(
    fc.property(count, exposure, (events, exposed) => {
      const fewer = known(rateOf({ count: events, exposure: exposed }))
      const more = known(rateOf({ count: events + 1, exposure: exposed }))
      for (const kind of ['exact', 'midP', 'byar'] as const) {
        expect(more[kind].low).toBeGreaterThanOrEqual(fewer[kind].low)
        expect(more[kind].high).toBeGreaterThan(fewer[kind].high)
        expect(fewer[kind].low).toBeLessThanOrEqual(fewer.rate)
        expect(fewer[kind].high).toBeGreaterThan(fewer.rate)
      }
      expect(fewer.exact.low).toBeLessThanOrEqual(fewer.midP.low * (1 + 1e-9))
      expect(fewer.exact.high).toBeGreaterThanOrEqual(fewer.midP.high * (1 - 1e-9))
    }),
  )
})
