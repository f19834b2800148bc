import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { againstTheRest, funnelLimits } from './areas.ts'
import { concentrationOf } from './concentration.ts'
import { falseDiscovery, falseDiscoveryDependent, holm } from './false-discovery.ts'
import { likeliestPrior, rateWithPrior, shrunkRates } from './shrunk-rates.ts'

const areas = fc
  .array(
    fc.record({ count: fc.integer({ min: 0, max: 200 }), exposure: fc.integer({ min: 1, max: 5000 }) }),
    {
      minLength: 3,
      maxLength: 20,
    },
  )
  .map((all) => ({ counts: all.map(({ count }) => count), exposures: all.map(({ exposure }) => exposure) }))

const turned = <T>(all: readonly T[]) => [...all.slice(1), all[0] as T]

describe('an area against the rest', () => {
  it('25 where 12 are expected is clearly more, among eight areas looked at together', () => {
    const counts = [0, 3, 12, 25, 7, 1, 18, 9]
    const exposures = [310, 290, 560, 640, 420, 110, 980, 690]
    const one = againstTheRest({ counts, exposures })[3]
    expect(one?.expected).toBeCloseTo(12, 9)
    expect(one?.q).toBeCloseTo(0.0018, 4)
    expect(funnelLimits({ counts, exposures }, 640, 0.05).high * 640).toBeLessThan(25)
  })

  it('the areas in another order give the answers in that order', () => {
    fc.assert(
      fc.property(areas, ({ counts, exposures }) => {
        const told = againstTheRest({ counts, exposures })
        const other = againstTheRest({ counts: turned(counts), exposures: turned(exposures) })
        turned(told).forEach((one, at) => {
          expect(other[at]?.p ?? null).toBe(one?.p ?? null)
          expect(other[at]?.q ?? -1).toBeCloseTo(one?.q ?? -1, 12)
        })
      }),
    )
  })

  it('an area where nobody is exposed is not compared, and changes nothing for the others', () => {
    const without = againstTheRest({ counts: [5, 9], exposures: [100, 100] })
    const beside = againstTheRest({ counts: [5, 3, 9], exposures: [100, 0, 100] })
    expect(beside[1]).toBeNull()
    expect([beside[0], beside[2]]).toEqual(without)
  })
})

describe('rates drawn towards the common one', () => {
  it('lie between the area’s own and the common one', () => {
    fc.assert(
      fc.property(areas, ({ counts, exposures }) => {
        const found = shrunkRates({ counts, exposures })
        if ('problem' in found) throw new Error(found.problem)
        found.shrunk.forEach((rate, at) => {
          const own = counts[at]! / exposures[at]!
          expect(rate).toBeGreaterThanOrEqual(Math.min(own, found.overall) - 1e-12)
          expect(rate).toBeLessThanOrEqual(Math.max(own, found.overall) + 1e-12)
        })
      }),
    )
  })

  it('nobody exposed at all is said', () => {
    expect(shrunkRates({ counts: [1, 2], exposures: [0, 0] })).toEqual({ problem: 'noExposure' })
  })

  it('areas that vary no more than chance have no prior, and those that do have one that draws them together', () => {
    expect(likeliestPrior({ counts: [10, 20, 30], exposures: [1000, 2000, 3000] })).toBeNull()
    const prior = likeliestPrior({ counts: [2, 30, 4, 55, 9], exposures: [500, 500, 500, 500, 500] })!
    const { rate, low, high } = rateWithPrior({ count: 55, exposure: 500 }, prior)
    expect(rate).toBeLessThan(55 / 500)
    expect(rate).toBeGreaterThan(prior.mean)
    expect(low).toBeLessThan(rate)
    expect(high).toBeGreaterThan(rate)
  })
})

describe('among many looked at together', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })

  it('nothing becomes surer than it was alone, and the more cautious ways are', () => {
    fc.assert(
      fc.property(shares, (p) => {
        const q = falseDiscovery(p)
        const cautious = [falseDiscoveryDependent(p), holm(p)]
        p.forEach((alone, at) => {
          expect(q[at]).toBeGreaterThanOrEqual(alone)
          for (const other of cautious) expect(other[at]).toBeGreaterThanOrEqual(q[at]! - 1e-12)
        })
      }),
    )
  })

  it('what was not judged is not among them', () => {
    expect(falseDiscovery([0.01, null, 0.04])).toEqual([0.02, null, 0.04])
  })
})

describe('how concentrated a problem is', () => {
  it('fewer events than places do not look concentrated for that alone', () => {
    const found = concentrationOf([1, 1, 1, 0, 0, 0, 0, 0])
    expect(found).toMatchObject({ gini: 0.625, generalised: 0 })
  })

  it('lies between even and all at one place, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 30 }), (counts) => {
        const found = concentrationOf(counts)
        if ('problem' in found) {
          expect(counts.every((count) => count === 0)).toBe(true)
          return
        }
        expect(found.gini).toBeGreaterThanOrEqual(-1e-12)
        expect(found.generalised).toBeLessThanOrEqual(1)
        expect(found.holdAQuarter).toBeLessThanOrEqual(found.holdHalf)
        expect(concentrationOf(turned(counts))).toEqual(found)
      }),
      { examples: [[[0, 0]], [[0, 1]]] },
    )
  })
})
