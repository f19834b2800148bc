import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import { hidden, withoutPersonalData } from './masking.rules.ts'

// No number here was looked up: they are days, serials and check digits put together.
const cases = [
  ['a number that points out a person', 'Han har 811228-9874 och säljer', 'Han har [dolt] och säljer', 'sv'],
  ['a Danish one', 'Hun har 280278-1234', 'Hun har [skjult]', 'da'],
  ['a telephone', 'Ring mig på 070-123 45 67 om ni vill', 'Ring mig på [dolt] om ni vill', 'sv'],
  ['an address', 'Skriv till kalle@example.org', 'Skriv till [dolt]', 'sv'],
  ['a plate', 'Bilen ABC 123 står där jämt', 'Bilen [dolt] står där jämt', 'sv'],
  ['a name in full', 'Det var Anders Berg som slog', 'Det var [dolt] som slog', 'sv'],
  ['twice the same', 'Erik Ek och Erik Ek igen', '[dolt] och [dolt] igen', 'sv'],
  ['two kinds', 'Anna Ek, 070-123 45 67', '[dolt], [dolt]', 'sv'],
] as const
it.each(cases)('hides %s', (_, said, kept, language) => {
  expect(withoutPersonalData(said, language)).toEqual({ words: kept, masked: true })
})

describe('what points out nobody stays sign for sign', () => {
  it.each([
    'Det är mörkt på Storgatan – lampan är trasig…',
    'Tre rån på 2 veckor, år 2024–2026',
    'Anna Lindhs plats är otrygg',
    'Buss 3 klockan 22.30 är värst',
  ])('%s', (said) => {
    expect(withoutPersonalData(said, 'sv')).toEqual({ words: said, masked: false })
  })
})

it('whatever is said, nothing that the guard knows is left', () => {
  const pieces = fc.constantFrom(
    ...['811228-9874', 'Anders Berg', 'pappan Erik', '070-123 45 67', 'a@b.se', 'ABC 123', '[dolt]'],
    ...[' ', '  ', '-', ',', '\u200b', '–', 'och', 'mobil', 'reg.nr', '12', '0', 'Lena', 'eleven'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
      const { words } = withoutPersonalData(some.join(''), 'sv')
      expect(personalDataIn(words)).toEqual([])
    }),
    { numRuns: 600 },
  )
})

it('no word that hides is itself taken for a person', () => {
  for (const word of Object.values(hidden)) expect(personalDataIn(`pappan ${word} ${word}`)).toEqual([])
})
