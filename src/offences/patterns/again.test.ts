import { describe, expect, it } from 'vitest'
import { chanceFor } from '../../demo/chance.ts'
import { againOf, bands, placeOf } from './again.rules.ts'
import type { Placed } from './rules.ts'

const dayOf = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
const at = (day: number, east: number, north: number, more: Partial<Placed> = {}): Placed => ({
  ...{ kind: 'home-burglary', from: `${dayOf(day)}T20:00`, to: `${dayOf(day)}T22:00`, precision: 'hour' },
  ...{ area: null, dwelling: null, lat: 56 + north / 111_320, lon: 10 + east / 62_250, ...more },
})

/** Anywhere in a town of so many metres, any day of two years. */
const byChance = (count: number, size = 3000) => {
  const chance = chanceFor('town')
  return Array.from({ length: count }, () => at(Math.floor(chance() * 730), chance() * size, chance() * size))
}
/** Each of them followed within the week by one nearby. */
const followed = (events: Placed[], metres: number) =>
  events.flatMap((one, nth) => {
    const day = Math.round((Date.parse(`${one.from.slice(0, 10)}Z`) - Date.UTC(2024, 0, 1)) / 86_400_000)
    const next = at(day + 2, 0, 0, { lat: (one.lat ?? 0) + metres / 111_320, lon: one.lon })
    return nth % 3 === 0 ? [one, next] : [one]
  })

describe('whether it happens again nearby', () => {
  it.each([
    ['no events', [], 'noPlaces'],
    ['events without a place', [at(1, 0, 0, { lat: null, lon: null })], 'noPlaces'],
    ['one event', byChance(1), 'tooFew'],
    ['nineteen', byChance(19), 'tooFew'],
    ['all at one place on one day', Array.from({ length: 30 }, () => at(1, 0, 0)), 'notFound'],
    ['anywhere at any time', byChance(200), 'notFound'],
    ['a third is followed by a neighbour', followed(byChance(150), 60), 'found'],
  ] as const)('%s', (_, events, expected) => {
    expect(againOf(events).told.code).toBe(expected)
  })

  it('advice is to reach as far and as soon as the pattern goes', () => {
    const { told } = againOf(followed(byChance(150), 60))
    expect(told).toMatchObject({ code: 'found', metres: 100, days: 7 })
    if (told.code !== 'found') return
    expect(told.observed).toBeGreaterThanOrEqual(50)
    expect(told.observed).toBeGreaterThan(2 * told.expected)
  })

  it('the same place again is told as the same place, and counted', () => {
    const { told, repeats } = againOf(followed(byChance(150), 0))
    expect(told).toMatchObject({ code: 'found', metres: 0, days: 7 })
    expect(repeats.repeatEvents).toBe(50)
  })

  it('what is only known to a month or a fortnight is left out and counted', () => {
    const vague = at(3, 0, 0, { precision: 'month' })
    const long = at(3, 0, 0, { to: `${dayOf(20)}T08:00` })
    expect(againOf([...byChance(30), vague, long])).toMatchObject({ used: 30, leftOut: 2 })
  })

  it('the same events in another order give the same table', () => {
    const events = followed(byChance(80), 60)
    expect(againOf(events.toReversed())).toEqual(againOf(events))
  })

  it('of more than five thousand the newest are taken, and the table is there while one waits', () => {
    const events = byChance(5200, 8000)
    againOf(byChance(300))
    const began = performance.now()
    const { used, older, cells } = againOf(events)
    expect(performance.now() - began).toBeLessThan(3000)
    expect([used, older]).toEqual([5000, 200])
    expect([cells.length, cells[0]?.length]).toEqual([bands.space.length - 1, bands.time.length - 1])
  })

  it('a place is known to a metre', () => {
    expect(placeOf({ lat: 56.123456, lon: 10.1 })).toBe('56.12346 10.10000')
    expect(placeOf({ lat: null, lon: 10 })).toBeNull()
  })
})
