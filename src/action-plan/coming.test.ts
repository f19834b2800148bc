import { expect, it } from 'vitest'
import type { Cadence } from './cadence/rules.ts'
import { cadenceAsItHolds, heldAndComing } from './coming.rules.ts'

const times = (count: number): Cadence => ({
  kind: 'counted',
  count,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
})
const wordings = [
  { fromDay: '2026-01-01', cadence: times(10) },
  { fromDay: '2026-07-01', cadence: times(8) },
  { fromDay: '2027-01-01', cadence: times(8) },
  { fromDay: '2028-01-01', cadence: times(12) },
]

// biome-ignore format: a table is read by its rows
const table: [what: string, day: string, held: string, coming: string[], words: string][] = [
  ['before the first has begun, it is told', '2025-12-31', '2026-01-01', ['2026-07-01', '2027-01-01', '2028-01-01'], 'Minst 10 gånger per månad. Från 1 juli 2026: Minst 8 gånger per månad. Från 1 januari 2028: Minst 12 gånger per månad'],
  ['the day before another holds', '2026-06-30', '2026-01-01', ['2026-07-01', '2027-01-01', '2028-01-01'], 'Minst 10 gånger per månad. Från 1 juli 2026: Minst 8 gånger per månad. Från 1 januari 2028: Minst 12 gånger per månad'],
  ['other words for the same number are no change of it', '2026-07-01', '2026-07-01', ['2027-01-01', '2028-01-01'], 'Minst 8 gånger per månad. Från 1 januari 2028: Minst 12 gånger per månad'],
  ['nothing else is decided', '2028-01-01', '2028-01-01', [], 'Minst 12 gånger per månad'],
]

it.each(table)('%s', (_, day, held, coming, words) => {
  const found = heldAndComing(wordings, day)
  expect([found.held.fromDay, found.coming.map(({ fromDay }) => fromDay)]).toEqual([held, coming])
  expect(cadenceAsItHolds(wordings, day, 'sv')).toBe(words)
})

it('of two decided from the same day only the last one is told', () => {
  const again = [...wordings.slice(0, 2), { fromDay: '2026-07-01', cadence: times(6) }]
  expect(cadenceAsItHolds(again, '2026-03-01', 'sv')).toBe(
    'Minst 10 gånger per månad. Från 1 juli 2026: Minst 6 gånger per månad',
  )
  expect(heldAndComing(again, '2026-07-01')).toEqual({ held: again[2], coming: [] })
})

it('is told in the language of the reader', () => {
  expect(cadenceAsItHolds(wordings.slice(2), '2027-05-01', 'da')).toBe(
    'Mindst 8 gange om måneden. Fra 1. januar 2028: Mindst 12 gange om måneden',
  )
  expect(cadenceAsItHolds(wordings.slice(2), '2027-05-01', 'en')).toContain(
    'From 1 January 2028: At least 12',
  )
})
