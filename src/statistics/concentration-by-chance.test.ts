import { describe, expect, it } from 'vitest'
import { concentrationByChance } from './concentration-by-chance.ts'

const dealt = { draws: 4000, seed: 7 }

describe('how many places hold half by chance', () => {
  it('two events on two places: one place holds half, however they fall', () => {
    expect(concentrationByChance(2, 2, dealt)).toBe(1)
  })

  it('three on two places: all in one, or two and one; the fuller always holds half', () => {
    expect(concentrationByChance(3, 2, dealt)).toBe(1)
  })

  it('three on three places: two are needed only where all lie apart, which is 6 of 27', () => {
    const found = concentrationByChance(3, 3, dealt)
    expect(Math.abs(found - (1 + 6 / 27))).toBeLessThan(0.03)
  })

  it('few on very many lie apart, so half of them hold half', () => {
    expect(concentrationByChance(100, 1e9, { draws: 20, seed: 1 })).toBe(50)
  })

  it('nothing is held by nobody, and the same seed tells the same', () => {
    expect([concentrationByChance(0, 10, dealt), concentrationByChance(5, 0, dealt)]).toEqual([0, 0])
    expect(concentrationByChance(40, 90, dealt)).toBe(concentrationByChance(40, 90, dealt))
  })
})
