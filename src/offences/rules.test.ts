import { describe, expect, it } from 'vitest'
import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { guessedKind, problemsWithSettled, type Settled, sameWord } from './rules.ts'

describe('a place by the names it goes by', () => {
  it.each([
    ['Ekbro', 'Ekbro kommun', true],
    ['Mossnäs', 'Mossnäs kommun', true],
    ['Göteborg', 'Göteborgs kommun', true],
    ['Høje-Taastrup', 'Hoeje Taastrup Kommune', true],
    ['KØBENHAVN', 'København', true],
    ['Norra sjön', 'Norra Sjön', true],
    ['Norra sjön', 'Södra sjön', false],
    ['Ås', 'Åsa', false],
    ['kommun', '', false],
  ])('%s and %s', (one, other, same) => {
    expect(sameWord(one, other)).toBe(same)
    expect(sameWord(other, one)).toBe(same)
  })
})

it.each([
  ['Misshandel', 'assault'],
  ['total', 'all'],
  ['alla_brott', 'all'],
  ['Totalt antal brott', 'all'],
  ['Alle forbrydelser', 'all'],
  ['alkoholförsäljning', null],
])('the kind that %s probably is', (word, kind) => {
  expect(guessedKind(word, offenceKindsOf('SE'))).toBe(kind)
})

describe('what stands in the way of reading a file in', () => {
  const settled: Settled = {
    ...{ publisher: 'Brå', roles: ['place', 'kind', 'period', 'count'], leftOut: [] },
    ...{
      kinds: { hot: 'threats' },
      own: { whole: 'Ekbro' },
      compared: ['Grannby'],
      oneKind: null,
      oneArea: null,
    },
  }
  it('nothing, where all is said', () => {
    expect(problemsWithSettled(settled)).toEqual({})
  })
  it.each<[string, Partial<Settled>, object]>([
    ['nobody’s figures', { publisher: '' }, { publisher: 'missing' }],
    ['a publisher who is a person', { publisher: '811228-9874' }, { publisher: 'personalData' }],
    ['no count', { roles: ['place', 'kind', 'period', 'left-out'] }, { roles: 'noCount' }],
    ['no period', { roles: ['place', 'kind', 'left-out', 'count'] }, { roles: 'noPeriod' }],
    ['two counts', { roles: ['place', 'kind', 'period', 'count', 'count'] }, { roles: 'twice' }],
    ['counts and periods as heads', { roles: ['place', 'kind', 'figures', 'count'] }, { roles: 'twice' }],
    ['no kind at all', { kinds: {} }, { kinds: 'nothing' }],
    ['no place at all', { own: {}, compared: [] }, { places: 'nothing' }],
    ['one word two places', { own: { whole: 'Ekbro', other: 'Ekbro' } }, { places: 'twice' }],
    [
      'no column of kinds, and none for the whole',
      { roles: ['place', 'period', 'count'] },
      { oneKind: 'missing' },
    ],
    [
      'no column of places, and none for the whole',
      { roles: ['kind', 'period', 'count'] },
      { oneArea: 'missing' },
    ],
  ])('%s', (_, otherwise, problems) => {
    expect(problemsWithSettled({ ...settled, ...otherwise })).toEqual(problems)
  })
})
