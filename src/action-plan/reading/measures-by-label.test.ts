import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const agreement = (areas: string) => `SAMARBEJDSAFTALE OM TRYGHED I STRANDBY
mellem Strandby Kommune og Sydkystens Politi

1. Formål
Formålet med aftalen er at øge trygheden i Strandby.

2. Varighed
Aftalen gælder fra 1. januar 2025 til 31. december 2027.

Indsatsområder
${areas}
Opfølgning
Parterne gør status to gange om året.
`

const measuresOf = (areas: string) =>
  readAgreement(agreement(areas)).measures.map(({ title, focusArea }) => [title, focusArea])

const expected = [
  ['Synlige voksne på gaden', 'Tryghed i natten'],
  ['Rene gader', 'Tryghed i natten'],
  ['Møder på skolerne', 'Unge og rusmidler'],
]

describe('a line that names the measure of the points below it', () => {
  const areas = (label: (nr: number) => string) => `1. Tryghed i natten
${label(1)}Synlige voksne på gaden
- Politiet går fodpatrulje hver fredag.
- SSP-konsulenten er på gaden to gange om måneden.
${label(2)}Rene gader
- Kommunen tømmer skraldespande hver dag.
2. Unge og rusmidler
${label(3)}Møder på skolerne
- SSP-konsulenten besøger alle 7. klasser én gang pr. skoleår.
`
  it.each([
    ['"Indsats: …"', () => 'Indsats: '],
    ['"Indsats 1: …"', (nr: number) => `Indsats ${nr}: `],
    ['"Tiltag: …"', () => 'Tiltag: '],
    ['no label, below numbered areas', () => ''],
  ])('%s', (_name, label) => {
    expect(measuresOf(areas(label))).toEqual(expected)
    const reading = readAgreement(agreement(areas(label)))
    expect(reading.focusAreas.map(({ title }) => title)).toEqual(['Tryghed i natten', 'Unge og rusmidler'])
    expect(reading.commitments).toHaveLength(4)
    expect(reading.commitments.find(({ what }) => what.includes('7. klasser'))?.responsible).toEqual([
      'SSP-konsulenten',
    ])
  })
})

it('lettered promises over "Hur: …" are areas, and what is done in each a measure', () => {
  const reading = readAgreement(`MEDBORGARLÖFTEN 2026
Norrfors kommun och Polisen i Norrfors

Löfte A. Ökad närvaro i centrum
Hur: Fotpatrullering
Hur ofta: minst fyra pass per vecka
Vem: Polisen

Löfte B. Tryggare gårdar
Hur: Trygghetsvandring
Hur ofta: två gånger per år
Vem: Kommunen
`)
  expect(reading.focusAreas.map(({ title }) => title)).toEqual(['Ökad närvaro i centrum', 'Tryggare gårdar'])
  expect(reading.measures.map(({ title, focusArea }) => [title, focusArea])).toEqual([
    ['Fotpatrullering', 'Ökad närvaro i centrum'],
    ['Trygghetsvandring', 'Tryggare gårdar'],
  ])
})

it('"Ansvarig:" below two promises in one paragraph is the last one’s', () => {
  const { commitments } = readAgreement(`Överenskommelse mellan Bergvalla kommun och polisen i Bergvalla

Åtaganden
Polisen kontrollerar hastigheten vid skolorna två gånger i veckan.
Kommunen inventerar skolvägarna vartannat år.
Ansvarig: Stadsbyggnadsförvaltningen
`)
  expect(commitments.map(({ responsible }) => responsible)).toEqual([
    ['Polisen'],
    ['Stadsbyggnadsförvaltningen'],
  ])
})

it('the points below a numbered effort are promises of that effort, a campaign in a week too', () => {
  const { efforts, commitments, measures } = readAgreement(`SAMARBEJDSPLAN 2025
Østkystens Politi og Strandby Kommune

Prioriterede indsatser i 2025
1. Indbrud i privat beboelse
   • Politiet giver råd senest 3 dage efter anmeldelsen.
2. Trafik ved skolerne
   • Mindst 20 hastighedskontroller i kvartalet.
   • Kampagne i uge 33.
`)
  expect(efforts.map(({ title, topics }) => [title, topics])).toEqual([
    ['Indbrud i privat beboelse', []],
    ['Trafik ved skolerne', []],
  ])
  expect(measures).toEqual([])
  expect(commitments.map(({ measure, what }) => [measure, what])).toEqual([
    ['Indbrud i privat beboelse', 'Politiet giver råd senest 3 dage efter anmeldelsen.'],
    ['Trafik ved skolerne', 'Mindst 20 hastighedskontroller i kvartalet.'],
    ['Trafik ved skolerne', 'Kampagne i uge 33.'],
  ])
})
