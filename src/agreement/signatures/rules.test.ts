import { expect, it } from 'vitest'
import { lackingSignatures, partySignatures } from './rules.ts'

const agreement = {
  parties: ['m', 'p'],
  signatories: [
    { organisation: 'Ekbro kommun', office: 'Kommunchef', signedOn: '2026-01-02' },
    { organisation: 'Polisen', office: 'Chef', signedOn: null as string | null, signedAtPlace: 'Vidsjö' },
  ],
  signedAtPlace: 'Ekbro',
  signedOn: null,
  termKind: 'years-from-date' as const,
  termFrom: '2026-02-01',
  termTo: null,
  termYears: 1,
}
const nameOf = (id: string) => (id === 'm' ? 'Ekbro kommun' : 'Polisen')

it.each([
  ['waits before the agreement holds', null, '2026-01-31', 'waiting'],
  ['never signed once it holds', null, '2026-02-01', 'never'],
  ['signed late is signed', '2026-03-01', '2026-03-01', 'signed'],
  ['a day that has not come is no signature', '2026-03-01', '2026-02-28', 'never'],
] as const)('a party %s', (_, signedOn, today, standing) => {
  const [ekbro, polisen] = agreement.signatories
  const signed = { ...agreement, signatories: [ekbro!, { ...polisen!, signedOn }] }
  const states = partySignatures(signed, nameOf, today)
  expect(states.map((one) => one.standing)).toEqual(['signed', standing])
  expect(states.map(({ by }) => by[0]?.place)).toEqual(['Ekbro', 'Vidsjö'])
})

it.each([
  ['2026-01-31', { standing: 'waiting', day: '2026-02-01', names: ['Polisen'] }],
  ['2026-06-01', { standing: 'never', day: '2026-02-01', names: ['Polisen'] }],
  ['2027-06-01', null],
] as const)('on %s it is told who has not signed', (today, lacking) => {
  expect(lackingSignatures(agreement, nameOf, today)).toEqual(lacking)
})

it('nothing is told while nobody knows when it begins to hold', () => {
  expect(
    lackingSignatures(
      { ...agreement, termKind: 'until-further-notice', termFrom: null },
      nameOf,
      '2026-06-01',
    ),
  ).toBe(null)
})
