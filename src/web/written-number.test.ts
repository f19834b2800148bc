import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from './languages.ts'
import { numberIn } from './written-number.rules.ts'

// biome-ignore format: a table is read by its rows
const written: [written: string, read: number | null][] = [
  ['12500', 12500], ['12 500', 12500], ['12\u00a0500', 12500], ['12\u202f500', 12500],
  ['12.500', 12500], ['12,500.00', 12500], ['1.234,5', 1234.5], ['12500,75', 12500.75],
  ['1.000', 1000], ['1.000.000', 1000000], ['1,000,000', 1000000],
  ['2,5', 2.5], ['2.5', 2.5], ['0,25', 0.25], ['-3', -3], ['−3', -3], ['0', 0],
  // To a Dane the first is one and a half, to an Englishman a thousand and a half.
  ['1,500', null], ['0.500', null], ['0,125', null], ['1234.567', null],
  ['1 50', null], ['1.50.00', null], ['1.000.00', null], ['1.000 000', null], ['1,2,3', null],
  ['', null], ['12.500 kr.', null], ['1e9', null], ['0x10', null], ['NaN', null], ['½', null], ['-', null],
]

describe('a number as people write it', () => {
  it.each(written)('%j is %d', (words, read) => {
    expect(numberIn(words)).toBe(read)
  })

  const number = fc.integer({ min: -1e13, max: 1e13 }).map((hundredths) => hundredths / 100)
  it.each(languages)('whatever is written in %s is read as the same number, or not at all', (language) => {
    fc.assert(
      fc.property(number, fc.boolean(), fc.integer({ min: 0, max: 2 }), (value, useGrouping, least) => {
        const format = { useGrouping, minimumFractionDigits: least, maximumFractionDigits: 2 }
        const shown = new Intl.NumberFormat(language, format).format(value)
        const twoWays = /^\D?\d{1,3},\d{3}$/.test(shown)
        expect(numberIn(shown)).toBe(twoWays ? null : value)
      }),
    )
  })
})
