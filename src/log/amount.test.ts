import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountOf, isAmount } from './amount.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const read = [
  //  as it was written    quantity  words kept
  ['20', 20, null],
  [' 3 ', 3, null],
  ['1 500', 1500, null],
  ['1.500', 1500, null],
  ['1\u00a0500', 1500, null],
  ['4 000 timmar', 4000, null],
  ['2,5', 2.5, null],
  ['2.5', 2.5, null],
  ['3 kontroller', 3, null],
  ['3 st.', 3, null],
  ['två', 2, null],
  ['tre kontroller', 3, null],
  ['syv', 7, null],
  ['twelve', 12, null],
  ['drygt 20', 20, 'drygt 20'],
  ['Drygt 20 kontroller', 20, 'Drygt 20 kontroller'],
  ['ett 15-tal', 15, 'ett 15-tal'],
  ['ett 15-tal skolbesök', 15, 'ett 15-tal skolbesök'],
  ['80-talet', 80, '80-talet'],
  ['cirka 80', 80, 'cirka 80'],
  ['godt 20', 20, 'godt 20'],
  ['ca. 15', 15, 'ca. 15'],
  ['ca 1 500', 1500, 'ca 1 500'],
  ['ett tjugotal', 20, 'ett tjugotal'],
  ['tjugotalet', 20, 'tjugotalet'],
  ['en snes', 20, 'en snes'],
  ['et dusin besøg', 12, 'et dusin besøg'],
  ['minst 43', 43, 'minst 43'],
  ['knap 30', 30, 'knap 30'],
  ['mere end 12', 12, 'mere end 12'],
  ['just over 20', 20, 'just over 20'],
  ['8–10', 8, '8–10'],
  ['8-9 borgermøder', 8, '8-9 borgermøder'],
  ['cirka tio', 10, 'cirka tio'],
] as const
it.each(read)('%j is read as %d', (written, quantity, words) => {
  expect(amountOf(written)).toEqual({ quantity, words })
})

it.each([sv, da, en].flatMap(({ form }) => form.roughly))(
  'the form offers "%s", which is understood',
  (word) => {
    expect(amountOf(`${word} 20`)).toEqual({ quantity: 20, words: `${word} 20` })
  },
)

const refused = [
  ['', 'quantityMissing'],
  ['   ', 'quantityMissing'],
  ['0', 'quantityNotPositive'],
  ['-5', 'quantityNotPositive'],
  ['−1', 'quantityNotPositive'],
  ['cirka 0', 'quantityNotPositive'],
  ['många', 'quantityNotUnderstood'],
  ['drygt', 'quantityNotUnderstood'],
  ['20 eller 30', 'quantityNotUnderstood'],
  ['10-8', 'quantityNotUnderstood'],
  ['1e9', 'quantityNotUnderstood'],
  ['1,2345', 'quantityNotUnderstood'],
  ['0x10', 'quantityNotUnderstood'],
  ['Infinity', 'quantityNotUnderstood'],
  ['NaN', 'quantityNotUnderstood'],
  ['constructor', 'quantityNotUnderstood'],
  ['<script>alert(1)</script>', 'quantityNotUnderstood'],
  ["20'; drop table occurrence", 'quantityNotUnderstood'],
  ['9'.repeat(200), 'quantityNotUnderstood'],
] as const
it.each(refused)('%j is not taken for a number', (written, problem) => {
  expect(amountOf(written)).toBe(problem)
})

it('whatever is written, what is read is a positive number that a person could mean', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const amount = amountOf(written)
      if (isAmount(amount)) expect(amount.quantity).toBeGreaterThan(0)
    }),
  )
})

it('every whole number is read as itself, however it is grouped', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (number) => {
      for (const written of [String(number), number.toLocaleString('sv-SE'), number.toLocaleString('da-DK')])
        expect(amountOf(written)).toEqual({ quantity: number, words: null })
    }),
  )
})
