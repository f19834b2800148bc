import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differenceOfShares, type Part } from './newcombe.ts'

// Newcombe (1998), table II, method 10, and worked out in R.
type Case = {
  id: string
  input: { question: string; first: Part; second: Part; confidence: number }
  expected: { difference: number; newcombe: { lower: number; upper: number } }
}
const oracle = JSON.parse(readFileSync(resolve('../shared/oracles/survey.json'), 'utf8')) as { cases: Case[] }
const cases = oracle.cases.filter(({ input }) => input.question === 'difference' && input.confidence === 0.95)

it('there are cases to hold it against', () => {
  expect(cases.length).toBeGreaterThanOrEqual(3)
})

describe('as R has it', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { input, expected }) => {
    const found = differenceOfShares(input.first, input.second)
    expect(found?.difference).toBeCloseTo(expected.difference, 9)
    expect(found?.low).toBeCloseTo(expected.newcombe.lower, 9)
    expect(found?.high).toBeCloseTo(expected.newcombe.upper, 9)
  })
})

it('says nothing of nobody', () => {
  expect(differenceOfShares({ yes: 0, n: 0 }, { yes: 1, n: 2 })).toBeNull()
})
