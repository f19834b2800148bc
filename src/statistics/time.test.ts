import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursOfDay, hoursOfWeek } from './aoristic.ts'
import { sameMonths } from './same-months.ts'

describe('when it happens', () => {
  it('a weekend away spreads the burglary over the hours they were away', () => {
    const { hours, total } = hoursOfWeek([['2023-11-10T17:30', '2023-11-12T19:00']])
    expect(total).toBe(1)
    expect(hours[4 * 24 + 17]).toBeCloseTo(0.5 / 49.5, 12)
    expect(hours[5 * 24]).toBeCloseTo(1 / 49.5, 12)
    expect(hours[6 * 24 + 19]).toBe(0)
  })

  it('the night the clocks change has its 24 hours', () => {
    const { hours } = hoursOfWeek([['2024-03-31T00:00', '2024-04-01T00:00']])
    expect(hours.slice(6 * 24).every((weight) => Math.abs(weight - 1 / 24) < 1e-12)).toBe(true)
  })

  const clock = fc
    .integer({ min: 0, max: 600_000 })
    .map((minutes) => new Date(Date.UTC(2023, 0, 1) + minutes * 60_000).toISOString().slice(0, 16))

  it('every event weighs 1 in all, and no event is lost', () => {
    const span = fc.tuple(fc.option(clock), fc.option(clock))
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const found = hoursOfWeek(spans)
        expect(found.hours.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(found.total, 9)
        expect(hoursOfDay(found).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(found.total, 9)
        expect(found.total + found.unknown).toBe(spans.length)
        expect(found.hours.every((weight) => weight >= 0)).toBe(true)
      }),
    )
  })
})

describe('the same months of two years', () => {
  it('a month without figures is named and counted in neither year', () => {
    const found = sameMonths([5, null, 6], [4, 3, 5])
    expect(found).toMatchObject({ months: [1, 3], before: 11, after: 9 })
    expect(found.missingBefore).toContain(2)
  })

  it('0 in every month is 0, not missing', () => {
    const none = new Array<number>(12).fill(0)
    expect(sameMonths(none, none)).toMatchObject({ before: 0, after: 0, missingBefore: [] })
  })
})
