import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureIn } from './counts.rules.ts'
import {
  daysOf,
  type Period,
  partIn,
  partsIn,
  periodAround,
  periodIn,
  unitsFromFinest,
} from './periods.rules.ts'

const month = (year: number, part: number) => ({ year, unit: 'month', part })

describe('a period as files write it', () => {
  it.each([
    ['2024', { year: 2024, unit: 'year', part: 1 }],
    ['År, 2000', { year: 2000, unit: 'year', part: 1 }],
    ['2014K1', { year: 2014, unit: 'quarter', part: 1 }],
    ['2014 Q4', { year: 2014, unit: 'quarter', part: 4 }],
    ['2008 kv 2', { year: 2008, unit: 'quarter', part: 2 }],
    ['Kvartal 3 2014', { year: 2014, unit: 'quarter', part: 3 }],
    ['3. kvartal 2014', { year: 2014, unit: 'quarter', part: 3 }],
    ['2024H2', { year: 2024, unit: 'half-year', part: 2 }],
    ['1:a halvår 2024', null],
    ['2. halvår 2024', { year: 2024, unit: 'half-year', part: 2 }],
    ['2026-08', month(2026, 8)],
    ['2026M08', month(2026, 8)],
    ['202608', month(2026, 8)],
    ['2026-08-01', month(2026, 8)],
    ['2026 prel., Aug', month(2026, 8)],
    ['augusti 2026', month(2026, 8)],
    ['maj 2021', month(2021, 5)],
    ['Okt. 2021', month(2021, 10)],
    ['2026-13', null],
    ['2014K5', null],
    ['1234567', null],
    ['Boden', null],
    ['0114', null],
    ['', null],
  ])('%s', (written, period) => {
    expect(periodIn(written)).toEqual(period)
  })

  it.each([
    ['8.0', { unit: 'month', part: 8 }],
    ['12', { unit: 'month', part: 12 }],
    ['K2', { unit: 'quarter', part: 2 }],
    ['januari', { unit: 'month', part: 1 }],
    ['13', null],
  ])('the part of a year in a column of its own: %s', (written, part) => {
    expect(partIn(written)).toEqual(part)
  })

  const period: fc.Arbitrary<Period> = fc
    .record({ year: fc.integer({ min: 1950, max: 2090 }), unit: fc.constantFrom(...unitsFromFinest) })
    .chain(({ year, unit }) =>
      fc.integer({ min: 1, max: partsIn[unit] }).map((part) => ({ year, unit, part })),
    )

  it('is found again from its days', () => {
    fc.assert(
      fc.property(period, (one) => {
        const { from, to } = daysOf(one)
        expect(periodAround(from, to)).toEqual(one)
      }),
    )
    expect(daysOf({ year: 2024, unit: 'month', part: 2 })).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(periodAround('2024-02-01', '2024-02-28')).toBeNull()
  })

  it('never breaks on whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        periodIn(written)
        figureIn(written)
      }),
    )
  })
})

describe('a figure as files write it', () => {
  it.each([
    ['0', { state: 'counted', count: 0 }],
    ['-', { state: 'counted', count: 0 }],
    ['–', { state: 'counted', count: 0 }],
    ['181.0', { state: 'counted', count: 181 }],
    ['1 234', { state: 'counted', count: 1234 }],
    ['1.234', { state: 'counted', count: 1234 }],
    ['16\u00a0536', { state: 'counted', count: 16_536 }],
    ['', { state: 'missing' }],
    ['..', { state: 'withheld' }],
    ['<5', { state: 'withheld' }],
    ['färre än 5', { state: 'withheld' }],
    ['1–4', { state: 'withheld' }],
    ['-3', { state: 'wrong', why: 'negative' }],
    ['12,5', { state: 'wrong', why: 'notWhole' }],
    ['12 %', { state: 'wrong', why: 'notANumber' }],
    ['ett tusen', { state: 'wrong', why: 'notANumber' }],
    ['99999999999', { state: 'wrong', why: 'tooLarge' }],
  ])('%s', (written, figure) => {
    expect(figureIn(written)).toEqual(figure)
  })
})
