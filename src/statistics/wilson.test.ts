import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wilsonShare } from './wilson.ts'

// From R: stats::prop.test(correct = FALSE) and binom::binom.confint('wilson'); Newcombe (1998), table I, method 3.
type Case = {
  id: string
  input: { question: string; yes: number; n: number; confidence: number }
  expected: { proportion: number | null; wilson: { lower: number; upper: number } | null }
}
const oracle = JSON.parse(readFileSync(resolve('../shared/oracles/survey.json'), 'utf8')) as { cases: Case[] }
const cases = oracle.cases.filter(
  ({ input }) => input.question === 'proportion' && input.confidence === 0.95 && input.n > 0,
)

it('there are cases to hold it against', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5)
})

describe('as R has it', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { input, expected }) => {
    const found = wilsonShare(input.yes, input.n)
    expect(found?.share).toBeCloseTo(expected.proportion!, 9)
    expect(found?.low).toBeCloseTo(expected.wilson!.lower, 9)
    expect(found?.high).toBeCloseTo(expected.wilson!.upper, 9)
  })
})

it('says nothing of nobody', () => {
  expect(wilsonShare(0, 0)).toBeNull()
})
