import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests in layouts that real agreements have; places and persons are invented.

describe('numbered headings, points after a lead-in, signatures in two columns', () => {
  const reading =
    readAgreement(`Samverkansöverenskommelse mellan Granvika kommun och lokalpolisområde Norra Skogsbygden 2020–2023

1. Parter
Granvika kommun, nedan kallad kommunen, och Polismyndigheten genom lokalpolisområde Norra Skogsbygden, nedan kallad polisen.

2. Bakgrund
Kommunen och polisen har samverkat sedan 2011. En lägesbild togs fram under 2019.

3. Syfte
Syftet med överenskommelsen är att minska brottsligheten och öka tryggheten i Granvika.

4. Mål
- Fler invånare ska känna sig trygga i centrum.
- Antalet anmälda bostadsinbrott ska minska med 10 procent.

5. Prioriterade områden
5.1 Trygghet i centrum
5.2 Ungdomar och narkotika
5.3 Trafik

6. Åtaganden
Kommunen åtar sig att:
- genomföra två trygghetsvandringar per år i centrum
- ha fältassistenter ute varje fredagskväll
- vid behov kalla till samråd med fastighetsägare

Polisen åtar sig att:
- genomföra minst tio hastighetskontroller i månaden
- besöka gymnasieskolan en gång per termin

Gemensamma åtaganden
- Parterna ska hålla en gemensam medborgardialog varje höst.

7. Organisation
Styrgruppen träffas 2 gånger per år och består av kommunchefen, lokalpolisområdeschefen och socialchefen. Arbetsgruppen träffas varje månad. Kommunchefen är ordförande.

8. Uppföljning och utvärdering
Överenskommelsen följs upp i styrgruppen varje halvår. En skriftlig utvärdering ska lämnas till kommunfullmäktige senast den 31 mars varje år.

9. Kommunikation
Resultatet redovisas på kommunens webbplats, på polisens Facebooksida och i Granvikabladet.

10. Giltighetstid
Överenskommelsen gäller från och med 1 januari 2020 till och med 31 december 2023. Uppsägning ska ske skriftligen minst 3 månader i förväg.

Underskrifter
Granvika den 12 december 2019

För Granvika kommun                       För Polismyndigheten
_____________________                     _____________________
Anna Maria Exempel                        Bertil Påhittad
Kommunstyrelsens ordförande               Lokalpolisområdeschef`)

  it('reads parties, purpose and goals', () => {
    expect(reading.parties.map((one) => one.name)).toEqual([
      'Granvika kommun',
      'Lokalpolisområde Norra Skogsbygden',
    ])
    expect(reading.purposes).toHaveLength(1)
    expect(reading.goals).toHaveLength(2)
    expect(reading.focusAreas.map((one) => one.title)).toEqual([
      'Trygghet i centrum',
      'Ungdomar och narkotika',
      'Trafik',
    ])
  })
  it('reads whose each commitment is from the words above the list', () => {
    expect(
      reading.commitments.map((one) => [
        one.responsible.join('+'),
        one.cadences[0]?.kind,
        one.cadences[0]?.period,
      ]),
    ).toEqual([
      ['Kommunen', 'counted', 'year'],
      ['Kommunen', 'counted', 'day'],
      ['Kommunen', 'on-demand', null],
      ['Polisen', 'counted', 'month'],
      ['Polisen', 'counted', 'term'],
      ['Granvika kommun+Lokalpolisområde Norra Skogsbygden', 'counted', 'year'],
    ])
  })
  it('reads two bodies with how often they meet', () => {
    expect(
      reading.councils.map((one) => [one.councilKind, one.meetings[0]?.count, one.meetings[0]?.period]),
    ).toEqual([
      ['steeringGroup', 2, 'year'],
      ['workingGroup', 1, 'month'],
    ])
  })
  it('reads dates, notice and signing without a contradiction', () => {
    // The title's years are the term's own, and are not proposed a second time.
    expect(reading.terms.map((one) => one.kind).sort()).toEqual(['fixed-dates', 'notice', 'signing'])
    expect(reading.questions).toEqual([])
  })
  it('reads offices column by column and leaves the names out', () => {
    expect(reading.signatories.map((one) => [one.office, one.organisation])).toEqual([
      ['Kommunstyrelsens ordförande', 'Granvika kommun'],
      ['Lokalpolisområdeschef', 'Polismyndigheten'],
    ])
    expect(JSON.stringify(reading)).not.toMatch(/Exempel|Påhittad/)
  })
})

describe('running text, three parties, signatures on one line each', () => {
  const reading = readAgreement(`Överenskommelse om samverkan

Denna överenskommelse har ingåtts mellan Ekdala kommun, Polisen Västerslätten och det kommunala
bostadsbolaget Ekdala Bostäder AB. Överenskommelsen ska bidra till ett tryggare Ekdala och har till
syfte att samordna parternas brottsförebyggande insatser. Överenskommelsen gäller i tre år från den
1 mars 2021 och förlängs därefter med ett år i taget.

Parterna är överens om att arbetet under perioden inriktas på skadegörelse, otrygghet i Lundaområdet
och ungas alkoholvanor. Polisen ska två gånger i månaden besöka fritidsgården. Kommunen kommer att
sanera klotter inom 48 timmar. Ekdala Bostäder åtar sig att kontrollera belysningen i sina områden
minst en gång i kvartalet. Gemensamt ska parterna arrangera grannsamverkansmöten efter behov.

Parterna träffas regelbundet. En gång per år sammanställs en rapport till kommunstyrelsen.

Ekdala 2021-02-15

Cecilia Fantasi, kommundirektör, Ekdala kommun
David Uppdiktad, områdespolis, Polisen Västerslätten`)

  it('names three parties and reads three years from a day in spite of the renewal', () => {
    expect(reading.parties.map((one) => one.name).sort()).toEqual([
      'Ekdala Bostäder AB',
      'Ekdala kommun',
      'Polisen Västerslätten',
    ])
    expect(reading.terms[0]).toMatchObject({
      kind: 'years-from-date',
      from: '2021-03-01',
      to: '2024-02-29',
      years: 3,
    })
  })
  it('reads promises out of sentences', () => {
    expect(reading.commitments.map((one) => one.responsible[0])).toContain('Ekdala Bostäder')
    expect(reading.commitments).toHaveLength(4)
    expect(reading.focusAreas).toHaveLength(3)
    expect(reading.routines).toHaveLength(1)
  })
  it('keeps no name', () => {
    expect(reading.signatories.map((one) => one.office)).toEqual(['kommundirektör', 'områdespolis'])
    expect(JSON.stringify(reading)).not.toMatch(/Fantasi|Uppdiktad/)
  })
})

describe('headings in capitals, "Polisen: …" under each focus area', () => {
  const reading = readAgreement(`SAMVERKANSAVTAL

Parter
Mellan Solbacka stad, org.nr 212000-1234, och Polismyndigheten, Polisregion Mitt, lokalpolisområde Älvdalen träffas följande avtal.

BAKGRUND
Parterna har samverkat sedan 2008.

SYFTE OCH MÅL
Att tillsammans arbeta för en trygg och säker stad.
Målet är att andelen trygga invånare ökar.

PRIORITERADE OMRÅDEN 2021
Parterna ska under avtalsperioden särskilt arbeta med:
* Våld i offentlig miljö
* Narkotika bland unga
* Otrygga platser

ÅTAGANDEN
Våld i offentlig miljö
Polisen: Synlig polis i krogmiljö fredag och lördag kväll, kl. 22-03.
Kommunen: Alkoholtillsyn minst 2 ggr/månad.
Narkotika bland unga
Kommunen: ANDT-undervisning i åk 7 varje läsår.
Gemensamt: Föräldramöte 1 g/termin.

ORGANISATION
En styrgrupp med representanter från kommunledning och polisledning sammanträder kvartalsvis. Trygghetssamordnaren är sammankallande.

AVTALSTID
Avtalet gäller 2021-01-01 – 2022-12-31 med möjlighet till förlängning.

Datum: 2020-12-01                 Datum: 2020-12-03
Solbacka stad                     Polismyndigheten
........................          ........................
Eva-Lena Dikt                     Per Fabel
Kommunstyrelsens ordförande       Chef lokalpolisområde Älvdalen`)

  it('takes the police with its region and local area as one party', () => {
    expect(reading.parties.map((one) => one.name)).toEqual(['Solbacka stad', 'Lokalpolisområde Älvdalen'])
  })
  it('reads who does what under which focus area', () => {
    expect(reading.commitments.map((one) => [one.responsible[0], one.focusArea])).toEqual([
      ['Polisen', 'Våld i offentlig miljö'],
      ['Kommunen', 'Våld i offentlig miljö'],
      ['Kommunen', 'Narkotika bland unga'],
      ['Solbacka stad', 'Narkotika bland unga'],
    ])
  })
  it('takes two days of signing for no term', () => {
    expect(reading.questions.filter((one) => one.code === 'termContradiction')).toEqual([])
    expect(reading.terms.filter((one) => one.kind === 'signing')).toHaveLength(2)
    expect(JSON.stringify(reading)).not.toMatch(/Dikt\b|Fabel/)
  })
})
