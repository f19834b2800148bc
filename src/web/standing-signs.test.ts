import { expect, expectTypeOf, it } from 'vitest'
import { type Standing, standings } from '../follow-up/standing.rules.ts'
import { type SignedStanding, signedStandings, signPicture, standingSigns } from './standing-signs.ts'

it('every standing of follow-up has a sign, in the same order', () => {
  expect(signedStandings).toEqual([...standings])
  expectTypeOf<SignedStanding>().toEqualTypeOf<Standing>()
})

it.each(signedStandings)(
  '%s: its symbol stands 4.5 to 1 against its face, its edge 3 to 1 against paper',
  (standing) => {
    const { face, ink, edge } = standingSigns[standing]
    expect(contrast(ink, face)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(edge, '#ffffff')).toBeGreaterThanOrEqual(3)
  },
)

it('no two standings share a symbol, and each is drawn as a path and not as a letter', () => {
  const symbols = signedStandings.map((standing) =>
    signPicture(standing)
      .match(/ d="[^"]+"/g)
      ?.join(),
  )
  expect(new Set(symbols).size).toBe(10)
  expect(signedStandings.map(signPicture).join('')).not.toContain('<text')
})

/** Contrast of two colours by WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
