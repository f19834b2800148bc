import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Coding,
  codingStanding,
  countedThemes,
  newestByCoder,
  problemWithTicks,
  saysTheSame,
  themesTicked,
} from './rules.ts'
import { suggestionsFor, wordTally } from './suggestion.rules.ts'
import { stemOf, wordLike, wordsIn } from './words.rules.ts'

/** "dark! theft" by anna at 3: dark asks for priority, theft does not. */
function read(coder: string, at: number, themes: string, settles = false): Coding {
  const ticked = themes.split(' ').filter(Boolean)
  return {
    coder,
    settles,
    at: new Date(2026, 0, at),
    themes: ticked.map((one) => ({ theme: one.replace('!', ''), wantsPriority: one.endsWith('!') })),
  }
}

const written = (codings: Coding[]) =>
  countedThemes(codings)
    .map(({ theme, wantsPriority }) => theme + (wantsPriority ? '!' : ''))
    .join(' ')

describe('the themes a voice is counted in', () => {
  it.each([
    //  how it was read                                                                  counted        standing
    ['nobody has read it', [], '', 'uncoded'],
    ['one person', [read('anna', 1, 'dark! theft')], 'dark! theft', 'one'],
    ['one person, read anew', [read('anna', 2, 'theft'), read('anna', 1, 'dark')], 'theft', 'one'],
    ['one person: fits none', [read('anna', 1, '')], '', 'one'],
    ['two alike', [read('anna', 1, 'dark theft'), read('karim', 2, 'theft dark')], 'dark theft', 'alike'],
    [
      'two not alike: what both found',
      [read('anna', 1, 'dark theft'), read('karim', 2, 'dark')],
      'dark',
      'apart',
    ],
    ['two with nothing in common', [read('anna', 1, 'dark'), read('karim', 2, '')], '', 'apart'],
    ['only one heard a wish', [read('anna', 1, 'dark!'), read('karim', 2, 'dark')], 'dark', 'apart'],
    [
      'they settle that there is one',
      [read('anna', 1, 'dark!'), read('karim', 2, 'dark'), read('karim', 3, 'dark!', true)],
      'dark!',
      'settled',
    ],
    ['both heard it', [read('anna', 1, 'dark!'), read('karim', 2, 'dark!')], 'dark!', 'alike'],
    [
      'settled',
      [read('anna', 1, 'dark'), read('karim', 2, 'theft'), read('anna', 3, 'dark theft!', true)],
      'dark theft!',
      'settled',
    ],
    [
      'what is settled holds though somebody reads it anew',
      [read('anna', 3, 'dark', true), read('karim', 4, 'theft')],
      'dark',
      'settled',
    ],
    ['settled twice', [read('anna', 5, 'theft', true), read('karim', 3, 'dark', true)], 'theft', 'settled'],
  ] as const)('%s', (_, codings, counted, standing) => {
    expect(written([...codings])).toBe(counted)
    expect(codingStanding(codings)).toBe(standing)
  })

  const anyCoding = fc.record({
    coder: fc.constantFrom('anna', 'karim', 'siv'),
    settles: fc.boolean(),
    at: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    themes: fc
      .uniqueArray(fc.constantFrom('dark', 'theft', 'drugs'))
      .map((themes) => themes.map((theme) => ({ theme, wantsPriority: theme === 'dark' }))),
  })
  const differentMoments = (codings: Coding[]) =>
    new Set(codings.map(({ at }) => at.getTime())).size === codings.length

  it('does not depend on the order in which the readings come', () => {
    fc.assert(
      fc.property(fc.array(anyCoding).filter(differentMoments), (codings) => {
        const sorted = (some: Coding[]) => written(some).split(' ').sort()
        expect(sorted(codings.toReversed())).toEqual(sorted(codings))
      }),
    )
  })

  it('one more reader never makes a theme larger', () => {
    fc.assert(
      fc.property(fc.array(anyCoding), anyCoding, (codings, more) => {
        fc.pre(!more.settles && !codings.some(({ coder }) => coder === more.coder))
        fc.pre(newestByCoder(codings).length > 0)
        const themes = (some: Coding[]) => countedThemes(some).map(({ theme }) => theme)
        expect(themes(codings)).toEqual(expect.arrayContaining(themes([...codings, more])))
      }),
    )
  })
})

it.each([
  ['nothing', { themes: [], fitsNone: false }, 'nothing'],
  ['a theme and none', { themes: ['dark'], fitsNone: true }, 'both'],
  ['a theme that has ended', { themes: ['old'], fitsNone: false }, 'unknown'],
  ['a theme', { themes: ['dark'], fitsNone: false }, undefined],
  ['fits none', { themes: [], fitsNone: true }, undefined],
] as const)('ticks: %s', (_, { themes, fitsNone }, problem) => {
  expect(problemWithTicks({ themes: [...themes], fitsNone, wantsPriority: false }, ['dark'])).toBe(problem)
})

it('what says the same as before is not a new reading', () => {
  const ticks = { themes: ['theft', 'dark', 'dark'], fitsNone: false, wantsPriority: true }
  expect(themesTicked(ticks)).toHaveLength(2)
  expect(saysTheSame(ticks, read('anna', 1, 'dark! theft!'))).toBe(true)
  expect(saysTheSame(ticks, read('anna', 1, 'dark! theft'))).toBe(false)
  expect(saysTheSame({ ...ticks, themes: [], fitsNone: true }, undefined)).toBe(false)
})

describe('words that suggest a theme', () => {
  it.each([
    //  entry         what was said                                found
    ['lampa', 'Sätt upp lampor vid tunneln', 'lampor'],
    ['lampa', 'Gatlampan har varit släckt', 'gatlampan'],
    ['moped', 'Mopedåkare överallt', 'mopedåkare'],
    ['knallert', 'Knallerter kører ræs på molen', 'knallerter'],
    ['lygte', 'Der mangler lygter', 'lygter'],
    ['kör om', 'De kör om oss vid hållplatsen', 'kör om'],
    ['kör om', 'Om de kör dit', null],
    ['epa', 'En epa stod där', 'epa'],
    ['epa', 'Reparera lekplatsen', null],
    ['rån', 'Människor från stan', null],
    ['hasch', 'Lukten i trapphuset', null],
  ] as const)('%s in "%s"', (entry, said, found) => {
    expect(wordLike(entry, wordsIn(said))).toBe(found)
  })

  it('an ending is taken off where enough is left', () => {
    expect(['lamporna', 'lampa', 'mopeder', 'unge', 'öde'].map(stemOf)).toEqual([
      'lamp',
      'lamp',
      'moped',
      'unge',
      'öde',
    ])
  })

  const themes = [
    { id: 'dark', words: ['lampa', 'mörk'] },
    { id: 'centre', words: [] },
  ]

  it('says which word of the list it was', () => {
    expect(suggestionsFor('Lamporna är trasiga och det är mörkt', themes, wordTally([]))).toEqual([
      {
        theme: 'dark',
        reasons: [
          { kind: 'listed', word: 'lamporna' },
          { kind: 'listed', word: 'mörkt' },
        ],
      },
    ])
  })

  it('says how earlier voices with a word were coded', () => {
    const before = [
      ...Array.from({ length: 7 }, () => ({ words: 'Bråk på torget', themes: ['centre'] })),
      ...Array.from({ length: 2 }, () => ({ words: 'Torget är fint', themes: ['dark'] })),
      ...Array.from({ length: 20 }, () => ({ words: 'Det är mycket', themes: ['dark'] })),
    ]
    expect(suggestionsFor('Vad händer på torget?', themes, wordTally(before))).toEqual([
      {
        theme: 'centre',
        reasons: expect.arrayContaining([{ kind: 'earlier', word: 'torget', coded: 7, of: 9 }]),
      },
    ])
  })

  it('a word that stands everywhere, or too seldom, suggests nothing', () => {
    const everywhere = Array.from({ length: 30 }, () => ({ words: 'det är så', themes: ['centre'] }))
    const seldom = Array.from({ length: 4 }, () => ({ words: 'fontänen', themes: ['centre'] }))
    const others = Array.from({ length: 10 }, () => ({ words: 'annat', themes: ['dark'] }))
    const tally = wordTally([...everywhere, ...seldom, ...others])
    expect(suggestionsFor('det är så vid fontänen', themes, tally)).toEqual([])
  })
})
