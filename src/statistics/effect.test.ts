import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displacementOf } from './displacement.ts'
import { campbellSize, effectOf, phiOf } from './effect.ts'
import { known } from './known.ts'
import { absoluteDifference, addedUp, limitsOf } from './weighted-displacement.ts'

const area = (before: number, after: number) => ({ before, after })
describe('the effect against a comparison area', () => {
  it('25 to 9, where others went from 110 to 92, is 57 % better and hard to call chance', () => {
    const { relativeChange, judged } = known(effectOf({ focus: area(25, 9), comparison: area(110, 92) }))
    expect(relativeChange).toBeCloseTo(0.4304, 4)
    expect(judged.high).toBeLessThan(1)
    expect(judged.p).toBeCloseTo(0.0378, 4)
  })

  it('cannot be told where nothing ever happened in one of them, or nobody is exposed', () => {
    expect(effectOf({ focus: area(5, 5), comparison: area(0, 0) })).toEqual({ problem: 'notComparable' })
    expect(effectOf({ focus: { ...area(5, 5), exposureAfter: 0 }, comparison: area(9, 9) })).toEqual({
      problem: 'notComparable',
    })
  })

  const count = fc.integer({ min: 1, max: 600 })
  it('turns round when area and comparison change places', () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const there = known(effectOf({ focus: area(a, b), comparison: area(c, d) }))
        const back = known(effectOf({ focus: area(c, d), comparison: area(a, b) }))
        expect(there.relativeChange! * back.relativeChange!).toBeCloseTo(1, 9)
        expect(there.judged.low * back.judged.high).toBeCloseTo(1, 6)
        expect(there.judged.p).toBeCloseTo(back.judged.p, 9)
      }),
    )
  })

  it('twice as many exposed after halves it', () => {
    const plain = known(effectOf({ focus: area(40, 26), comparison: area(120, 118) }))
    const grown = known(
      effectOf({
        focus: { ...area(40, 26), exposureBefore: 1000, exposureAfter: 2000 },
        comparison: area(120, 118),
      }),
    )
    expect(grown.relativeChange! * 2).toBeCloseTo(plain.relativeChange!, 9)
    expect(grown.judged.high * 2).toBeCloseTo(plain.judged.high, 6)
  })

  it('as the Campbell reviews print it, months that vary more widen it, and noughts leave it out', () => {
    const compared = { focus: area(60, 40), comparison: area(200, 190) }
    const [narrow, wide] = [campbellSize(compared)!, campbellSize(compared, 2.4)!]
    expect(narrow.size).toBeCloseTo(1.425, 9)
    expect(wide.low).toBeLessThan(narrow.low)
    expect(wide.high).toBeGreaterThan(narrow.high)
    expect(campbellSize({ focus: area(8, 0), comparison: area(9, 7) })).toBeNull()
    expect(phiOf({ focus: area(30, 15), comparison: area(30, 15) })).toBe(0)
    expect(phiOf({ focus: area(0, 0), comparison: area(3, 4) })).toBeNull()
  })
})

describe('whether it moved', () => {
  it('the surroundings’ change is told as a share of the area’s own', () => {
    const found = known(
      displacementOf({ focus: area(100, 60), buffer: area(80, 90), control: area(400, 400) }),
    )
    expect(found.quotient).toBeCloseTo(-0.25, 9)
    expect(found.netEffect).toBeCloseTo(30, 9)
    expect(found.bufferRatio?.ratio).toBeCloseTo(1.125, 9)
  })

  it('is not told where the area did not fall, and not at all without a control', () => {
    const rose = displacementOf({ focus: area(50, 55), buffer: area(40, 38), control: area(200, 210) })
    expect(known(rose).quotient).toBeNull()
    expect(displacementOf({ focus: area(30, 20), buffer: area(25, 20), control: area(0, 10) })).toEqual({
      problem: 'controlZero',
    })
  })

  it('absolute differences add up, and their spreads as the sides of a right angle', () => {
    const one = absoluteDifference(area(20, 10), area(20, 20))
    const other = absoluteDifference(area(30, 20), area(30, 30))
    const both = addedUp([one, other])
    expect(both.estimate).toBe(-20)
    expect(both.error).toBeCloseTo(Math.sqrt(180), 12)
    expect(limitsOf(both, 0.9).high).toBeCloseTo(2.068, 3)
  })
})
