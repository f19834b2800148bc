import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownCalendars } from '../../areas/occasions.rules.ts'
import { knownUnits } from '../../web/unit-words.rules.ts'
import { readCadences } from './grammar.rules.ts'
import { knownDifferences, knownThings } from './known-things.rules.ts'
import { type Cadence, comparators, periods, weekdays } from './rules.ts'
import type { CadenceCase } from './scoring.rules.ts'
import { cadenceSentence } from './sentence.rules.ts'
import { swedishNamedTimes } from './swedish-named-times.rules.ts'

const languages = ['sv', 'da', 'en'] as const
const yearly: Cadence = {
  kind: 'counted',
  count: 2,
  comparator: 'exactly',
  period: 'year',
  everyN: 1,
  window: null,
}
const each: Cadence = { ...yearly, kind: 'per-occasion', count: 1, period: 'occasion' }
const ordinals = ['first', 'second', 'third', 'fourth', 'last']
const names = [...new Set([...Object.keys(swedishNamedTimes), ...knownCalendars])]
const allNames = [
  ...names,
  ...names.filter((name) => !name.startsWith('before-')).map((name) => `before-${name}`),
]

/** Every value that a cadence can hold by a name of the grammar, each in the cadence it is told in. */
const values: [name: string, cadences: Cadence[]][] = [
  ['named times, as a window', allNames.map((name) => ({ ...yearly, window: { named: [name] } }))],
  ['named times, as an occasion', allNames.map((name) => ({ ...each, window: { named: [name] } }))],
  ['periods', periods.map((period) => ({ ...yearly, period }))],
  ['every second period', periods.map((period) => ({ ...yearly, count: 1, period, everyN: 2 }))],
  ['averages', periods.map((period) => ({ ...yearly, averagedOver: period }))],
  ['comparators', comparators.map((comparator) => ({ ...yearly, comparator }))],
  ['things owed', knownThings.map((per) => ({ ...yearly, per }))],
  [
    'things followed',
    knownThings.flatMap((per) => [
      { ...each, per },
      { ...each, per, offset: 'P6M' },
    ]),
  ],
  ['units', [...knownUnits, 'check of 20 minutes'].map((unit) => ({ ...yearly, unit }))],
  ['differences', knownDifferences.map((distinctBy) => ({ ...yearly, distinctBy }))],
  ['weekdays', weekdays.map((day) => ({ ...yearly, window: { weekdays: [day] } }))],
  [
    'parts of the day',
    (['morning', 'day', 'afternoon', 'evening', 'night'] as const).map((part) => ({
      ...yearly,
      window: { dayParts: [part] },
    })),
  ],
  ['weekends', [{ ...yearly, window: { weekend: true } }]],
  [
    'odd and even weeks',
    (['odd', 'even'] as const).map((weekParity) => ({ ...yearly, window: { weekParity } })),
  ],
  [
    'days of the month',
    ordinals.flatMap((nth) =>
      weekdays.map((day) => ({ ...yearly, window: { ordinalWeekday: `${nth}-${day}` } })),
    ),
  ],
  [
    'lengths',
    ['PT24H', 'PT30M', 'P1D', 'P14D', 'P2W', 'P6M', 'P1Y'].flatMap((length) => [
      { ...each, within: length },
      { ...each, offset: length },
    ]),
  ],
]

/** Names only the grammar uses; no language has them as words. */
const codes = new RegExp(
  `(?<![\\p{L}-])(?:${[...allNames.filter((name) => name.includes('-')), 'housing-section', 'key-group', 'check of 20 minutes', 'undefined', 'null', 'at-least', 'at-most', 'school-year', 'P\\d\\w', 'PT\\d\\w'].join('|')})(?![\\p{L}-])`,
  'u',
)
/** What would be right in English but is a code to a Swede or a Dane. */
const english =
  /(?<!\p{L})(?:the|every|school|area|group|municipality|report|check|hour|minute|spring|summer|autumn|winter|christmas|event|agreement|season|week|month|year|occasion|night|evening|morning|first|second|third|fourth|last|mon|tue|wed|thu|fri|sat|sun|odd|even|about|exactly|none)(?!\p{L})/iu

const isForeign = (text: string, language: 'sv' | 'da' | 'en') =>
  language === 'en'
    ? /undefined|null|-(?:holiday|weekends|occasions)|agreement-/.test(text)
    : codes.test(text) || english.test(text)

const shown = (cadences: Cadence[]) =>
  languages.flatMap((language) =>
    cadences.map((cadence) => cadenceSentence(cadence, language)).filter((text) => isForeign(text, language)),
  )

describe('every value of a cadence has words in three languages', () => {
  it.each(values)('%s', (_, cadences) => {
    expect(shown(cadences)).toEqual([])
  })

  it('so has everything the grammar reads out of real phrases', () => {
    const phrases = readFileSync(resolve('../shared/data/cadence/cadences.jsonl'), 'utf8').trim().split('\n')
    const read = phrases
      .map((line) => JSON.parse(line) as CadenceCase)
      .flatMap(({ text, lang }) => readCadences(text, lang))
    expect(read.length).toBeGreaterThanOrEqual(phrases.length)
    expect(shown(read)).toEqual([])
  })
})
