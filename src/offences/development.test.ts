import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { developmentOf, kindsAt, placesTold, type Told } from './development.rules.ts'
import type { PeriodUnit } from './periods.rules.ts'

const one = (year: number, part: number, count: number | null, more: Partial<Told> = {}): Told => ({
  ...{ period: { year, unit: 'month', part }, count, withheld: false, exposed: null, preliminary: false },
  ...more,
})
const months = (year: number, counts: readonly (number | null)[]) =>
  counts.flatMap((count, at) => (count === null ? [] : [one(year, at + 1, count)]))
const whole = (year: number, count: number) =>
  one(year, 1, count, { period: { year, unit: 'year', part: 1 } })
const every = (count: number) => new Array<number>(12).fill(count)

describe('how a place’s figures developed', () => {
  it('the same months are compared, and every year is counted over them', () => {
    const development = developmentOf([
      ...months(2024, every(10)),
      ...months(2025, every(8)),
      ...months(2026, [9, 9, 9]),
    ])!
    expect(development.parts).toEqual([1, 2, 3])
    expect(development.years.map(({ year, count }) => [year, count])).toEqual([
      [2024, 30],
      [2025, 24],
      [2026, 27],
    ])
    expect(development.change).toMatchObject({
      before: { year: 2025, count: 24, exposure: 1 },
      after: { year: 2026, count: 27, exposure: 1 },
      judged: { verdict: 'noClearChange' },
    })
  })

  it('a month that is missing in one of the years is compared in neither', () => {
    const gap = every(10).map((count, at) => (at === 1 ? null : count))
    const development = developmentOf([...months(2025, gap), ...months(2026, [9, 9, 9])])!
    expect(development.parts).toEqual([1, 3])
    expect(development.change?.before.count).toBe(20)
  })

  it('a year with a month that is not told has no number, and says why', () => {
    const told = [
      ...months(2024, [5, 5]),
      one(2024, 3, null, { withheld: true }),
      ...months(2025, [6, 6, 6]),
      ...months(2026, [7, 7, 7]),
    ]
    expect(developmentOf(told)!.years[0]).toMatchObject({ year: 2024, count: null, withheld: 1, missing: 0 })
  })

  it('nought is a number: from 8 to none is a change, and a year of noughts is known', () => {
    const development = developmentOf([whole(2025, 8), whole(2026, 0)])!
    expect(development.years.at(-1)).toMatchObject({ count: 0, missing: 0 })
    expect(development.change?.judged.verdict).toBe('fell')
  })

  it('more people make the same number fewer for each', () => {
    const grown = (exposed: number) => [
      { ...whole(2025, 300), exposed: 10_000 },
      { ...whole(2026, 300), exposed },
    ]
    expect(developmentOf(grown(10_000))!.change?.judged.verdict).toBe('noClearChange')
    expect(developmentOf(grown(14_000))!.change?.judged.verdict).toBe('fell')
  })

  it('how many live there counts for neither year where it is told of only one', () => {
    const development = developmentOf([whole(2025, 300), { ...whole(2026, 300), exposed: 14_000 }])!
    expect(development.change?.after.exposure).toBe(1)
  })

  it('of years and months told side by side, the newest hold, and of several the finest', () => {
    const unit = (told: Told[]): PeriodUnit | undefined => developmentOf(told)?.unit
    expect(unit([whole(2025, 100), whole(2026, 90), ...months(2026, [8])])).toBe('month')
    expect(unit([whole(2026, 90), ...months(2024, every(8))])).toBe('year')
  })

  it('one year alone is shown and not compared; nothing known is nothing', () => {
    expect(developmentOf(months(2026, [4, 5]))!.change).toBeNull()
    expect(developmentOf([])).toBeNull()
    expect(developmentOf([one(2026, 1, null, { withheld: true })])).toBeNull()
  })

  it('months that come in waves are told more carefully', () => {
    const waves = (level: number) => every(0).map((_, at) => level + (Math.floor(at / 2) % 2 === 0 ? 8 : -8))
    const even = [2022, 2023, 2024, 2025].flatMap((year) => months(year, every(10)))
    const wavy = [2022, 2023, 2024, 2025].flatMap((year) => months(year, waves(10)))
    const after = months(2026, every(13))
    expect(developmentOf([...even, ...after])!.change?.judged.verdict).toBe('rose')
    expect(developmentOf([...wavy, ...after])!.change?.judged.verdict).toBe('noClearChange')
  })
})

describe('S1-01 beside other places', () => {
  const place = (id: string, before: number, after: number) => ({
    ...{ id, name: id, isOwn: id === 'own' },
    told: [whole(2025, before), whole(2026, after)],
  })

  it('what is clear alone is not clear among many, and says that it was withdrawn', () => {
    const alone = placesTold([place('own', 40, 62)])[0]
    expect([alone?.judged?.verdict, alone?.isWithdrawn]).toEqual(['rose', false])
    const others = Array.from({ length: 20 }, (_, at) => place(`other ${at}`, 50, 51))
    const among = placesTold([place('own', 40, 62), ...others])[0]
    expect([among?.judged?.verdict, among?.isWithdrawn]).toEqual(['noClearChange', true])
  })

  it('the places in another order get the same verdicts', () => {
    const counts = fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, (pairs) => {
        const places = pairs.map(([before, after], at) => place(`place ${at}`, before, after))
        const verdicts = (all: typeof places) =>
          new Map(placesTold(all).map(({ id, judged }) => [id, judged?.verdict]))
        expect(verdicts(places.toReversed())).toEqual(new Map([...verdicts(places)].toReversed()))
      }),
    )
  })

  it('kinds at one place are judged together too', () => {
    const kinds = Array.from({ length: 21 }, (_, at) => ({
      kind: `kind ${at}`,
      told: at === 0 ? [whole(2025, 40), whole(2026, 62)] : [whole(2025, 50), whole(2026, 51)],
    }))
    expect(kindsAt('here', kinds.slice(0, 1))[0]?.verdict).toBe('rose')
    expect(kindsAt('here', kinds)[0]?.verdict).toBe('noClearChange')
  })
})
