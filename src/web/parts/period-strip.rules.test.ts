import { expect, it } from 'vitest'
import { columnHeads, layOutStrip } from './period-strip.rules.ts'

const period = (from: string, to: string) => ({ from, to })
/** The slots as they look: a stroke for a period, a dot for none. */
const drawn = (cells: { from: string; to: string }[]) =>
  layOutStrip(cells).rows.map((row) => [row.year, row.slots.map((slot) => (slot ? '|' : '.')).join('')])

const month = (year: number, month: number) => {
  const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return period(`${to.slice(0, 8)}01`, to)
}

it('a promise from May has an empty January to April, and its years under each other', () => {
  const cells = Array.from({ length: 56 }, (_, index) => month(2021, 5 + index))
  expect(drawn(cells)).toEqual([
    ['2021', '....||||||||'],
    ['2022', '||||||||||||'],
    ['2023', '||||||||||||'],
    ['2024', '||||||||||||'],
    ['2025', '||||||||||||'],
  ])
})

it('a first month cut short by the term stands in its own column', () => {
  expect(drawn([period('2026-03-17', '2026-03-31'), month(2026, 4)])).toEqual([['2026', '..||........']])
})

const divisions = [
  //  the periods   one of them                                      slots of its year
  ['months in February', month(2026, 2), '.|..........'],
  ['two months', period('2026-03-01', '2026-04-30'), '.|....'],
  ['quarters', period('2026-07-01', '2026-09-30'), '..|.'],
  ['tertials', period('2026-05-01', '2026-08-31'), '.|.'],
  ['half-years', period('2026-07-01', '2026-12-31'), '.|'],
] as const
it.each(divisions)('%s have their place in the year', (_, cell, slots) => {
  expect(drawn([cell])).toEqual([['2026', slots]])
})

it('years run on in one row, each under its number', () => {
  const layout = layOutStrip([period('2024-01-01', '2024-12-31'), period('2025-01-01', '2025-12-31')])
  expect(layout.rows).toHaveLength(1)
  expect(columnHeads(layout, 'sv')).toEqual(['2024', '2025'])
})

it('weeks follow one another within the year they begin in', () => {
  const weeks = [
    period('2025-12-22', '2025-12-28'),
    period('2025-12-29', '2026-01-04'),
    period('2026-01-05', '2026-01-11'),
  ]
  expect(drawn(weeks)).toEqual([
    ['2025', '||'],
    ['2026', '|'],
  ])
})

it('two periods of one month, as when the wording changed within it, follow one another instead', () => {
  const cells = [period('2026-01-01', '2026-01-09'), period('2026-01-10', '2026-01-31'), month(2026, 2)]
  expect(drawn(cells)).toEqual([['2026', '|||']])
})

it('a strip without periods is empty', () => {
  expect(layOutStrip([]).rows).toEqual([])
})
