import { expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const reading = readAgreement(`Medborgarlöfte 2027 mellan Lingdala kommun och Polisen Lingdala

Åtaganden
- Polisen går fotpatrull i parken minst två gånger i veckan. Ansvarig: Kommunpolis Siv Tallberg
- Kommunen ordnar föräldramöte en gång per termin. Ansvarig: Rut Ekgren, skolchef
- Föreningarna nattvandrar varje fredag. Ansvarig: Rädda Barnen

Kommunpolisen Siv Tallberg och säkerhetssamordnaren Jan-Erik Dahlin redovisar arbetet en gång per år.`)

it('keeps the office of who answers, and never the name', () => {
  expect(reading.commitments.slice(0, 3).map(({ responsible }) => responsible)).toEqual([
    ['Kommunpolis'],
    ['skolchef'],
    ['Rädda Barnen'],
  ])
})

it.each(['Tallberg', 'Ekgren', 'Dahlin', 'Jan-Erik', 'Siv'])('%s is in no proposal', (name) => {
  expect(JSON.stringify(reading)).not.toContain(name)
})

it('reads signatures told as organisation, office and name, and leaves the names', () => {
  const signed = readAgreement(`Samverkansöverenskommelse mellan Ekberga kommun och Region Norrdal

Överenskommelsen gäller tills vidare, dock längst till utgången av 2029.

Undertecknas av
Ekberga kommun: kommunalrådet Eva Söderlund
Region Norrdal: regiondirektören Per Ahlin`)
  expect(signed.signatories.map(({ office, organisation }) => [office, organisation])).toEqual([
    ['kommunalrådet', 'Ekberga kommun'],
    ['regiondirektören', 'Region Norrdal'],
  ])
  expect(JSON.stringify(signed)).not.toMatch(/Söderlund|Ahlin/)
  expect(signed.terms[0]).toMatchObject({ kind: 'until-further-notice', to: '2029-12-31' })
})
