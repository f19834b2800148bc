import { describe, expect, it } from 'vitest'
import type { OracleCase } from './case.ts'
import { disclosureAnswer } from './disclosure.ts'
import { judge } from './judge.ts'

const table = [
  [3, 10, 10],
  [10, 10, 10],
  [10, 10, 10],
]
const withExample = (example: string[]): OracleCase => ({
  id: 'many right answers',
  input: { question: 'protect', table, threshold: 5 },
  expected: { primary: ['r0c0'], fewestExtraCells: 3, smallestExtraSum: 30, example },
  tol: { abs: 0 },
})
const isRight = (got: unknown) => disclosureAnswer.isRight('example', got, withExample([]))

describe('of several right choices of cells', () => {
  it('any passes, whichever the oracle has as its example', async () => {
    for (const example of [
      ['r0c1', 'r1c0', 'r1c1'],
      ['r0c2', 'r2c0', 'r2c2'],
    ])
      expect(await judge('disclosure', withExample(example), () => '')).toEqual([])
  })

  it.each<[string, unknown]>([
    ['one that is not safe', ['r0c1', 'r1c0', 'r2c2']],
    ['one with fewer cells', ['r0c1', 'r1c0']],
    ['one with more cells', ['r0c1', 'r1c0', 'r1c1', 'r2c2']],
    ['one that names a cell twice', ['r0c1', 'r0c1', 'r1c0']],
    ['one that names what is not there', ['r0c1', 'r1c0', 'r9c9']],
    ['none', null],
  ])('%s does not', async (_, got) => {
    expect(await isRight(got)).toBe(false)
  })
})
