import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCadenceLines, scoreCadenceFile } from './cadence-lines.rules.ts'
import { readCadences } from './grammar.rules.ts'
import { briefly, scoreCadences } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

const openFile = readFileSync(path.resolve('../shared/data/cadence/cadences.jsonl'), 'utf8')
const cases = openFile
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describe('the open file of cadences', () => {
  it('is read right in at least 95 of 100', () => {
    const { right, total, wrong } = scoreCadences(cases)
    expect(right / total, JSON.stringify(wrong, null, 2)).toBeGreaterThanOrEqual(0.95)
  })

  it('is scored with a last line that says how many are right', () => {
    expect(scoreCadenceFile(openFile)).toMatch(/right \d+ of 149\n$/)
  })

  it('gives every field of a reading, null where the text says nothing', () => {
    const line = JSON.parse(
      readCadenceLines('{"id":"a","lang":"sv","text":"minst två gånger per termin och skola"}\n'),
    )
    expect(line).toEqual({
      id: 'a',
      readings: [
        {
          kind: 'counted',
          count: 2,
          countMax: null,
          comparator: 'at-least',
          period: 'term',
          everyN: 1,
          window: null,
          per: 'school',
          unit: null,
          within: null,
          offset: null,
          dueBy: null,
          averagedOver: null,
          distinctBy: null,
          anchor: null,
          condition: null,
        },
      ],
    })
  })

  it('answers a line that cannot be read with a code and reads the next', () => {
    const lines = readCadenceLines(
      'nonsense\n{"id":1,"lang":"fi","text":"x"}\n{"id":2,"lang":"da","text":"årligt"}',
    )
      .trim()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line).problem ?? 'read')).toEqual(['not-json', 'no-phrase', 'read'])
  })
})

describe('the parts of a reading', () => {
  const parts: [Language, string, object][] = [
    [
      'sv',
      'Maj–september, minst tre kvällar i veckan',
      { window: { startMonthDay: '--05-01', endMonthDay: '--09-30', dayParts: ['evening'] } },
    ],
    [
      'sv',
      'på fredags- och lördagskvällar från den 8 september till och med den 26 november 2023',
      { window: { weekdays: ['fri', 'sat'], dayParts: ['evening'], start: '2023-09-08', end: '2023-11-26' } },
    ],
    ['sv', 'Varannan vecka, udda veckor', { window: { weekParity: 'odd' } }],
    ['sv', 'Första måndagen i månaden', { window: { ordinalWeekday: 'first-mon' } }],
    ['sv', 'Vid varje skolavslutning och valborg', { window: { named: ['school-end', 'valborg'] } }],
    ['sv', 'Under riskhelger', { window: { named: ['risk-weekends'] } }],
    [
      'da',
      'To gange årligt - op til sommerferien og til den mørke tid',
      { window: { named: ['before-summer-holiday', 'before-dark-season'] } },
    ],
    ['sv', 'Senast den 31 mars varje år', { dueBy: '--03-31' }],
    ['sv', 'Senast den 30 juni 2026', { dueBy: '2026-06-30' }],
    ['sv', 'senast i februari varje år', { dueBy: '--02-28' }],
    ['sv', 'reparera belysning inom 24 timmar', { within: 'PT24H' }],
    ['sv', 'Högst två veckor från tips till åtgärdat klotter', { within: 'P14D' }],
    ['da', 'Et halvt år efter en tryghedsvandring', { offset: 'P6M' }],
    ['sv', 'minst en gång i månaden i snitt över året', { averagedOver: 'year' }],
    ['sv', '15 timmar i veckan', { unit: 'hour' }],
    ['sv', 'Tre till fyra gånger per år', { count: 3, countMax: 4 }],
    ['sv', 'Vartannat år med start 2024', { anchor: '2024-01-01' }],
    ['sv', 'Minst 4 möten per år med olika nyckelgrupper', { distinctBy: 'key-group' }],
    ['da', 'Hvis de lokale fællesråd ønsker det', { condition: 'Hvis de lokale fællesråd ønsker det' }],
  ]
  it.each(parts)('%s: %s', (language, text, expected) => {
    expect(readCadences(text, language)[0]).toMatchObject(expected)
  })

  it('a phrase with two cadences gives both, in their order', () => {
    const readings = readCadences('mødes to gange årligt og ved behov', 'da').map(briefly)
    expect(readings).toEqual(['counted 2 exactly year 1', 'on-demand null none null null'])
  })
})

describe('what holds for every phrase', () => {
  const numerals = [
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
    'tretton',
    'fjorton',
    'femton',
  ]
  const periods = fc.constantFrom('vecka', 'månad', 'kvartal', 'termin', 'år')
  const bound = fc.constantFrom('', 'minst ', 'högst ', 'cirka ')

  it('a number in words is the number in figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), bound, periods, (number, comparator, period) => {
        const inWords = readCadences(`${comparator}${numerals[number - 1]} gånger per ${period}`, 'sv')
        expect(inWords).toEqual(readCadences(`${comparator}${number} gånger per ${period}`, 'sv'))
      }),
    )
  })

  it('words that follow and tell of no cadence change neither kind, count nor period', () => {
    const trailing = fc.constantFrom(
      ' i centrum',
      ', i samråd med kommunen',
      ' tillsammans med fritidsgården',
      ' för att öka tryggheten',
      '. Samverkan: Polisen.',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...cases.filter(({ lang }) => lang === 'sv')),
        trailing,
        (phrase, words) => {
          expect(briefly(readCadences(phrase.text + words, 'sv')[0]!)).toBe(
            briefly(readCadences(phrase.text, 'sv')[0]!),
          )
        },
      ),
    )
  })

  it('no string makes it fail or leaves it without a reading', () => {
    const language = fc.constantFrom<Language>('sv', 'da', 'no')
    const words = cases.flatMap(({ text }) => text.split(' ') as string[])
    const shuffled = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shuffled), language, (text, lang) => {
        expect(readCadences(text, lang).length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it.each(['minst ', 'l,', 'a', '3-', 'om hvis ', 'fredags- och ', '1 000 ', 'mai og ', '. ', 'varje '])(
    'takes time by the length of a long text only: %s',
    (piece) => {
      const timeOf = (times: number) => {
        const begun = performance.now()
        readCadences(piece.repeat(times), 'sv')
        return performance.now() - begun
      }
      timeOf(2_000)
      expect(timeOf(20_000)).toBeLessThan(40 * timeOf(4_000) + 200)
    },
  )
})
