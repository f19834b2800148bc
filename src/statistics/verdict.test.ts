import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeVerdict, displacementVerdict, effectVerdict } from './verdict.ts'

const of = (count: number | null, exposure = 1) => ({ count, exposure })
const area = (before: number, after: number) => ({ before, after })

describe('what two periods say', () => {
  it.each([
    ['notComparable', of(3, 0), of(4)],
    ['notComparable', of(null), of(4)],
    ['tooFew', of(2), of(2)],
    ['aboutTheSame', of(5200), of(5160)],
    ['fell', of(5), of(0)],
    ['rose', of(40), of(62)],
    ['noClearChange', of(12), of(6)],
  ] as const)('%s', (verdict, before, after) => {
    expect(changeVerdict(before, after)).toBe(verdict)
  })
})

describe('what a measure’s numbers say', () => {
  it.each([
    ['notComparable', area(5, 5), area(0, 0)],
    ['tooFew', area(2, 1), area(3, 1)],
    ['sameAsComparison', area(9000, 8100), area(21_000, 18_950)],
    ['betterThanComparison', area(25, 9), area(110, 92)],
    ['worseThanComparison', area(20, 38), area(150, 140)],
    ['cannotTell', area(30, 15), area(30, 15)],
  ] as const)('%s', (verdict, focus, comparison) => {
    expect(effectVerdict({ focus, comparison })).toBe(verdict)
  })
})

describe('what the surroundings say', () => {
  const control = area(900, 880)
  it.each([
    ['notComparable', area(50, 20), area(40, 55), area(0, 0)],
    ['noFallToExplain', area(100, 96), area(80, 76), control],
    ['moved', area(200, 100), area(100, 150), control],
    ['partlyMoved', area(300, 100), area(100, 140), control],
    ['neighboursFellToo', area(200, 100), area(160, 90), control],
    ['netFallBufferUnclear', area(200, 100), area(60, 58), control],
    ['cannotTellBuffer', area(60, 38), area(60, 66), control],
  ] as const)('%s', (verdict, focus, buffer, compared) => {
    expect(displacementVerdict({ focus, buffer, control: compared })).toBe(verdict)
  })
})

const count = fc.integer({ min: 0, max: 400 })

it('what fell one way rose the other way round', () => {
  const turned: Record<string, string> = { fell: 'rose', rose: 'fell' }
  fc.assert(
    fc.property(count, count, (before, after) => {
      const there = changeVerdict(of(before), of(after))
      expect(changeVerdict(of(after), of(before))).toBe(turned[there] ?? there)
    }),
  )
})

it('fewer after never turn a fall into anything but a fall', () => {
  fc.assert(
    fc.property(count, count, (before, after) => {
      fc.pre(after > 0 && changeVerdict(of(before), of(after)) === 'fell')
      expect(changeVerdict(of(before), of(after - 1))).toBe('fell')
    }),
  )
})

it('an effect turned round between area and comparison turns round', () => {
  const turned: Record<string, string> = {
    betterThanComparison: 'worseThanComparison',
    worseThanComparison: 'betterThanComparison',
  }
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const there = effectVerdict({ focus: area(a, b), comparison: area(c, d) })
      const back = effectVerdict({ focus: area(c, d), comparison: area(a, b) })
      expect(back).toBe(turned[there] ?? there)
    }),
  )
})
