import { describe, expect, it } from 'vitest'
import { type Ground, mapOf, projectionAround } from './area-map.ts'

const square = (west: number, south: number, size: number): Ground => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})
const words = { id: 'areas', title: 'Områden', description: 'Två områden bredvid varandra.' }

describe('a map of areas', () => {
  it('tells what it shows, names each area and keeps its words out of the markup', () => {
    const svg = mapOf(
      [
        { shape: square(10, 56, 0.1), label: '1', told: 'Torg & <Park>', fill: 5 },
        { shape: square(10.1, 56, 0.1), label: '2', fill: 'withheld' },
      ],
      words,
    )
    expect(svg).toContain('<title id="areas-title">Områden</title>')
    expect(svg).toContain('<desc id="areas-description">Två områden bredvid varandra.</desc>')
    expect(svg).toContain('<title>Torg &#38; &#60;Park&#62;</title>')
    expect(svg).toContain('fill="url(#areas-withheld)"')
    expect(svg).not.toContain('style=')
  })

  it('a label stands within its area, in one with a bay too', () => {
    const bay: Ground = {
      type: 'Polygon',
      coordinates: [
        [
          [10, 56],
          [10.3, 56],
          [10.3, 56.2],
          [10.28, 56.2],
          [10.28, 56.01],
          [10.1, 56.01],
          [10.1, 56.2],
          [10, 56.2],
          [10, 56],
        ],
      ],
    }
    const svg = mapOf([{ shape: bay, label: 'x' }], words) ?? ''
    const [, x] = /<text x="([\d.]+)"/.exec(svg) ?? []
    const { west, perLon } = projectionAround([bay]) ?? { west: 0, perLon: 1 }
    const lon = west + Number(x) / perLon
    expect(lon).toBeGreaterThan(10)
    expect(lon).toBeLessThan(10.1)
  })

  it('what lies to the north stands above, and a degree is as long as it is on the ground', () => {
    const net = projectionAround([square(10, 56, 1)])
    expect(net && net.perLon / net.perLat).toBeCloseTo(Math.cos((56.5 * Math.PI) / 180), 10)
    expect(net && (net.north - 57) * net.perLat).toBeCloseTo(12, 6)
  })

  it('nothing to show is no map', () => {
    expect(mapOf([], words)).toBeNull()
  })
})
