import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coordinateIn, pairIn, pointReader } from './points.rules.ts'

// Worked out by Lantmäteriet's own formulas (Krüger's series), not by the library the reader uses.
const known: [system: 'sweref99tm' | 'utm32', lat: number, lon: number, north: number, east: number][] = [
  ['sweref99tm', 58.94, 14.87, 6533378.29, 492518.21],
  ['sweref99tm', 59.32932, 18.06858, 6580745.18, 674570.63],
  ['sweref99tm', 65.58415, 22.15465, 7292321.59, 829438.38],
  ['sweref99tm', 55.60587, 13.00073, 6164028.92, 374053.17],
  ['utm32', 55.6761, 12.56834, 6175804.15, 724354.44],
  ['utm32', 56.15674, 10.21076, 6224184.55, 575204.43],
  ['utm32', 55.46667, 8.45, 6146861.48, 465227.02],
]

describe('points', () => {
  it.each(known)('%s: %s, %s', (system, lat, lon, north, east) => {
    const read = pointReader(system)
    expect(read(String(north), String(east))).toEqual({ lat, lon })
    // What Sweden calls X points north.
    expect(read(String(east).replace('.', ','), String(north))).toEqual({ lat, lon })
  })

  it('degrees that were written the other way round are turned, where that is where they should be', () => {
    const read = pointReader('wgs84', ({ lat }) => lat > 55 && lat < 70)
    expect(read('14.87', '58.94')).toEqual({ lat: 58.94, lon: 14.87 })
    expect(read('41.9', '-87.6')).toEqual({ lat: 41.9, lon: -87.6 })
  })

  it.each([
    ['', '', 'none'],
    ['0', '0.0', 'none'],
    ['58.9', '', 'impossible'],
    ['north', '14', 'impossible'],
    ['91', '181', 'impossible'],
    ['1e400', '3', 'impossible'],
  ])('%j, %j: %s', (lat, lon, expected) => {
    expect(pointReader('wgs84')(lat, lon)).toBe(expected)
  })

  it('metres that lie in no such system are refused', () => {
    expect(pointReader('sweref99tm')('58.94', '14.87')).toBe('impossible')
    expect(pointReader('utm32')('1298750.68', '451803.55')).toBe('impossible')
  })

  it.each([
    ['59.328634,14.536414', ['59.328634', '14.536414']],
    ['59,33; 14,54', ['59,33', '14,54']],
    ['POINT (14.54 59.33)', ['59.33', '14.54']],
    ['Storgatan 3', null],
  ])('in one cell: %s', (cell, expected) => {
    expect(pairIn(cell)).toEqual(expected)
  })

  it('whatever is written, what is read lies on earth', () => {
    const written = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String))
    fc.assert(
      fc.property(written, written, fc.constantFrom('wgs84', 'sweref99tm', 'utm32'), (lat, lon, system) => {
        const point = pointReader(system)(lat, lon)
        if (typeof point === 'string') return
        expect(Math.abs(point.lat)).toBeLessThanOrEqual(90)
        expect(Math.abs(point.lon)).toBeLessThanOrEqual(180)
      }),
      { numRuns: 2000 },
    )
    expect(coordinateIn('6 580 822,5')).toBe(6580822.5)
  })
})
