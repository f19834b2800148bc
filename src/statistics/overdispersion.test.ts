import { describe, expect, it } from 'vitest'
import { overdispersionOf } from './overdispersion.ts'
import { judgeChange, judgeTogether } from './verdict.ts'

/** Three years of months that lie so far above and below 10 in turn. */
const swinging = (by: number) =>
  Array.from({ length: 36 }, (_, month) => 10 + (Math.floor(month / 2) % 2 === 0 ? by : -by))

describe('how much more months vary than chance', () => {
  it('even months do not vary more, and months in waves do', () => {
    expect(overdispersionOf([swinging(0)], 12)).toBe(1)
    expect(overdispersionOf([swinging(6)], 12)).toBeGreaterThan(3)
  })

  it('the year’s swing and a trend are no waves', () => {
    const year = Array.from({ length: 48 }, (_, month) =>
      Math.round((40 + 20 * Math.cos((2 * Math.PI * month) / 12)) * 1.01 ** month),
    )
    expect(overdispersionOf([year], 12)).toBeLessThan(1.2)
  })

  it('is not told of too few years, of whole years, or where nothing happened', () => {
    expect(overdispersionOf([swinging(3).slice(0, 20)], 12)).toBeNull()
    expect(overdispersionOf([swinging(3)], 1)).toBeNull()
    expect(overdispersionOf([swinging(0).map(() => 0)], 12)).toBeNull()
    expect(overdispersionOf([], 12)).toBeNull()
  })

  it('an area that is not known enough changes nothing', () => {
    const alone = overdispersionOf([swinging(6)], 12)
    expect(overdispersionOf([swinging(6), [5, null, 7]], 12)).toBe(alone)
  })
})

describe('a change is told more carefully', () => {
  const [before, after] = [
    { count: 40, exposure: 1 },
    { count: 62, exposure: 1 },
  ]

  it('where the months vary more', () => {
    expect(judgeChange(before, after).verdict).toBe('rose')
    expect(judgeChange(before, after, { overdispersion: 2 }).verdict).toBe('noClearChange')
    const [narrow, wide] = [1, 2].map(
      (overdispersion) => judgeChange(before, after, { overdispersion }).interval!,
    )
    expect(wide!.low).toBeLessThan(narrow!.low)
  })

  it('also where one of the counts is nought', () => {
    const none = { count: 0, exposure: 1 }
    expect(judgeChange({ count: 8, exposure: 1 }, none).verdict).toBe('fell')
    expect(judgeChange({ count: 8, exposure: 1 }, none, { overdispersion: 2.5 }).verdict).toBe(
      'noClearChange',
    )
  })

  it('where many areas are looked at together', () => {
    const still = { before: { count: 30, exposure: 1 }, after: { count: 31, exposure: 1 } }
    const alone = judgeTogether([{ before, after }])
    const among = judgeTogether([{ before, after }, ...Array.from({ length: 20 }, () => still)])
    expect(alone[0]?.verdict).toBe('rose')
    expect(among[0]?.verdict).toBe('noClearChange')
    expect(among[0]?.interval).toEqual(alone[0]?.interval)
  })
})
