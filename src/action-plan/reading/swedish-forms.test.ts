import { describe, expect, it } from 'vitest'
import { briefly } from '../cadence/scoring.rules.ts'
import { readAgreement } from './read-agreement.rules.ts'

// Invented agreements in the forms real ones have; every place, person and number is made up.

const cadenceOf = (reading: ReturnType<typeof readAgreement>, words: string) => {
  const [cadence] = reading.commitments.find(({ text }) => text.includes(words))?.cadences ?? []
  return cadence ? briefly(cadence) : null
}

describe('an agreement that lists its areas and takes each up again by its number', () => {
  const reading = readAgreement(`SAMVERKANSÖVERENSKOMMELSE

mellan

Granviks kommun och
Polismyndigheten, lokalpolisområde Norra Slätten

2024–2027

Diarienummer KS 2023/412
Polisens diarienummer A512.334/2023

1. Inledning
Sedan 2008 har polisen och kommunen samverkat i det brottsförebyggande arbetet. Denna överenskommelse ersätter överenskommelsen från den 12 mars 2019.

2. Parter
Denna överenskommelse är träffad mellan Granviks kommun (nedan kommunen) och Polismyndigheten genom lokalpolisområde Norra Slätten (nedan polisen).

3. Syfte
Syftet med överenskommelsen är att öka tryggheten och minska brottsligheten i Granviks kommun. Samarbetet ska bidra till att
- färre unga rekryteras till kriminalitet,
- fler invånare känner sig trygga i offentlig miljö,
- resurserna används där de gör mest nytta.

4. Prioriterade områden
Utifrån den gemensamma lägesbilden har parterna enats om följande prioriterade områden:
4.1 Ungas brottslighet
4.2 Otrygghet i centrum
4.3 Våld i nära relation

4.1 Ungas brottslighet
Mål: Antalet ungdomar som misstänks för narkotikabrott ska minska.
Kommunen ansvarar för att SSPF-möten hålls en gång i månaden på varje högstadieskola.
Polisen ska delta på minst ett föräldramöte per skola och läsår.
Socialförvaltningen ska inom två veckor efter en orosanmälan kalla till möte med vårdnadshavarna.

4.2 Otrygghet i centrum
Mål: Andelen som känner sig trygga i centrum ska öka från 62 till 70 procent till 2027.
Polisen och kommunens trygghetsvärdar ska gemensamt fotpatrullera i centrum minst två kvällar i veckan.
Fastighetsägarna i centrum ska bjudas in till trygghetsvandring varje vår och höst.
Klotter på kommunens byggnader ska saneras inom 48 timmar.

4.3 Våld i nära relation
Kommunen ska utbilda all personal inom äldreomsorgen senast den 31 december 2025.
Polisen informerar om stöd till brottsutsatta vid varje anmälan.

5. Organisation
Styrgruppen består av kommunstyrelsens ordförande, kommundirektören, socialchefen och lokalpolisområdeschefen. Styrgruppen sammanträder fyra gånger per år. Kommunens säkerhetssamordnare är sammankallande.
Arbetsgruppen leds av kommunpolisen och träffas varannan vecka.

6. Uppföljning
Överenskommelsen följs upp två gånger per år i styrgruppen och utvärderas vart annat år. Resultatet redovisas årligen för kommunfullmäktige. En trygghetsmätning genomförs varje höst.

7. Kommunikation
Överenskommelsen och medborgarlöftena publiceras på kommunens webbplats, på polisen.se och i Granviksbladet.

8. Giltighetstid
Överenskommelsen gäller från den 1 januari 2024 till och med den 31 december 2027. Den kan sägas upp av endera parten med sex månaders varsel.

Granvik den 14 december 2023

För Granviks kommun                    För Polismyndigheten

_____________________                  _____________________
Anna Lindqvist                         Björn Sandell
Kommunstyrelsens ordförande            Chef lokalpolisområde Norra Slätten`)

  it('ties commitments and goals to the area above them', () => {
    expect(reading.commitments.map((one) => one.focusArea)).toEqual([
      ...Array(3).fill('Ungas brottslighet'),
      ...Array(3).fill('Otrygghet i centrum'),
      ...Array(2).fill('Våld i nära relation'),
    ])
    expect(reading.goals.map((one) => one.focusArea)).toEqual(['Ungas brottslighet', 'Otrygghet i centrum'])
  })
  it('reads departments and what is said in the present tense', () => {
    const who = reading.commitments.map((one) => one.responsible[0])
    expect(who).toContain('Socialförvaltningen')
    expect(cadenceOf(reading, 'informerar om stöd')).toBe('per-occasion 1 exactly occasion 1')
    expect(cadenceOf(reading, 'varje vår och höst')).toBe('counted 2 exactly year 1')
  })
  it('keeps two bodies of one paragraph apart', () => {
    expect(reading.councils.map(({ name, chair, meetings }) => [name, chair, meetings[0]?.count])).toEqual([
      ['Styrgruppen', null, 4],
      ['Arbetsgruppen', 'kommunpolisen', 1],
    ])
  })
  it('keeps a web address beside an owned website', () => {
    expect(reading.channels.map((one) => one.name)).toEqual([
      'kommunens webbplats',
      'polisen.se',
      'Granviksbladet',
    ])
  })
})

describe('a plan with tables', () => {
  const reading = readAgreement(`Åtgärdsplan för brottsförebyggande arbete 2025
Lövhult kommun och lokalpolisområde Södra Dalen
Antagen av kommunstyrelsen 2024-11-26, § 214

Fokusområde 1: Narkotika bland unga

Vad\tNär\tSamverkan\tAnsvarig\tUppföljning
Drogsök med hund på gymnasiet\tMinst 2 gånger per läsår\tPolisen, gymnasiet\tRektor\tRedovisas i BRÅ
Föräldrautbildning för åk 7\tVarje höst\tSocialtjänsten, skolan\tFältsekreterare\tAntal deltagare
\toch en repetition på våren\t\t\t
Tillsyn av folköl och tobak\t4 ggr/år\tMiljökontoret, Polisen\tAlkoholhandläggare\tTillsynsrapport

Fokusområde 2: Trygg utemiljö

Vad\tNär\tSamverkan\tAnsvarig\tUppföljning
Trygghetsvandring\tEn gång per år i varje kommundel\tLövhultsbostäder, Teknik och Fritid, Polisen\tSäkerhetssamordnare\tÅtgärdslista
Belysningsinventering\tSenast 30 september\tTeknik och Fritid\tGatuchef\tKarta
Nattvandring\tFredagar och lördagar under sommarlovet\tFöreningar, Svenska kyrkan\tFritidschef\tLoggbok
Klottersanering\tInom 24 timmar\tLövhultsbostäder\tGatuchef\tStatistik

Planen följs upp tertialvis av lokala BRÅ. Lokala BRÅ består av kommunstyrelsens ordförande (ordförande), kommunpolis, socialchef, skolchef och VD för Lövhultsbostäder. BRÅ träffas minst fyra gånger per år.`)

  it('keeps a department whole in a list of partners', () => {
    const walk = reading.measures.find((one) => one.title === 'Trygghetsvandring')
    expect(walk?.cooperation).toEqual(['Lövhultsbostäder', 'Teknik och Fritid', 'Polisen'])
  })
  it('lets a row without a first cell go on from the row above', () => {
    const parents = reading.measures.find((one) => one.title.startsWith('Föräldrautbildning'))
    expect(parents?.when).toBe('Varje höst och en repetition på våren')
    expect(reading.measures).toHaveLength(7)
  })
  it('takes no cell for a signature and no adoption for a signing', () => {
    expect(reading.signatories).toEqual([])
    expect(reading.terms.map((one) => one.kind)).toEqual(['calendar-year'])
  })
  it("reads how often the council meets as the council's, not as a commitment", () => {
    expect(reading.commitments.some(({ text }) => text.includes('träffas'))).toBe(false)
    expect(reading.councils[0]?.meetings.map(briefly)).toEqual(['counted 4 at-least year 1'])
  })
})

describe('four parties, each with its own list', () => {
  const reading = readAgreement(`Samverkansavtal om ett tryggare Björkhamn

§ 1 Parter
- Björkhamns kommun, org.nr 212000-9999
- Polismyndigheten, polisområde Kusten
- Björkhamnsbostäder AB
- Företagarföreningen i Björkhamn

§ 2 Syfte
Avtalet syftar till att minska skadegörelse och öka tryggheten i hamnområdet.

§ 3 Omfattning
Avtalet omfattar hamnen, stationsområdet och gångstråket däremellan.

§ 4 Åtaganden
Kommunen
- tillhandahåller trygghetsvärdar alla fredagar och lördagar kl. 20–02 under maj–september
- tar bort klotter inom 24 timmar
- kallar till trygghetsvandring två gånger per år

Polisen
- patrullerar till fots minst tre kvällar i veckan under sommaren
- lämnar statistik till styrgruppen varje månad
- deltar i trygghetsvandringarna

Björkhamnsbostäder
- kontrollerar belysningen i sina fastigheter varje vecka
- återrapporterar skadegörelse löpande

Företagarföreningen
- utser ett kontaktombud per kvarter
- samlar sina medlemmar till informationsmöte en gång per halvår

§ 5 Uppföljning
Styrgruppen, bestående av en representant från varje part, träffas en gång per kvartal. En trygghetsenkät genomförs årligen i oktober.

§ 6 Avtalstid
Avtalet gäller ett år från undertecknandet och förlängs därefter med ett år i taget om det inte sägs upp senast tre månader före avtalstidens utgång.

§ 7 Underskrifter
Björkhamn 2024-03-15

För Björkhamns kommun
Kommundirektör Karin Alm

För Polismyndigheten
Polisområdeschef Jonas Ek

För Björkhamnsbostäder AB
VD Lena Strand

För Företagarföreningen
Ordförande Ali Hassan`)

  it('knows the parties and their kinds', () => {
    expect(reading.parties.map((one) => one.organisationKind)).toEqual([
      'municipality',
      'police',
      'housing',
      'voluntary',
    ])
  })
  it('gives each list to the party whose heading it stands under', () => {
    expect([...new Set(reading.commitments.map((one) => one.responsible[0]))]).toEqual([
      'Kommunen',
      'Polisen',
      'Björkhamnsbostäder AB',
      'Företagarföreningen i Björkhamn',
    ])
    expect(reading.measures).toEqual([])
  })
  it('reads four signatories by office, "För …" first', () => {
    expect(reading.signatories.map(({ office, organisation }) => [office, organisation])).toEqual([
      ['Kommundirektör', 'Björkhamns kommun'],
      ['Polisområdeschef', 'Polismyndigheten'],
      ['VD', 'Björkhamnsbostäder AB'],
      ['Ordförande', 'Företagarföreningen'],
    ])
  })
})
