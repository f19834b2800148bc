import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthAgainstYears, usualWarning } from './early-warning.ts'
import { interruption } from './interrupted-series.ts'
import { known } from './known.ts'
import { monthSignal } from './month-signal.ts'

/** Seven years in which every month has as many as its place in the year and the year say. */
const years = (of: (month: number, year: number) => number) =>
  Array.from({ length: 84 }, (_, at) => of(at % 12, Math.floor(at / 12)))

describe('a month against the years before', () => {
  const quiet = years((month, year) => 4 + (month % 3) + ((month + year) % 2))

  it('that is like the others does not warn, and three times as many do', () => {
    expect(known(monthAgainstYears(quiet, 83)).isAlarm).toBe(false)
    expect(known(monthAgainstYears([...quiet.slice(0, 83), 24], 83)).isAlarm).toBe(true)
  })

  it('one month that stood out long ago does not hide what stands out now', () => {
    const shaken = quiet.map((count, at) => (at === 60 ? 60 : count))
    const weighed = known(monthAgainstYears(shaken, 83))
    const plain = known(monthAgainstYears(shaken, 83, { ...usualWarning, reweightAbove: null }))
    expect(weighed.upper).toBeLessThan(plain.upper)
  })

  it('too short a history, and one without events, are said', () => {
    expect(monthAgainstYears(quiet.slice(0, 50), 49)).toEqual({ problem: 'tooShort' })
    expect(
      monthAgainstYears(
        years(() => 0),
        83,
      ),
    ).toEqual({ problem: 'noEvents' })
  })

  it('a month that is not known is left out of the years, and warns of nothing itself', () => {
    const unknown = quiet.map((count, at) => (at === 47 || at === 83 ? null : count))
    const told = known(monthAgainstYears(unknown, 83))
    expect(told.atLeast).toBeNull()
    expect(told.isAlarm).toBe(false)
    expect(told.expected).not.toBe(known(monthAgainstYears(quiet, 83)).expected)
  })

  it('more in the month itself is never less unusual, and changes nothing of what was expected', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 84, maxLength: 84 })
    fc.assert(
      fc.property(counts, (series) => {
        const more = series.map((count, at) => (at === 83 ? count + 1 : count))
        const [one, other] = [monthAgainstYears(series, 83), monthAgainstYears(more, 83)]
        if ('problem' in one || 'problem' in other) {
          expect(other).toEqual(one)
          return
        }
        expect(other.expected).toBe(one.expected)
        expect(other.upper).toBe(one.upper)
        expect(other.atLeast).toBeLessThanOrEqual(one.atLeast!)
        expect(one.isAlarm && !other.isAlarm).toBe(false)
      }),
      { numRuns: 60, examples: [[Array<number>(84).fill(0)]] },
    )
  })
})

describe('a month against the same months, where the years are few', () => {
  it('4 where there never was one is unusual; 9 where there were 3, 4 and 2 is at the edge', () => {
    expect(known(monthSignal(4, [0, 0, 0])).isUnusuallyHigh).toBe(true)
    expect(known(monthSignal(9, [3, 4, 2]))).toMatchObject({ upper: 9, isUnusuallyHigh: false })
  })

  it('nothing is said without any year that is known', () => {
    expect(monthSignal(3, [null])).toEqual({ problem: 'noHistory' })
  })
})

describe('a series in which something began', () => {
  const halved = years((month, year) => (year < 4 ? 20 : 10) + (month % 4))
  const series = { counts: halved, start: 49, season: true, slopeChange: false }

  it('finds a level that halved', () => {
    const { level, observed, expectedWithout } = known(interruption(series))
    expect(level.ratio).toBeGreaterThan(0.4)
    expect(level.high).toBeLessThan(0.7)
    expect(observed).toBeLessThan(expectedWithout)
  })

  it('ten times the exposure everywhere changes nothing of the level', () => {
    const exposed = known(interruption({ ...series, exposures: halved.map(() => 10) }))
    expect(exposed.level.ratio).toBeCloseTo(known(interruption(series)).level.ratio, 9)
  })

  it.each([
    ['tooShort', { ...series, counts: halved.slice(30), start: 19 }],
    ['tooShortAfter', { ...series, counts: halved.slice(0, 52) }],
    ['noEvents', { ...series, counts: halved.map((count, at) => (at < 48 ? count : 0)) }],
  ])('%s is said', (problem, short) => {
    expect(interruption(short)).toEqual({ problem })
  })
})
