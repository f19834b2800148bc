import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { densityAt, densityOver, middleOf, type Place, type Smoothing } from './kernel-density.ts'

const metres = fc.integer({ min: -200, max: 1200 })
const place = fc.tuple(metres, metres)
const places = fc.array(place, { maxLength: 25 })
const smoothing = fc.record({
  kernel: fc.constantFrom<Smoothing['kernel']>('quartic', 'gaussian'),
  bandwidth: fc.integer({ min: 20, max: 400 }),
})
const grid = { west: 0, south: 100, east: 1000, north: 900, columns: 10, rows: 16 }
const middles = Array.from({ length: grid.columns * grid.rows }, (_, cell) => middleOf(grid, cell))

const moved =
  (by: Place) =>
  ([east, north]: Place): Place => [east + by[0], north + by[1]]

describe('how dense events lie', () => {
  it('a grid holds what its middles do, but for what a Gaussian leaves out beyond six standard deviations', () => {
    fc.assert(
      fc.property(places, smoothing, (all, by) => {
        const weights = all.map((_, at) => at % 3)
        const over = densityOver({ places: all, weights }, by, grid)
        const room = 1e-9 + (by.kernel === 'gaussian' ? (all.length * 2 * 1e-2) / by.bandwidth ** 2 : 0)
        densityAt({ places: all, weights }, by, middles).forEach((one, cell) => {
          expect(Math.abs(one - over[cell]!)).toBeLessThan(room + 1e-12 * one)
        })
      }),
    )
  })

  it('moving events and places alike changes nothing', () => {
    fc.assert(
      fc.property(places, smoothing, place, (all, by, far) => {
        const here = densityAt({ places: all }, by, middles)
        const there = densityAt({ places: all.map(moved(far)) }, by, middles.map(moved(far)))
        expect(there).toEqual(here)
      }),
    )
  })

  it('the order of the events does not matter', () => {
    fc.assert(
      fc.property(places, smoothing, (all, by) => {
        const over = densityOver({ places: all }, by, grid)
        densityOver({ places: all.toReversed() }, by, grid).forEach((one, cell) => {
          expect(one).toBeCloseTo(over[cell]!, 9)
        })
      }),
    )
  })

  it('one more event makes it nowhere lower', () => {
    fc.assert(
      fc.property(places, place, smoothing, (all, one, by) => {
        const before = densityOver({ places: all }, by, grid)
        const after = densityOver({ places: [...all, one] }, by, grid)
        expect(after.every((density, cell) => density >= before[cell]!)).toBe(true)
        const at = densityAt({ places: all }, by, middles)
        const withOne = densityAt({ places: [...all, one] }, by, middles)
        expect(withOne.every((density, cell) => density >= at[cell]!)).toBe(true)
      }),
    )
  })

  it('an event in the middle of a fine grid is one event, however it is smoothed', () => {
    const wide = { west: 0, south: 0, east: 2000, north: 2000, columns: 400, rows: 400 }
    for (const kernel of ['quartic', 'gaussian'] as const) {
      const over = densityOver({ places: [[1003, 998]] }, { kernel, bandwidth: 150 }, wide)
      expect(over.reduce((sum, one) => sum + one, 0) * 0.005 ** 2).toBeCloseTo(1, 4)
    }
  })

  it('a quartic density ends at the bandwidth', () => {
    const at = densityAt({ places: [[0, 0]] }, { kernel: 'quartic', bandwidth: 300 }, [
      [299, 0],
      [300, 0],
      [0, 301],
    ])
    expect(at[0]).toBeGreaterThan(0)
    expect(at.slice(1)).toEqual([0, 0])
  })
})
