import { describe, expect, it } from 'vitest'
import { chanceToNotice, criticalCounts, smallestPossibleP } from './detectable-change.ts'
import { eTest } from './e-test.ts'
import { asLowByItself, nextByItself } from './regression-to-the-mean.ts'
import { changeVerdict } from './verdict.ts'

const equal = { before: 1, after: 1, alpha: 0.05 }

describe('what could be seen', () => {
  it('with 20 before, a fall is clear at 9 or fewer, and a true halving is noticed in 4 of 10 cases', () => {
    expect(criticalCounts(20, equal).largestFall).toBe(9)
    expect(chanceToNotice(20, 0.5, equal)).toBeCloseTo(0.4347, 4)
  })

  it('with 4 before, no fall can be seen, not even to nought', () => {
    expect(criticalCounts(4, equal).largestFall).toBeNull()
    expect(smallestPossibleP(4, equal)).toBeGreaterThan(0.05)
  })

  it('agrees with the verdict that is given afterwards', () => {
    for (let before = 0; before <= 60; before++) {
      const { largestFall, smallestRise } = criticalCounts(before, equal)
      const told = (after: number) =>
        changeVerdict({ count: before, exposure: 1 }, { count: after, exposure: 1 })
      if (largestFall !== null) expect([before, told(largestFall)]).toEqual([before, 'fell'])
      if (largestFall !== null) expect(told(largestFall + 1)).not.toBe('fell')
      expect([before, told(smallestRise)]).toEqual([before, 'rose'])
      expect(told(smallestRise - 1)).not.toBe('rose')
    }
  })

  it('is noticed the more often the more there were, and hardly ever where nothing changed', () => {
    const noticed = [10, 40, 160].map((before) => chanceToNotice(before, 0.5, equal))
    expect(noticed).toEqual(noticed.toSorted((one, other) => one - other))
    expect(chanceToNotice(40, 1, equal)).toBeLessThan(0.06)
  })
})

it('an area picked because it had 12 is expected to have 9 next year by itself', () => {
  const next = nextByItself({ count: 12, exposure: 400 }, { shape: 3.2, mean: 0.0125 })
  expect(next.expected).toBeCloseTo(9.27, 2)
  expect([next.low, next.high]).toEqual([3, 18])
  expect(asLowByItself(6, next)).toBeCloseTo(0.25, 2)
})

it('the second test of two periods agrees with itself turned round', () => {
  const [one, other] = [
    { count: 12, exposure: 10 },
    { count: 30, exposure: 14 },
  ]
  const there = eTest(one, other)
  expect(eTest(other, one).p).toBeCloseTo(there.p, 9)
  expect(eTest(other, one).statistic).toBeCloseTo(-there.statistic, 12)
  expect(eTest({ count: 0, exposure: 1 }, { count: 0, exposure: 1 })).toEqual({ statistic: 0, p: 1 })
})
