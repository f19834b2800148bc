import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longestRead, readAgreement } from './read-agreement.rules.ts'
import type { AgreementReading, Item } from './rules.ts'

const folder = path.resolve('../shared/seeds')
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
const small = 'Polisen och kommunen ska enligt avtalet med skolan inte vara eller från till på '

// Words and signs that agreements are made of, in any order.
const words = fc.constantFrom(
  ...'Polisen|kommunen|ska|åtar sig att|och|•|1.|§ 2|:|.|(|)|\n|\n\n|  |-|Åtgärd|Ansvarig:|Samverkan:|minst|två gånger per år|2019-2023|den 31 december 2018|Syfte|Parter|Underskrifter|Anna Exempel|Kommunchef|Norrby kommun| | |Indsats|Politiet|vil|hver uge|[ämnas tit['.split(
    '|',
  ),
)

function itemsOf(reading: AgreementReading): Item[] {
  return Object.entries(reading).flatMap(([list, items]) =>
    Array.isArray(items) && list !== 'questions' ? (items as Item[]) : [],
  )
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => void readAgreement(text)))
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => void readAgreement(small + text)),
  )
  const jumbled = fc.array(words, { maxLength: 80 }).map((parts) => small + parts.join(' '))
  fc.assert(
    fc.property(jumbled, (text) => void readAgreement(text)),
    { numRuns: 300 },
  )
})

it('the same text read twice gives the same keys, and no key twice in a list', () => {
  for (const text of seeds) {
    const once = itemsOf(readAgreement(text)).map((item) => item.key)
    expect(itemsOf(readAgreement(text)).map((item) => item.key)).toEqual(once)
    const reading = readAgreement(text)
    for (const items of Object.values(reading)) {
      if (!Array.isArray(items) || items === reading.questions) continue
      const keys = (items as Item[]).map((item) => item.key)
      expect(new Set(keys).size).toBe(keys.length)
    }
  }
})

it('a text said twice over proposes nothing twice', () => {
  const once = readAgreement(seeds.at(-1)!)
  const twice = readAgreement(`${seeds.at(-1)}\n\n${seeds.at(-1)}`)
  const keys = new Set(itemsOf(once).map((item) => item.key))
  expect(itemsOf(twice).filter((item) => !keys.has(item.key))).toEqual([])
})

it('layout does not change a key: other line ends, other bullets', () => {
  const text = seeds.at(-1)!
  const keys = itemsOf(readAgreement(text)).map((item) => item.key)
  const other = text.replaceAll('•', '●').replaceAll('\n', '\r\n')
  expect(itemsOf(readAgreement(other)).map((item) => item.key)).toEqual(keys)
})

it('every text stands in the source at its place', () => {
  for (const source of seeds) {
    for (const item of itemsOf(readAgreement(source))) {
      const there = plain(source.slice(item.at.from, item.at.to))
      // A signatory's name is left out of the words, so only the ends must agree.
      if (!there.includes(item.text)) expect(there.startsWith(item.text.slice(0, 8))).toBe(true)
      expect(item.sure).toBeGreaterThan(0)
      expect(item.sure).toBeLessThanOrEqual(1)
    }
  }
})

it.each([
  ['spaces', ' '],
  ['full stops', '. '],
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['hyphens', '- '],
  ['bullets', '\n• '],
  ['years', '2019-2023 '],
  ['capitals', 'Aa och '],
  ['columns', 'Åtgärd | När | Ansvarig\n'],
])('a megabyte of %s is read in seconds', (_, sign) => {
  const started = performance.now()
  const reading = readAgreement((small + sign.repeat(Math.ceil(1_000_000 / sign.length))).slice(0, 1_000_000))
  expect(performance.now() - started).toBeLessThan(15_000)
  expect(reading.questions.some((one) => one.code === 'onlyBeginningRead')).toBe(1_000_000 > longestRead)
})
