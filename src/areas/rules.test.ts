import { expect, it } from 'vitest'
import { type Area, inTreeOrder, type NewArea, problemsWithArea } from './rules.ts'

const today = '2026-03-01'
const place = (id: string, parent: string | null, name: string, validTo: string | null = null): Area => ({
  ...{ id, parent, name, validTo },
  kind: parent === null ? 'municipality' : 'local-area',
  code: null,
  validFrom: null,
})
const areas = [
  place('2', '1', 'Centrum'),
  place('3', '1', 'Hamnen'),
  place('4', '2', 'Torget'),
  place('5', '1', 'Gamla stan', '2025-12-31'),
  place('6', 'elsewhere', 'Bergby'),
  place('1', null, 'Ekbro'),
]
const added: NewArea = { name: 'Norra', parent: '1', kind: 'local-area', code: null, validFrom: null }

it('the tree is printed parent before child, and nothing is lost where a parent is out of sight', () => {
  const printed = inTreeOrder(areas).map(({ name, depth }) => `${'· '.repeat(depth)}${name}`)
  expect(printed).toEqual(['Bergby', 'Ekbro', '· Centrum', '· · Torget', '· Hamnen', '· Gamla stan'])
})

const faults = [
  ['no name', { name: '' }, 'name', 'missing'],
  ['a name that fits no map', { name: 'x'.repeat(81) }, 'name', 'too-long'],
  ['a name that points out a person', { name: 'Hos 19900101-0017' }, 'name', 'personal-data'],
  ['a name that its neighbour has', { name: 'hamnen' }, 'name', 'taken'],
  ['a parent that is not there', { parent: '9' }, 'parent', 'unknown'],
  ['a parent that has ended', { parent: '5' }, 'parent', 'unknown'],
  ['a kind that does not exist', { kind: 'galaxy' }, 'kind', 'unknown'],
  ['a code that is a story', { code: 'x'.repeat(81) }, 'code', 'too-long'],
] as const

it.each(faults)('an area cannot have %s', (_, written, field, code) => {
  expect(problemsWithArea({ ...added, ...written } as NewArea, areas, today)).toEqual([{ field, code }])
})

it('the name of an area that has ended is free again, and so is one that lies elsewhere', () => {
  expect(problemsWithArea({ ...added, name: 'Gamla stan' }, areas, today)).toEqual([])
  expect(problemsWithArea({ ...added, name: 'Torget' }, areas, today)).toEqual([])
})
