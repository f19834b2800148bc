import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviceCodes, adviceFor } from './advice.rules.ts'
import {
  nextRound,
  problemsWithWords,
  type Round,
  roundOf,
  seasons,
  usualRound,
  type Words,
  type WrittenRound,
} from './rules.ts'

describe('the rounds of a year', () => {
  it('S1-154 two a year, due before the summer and before the dark season, and every month is in one of them', () => {
    const summer = usualRound('before-summer', 2026)
    const dark = usualRound('before-dark-season', 2026)
    expect(summer).toMatchObject({ from: '2025-09-01', to: '2026-02-28', due: '2026-06-01' })
    expect(dark).toMatchObject({ from: '2026-03-01', to: '2026-08-31', due: '2026-10-01' })
    expect(usualRound('before-summer', 2027).from).toBe('2026-09-01')
    expect(usualRound('before-summer', 2028).to).toBe('2028-02-29')
  })

  it.each([
    ['the one that is due next', [], '2026-04-10', 'before-summer', 2026],
    [
      'the one after it, where that has begun',
      [['before-summer', 2026]],
      '2026-04-10',
      'before-dark-season',
      2026,
    ],
    ['one that is a month late', [], '2026-06-28', 'before-summer', 2026],
    ['no longer one that is three months late', [], '2026-09-02', 'before-dark-season', 2026],
    ['that of next year', [['before-dark-season', 2026]], '2026-11-22', 'before-summer', 2027],
  ] as const)('%s is offered', (_, begun, today, season, year) => {
    const rounds = begun.map(([one, of]) => ({ season: one, year: of }))
    expect(nextRound(rounds, today)).toMatchObject({ season, year })
  })
})

describe('what a round is read from', () => {
  const kinds = ['assault', 'home-burglary', ...Array.from({ length: 8 }, (_, at) => `kind-${at}`)]
  const written = {
    ...{ season: 'before-dark-season', year: 2026, kinds: ['home-burglary'] },
    ...{ from: '2026-03', to: '2026-08', due: '2026-10-01' },
  }
  const begun: Round = { id: 'r', ...usualRound('before-summer', 2026), kinds: [] }
  const known = { begun: [begun], kinds, today: '2026-09-10' }

  it('whole months, and kinds in their own order', () => {
    expect(roundOf({ ...written, kinds: ['home-burglary', 'assault'] }, known)).toEqual({
      round: { ...usualRound('before-dark-season', 2026), kinds: ['assault', 'home-burglary'] },
    })
  })
  it.each([
    ['no season', { season: '' }, { season: 'missing' }],
    ['a round that has begun', { season: 'before-summer' }, { season: 'taken' }],
    ['no year', { year: null }, { year: 'missing' }],
    ['half a year', { year: 2026.5 }, { year: 'missing' }],
    ['no kinds', { kinds: [] }, { kinds: 'missing' }],
    ['kinds nobody has figures of', { kinds: ['piracy'] }, { kinds: 'missing' }],
    ['nine kinds', { kinds: kinds.slice(0, 9) }, { kinds: 'tooMany' }],
    ['a month that is none', { from: '2026-13' }, { from: 'notMonths' }],
    ['months turned around', { from: '2026-08', to: '2026-03' }, { to: 'turned' }],
    ['more than a year', { from: '2025-08', to: '2026-08' }, { to: 'tooLong' }],
    ['a month that is not over', { to: '2026-09' }, { to: 'notOver' }],
    ['no day', { due: null }, { due: 'missing' }],
  ] as [string, Partial<WrittenRound>, object][])('%s is refused', (_, change, problems) => {
    expect(roundOf({ ...written, ...change }, known)).toEqual({ problems })
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.option(fc.double()), (season, from, to, year) => {
        roundOf({ ...written, season, from, to, year }, known)
      }),
    )
  })
})

describe('the words of an area', () => {
  const words: Words = { words: 'Lugnt.', advice: ['report-always'], ownAdvice: '', ready: true }
  it.each([
    ['whole', {}, {}],
    ['not ready and empty', { words: '', advice: [], ready: false }, {}],
    ['ready without a word', { words: '' }, { words: 'missing' }],
    ['ready without advice', { advice: [] }, { advice: 'missing' }],
    ['own advice alone', { advice: [], ownAdvice: 'Felanmäl lampor.' }, {}],
    ['five pieces of advice', { advice: adviceCodes.slice(0, 5) }, { advice: 'tooMany' }],
    ['too long', { words: 'a'.repeat(901) }, { words: 'tooLong' }],
    ['too long advice', { ownAdvice: 'a'.repeat(301) }, { ownAdvice: 'tooLong' }],
    ['a number of a person', { words: 'Ring 19121212-1212' }, { words: 'personalData' }],
  ])('%s', (_, change, problems) => {
    expect(problemsWithWords({ ...words, ...change } as Words)).toEqual(problems)
  })
  it('advice is proposed for every kind, in the order of the list', () => {
    expect(adviceFor(['bicycle-theft'])).toEqual(['mark-belongings', 'lock-bicycle', 'report-always'])
    expect(adviceFor(['a kind without advice'])).toEqual(['report-always'])
    expect(seasons).toHaveLength(2)
  })
})
