import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { idsIn, proofs, registerPath, registerRows, unknownIds } from './requirements.ts'
import { readSources } from './sources.ts'
import { testNames } from './test-names.ts'

const root = resolve(import.meta.dirname, '../..')
const files = readSources(root, ['src', 'journeys', 'docs'])
const register = registerRows(files.find(({ path }) => path === registerPath)?.source ?? '')

/** How many rows each of the five source documents has given. */
const rowsPerSource = { S0: 49, S1: 186, S2: 57, S3: 31, S4: 39 }

it('the register has every row once, in order', () => {
  const expected = Object.entries(rowsPerSource).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, row) => `${source}-${String(row + 1).padStart(2, '0')}`),
  )
  expect(expected).toHaveLength(362)
  expect(register.map(({ id }) => id)).toEqual(expected)
})

it('every id named in a test stands in the register', () => {
  expect(unknownIds(register, files)).toEqual([])
})

const names = [
  // name of a test                              the ids it carries
  ['S4-23 counts ten checks a month', ['S4-23']],
  ['counts hours (S1-110) and posts (S1-157)', ['S1-110', 'S1-157']],
  ['S4-18–20 are read from the text', ['S4-18', 'S4-19', 'S4-20']],
  ['S1-99–S1-101 a range over the hundred', ['S1-99', 'S1-100', 'S1-101']],
  ['S4-18 S4-20, S2-03: a list', ['S4-18', 'S4-20', 'S2-03']],
  ['S4-16 2019–2023 is a period, not a range', ['S4-16']],
  ['nothing is promised here', []],
] as const

it.each(names)('ids in «%s»', (name, ids) => {
  expect(idsIn(name)).toEqual(ids)
})

const sources = [
  // source of a test file                                               the names in it
  [`it('S4-23 counts', () => {})`, ['S4-23 counts']],
  [`test("it is the visitor's page", async () => {})`, ["it is the visitor's page"]],
  [`it.skip('S4-23 some day', () => {})\nit.todo('S4-24')`, []],
  [`it.each([1, 2])('S4-02 ends after %s years', () => {})`, ['S4-02 ends after %s years']],
  [`it.each([['S4-18 a', [1]], ['S4-19 b', [2]]])('%s', (_, n) => {})`, ['S4-18 a', 'S4-19 b']],
  [`it.each([{ name: 'S2-52 a', n: 1 }])('$name is kept', () => {})`, ['S2-52 a is kept']],
  [
    `const cases = [\n  ['S4-21 it (so)', 1],\n] as const\nit.each(cases)('reads %s', () => {})`,
    ['reads S4-21 it (so)'],
  ],
  [`const cases: [string, Cadence[]][] = [['S4-22', []]]\nit.each(cases)('%s', () => {})`, ['S4-22']],
  [
    `const t = [['S4-21 a']]\nit.each(t)('%s', f)\nconst t = [['S4-22 b']]\nit.each(t)('%s', f)`,
    ['S4-21 a', 'S4-22 b'],
  ],
  [`const wait = await(1)\nsubmit('S4-23')`, []],
] as const

it.each(sources)('names in %j', (source, expected) => {
  expect(testNames(source)).toEqual(expected)
})

it('a row names its tests with their file, and a row without tests stays empty', () => {
  const rows = [
    { id: 'S4-23', kind: 'CAD', mustBeTrue: 'ten a month' },
    { id: 'S4-24', kind: 'CAD', mustBeTrue: 'four meetings' },
  ]
  const tests = [
    {
      path: 'src/follow-up/rules.test.ts',
      source: `it('S4-23 counts', () => {})\n// it('S4-24 later', () => {})`,
    },
    { path: 'journeys/a-resident-reads.spec.ts', source: `test('S4-23 S9-99 is seen', () => {})` },
  ]
  expect(proofs(rows, tests)).toEqual([
    {
      id: 'S4-23',
      tests: [
        'src/follow-up/rules.test.ts › S4-23 counts',
        'journeys/a-resident-reads.spec.ts › S4-23 S9-99 is seen',
      ],
    },
    { id: 'S4-24', tests: [] },
  ])
  expect(unknownIds(rows, tests).map(({ id }) => id)).toEqual(['S9-99'])
})
