import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AreaShape, Corner, Ring, Shape } from './geometry.rules.ts'
import { holdsPoint, squareKilometres } from './geometry.rules.ts'
import { areaFinder } from './rules.ts'

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const polygon = (...coordinates: Ring[]): Shape => ({ type: 'Polygon', coordinates })

const town = { area: 'town', shape: polygon(square(10, 55, 1)) }
const lake = { area: 'around the lake', shape: polygon(square(12, 55, 1), square(12.4, 55.4, 0.2)) }
const islands: AreaShape = {
  area: 'islands',
  shape: { type: 'MultiPolygon', coordinates: [[square(14, 55, 0.1)], [square(14.5, 55, 0.1)]] },
}
const quarter = { area: 'quarter', shape: polygon(square(10.2, 55.2, 0.2)) }
const find = areaFinder([town, lake, islands, quarter])

it.each([
  //  where                                         lon    lat    in
  ['in the town', 10.7, 55.7, 'town'],
  ['in the quarter of the town, which is finer', 10.3, 55.3, 'quarter'],
  ['on the quarter’s boundary', 10.2, 55.3, 'quarter'],
  ['on the town’s outer boundary, in the east', 11, 55.5, 'town'],
  ['on a corner of the town', 11, 56, 'town'],
  ['in the lake, which is a hole', 12.5, 55.5, null],
  ['on the shore of the lake', 12.4, 55.5, 'around the lake'],
  ['on the first island', 14.05, 55.05, 'islands'],
  ['on the second island', 14.55, 55.05, 'islands'],
  ['between the islands', 14.3, 55.05, null],
  ['far away', 0, 0, null],
  ['nowhere', Number.NaN, 55.5, null],
])('%s', (_, lon, lat, area) => {
  expect(find({ lon, lat })).toBe(area)
})

it('nothing is found among no outlines', () => {
  expect(areaFinder([])({ lat: 55, lon: 10 })).toBeNull()
})

describe('against asking every outline one by one', () => {
  // Whole steps, so that points fall on corners and boundaries again and again.
  const step = fc.integer({ min: 0, max: 12 })
  const star = fc
    .tuple(step, step, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 9 }))
    .map(([x, y, reaches]): Ring => {
      const corners = reaches.map((reach, at): Corner => {
        const angle = (2 * Math.PI * at) / reaches.length
        return [
          10 + (x + Math.round(reach * Math.cos(angle))) / 4,
          55 + (y + Math.round(reach * Math.sin(angle))) / 4,
        ]
      })
      return [...corners, corners[0] as Corner]
    })
  const shape = fc.oneof(
    star.map((ring) => polygon(ring)),
    fc.tuple(star, star).map(([ring, hole]) => polygon(ring, hole)),
    star.map(
      (ring): Shape => ({
        type: 'MultiPolygon',
        coordinates: [[ring], [ring.map(([lon, lat]): Corner => [lon + 8, lat])]],
      }),
    ),
  )
  const place = fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })),
    fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true })),
  )

  it('the same area is found', () => {
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 6 }),
        fc.array(place, { minLength: 20 }),
        (drawn, places) => {
          const shapes = drawn.map((one, at) => ({ area: `${at}`, shape: one }))
          const finest = shapes.toSorted(
            (one, other) =>
              squareKilometres(one.shape) - squareKilometres(other.shape) || (one.area < other.area ? -1 : 1),
          )
          const quick = areaFinder(shapes)
          for (const [x, y] of places) {
            const point = { lon: 9.5 + x / 4, lat: 54.5 + y / 4 }
            const slow = finest.find((one) => holdsPoint(one.shape, point))?.area ?? null
            expect(quick(point)).toBe(slow)
          }
        },
      ),
    )
  })
})

it('a square of a degree has the size of the strip of a globe between its parallels', () => {
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
  expect(squareKilometres(town.shape)).toBeCloseTo(
    6371.0088 ** 2 * (Math.PI / 180) * (sine(56) - sine(55)),
    6,
  )
  expect(squareKilometres(lake.shape)).toBeLessThan(squareKilometres(town.shape))
})
