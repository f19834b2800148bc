import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests; places and persons are invented.

describe('paragraphs with §, a year too many', () => {
  const reading = readAgreement(`Samarbejdsaftale mellem Strandby Kommune og Nordkystens Politi

§ 1 Parter
Aftalen indgås mellem Strandby Kommune og Nordkystens Politi.

§ 2 Formål
Formålet med aftalen er at styrke det kriminalpræventive samarbejde og øge trygheden for borgerne.

§ 3 Indsatsområder
a) Utryghed i natteliv
b) Unge og rusmidler
c) Indbrud

§ 4 Parternes opgaver
Kommunen forpligter sig til at:
- afholde mindst to tryghedsvandringer om året
- informere om nabohjælp på alle borgermøder

Politiet vil:
- gennemføre kontrolbesøg i nattelivet hver weekend
- deltage i forældremøder efter behov

Politiet og kommunen vil i fællesskab afholde et borgermøde hvert halvår.

§ 5 Organisering
Styregruppen mødes fire gange årligt. Styregruppen består af kommunaldirektøren, chefpolitiinspektøren og direktøren for Børn og Unge. Kommunen varetager sekretariatsfunktionen.

§ 6 Evaluering
Samarbejdet evalueres én gang om året. Resultatet forelægges kommunalbestyrelsen senest den 1. marts hvert år.

§ 7 Kommunikation
Resultater offentliggøres på kommunens hjemmeside og i lokalavisen.

§ 8 Ikrafttræden og opsigelse
Aftalen træder i kraft den 1. januar 2021 og gælder i fire år, dog til 31. december 2023. Aftalen kan opsiges med 6 måneders varsel.

Underskrift
Strandby, den 15. december 2020

Borgmester                     Politidirektør
Hanne Opdigtet                 Ole Fiktivsen
Strandby Kommune               Nordkystens Politi`)

  it('reads parties, purpose and lettered focus areas', () => {
    expect(reading.parties.map((one) => one.name)).toEqual(['Strandby Kommune', 'Nordkystens Politi'])
    expect(reading.focusAreas.map((one) => one.title)).toEqual([
      'Utryghed i natteliv',
      'Unge og rusmidler',
      'Indbrud',
    ])
    expect(reading.purposes).toHaveLength(1)
  })
  it('reads five commitments with their owners', () => {
    expect(reading.commitments.map((one) => one.responsible.join('+'))).toEqual([
      'Kommunen',
      'Kommunen',
      'Politiet',
      'Politiet',
      'Politiet+kommunen',
    ])
  })
  it('asks how four years can end after three', () => {
    const question = reading.questions.find((one) => one.code === 'termYearsContradiction')
    expect(question?.values).toEqual(['4', '2021-01-01/2023-12-31'])
  })
  it('reads steering group, secretariat, evaluation, notice and channels', () => {
    expect(reading.councils[0]).toMatchObject({ councilKind: 'steeringGroup', secretariat: 'Kommunen' })
    expect(reading.councils[0]?.meetings[0]).toMatchObject({ count: 4, period: 'year' })
    expect(reading.councils[0]?.seats).toHaveLength(3)
    expect(reading.routines).toHaveLength(2)
    expect(reading.terms.find((one) => one.kind === 'notice')?.months).toBe(6)
    expect(reading.channels.map((one) => one.channelKind)).toEqual(['website', 'localPaper'])
  })
  it('keeps offices, not names', () => {
    expect(reading.signatories.map((one) => [one.office, one.organisation])).toEqual([
      ['Borgmester', 'Strandby Kommune'],
      ['Politidirektør', 'Nordkystens Politi'],
    ])
    expect(JSON.stringify(reading)).not.toMatch(/Opdigtet|Fiktivsen/)
  })
})

describe('a partnership in running text', () => {
  const reading = readAgreement(`Partnerskabsaftale om tryghed i Havneparken

Denne partnerskabsaftale er indgået mellem Østbæk Kommune, Boligforeningen Havnen og Sydlandets Politi. Partnerskabet har til formål at gøre Havneparken til et trygt sted at bo.

Partnerne prioriterer følgende indsatsområder: hærværk, unges fritid og belysning.

Politiet og kommunen vil gå tryghedsvandring i området to gange om året sammen med beboerne. Boligforeningen sørger for, at ødelagte lamper skiftes inden for tre dage. Kommunen vil have en gadeplansmedarbejder til stede hver onsdag og fredag aften. Politiet vil efter behov deltage i afdelingsmøder.

Parterne mødes i en arbejdsgruppe hver anden måned. Arbejdet evalueres hvert år i november, og evalueringen sendes til byrådet.

Aftalen gælder indtil videre og kan opsiges med tre måneders varsel.`)

  it('names three parties, the police by its own name', () => {
    expect(reading.parties.map((one) => one.name)).toEqual([
      'Østbæk Kommune',
      'Boligforeningen Havnen',
      'Sydlandets Politi',
    ])
  })
  it('reads promises, until further notice, and a group every other month', () => {
    expect(reading.commitments).toHaveLength(4)
    expect(reading.terms.map((one) => one.kind)).toEqual(['until-further-notice', 'notice'])
    expect(reading.councils[0]?.meetings[0]).toMatchObject({ period: 'month', everyN: 2 })
    expect(reading.focusAreas.map((one) => one.title)).toEqual(['hærværk', 'unges fritid', 'belysning'])
  })
})

describe('a plan with labelled fields', () => {
  const reading = readAgreement(`Handleplan for det kriminalpræventive samarbejde 2024-2025

Lokalrådet i Lillebro Kommune

Medlemmer
Lokalrådet består af borgmesteren, lokalpolitilederen, skolechefen og formanden for Lillebro Handelsstandsforening. Lokalpolitilederen er formand. Rådet mødes mindst 2 gange om året.

Fokusområde 1 – Trygge skoleveje
Mål: Færre børn skal føle sig utrygge i trafikken.
Indsats: Færdselskontrol ved skoler
Hvornår: Hver uge i september og mindst én gang om måneden resten af året
Ansvarlig: Politiet
Samarbejde: Skolerne, Teknik og Miljø
Opfølgning: Tal til lokalrådet hvert halvår

Fokusområde 2 – Hærværk
Indsats: Natteravnene går ture i bymidten
Hvornår: Hver anden weekend
Ansvarlig: Natteravnene
Samarbejde: SSP

Fortsatte indsatser
- Nabohjælp
- SSP-samarbejdet

Forventede effekter
- Flere borgere er trygge i bymidten
- Færre anmeldelser om hærværk

Kommunikation
Planen offentliggøres på www.lillebro.dk og omtales i Lillebro Avis og på Facebook.`)

  it('takes each record apart under its focus area', () => {
    expect(reading.measures.map((one) => [one.title, one.focusArea, one.responsible[0]])).toEqual([
      ['Færdselskontrol ved skoler', 'Trygge skoleveje', 'Politiet'],
      ['Natteravnene går ture i bymidten', 'Hærværk', 'Natteravnene'],
    ])
    expect(reading.measures[0]?.followUp).toBe('Tal til lokalrådet hvert halvår')
  })
  it('reads the council, whose chair a sentence of its own names', () => {
    expect(reading.councils[0]).toMatchObject({ name: 'Lokalrådet', chair: 'Lokalpolitilederen' })
    expect(reading.councils[0]?.seats).toHaveLength(4)
  })
  it('reads continued efforts, effects and channels', () => {
    expect(reading.efforts.map((one) => one.class)).toEqual(['continued', 'continued'])
    expect(reading.effects).toHaveLength(2)
    expect(reading.channels).toHaveLength(3)
  })
})
