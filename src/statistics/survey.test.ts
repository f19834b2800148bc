import { describe, expect, it } from 'vitest'
import { exactShare } from './binomial.ts'
import { trendOf } from './trend.ts'
import { logitInterval, weightedMean } from './weighted-mean.ts'

const answers = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0]

describe('a weighted share', () => {
  it('with equal weights is the plain one, with the error of a mean', () => {
    const found = weightedMean({ values: answers, weights: answers.map(() => 3) })
    expect(found.mean).toBe(0.5)
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.25 / 9), 12)
  })

  it('where everybody of a part was asked, that part adds nothing to the error', () => {
    const strata = answers.map((_, at) => (at < 5 ? 1 : 2))
    const drawn = { values: answers, weights: answers.map(() => 1), strata }
    const all = weightedMean({
      ...drawn,
      stratumSizes: new Map([
        [1, 5],
        [2, 5],
      ]),
    })
    const some = weightedMean({
      ...drawn,
      stratumSizes: new Map([
        [1, 5],
        [2, 5000],
      ]),
    })
    expect(all.standardError).toBe(0)
    expect(some.standardError).toBeGreaterThan(0)
  })

  it('has limits within 0 and 1, and none where all answer alike', () => {
    const { low, high } = logitInterval(weightedMean({ values: answers, weights: answers.map(() => 1) }))!
    expect(low).toBeGreaterThan(0)
    expect(high).toBeLessThan(1)
    expect(logitInterval(weightedMean({ values: [1, 1], weights: [1, 1] }))).toBeNull()
  })
})

describe('a share over the years', () => {
  const years = [2019, 2020, 2021, 2022].map((year, at) => ({ year, yes: 40 + 6 * at, n: 100 }))

  it('that rises by 6 of 100 each year rises by 0.06 a year', () => {
    expect(trendOf(years)?.perYear).toBeCloseTo(0.06, 12)
    expect(trendOf(years)?.p).toBeLessThan(0.05)
  })

  it('is not told of one year, or where nobody answered', () => {
    expect(trendOf(years.slice(0, 1))).toBeNull()
    expect(trendOf([])).toBeNull()
    expect(trendOf(years.map((one) => ({ ...one, yes: 0 })))).toBeNull()
  })
})

it('nobody of 20 can still be 17 % of all', () => {
  expect(exactShare(0, 20, 0.95).high).toBeCloseTo(0.1684, 4)
  expect(exactShare(20, 20, 0.95)).toEqual({ low: expect.closeTo(0.8316, 4), high: 1 })
})
