import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveNumber, type Weighed, weightedShare } from './weighted.ts'
import { wilsonShare } from './wilson.ts'

// From R: survey::svymean for the share; Kish's effective number, and Wilson's interval on it.
type Case = {
  id: string
  input: { question: string; answers: (0 | 1)[]; weights: number[]; confidence: number }
  expected: { proportion: number; effectiveN: number; wilsonEffective: { lower: number; upper: number } }
}
const oracle = JSON.parse(readFileSync(resolve('../shared/oracles/survey.json'), 'utf8')) as { cases: Case[] }
const cases = oracle.cases.filter(
  ({ input }) => input.question === 'weighted' && input.confidence === 0.95 && input.answers.length > 0,
)

const added = (weights: readonly number[]): Weighed => ({
  weight: weights.reduce((sum, one) => sum + one, 0),
  squares: weights.reduce((sum, one) => sum + one ** 2, 0),
})

it('there are cases to hold it against', () => {
  expect(cases.length).toBeGreaterThanOrEqual(2)
})

describe('as R has it', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { input, expected }) => {
    const of = added(input.weights)
    const yes = added(input.weights.filter((_, at) => input.answers[at] === 1)).weight
    const found = weightedShare(yes, of)
    expect(effectiveNumber(of)).toBeCloseTo(expected.effectiveN, 9)
    expect(found?.share).toBeCloseTo(expected.proportion, 9)
    expect(found?.low).toBeCloseTo(expected.wilsonEffective.lower, 9)
    expect(found?.high).toBeCloseTo(expected.wilsonEffective.upper, 9)
  })
})

it('where all weigh the same it is the interval of as many who answered', () => {
  expect(weightedShare(8 * 3, added(Array(20).fill(3)))).toEqual(wilsonShare(8, 20))
})

it('whoever weighs nothing counts for nobody', () => {
  expect(effectiveNumber(added([1, 1, 0, 0]))).toBe(2)
  expect(weightedShare(0, added([0, 0]))).toBeNull()
})

it('the interval stands around the share and within 0 to 1, and is never of more than answered', () => {
  const hundredths = fc.nat(5000).map((weight) => weight / 100)
  const weights = fc.array(hundredths, { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(weights, fc.nat(40), (all, some) => {
      const found = weightedShare(added(all.slice(0, some)).weight, added(all))
      fc.pre(found !== null)
      expect(found.low).toBeLessThanOrEqual(found.share + 1e-9)
      expect(found.high).toBeGreaterThanOrEqual(found.share - 1e-9)
      expect(found.low).toBeGreaterThanOrEqual(-1e-9)
      expect(found.high).toBeLessThanOrEqual(1 + 1e-9)
      expect(effectiveNumber(added(all))).toBeLessThanOrEqual(all.length + 1e-9)
    }),
    { numRuns: 300 },
  )
})
