import { expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

it('parties listed without bullets, capitals and all', () => {
  const { parties, focusAreas } = readAgreement(`Samverkansöverenskommelse
Polisområde Södra Ådalen

Parter
Ramsele KOMMUN
KOMMUNERNA Lo och Vibyggerå
Region Ådalen
Länsstyrelsen i Ådalens län
Polismyndigheten, polisområde Södra Ådalen

Överenskommelsen gäller till och med den 31 december 2028.

Gemensamma fokusområden
I. Välfärdsbrott
II. Våld i nära relationer`)
  expect(parties.map(({ organisationKind }) => organisationKind).sort()).toEqual([
    'municipality',
    'municipality',
    'municipality',
    'police',
    'region',
    'stateAgency',
  ])
  expect(focusAreas.map(({ title }) => title)).toEqual(['Välfärdsbrott', 'Våld i nära relationer'])
})

it('a table printed with narrow gaps is cut where its head is', () => {
  const { commitments } = readAgreement(`Handlingsplan för Ekeby kommun och polisen i Ekeby 2027

Åtgärd                        När/hur ofta        Ansvarig         Samverkan med
Utbilda personal i att fråga  1 gång/år           Socialchef       Polisen
om hot
Besök i årskurs 9             2 ggr per läsår     Kommunpolisen    Skolorna`)
  expect(
    commitments.map(({ what, responsible, cadences }) => [what, responsible, cadences[0]?.count]),
  ).toEqual([
    ['Utbilda personal i att fråga om hot', ['Socialchef'], 1],
    ['Besök i årskurs 9', ['Kommunpolisen'], 2],
  ])
})
