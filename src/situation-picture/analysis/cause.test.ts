import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branchOf, type Cause, causeTree, deepest, functionsIn, problemsWithCause } from './cause.rules.ts'

const cause = (id: string, parent: string | null, more: Partial<Cause> = {}): Cause => ({
  id,
  parent,
  problem: 'p',
  words: `Orsak ${id}`,
  function: '',
  writtenAt: new Date(0),
  struck: null,
  ...more,
})
const struck = { reason: 'Fel', at: new Date(0) }

describe('the cause tree', () => {
  const causes = [
    cause('a', null, { function: 'Väghållaren' }),
    cause('b', 'a', { function: 'Skolan' }),
    cause('c', 'b', { function: 'Väghållaren' }),
    cause('d', null),
    cause('e', 'd', { struck }),
  ]

  it('hangs each cause below the one it explains, and leaves out what is struck', () => {
    const shape = (branches: ReturnType<typeof causeTree>): object =>
      Object.fromEntries(branches.map(({ id, below }) => [id, shape(below)]))
    expect(shape(causeTree(causes))).toEqual({ a: { b: { c: {} } }, d: {} })
  })

  it('names each function that can act once', () => {
    expect(functionsIn(causes)).toEqual(['Väghållaren', 'Skolan'])
  })

  it('a branch is the cause with all that stands below it', () => {
    expect(branchOf(causes, 'a').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(branchOf(causes, 'd').map(({ id }) => id)).toEqual(['d'])
    expect(branchOf(causes, 'e')).toEqual([])
  })

  it('striking a branch leaves a tree without it and all others as they were', () => {
    const trees = fc
      .array(fc.nat(), { minLength: 1, maxLength: 25 })
      .map((picks) =>
        picks.map((pick, at) => cause(String(at), at === 0 || pick % 4 === 0 ? null : String(pick % at))),
      )
    fc.assert(
      fc.property(trees, fc.nat(), (all, pick) => {
        const target = all[pick % all.length]!
        const branch = branchOf(all, target.id).map(({ id }) => id)
        const after = all.map((one) => (branch.includes(one.id) ? { ...one, struck } : one))
        const left = (branches: ReturnType<typeof causeTree>): string[] =>
          branches.flatMap(({ id, below }) => [id, ...left(below)])
        expect(left(causeTree(after)).sort()).toEqual(
          all
            .map(({ id }) => id)
            .filter((id) => !branch.includes(id))
            .sort(),
        )
      }),
    )
  })
})

describe('a new cause', () => {
  const chain = Array.from({ length: deepest }, (_, at) =>
    cause(String(at), at === 0 ? null : String(at - 1)),
  )
  const many = Array.from({ length: 60 }, (_, at) => cause(String(at), null))
  const words = { words: 'Lampor är trasiga', function: 'Gata och park', parent: null }
  const cases = [
    //  what is tried               wanted                               causes   problems
    ['below the problem', words, [], {}],
    ['without words', { ...words, words: '' }, [], { words: 'missing' }],
    ['a person as function', { ...words, function: '811228-9874' }, [], { function: 'personalData' }],
    ['below what is not there', { ...words, parent: 'x' }, [], { parent: 'unknown' }],
    [
      'below what is struck',
      { ...words, parent: 'a' },
      [cause('a', null, { struck })],
      { parent: 'unknown' },
    ],
    ['at the last depth', { ...words, parent: String(deepest - 2) }, chain, {}],
    ['one deeper', { ...words, parent: String(deepest - 1) }, chain, { parent: 'tooDeep' }],
    ['more than anybody reads', words, many, { parent: 'tooMany' }],
  ] as const
  it.each(cases)('%s', (_, wanted, causes, problems) => {
    const found = problemsWithCause(wanted, causes)
    expect(Object.fromEntries(Object.entries(found).filter(([, code]) => code))).toEqual(problems)
  })
})
