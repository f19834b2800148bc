import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cohensKappa } from './kappa.ts'

// R 4.2.2, package vcd 1.4-11: Kappa(matrix(c(both, onlyFirst, onlySecond, neither), 2, byrow = TRUE))$Unweighted
const fromR = [
  [20, 5, 10, 15, 0.4, 0.126996062931],
  [45, 15, 25, 15, 0.130434782609, 0.0986615376234],
  [25, 35, 5, 35, 0.259259259259, 0.0771597317444],
  [9, 1, 0, 90, 0.941860465116, 0.0577502548037],
  [50, 0, 0, 50, 1, 0],
  [0, 10, 10, 0, -1, 0],
  [118, 5, 2, 0, -0.0233918128655, 0.0122867566728],
] as const
const of = (both: number, onlyFirst: number, onlySecond: number, neither: number) =>
  cohensKappa({ both, onlyFirst, onlySecond, neither })

it.each(fromR)('%i %i %i %i as R has it', (both, onlyFirst, onlySecond, neither, kappa, standardError) => {
  const found = of(both, onlyFirst, onlySecond, neither)
  expect(found?.kappa).toBeCloseTo(kappa, 10)
  expect(found?.standardError).toBeCloseTo(standardError, 10)
})

it('cannot be said where nothing was judged, or both always gave the same answer (R: NaN)', () => {
  expect(of(0, 0, 0, 0)).toBeNull()
  expect(of(0, 0, 0, 50)).toBeNull()
  expect(of(10, 0, 0, 0)).toBeNull()
})

it('tells how many were judged alike and how many chance would give', () => {
  expect(of(20, 5, 10, 15)).toMatchObject({ n: 50, alike: 35, byChance: 25 })
})

it('is the same whichever reader comes first, and never leaves -1 to 1', () => {
  const count = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
      const [one, other] = [
        of(both, onlyFirst, onlySecond, neither),
        of(both, onlySecond, onlyFirst, neither),
      ]
      if (one === null || other === null) {
        expect(one).toBe(other)
        return
      }
      expect(one.kappa).toBeCloseTo(other.kappa, 10)
      for (const limit of [one.low, one.kappa, one.high])
        expect(Math.abs(limit)).toBeLessThanOrEqual(1 + 1e-9)
      expect(one.low <= one.kappa + 1e-9 && one.kappa <= one.high + 1e-9).toBe(true)
    }),
    {
      examples: [
        [0, 0, 0, 0],
        [7, 0, 0, 0],
      ],
    },
  )
})
