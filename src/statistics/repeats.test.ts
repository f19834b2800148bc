import fc from 'fast-check'
import { expect, it } from 'vitest'
import { repeatsOf } from './repeats.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

const events = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 99 })), {
  maxLength: 20,
})

it('the order the events come in does not matter, and a longer window has no fewer repeats', () => {
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 60 }), (all, window) => {
      const found = repeatsOf(all, window)
      expect(repeatsOf(all.toReversed(), window)).toEqual(found)
      expect(repeatsOf(all, window + 10).repeatEvents).toBeGreaterThanOrEqual(found.repeatEvents)
      expect(repeatsOf(all, 100).repeatEvents).toBe(all.length - found.addresses)
    }),
  )
})

it('two events on one day at one address are a repeat, and what is not known is left out', () => {
  expect(
    repeatsOf(
      [
        ['a', 4],
        ['a', 4],
        [null, 4],
        ['a', null],
      ],
      0,
    ),
  ).toEqual({
    events: 2,
    leftOut: 2,
    addresses: 1,
    repeatEvents: 1,
    shareOfEvents: 0.5,
    addressesHitAgain: 1,
    gapsDays: [0],
  })
  expect(repeatsOf([], 30).shareOfEvents).toBeNull()
})

it('every order of four comes as often as any other, and streams do not repeat each other', () => {
  const seen = new Map<string, number>()
  const random = seededRandom(7)
  for (let time = 0; time < 24_000; time++) {
    const items = Float64Array.of(0, 1, 2, 3)
    shuffle(items, random)
    seen.set(items.join(), (seen.get(items.join()) ?? 0) + 1)
  }
  const misfit = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  expect(seen.size).toBe(24)
  expect(misfit).toBeLessThan(60)
  const drawn = (seed: number, stream: number) => {
    const next = seededRandom(seed, stream)
    return Array.from({ length: 8 }, () => next(1_000_000)).join()
  }
  const streams = [drawn(1, 0), drawn(1, 1), drawn(2, 0), drawn(0, 1), drawn(2 ** 32 + 1, 0), drawn(-1, 0)]
  expect(new Set(streams).size).toBe(streams.length)
  expect(drawn(1, 1)).toBe(drawn(1, 1))
})
