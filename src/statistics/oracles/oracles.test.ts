import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OracleFamily } from './case.ts'
import { differences } from './differences.ts'
import { families } from './families.ts'
import { judge } from './judge.ts'

const directory = resolve('../shared/oracles')
const files = readdirSync(directory).filter((name) => name.endsWith('.json'))
const all = files.map((name) => JSON.parse(readFileSync(resolve(directory, name), 'utf8')) as OracleFamily)

it('every family of oracles has somebody who answers for it', () => {
  expect(all.length).toBeGreaterThanOrEqual(22)
  expect(Object.keys(families).sort()).toEqual(all.map(({ family }) => family).sort())
})

describe.each(all.map((one) => [one.family, one.cases] as const))(
  '%s as the reference software has it',
  (family, cases) => {
    it.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
      expect(await judge(family, one, (name) => readFileSync(resolve(directory, name), 'utf8'))).toEqual([])
    })
  },
)

describe('a difference is seen', () => {
  const one = { expected: { a: 1, b: { c: [1, null] }, d: 'Infinity' }, tol: { rel: 0, abs: 1e-9 } }
  const right = { a: 1, b: { c: [1, null] }, d: Number.POSITIVE_INFINITY, more: 3 }

  it('and none where there is none', () => {
    expect(differences(one, right)).toEqual([])
  })

  it.each([
    ['a number too far off', { ...right, a: 1 + 1e-8 }, /^a: /],
    ['a number where none can be said', { ...right, b: { c: [1, 0] } }, /^b\.c\.1: /],
    ['not a number', { ...right, a: Number.NaN }, /^a: /],
    ['something missing', { a: 1, b: { c: [1, null] } }, /^d: nothing/],
    ['a list of another length', { ...right, b: { c: [1] } }, /^b\.c: /],
    ['nothing at all', null, /^answer: null/],
  ])('%s', (_, got, words) => {
    expect(differences(one, got).join('\n')).toMatch(words)
  })

  it('a key may have a tolerance of its own, for all below it', () => {
    const loose = { expected: { far: [10], near: 10 }, tol: { abs: 0, far: { abs: 1 } } }
    expect(differences(loose, { far: [10.5], near: 10.5 })).toHaveLength(1)
  })
})
