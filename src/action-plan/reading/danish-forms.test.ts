import { describe, expect, it } from 'vitest'
import { briefly } from '../cadence/scoring.rules.ts'
import { readAgreement } from './read-agreement.rules.ts'

// Invented Danish and Norwegian agreements in the forms real ones have; every place, person and number is made up.

describe('a Danish agreement whose areas are taken up again by number', () => {
  const reading = readAgreement(`Samarbejdsaftale mellem Nordbælt Politi og Engdal Kommune

Aftaleparter
Nordbælt Politi, Lokalpolitiet i Engdal, og Engdal Kommune ved Børn og Unge, Teknik og Miljø samt Social og Sundhed.

Formål
Formålet med aftalen er at skabe tryghed for borgerne og at forebygge kriminalitet blandt børn og unge.

Indsatsområder
1. Tryghed i nattelivet
2. Ungdomskriminalitet
3. Indbrud i private hjem

1. Tryghed i nattelivet
Politiet og kommunen gennemfører mindst seks fælles restaurationsbesøg om året.
Natteravnene går i midtbyen hver fredag og lørdag nat.
Der afholdes møde med restauratørerne to gange årligt.

2. Ungdomskriminalitet
SSP-konsulenten holder oplæg på alle 7. årgange én gang pr. skoleår. Ansvarlig: Børn og Unge.
Ved bekymring for en ung indkaldes til netværksmøde inden for 14 dage.
Lokalpolitiet deltager i klubbernes åbne aften hver anden uge.

3. Indbrud i private hjem
Kommunen udsender information om Nabohjælp hvert år inden sommerferien.
Ved tre eller flere indbrud på samme vej tilbyder politiet et beboermøde.

Organisering
Styregruppen består af politidirektøren, kommunaldirektøren og chefen for Børn og Unge. Politidirektøren er formand. Styregruppen mødes mindst én gang i kvartalet. Kommunens SSP-sekretariat varetager sekretariatsfunktionen.

Opfølgning
Aftalen evalueres årligt, og resultatet forelægges byrådet senest i april. Yderligere tiltag overvejes på baggrund heraf.

Kommunikation
Resultaterne offentliggøres på kommunens hjemmeside og i lokalavisen.

Aftalens varighed
Aftalen træder i kraft den 1. februar 2023 og gælder indtil videre. Aftalen kan opsiges af begge parter med tre måneders varsel.

Engdal, den 20. januar 2023

Mette Kjærgaard, borgmester          Lars Brandt, politidirektør
Engdal Kommune                        Nordbælt Politi`)

  it('takes the police and their station for one party', () => {
    expect(reading.parties.map((one) => one.name)).toEqual(['Nordbælt Politi', 'Engdal Kommune'])
  })
  it('reads promises said in the present tense under their area', () => {
    expect(reading.commitments.map((one) => [one.focusArea, briefly(one.cadences[0]!)])).toEqual([
      ['Tryghed i nattelivet', 'counted 6 at-least year 1'],
      ['Tryghed i nattelivet', 'counted 1 exactly day 1'],
      ['Tryghed i nattelivet', 'counted 2 exactly year 1'],
      ['Ungdomskriminalitet', 'counted 1 exactly school-year 1'],
      ['Ungdomskriminalitet', 'per-occasion 1 exactly occasion 1'],
      ['Ungdomskriminalitet', 'counted 1 exactly week 2'],
      ['Indbrud i private hjem', 'counted 1 exactly year 1'],
      ['Indbrud i private hjem', 'on-demand null none null null'],
    ])
  })
  it('takes name and office on one line apart, in two columns', () => {
    expect(reading.signatories.map(({ office, organisation }) => [office, organisation])).toEqual([
      ['borgmester', 'Engdal Kommune'],
      ['politidirektør', 'Nordbælt Politi'],
    ])
    expect(JSON.stringify(reading)).not.toMatch(/Kjærgaard|Brandt/)
  })
})

describe('a Danish plan of a committee, with labels', () => {
  const reading = readAgreement(`SSP-handleplan 2024-2025 for Vesterå Kommune

SSP-udvalget
Formand: Børne- og ungechefen
Medlemmer: Lederen af lokalpolitiet, socialchefen, to skoleledere og ungdomsskolelederen
Sekretariat: SSP-konsulenten
SSP-udvalget holder møde fire gange om året. Lokalgrupperne mødes hver sjette uge.

Særlige indsatser i 2024

Rusmidler
Mål: Færre unge prøver hash inden de fylder 16 år.
Indsats: Undervisning i alle 8. klasser hvert skoleår. Ansvarlig: SSP-konsulenten. Samarbejdspartnere: Politiet, Rusmiddelcentret og skolerne.
Opfølgning: Antal klasser opgøres hvert halvår.

Digital dannelse
Indsats: Forældremøde på 5. årgang én gang om året. Ansvarlig: Skolelederne.
Indsats: Temadag for personale. Ansvarlig: Ungdomsskolen.

Fortsatte indsatser

Gadeplan
Gadeteamet er på gaden torsdag til lørdag aften. Videreføres i uændret form.

Klubaftner
Politiet besøger klubberne mindst én gang om måneden. Videreføres.`)

  it('reads chair, members, secretariat and meetings of the committee', () => {
    const [committee] = reading.councils
    expect(committee).toMatchObject({ chair: 'Børne- og ungechefen', secretariat: 'SSP-konsulenten' })
    expect(committee?.seats.map((one) => one.office)).toEqual([
      'Lederen af lokalpolitiet',
      'socialchefen',
      'to skoleledere',
      'ungdomsskolelederen',
    ])
    expect(committee?.meetings.map(briefly)).toEqual(['counted 4 exactly year 1'])
  })
  it('reads what is promised inside an effort', () => {
    const inEfforts = reading.commitments.filter((one) =>
      ['Gadeplan', 'Klubaftner'].includes(one.measure ?? ''),
    )
    expect(inEfforts.map((one) => one.responsible[0])).toEqual(['Gadeteamet', 'Politiet'])
  })
})

describe('a partnership with housing organisations and a table', () => {
  const reading = readAgreement(`Partnerskabsaftale om tryghed i Solbyen 2022-2025

Indgået mellem Lindholm Kommune, Østkystens Politi og boligorganisationerne Solbo og Havnebo.

Baggrund
Trygheden i Solbyen har været faldende siden 2018. I 2021 blev der anmeldt 84 indbrud.

Mål
- Trygheden skal være steget med 5 procentpoint i 2025
- Antallet af indbrud skal være halveret

Indsatser
Indsats | Hvornår | Ansvarlig | Samarbejdspartnere
Fælles tryghedsvandring | To gange årligt, forår og efterår | Boligorganisationerne | Politiet, kommunen, beboerne
Åben rådgivning om indbrudssikring | Første torsdag i måneden | Politiet | Solbo
Gadeplan | Onsdag til lørdag aften | Ungdomsskolen | SSP
Fjernelse af graffiti | Inden for 48 timer | Teknik og Miljø | Havnebo
Beboermøde | Efter behov, dog mindst én gang om året | Boligorganisationerne | Alle parter

Organisering
Partnerskabet ledes af en styregruppe med direktøren for Social og Sundhed, lokalpolitilederen og direktørerne for Solbo og Havnebo. Direktøren for Social og Sundhed er formand. Styregruppen mødes hvert kvartal, første gang i marts 2022. En arbejdsgruppe mødes hver 14. dag.

Evaluering
Partnerskabet evalueres hvert andet år. Der udarbejdes en kort statusrapport hvert år inden 1. december.

Aftalens varighed
Aftalen gælder fra 1. januar 2022 til 31. december 2025 og kan genforhandles, hvis en af parterne ønsker det.

Underskrifter

Lindholm Kommune        Østkystens Politi        Solbo        Havnebo
Hanne Vestergaard       Niels Holm               Per Dam      Eva Lund
Borgmester              Chefpolitiinspektør      Direktør     Direktør`)

  it('reads listed housing organisations as parties', () => {
    expect(reading.parties.map((one) => one.name)).toEqual([
      'Lindholm Kommune',
      'Østkystens Politi',
      'Solbo',
      'Havnebo',
    ])
  })
  it('reads a signature for each column', () => {
    expect(reading.signatories.map(({ organisation }) => organisation)).toEqual([
      'Lindholm Kommune',
      'Østkystens Politi',
      'Solbo',
      'Havnebo',
    ])
  })
  it('gives the chair to the body it is told of', () => {
    expect(reading.councils.map(({ councilKind, chair }) => [councilKind, chair])).toEqual([
      ['steeringGroup', 'Direktøren for Social og Sundhed'],
      ['workingGroup', null],
    ])
  })
})

describe('a local council with its seats by organisation', () => {
  const reading = readAgreement(`Handleplan 2023 for Lokalrådet i Fjordby Kommune

Lokalrådet
Lokalrådet består af:
Østfjordens Politi: Lederen af lokalpolitiet (formand), SSP-medarbejder
Fjordby Kommune: Direktør for Børn og Kultur, chef for Borger og Job, SSP-konsulent
Øvrige: Repræsentant for boligforeningerne, repræsentant for detailhandlen
Mødefrekvens: Min. 4 gange årligt samt ad hoc.
Sekretariat: Fjordby Kommune.

Lokalrådets opgaver er at:
- følge kriminalitetsudviklingen i kommunen
- aftale fælles indsatser
- godkende SSP-arbejdsgruppens handleplan

Nye indsatser i 2023

Knallerter
Mange borgere oplever utryghed ved knallertkørsel på stierne. Politiet gennemfører mindst to kontroller om måneden i perioden april til september. Kommunen opsætter bomme på de mest belastede stier inden udgangen af maj 2023.

Digitale krænkelser
SSP holder oplæg for alle 6. klasser og deres forældre én gang i skoleåret.

Igangværende indsatser

Natteliv
Natteravnene er på gaden hver anden weekend. Indsatsen videreføres uændret.

Radikalisering
Emnet følges af det regionale netværk og behandles kun til orientering.`)

  it('reads each office of a line as a seat', () => {
    const seats = reading.councils[0]?.seats.map(({ organisation, office }) => [organisation, office])
    expect(seats).toEqual([
      ['Østfjordens Politi', 'Lederen af lokalpolitiet'],
      ['Østfjordens Politi', 'SSP-medarbejder'],
      ['Fjordby Kommune', 'Direktør for Børn og Kultur'],
      ['Fjordby Kommune', 'chef for Borger og Job'],
      ['Fjordby Kommune', 'SSP-konsulent'],
      [null, 'Repræsentant for boligforeningerne'],
      [null, 'repræsentant for detailhandlen'],
    ])
  })
  it('reads the frequency of a label', () => {
    expect(reading.councils[0]?.meetings.map(briefly)).toEqual([
      'counted 4 at-least year 1',
      'on-demand null none null null',
    ])
  })
})

describe('a Norwegian agreement', () => {
  const reading = readAgreement(`Samarbeidsavtale mellom Solvik kommune og Vestkysten politidistrikt

1. Formål
Formålet med avtalen er å forebygge kriminalitet og skape trygghet for innbyggerne i Solvik kommune.

2. Politiråd
Politirådet består av ordfører, kommunedirektør, politikontakt og SLT-koordinator. Ordfører leder rådet. Politirådet møtes minst fire ganger i året, eller oftere ved behov. SLT-koordinator er sekretær.

3. Innsatsområder
- Rus blant unge
- Trafikksikkerhet
- Vold i nære relasjoner

4. Tiltak
Politiet skal ha kontordag i Solvik hver tirsdag.
Politiet skal delta på foreldremøter på 8. trinn én gang i året.
Kommunen skal gjennomføre Ungdata-undersøkelsen hvert tredje år.
Partene skal sammen gå natteravn minst to ganger i halvåret.

5. Evaluering
Avtalen evalueres årlig i politirådets siste møte.

6. Varighet
Avtalen gjelder fra 1. januar 2024 til 31. desember 2027.

Solvik, 12. desember 2023

Kari Ringstad                     Ola Berg
Ordfører Solvik kommune           Politistasjonssjef`)

  it('reads areas, promises and the council', () => {
    expect(reading.focusAreas).toHaveLength(3)
    expect(reading.commitments.map((one) => briefly(one.cadences[0]!))).toEqual([
      'counted 1 exactly day 1',
      'counted 1 exactly school-year 1',
      'counted 1 exactly year 3',
      'counted 2 at-least half-year 1',
    ])
    expect(reading.councils[0]).toMatchObject({ chair: 'Ordfører', secretariat: 'SLT-koordinator' })
  })
  it('leaves the names of the signatories out', () => {
    expect(JSON.stringify(reading)).not.toMatch(/Ringstad|Ola Berg/)
  })
})
