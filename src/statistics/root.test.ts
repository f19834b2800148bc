import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossing } from './root.ts'

describe('where a function crosses nought', () => {
  it('is found for every place, power and slope', () => {
    const place = fc.double({ min: 1e-6, max: 1000, noNaN: true })
    fc.assert(
      fc.property(place, fc.constantFrom(1, 3, 5), fc.boolean(), (at, power, rises) => {
        const of = (x: number) => (rises ? 1 : -1) * ((x / at) ** power - 1)
        expect(Math.abs(crossing(of, 0, 2000) / at - 1)).toBeLessThan(1e-11)
      }),
    )
  })

  it('a step is found as closely as numbers lie', () => {
    const of = (x: number) => (x < Math.PI ? -1 : 1)
    expect(crossing(of, 0, 10)).toBeCloseTo(Math.PI, 12)
  })

  it('a function that is flat but near its end is found without going round for ever', () => {
    let calls = 0
    const found = crossing(
      (x) => {
        calls += 1
        return (1 - x) ** 400 - 0.025
      },
      0,
      1,
    )
    expect((1 - found) ** 400).toBeCloseTo(0.025, 10)
    expect(calls).toBeLessThan(60)
  })

  it('a crossing at an end is that end, and without one the end nearer to nought', () => {
    expect(crossing((x) => x, 0, 5)).toBe(0)
    expect(crossing((x) => x - 5, 0, 5)).toBe(5)
    expect(crossing((x) => x + 1, 0, 5)).toBe(0)
  })
})
