import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isYoung, type Series, watchOver } from './unusual.rules.ts'

const today = '2026-11-22'
/** So many a month, up to and with October 2026. */
const series = (months: number, of: (month: number) => number | null, area = 'north'): Series => {
  const first = 2026 * 12 + 10 - months
  return {
    ...{ area, kind: 'home-burglary' },
    first: `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`,
    counts: Array.from({ length: months }, (_, at) => of(at)),
  }
}
const wavy = (month: number) => 4 + (month % 3)
const last = (count: number | null, months: number) => (month: number) =>
  month === months - 1 ? count : wavy(month)

describe('what is unusual now', () => {
  it('nothing told is nothing judged', () => {
    expect(watchOver([], today)).toMatchObject({ month: null, judged: 0, unusual: [], falseAlarms: 0 })
    expect(watchOver([series(24, () => null)], today)).toMatchObject({ month: null, notJudged: 1 })
  })

  it('three times as many as usual is told, with what was expected; as usual is quiet', () => {
    const { unusual, month, short } = watchOver([series(84, last(19, 84))], today)
    expect(month).toBe('2026-10')
    expect(short).toBeNull()
    expect(unusual).toHaveLength(1)
    expect(unusual[0]).toMatchObject({ area: 'north', count: 19, years: null })
    expect(unusual[0]!.upper).toBeLessThan(19)
    expect(unusual[0]!.expected).toBeGreaterThan(3)
    expect(watchOver([series(84, wavy)], today)).toMatchObject({ judged: 1, unusual: [] })
  })

  it('a history of three years is compared with the same month, and says so', () => {
    const { unusual, short } = watchOver([series(40, last(25, 40))], today)
    expect(unusual[0]?.years).toBe(3)
    expect(short).toEqual({ series: 1, years: 3 })
  })

  it('a month that is not told is not judged, and a first year has nothing to be compared with', () => {
    const told = [series(84, wavy), series(84, last(null, 84), 'south'), series(8, () => 3, 'new')]
    expect(watchOver(told, today)).toMatchObject({ month: '2026-10', judged: 1, notJudged: 2 })
  })

  it('missing months are not noughts: they do not make the rest look unusual', () => {
    const gaps = series(84, (month) => (month % 2 === 0 && month < 72 ? null : wavy(month)))
    expect(watchOver([gaps], today).unusual).toEqual([])
  })

  it('a place where nothing ever happened is told when something does', () => {
    expect(watchOver([series(84, last(4, 84)), series(84, () => 0, 'quiet')], today).unusual).toEqual([])
    const woken = series(84, (month) => (month === 83 ? 5 : 0), 'quiet')
    expect(watchOver([woken], today).unusual).toMatchObject([{ area: 'quiet', count: 5, expected: 0 }])
  })

  it('the least likely stands first', () => {
    const told = watchOver(
      [15, 40, 22].map((count) => series(84, last(count, 84), `area ${count}`)),
      today,
    )
    expect(told.unusual.map(({ count }) => count)).toEqual([40, 22, 15])
  })

  it.each([
    [1, 1],
    [4, 1],
    [30, 4],
  ])('of %d series about %d false alarms a year are to be expected', (count, expected) => {
    const all = Array.from({ length: count }, (_, at) => series(84, wavy, `area ${at}`))
    expect(watchOver(all, today).falseAlarms).toBe(expected)
  })

  it.each([
    ['2026-10', '2026-11-22', true],
    ['2026-09', '2026-11-14', true],
    ['2026-09', '2026-11-15', false],
  ])('%s is young on %s: %s', (month, day, expected) => {
    expect(isYoung(month, day)).toBe(expected)
  })

  it('the month that is still going on is never judged', () => {
    const running = series(84, wavy)
    running.counts.push(60)
    expect(watchOver([running], today)).toMatchObject({ month: '2026-10', unusual: [] })
  })

  it('never throws, and judges or leaves out every series', () => {
    const count = fc.option(fc.nat(30), { nil: null })
    const some = fc.array(fc.array(count, { minLength: 1, maxLength: 90 }), { maxLength: 4 })
    fc.assert(
      fc.property(some, (all) => {
        const told = watchOver(
          all.map((counts, at) => series(counts.length, (month) => counts[month] ?? null, `${at}`)),
          today,
        )
        expect(told.judged + told.notJudged).toBe(all.length)
        expect(told.unusual.length).toBeLessThanOrEqual(told.judged)
      }),
      { numRuns: 60 },
    )
  })
})
