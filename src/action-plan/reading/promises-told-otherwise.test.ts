import { expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

it('a letter to those who live there: the landlord by its first name, the time first, an answer owed', () => {
  const { parties, terms, commitments } =
    readAgreement(`Polisen i Sundvalla, Sundvalla kommun och bostadsbolaget Sundhem AB har kommit överens om löften till er för tiden 1 juli 2026 till 30 juni 2027.

Löfte 1
Vi lovar att hålla rent. Sundhem rondar gårdarna två gånger om dagen.

Löfte 2
Vi lovar att lyssna. Minst en gång i halvåret bjuder vi in till samtal. Den som hör av sig ska få svar inom tio dagar.`)
  expect(parties.map(({ name }) => name)).toContain('Sundhem AB')
  expect(terms[0]).toMatchObject({ from: '2026-07-01', to: '2027-06-30' })
  expect(commitments.find(({ text }) => text.startsWith('Sundhem'))).toMatchObject({
    responsible: ['Sundhem AB'],
    cadences: [{ count: 2, period: 'day' }],
  })
  expect(commitments.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Minst en gång i halvåret bjuder vi in till samtal.',
      'Den som hör av sig ska få svar inom tio dagar.',
    ]),
  )
})

it('the points under an effort are its promises, and no efforts of their own', () => {
  const { efforts, commitments, parties } = readAgreement(`KREDSRÅDETS SAMARBEJDSPLAN 2027
Sydkystens Politi

Kredsrådet består af politidirektøren (formand) og borgmestrene i Havby, Skovby og Strandby Kommuner.

Prioriterede indsatser i 2027
1. Indbrud
   • Nabohjælp: kommunerne holder 1 informationsmøde pr. halvår.
2. Trafik ved skolerne
   • Mindst 20 hastighedskontroller i kvartalet.`)
  expect(efforts.map(({ title }) => title)).toEqual(['Indbrud', 'Trafik ved skolerne'])
  expect(commitments.map(({ cadences }) => [cadences[0]?.count, cadences[0]?.period])).toEqual([
    [1, 'half-year'],
    [20, 'quarter'],
  ])
  expect(commitments[0]?.responsible).toEqual(['kommunerne'])
  expect(parties.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Sydkystens Politi', 'Havby', 'Skovby', 'Strandby']),
  )
})

it('each promise as a record of its own: how, how often, who, together with whom', () => {
  const { commitments } = readAgreement(`Medborgarlöften 2027 för Norrby kommun och polisen i Norrby

Löfte A. Synliga i centrum
Hur: Fotpatrullering
Hur ofta: minst fyra pass per vecka
Vem: Polisen
Tillsammans med: Nattvandrarna`)
  expect(commitments).toHaveLength(1)
  expect(commitments[0]).toMatchObject({
    what: 'Fotpatrullering',
    responsible: ['Polisen'],
    cooperation: ['Nattvandrarna'],
    cadences: [{ count: 4, comparator: 'at-least', period: 'week' }],
  })
})
