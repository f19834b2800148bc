import { describe, expect, it } from 'vitest'
import { seriesOf } from './series.rules.ts'

describe('which surveys are compared', () => {
  const one = (id: string, year: number, continues: string | null, readIn = false) => ({
    id,
    year,
    continues,
    readIn,
  })
  const all = [
    one('first', 2024, null),
    one('second', 2025, 'first'),
    one('third', 2026, 'second'),
    one('bought-before', 2022, 'first', true),
    one('bought-after', 2026, 'second', true),
    one('other', 2025, null),
    one('draft', 2026, 'first'),
  ]
  it.each([
    ['third', ['bought-after', 'bought-before', 'first', 'second', 'third']],
    ['second', ['bought-before', 'first', 'second']],
    ['first', ['bought-before', 'first']],
    ['bought-before', ['bought-before']],
    ['other', ['other']],
    ['none', []],
  ])('with %s', (survey, series) => {
    expect(
      seriesOf(survey, all)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(series)
  })
  it('surveys that continue each other in a ring are walked through once', () => {
    expect(seriesOf('a', [one('a', 2025, 'b'), one('b', 2024, 'a')])).toHaveLength(2)
  })
})
