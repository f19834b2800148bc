import { describe, expect, it } from 'vitest'
import { briefly } from '../cadence/scoring.rules.ts'
import { readAgreement } from './read-agreement.rules.ts'

// Invented agreements in the forms real ones have; every place, person and number is made up.

const cadenceOf = (reading: ReturnType<typeof readAgreement>, words: string) => {
  const [cadence] = reading.commitments.find(({ text }) => text.includes(words))?.cadences ?? []
  return cadence ? briefly(cadence) : null
}

describe('a promise page with its problems in one sentence', () => {
  const reading = readAgreement(`Medborgarlöfte för Ekeby kommun

Polisen i Ekeby och Ekeby kommun har tillsammans tagit fram ett medborgarlöfte. Löftet gäller till och med den 31 december 2025.

Medborgarna har i dialoger lyft fram tre problem: buskörning, narkotika bland unga och otrygghet vid stationen.

Buskörning
Vi lovar att
• genomföra minst två trafikkontroller i veckan
• mäta hastigheten utanför alla skolor en gång per termin
• återkoppla till den som lämnat tips inom tio dagar

Narkotika bland unga
Vi lovar att
• polisen besöker varje klass i årskurs 8 en gång per läsår
• kommunens fältare är ute varje helg och vid skolavslutningar
• föräldrar bjuds in till informationskväll varje höst

Otrygghet vid stationen
Vi lovar att
• ordningsvakter finns på plats alla dagar kl. 16–24
• trasig belysning lagas inom tre arbetsdagar
• gå en trygghetsvandring i november

Så följer vi upp
Löftet följs upp varje tertial av kommunpolisen och säkerhetssamordnaren. Resultatet publiceras på ekeby.se och polisen.se och delas ut till alla hushåll i Ekebybladet.

Frågor? Kontakta kommunpolis Sara Nilsson, 010-123 45 67.`)

  it('takes the enumerated problems for focus areas, and their headings for the same', () => {
    expect(reading.focusAreas.map((one) => one.title)).toEqual([
      'buskörning',
      'narkotika bland unga',
      'otrygghet vid stationen',
    ])
    expect(new Set(reading.commitments.map((one) => one.focusArea)).size).toBe(3)
  })
  it('asks of the police only what a point says the police does', () => {
    const of = (words: string) => reading.commitments.find(({ text }) => text.includes(words))?.responsible
    expect(of('varje klass')).toEqual(['polisen'])
    expect(of('två trafikkontroller')).toEqual(['Ekeby kommun', 'Polisen i Ekeby'])
    expect(of('ordningsvakter')).toEqual(['Ekeby kommun', 'Polisen i Ekeby'])
  })
})

describe('a promise page told as news', () => {
  const reading = readAgreement(`Nytt medborgarlöfte i Tallköping

Lisa Granström, lokalpolisområdeschef i Tallköping, och Omar Said, kommunstyrelsens ordförande, skrev i dag under ett gemensamt medborgarlöfte för 2023 med aktiviteter för att öka tryggheten och minska brottsligheten.

– Tallköping är en trygg kommun. Nu ska vi göra den ännu tryggare, säger Omar Said, kommunstyrelsens ordförande.

Problemområden:

1. Stölder i butik
2. Mopedkörning i parken

Det här ska vi göra 2023

• Polisen ska besöka butikerna minst en gång i månaden.
• Polis och kommun ska möta mopedister vid minst fyra tillfällen.

Polisen i Tallköping arbetar för att synas mer genom att:

• Gå till fots i centrum varje fredag.

Det här ska vi åstadkomma tillsammans

• Färre stölder ska anmälas.`)

  it('keeps the offices of those who signed, and no name anywhere', () => {
    expect(reading.signatories.map((one) => one.office)).toEqual([
      'lokalpolisområdeschef i Tallköping',
      'kommunstyrelsens ordförande',
    ])
    expect(JSON.stringify(reading)).not.toMatch(/Granström|Omar|Said/)
  })
  it('makes no promise of what somebody said to the newspaper', () => {
    expect(reading.commitments.map((one) => one.responsible)).toEqual([
      ['Polisen'],
      ['Polis', 'kommun'],
      ['Polisen i Tallköping'],
    ])
  })
  it('reads problem areas, effects and the year', () => {
    expect(reading.focusAreas.map((one) => one.title)).toEqual(['Stölder i butik', 'Mopedkörning i parken'])
    expect(reading.effects.map((one) => one.text)).toEqual(['Färre stölder ska anmälas.'])
    expect(reading.terms[0]).toMatchObject({ kind: 'calendar-year', from: '2023-01-01' })
  })
})

describe('names at the end without place and date', () => {
  const reading = readAgreement(`Medborgarlöfte 2021-2022 för Hedby kommun

Polisen och Hedby kommun lovar att arbeta för att öka tryggheten och minska brottsligheten i Hedby.

Trafik
Vi lovar att verka för lugnare trafik. Detta ska ske genom trafikkontroller varje vecka.

Maria Lindstad
Tf lokalpolisområdeschef
Lokalpolisområde Dalen

Karl Brandt
Kommunchef
Hedby kommun`)

  it('reads the signatories by office and leaves the names out', () => {
    expect(reading.signatories.map(({ office, organisation }) => [office, organisation])).toEqual([
      ['Tf lokalpolisområdeschef', 'Lokalpolisområde Dalen'],
      ['Kommunchef', 'Hedby kommun'],
    ])
    expect(JSON.stringify(reading)).not.toMatch(/Lindstad|Brandt/)
  })
  it('takes the general aim for the purpose, not for a commitment', () => {
    expect(reading.purposes).toHaveLength(1)
    expect(reading.commitments).toHaveLength(1)
  })
  it('reads how a promise is kept from the sentence after it', () => {
    expect(cadenceOf(reading, 'lugnare trafik')).toBe('counted 1 exactly week 1')
  })
})

it('proposes little of a text that is no agreement', () => {
  const reading = readAgreement(`Idéer för trygga bostadsområden

Nya initiativ

Graffitivägg i Norrby
Norrby kommun har satt upp en vägg. Läs mer på norrby.se.

Belysning i Söderby
Söderby kommun bytte belysning 2019. Läs mer på soderby.se.

Nattöppet i Västerby
Västerby kommun, Österby kommun och Mellanby kommun har provat nattöppet. Läs mer på vasterby.se.`)
  expect(reading.efforts).toEqual([])
  expect(reading.channels).toEqual([])
  expect(reading.parties).toEqual([])
  expect(reading.questions.map((one) => one.code)).toContain('perhapsNoAgreement')
})
