import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../web/languages.ts'
import type { Told } from './development.rules.ts'
import { placesTold } from './development.rules.ts'
import { rankWords } from './rank.pages.tsx'
import { type Ranked, rankAmong, rankOf } from './rank.rules.ts'

const place = (id: string, count: number | null, exposed: number | null = 10_000): Ranked => ({
  ...{ id, count, exposed, overdispersion: null },
})

describe('S1-103 reckoned per inhabitant, with the rank among others', () => {
  it.each([
    ['clearly the highest', 200, [50, 60, 70], { from: 1, to: 1 }],
    ['clearly the lowest', 20, [150, 160, 170], { from: 4, to: 4 }],
    ['among those that chance cannot tell apart', 50, [48, 52, 55], { from: 1, to: 4 }],
    ['one clearly above, two alike', 50, [150, 52, 55], { from: 2, to: 4 }],
    ['nothing anywhere', 0, [0, 0], { from: 1, to: 3 }],
  ] as const)('%s', (_, count, others, expected) => {
    const rank = rankOf(
      place('own', count),
      others.map((one, at) => place(`${at}`, one)),
    )
    expect(rank).toMatchObject(expected)
  })

  it('it is the rate that counts: as many among ten times the inhabitants is far less', () => {
    expect(rankOf(place('own', 100, 100_000), [place('other', 100)])).toMatchObject({ from: 2, to: 2 })
  })

  it('months that vary widen the range', () => {
    const others = [place('a', 80), place('b', 55)]
    expect(rankOf(place('own', 50), others)).toMatchObject({ from: 2 })
    expect(rankOf({ ...place('own', 50), overdispersion: 4 }, others)).toMatchObject({ from: 1, to: 3 })
  })

  it('without inhabitants, or without another place, there is no rank', () => {
    expect(rankOf(place('own', 50, null), [place('a', 50)])).toBeNull()
    expect(rankOf(place('own', null), [place('a', 50)])).toBeNull()
    expect(rankOf(place('own', 50), [place('own', 50), place('a', 50, null)])).toBeNull()
  })

  it('the range always holds as many as are not told apart, whatever the order', () => {
    const counts = fc.array(fc.nat(200), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.nat(200), counts, (own, all) => {
        const others = all.map((count, at) => place(`${at}`, count))
        const rank = rankOf(place('own', own), others)
        expect(rank).toEqual(rankOf(place('own', own), others.toReversed()))
        expect(rank!.from).toBeLessThanOrEqual(rank!.to)
        expect(rank!.to - rank!.from + 1).toBe(rank!.of - rank!.clearlyAbove - rank!.clearlyBelow)
      }),
      { numRuns: 60 },
    )
  })

  const told = (year: number, count: number): Told => ({
    ...{
      period: { year, unit: 'year', part: 1 },
      count,
      withheld: false,
      exposed: 10_000,
      preliminary: false,
    },
  })
  const named = (id: string, isOwn: boolean, latest: number, year = 2026) => ({
    ...{ id, name: id, isOwn, told: [told(year - 1, latest), told(year, latest)] },
  })

  it('places that tell of another year, and areas of its own, are not among the others', () => {
    const all = [named('own', true, 50), named('part', true, 10), named('other', false, 200)]
    const places = placesTold([...all, named('late', false, 300, 2025)])
    const own = places.find(({ id }) => id === 'own')!
    expect(rankAmong(own, places)).toEqual({ of: 2, clearlyAbove: 1, clearlyBelow: 0, from: 2, to: 2 })
  })

  it.each(languages)('is told in words, %s', (language) => {
    const rank = { of: 4, clearlyAbove: 1, clearlyBelow: 0, from: 2, to: 4 }
    expect(rankWords(rank, 'Ekbro', language)).toMatch(/1 .*0 .*2–4 .*4/)
    const open = { of: 4, clearlyAbove: 0, clearlyBelow: 0, from: 1, to: 4 }
    expect(rankWords(open, 'Ekbro', language)).not.toContain('1–4')
    expect(rankWords({ ...rank, to: 2, clearlyBelow: 2 }, 'Ekbro', language)).not.toContain('–')
  })
})
