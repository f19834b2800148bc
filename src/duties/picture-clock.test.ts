import { expect, it } from 'vitest'
import { pictureClock } from './picture-clock.rules.ts'

const frozen = [
  { picture: 'older', title: 'Lägesbild 2022', frozenOn: '2022-03-01' },
  { picture: 'latest', title: 'Lägesbild 2024', frozenOn: '2024-06-15' },
]
const cases = [
  //  on the day     what is said
  ['2025-12-01', null],
  ['2025-12-15', 'pictureSoon'],
  ['2026-03-15', 'pictureSoon'],
  ['2026-06-15', 'pictureSoon'],
  ['2026-06-16', 'pictureLate'],
] as const

it.each(cases)('S3-14 two years from the last version, on %s: %s', (today, code) => {
  const clock = pictureClock(frozen, today)
  expect(clock?.code ?? null).toBe(code)
  if (clock) expect(clock).toMatchObject({ picture: 'latest', due: '2026-06-15' })
})

it('S3-14 nothing is due before there is a picture', () => {
  expect(pictureClock([], '2026-06-16')).toBeNull()
})
