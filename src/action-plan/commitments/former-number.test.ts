import { expect, it } from 'vitest'
import type { Cadence } from '../cadence/rules.ts'
import { saysFormerNumber } from './former-number.rules.ts'

const times = (count: number | null): Cadence => ({
  kind: count === null ? 'continuous' : 'counted',
  count,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
})

// biome-ignore format: a table is read by its rows
const cases: [words: string, former: number | null, amended: number | null, says: boolean][] = [
  ['Polisen gör minst 10 kontroller varje månad.', 10, 8, true],
  ['Polisen gör minst tio kontroller varje månad.', 10, 8, true],
  ['Politiet laver tyve kontroller om måneden.', 20, 8, true],
  ['Polisen gör minst 10 kontroller varje månad.', 10, 10, false],
  ['Polisen gör minst 8 kontroller varje månad.', 10, 8, false],
  ['Polisen gör 100 kontroller.', 10, 8, false],
  ['Vi går en runda genom en park.', 1, 2, false],
  ['Vi går genom parken en gång i veckan.', 1, 2, true],
  ['Polisen syns i centrum.', null, 2, false],
]
it.each(cases)('%s (%s, now %s)', (words, former, amended, says) => {
  expect(saysFormerNumber(words, times(former), times(amended))).toBe(says)
})
