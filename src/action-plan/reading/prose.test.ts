import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'
import type { CouncilRead } from './rules.ts'

// Written for these tests, after how real agreements tell things in running text; places are invented.

const council = (one: CouncilRead | undefined) => ({
  name: one?.name,
  seats: one?.seats.map(({ office }) => office),
  chair: one?.chair,
  secretariat: one?.secretariat,
  meetings: one?.meetings.map(({ count, period, everyN }) => [count, period, everyN]),
})

describe('an agreement told in sentences, with paragraph signs', () => {
  const reading = readAgreement(`Samverkansöverenskommelse

mellan Österhamra kommun och Polismyndigheten, lokalpolisområde Västra Hamradalen

§ 1 Ändamål
Överenskommelsen ska ge parterna en gemensam grund för att förebygga brott och öka tryggheten.

§ 2 Prioriteringar
Under avtalsperioden ska samverkan särskilt avse ungas delaktighet i grova brott, våld i nära relation och brott mot äldre.

§ 3 Organisation
I det brottsförebyggande rådet ingår kommunstyrelsens ordförande, kommundirektören, socialchefen och lokalpolisområdeschefen. Kommunstyrelsens ordförande leder rådet. Rådet sammanträder minst fyra gånger per år. Kommunens säkerhetssamordnare är sekreterare.

En arbetsgrupp med säkerhetssamordnaren, kommunpolisen och fritidschefen träffas varannan vecka.

§ 4 Åtaganden
Kommunen ska
a) ta fram en lägesbild minst vartannat år,
b) genomföra två trygghetsvandringar per år.

§ 5 Giltighetstid
Denna överenskommelse gäller 1 januari 2024–31 december 2027. Den kan sägas upp av endera parten med tre månaders uppsägningstid.`)

  it('names the areas of a sentence', () => {
    expect(reading.focusAreas.map(({ title }) => title)).toEqual([
      'ungas delaktighet i grova brott',
      'våld i nära relation',
      'brott mot äldre',
    ])
  })
  it('S2-54 takes the line under the title for the parties', () => {
    expect(reading.parties.map(({ name }) => name)).toEqual([
      'Österhamra kommun',
      'Polismyndigheten, lokalpolisområde Västra Hamradalen',
    ])
  })
  it('reads seats, chair, secretary and meetings out of sentences', () => {
    expect(council(reading.councils[0])).toEqual({
      name: 'Brottsförebyggande rådet',
      seats: ['kommunstyrelsens ordförande', 'kommundirektören', 'socialchefen', 'lokalpolisområdeschefen'],
      chair: 'Kommunstyrelsens ordförande',
      secretariat: 'Kommunens säkerhetssamordnare',
      meetings: [[4, 'year', 1]],
    })
    expect(council(reading.councils[1])).toMatchObject({
      name: 'Arbetsgrupp',
      seats: ['säkerhetssamordnaren', 'kommunpolisen', 'fritidschefen'],
      meetings: [[1, 'week', 2]],
    })
  })
  it('reads points after "Kommunen ska", and the notice', () => {
    expect(reading.commitments.map(({ responsible }) => responsible)).toEqual([['Kommunen'], ['Kommunen']])
    expect(reading.terms.map(({ kind, months }) => [kind, months])).toContainEqual(['notice', 3])
  })
})

describe('a Danish agreement of a council, without headings', () => {
  const reading = readAgreement(`Samarbejdsaftale om lokalråd i Birkelse Kommune

Lokalrådet er nedsat i henhold til retsplejelovens § 112. Det består af kommunaldirektøren, direktøren for Børn og Unge, lederen af lokalpolitiet i Birkelse og SSP-konsulenten. Lederen af lokalpolitiet er formand. Kommunen er sekretariat for rådet, der mødes mindst fire gange om året.

I 2025 lægges der særlig vægt på indbrud i sommerhuse, unges færden på nettet og tryghed ved havnen.

Politiet gennemfører mindst 12 patruljer om måneden i sommerhusområderne.

Politiet gennemførte mindst 10 patruljer om måneden i 2023.

Aftalen træder i kraft den 1. januar 2025 og gælder til 31. december 2026. Den kan opsiges med et varsel på tre måneder.`)

  it('reads the council out of sentences that say "det" and "rådet"', () => {
    expect(council(reading.councils[0])).toMatchObject({
      seats: expect.arrayContaining(['kommunaldirektøren', 'SSP-konsulenten']),
      chair: 'Lederen af lokalpolitiet',
      secretariat: 'Kommunen',
      meetings: [[4, 'year', 1]],
    })
  })
  it('names the areas that weight is laid on', () => {
    expect(reading.focusAreas.map(({ title }) => title)).toEqual([
      'indbrud i sommerhuse',
      'unges færden på nettet',
      'tryghed ved havnen',
    ])
  })
  it('promises what is done, not what was done before', () => {
    expect(reading.commitments.map(({ text }) => text)).toEqual([
      'Politiet gennemfører mindst 12 patruljer om måneden i sommerhusområderne.',
    ])
  })
  it('reads the notice of "den"', () => {
    expect(reading.terms.find(({ kind }) => kind === 'notice')?.months).toBe(3)
  })
})

describe('a leaflet with bullets as headings', () => {
  const reading = readAgreement(`TRYGHEDSAFTALE FOR BØGEPARKEN

Indgået mellem Boligselskabet Højen, Solrød Bakke Kommune og Sydkystens Politi

• Hvad vi vil opnå
– Andelen af trygge beboere skal op på 85 pct. i 2027.
– Ingen åbenlys hashhandel ved legepladsen.

• Hvad vi gør
– Boligselskabet rydder op efter hærværk senest dagen efter, at det er anmeldt.
– Politiet kommer forbi mindst to gange om ugen.

• Hvem følger op
Tryghedsgruppen består af områdelederen, den lokale nærbetjent og to beboerrepræsentanter. Gruppen mødes hver sjette uge.

• Hvor længe
Aftalen løber fra underskriften til 30. juni 2027. Hver part kan sige aftalen op med 3 måneders varsel.`)

  it('reads effects, promises, the group and the term under them', () => {
    expect(reading.effects).toHaveLength(2)
    expect(reading.commitments.map(({ responsible }) => responsible[0])).toEqual([
      'Boligselskabet',
      'Politiet',
    ])
    expect(council(reading.councils[0])).toMatchObject({
      name: 'Tryghedsgruppen',
      seats: ['områdelederen', 'den lokale nærbetjent', 'to beboerrepræsentanter'],
      meetings: [[1, 'week', 6]],
    })
    expect(reading.terms).toMatchObject([
      { kind: 'signature-to-date', to: '2027-06-30' },
      { kind: 'notice', months: 3 },
    ])
  })
})

describe('a scan that only took letters for each other', () => {
  const reading = readAgreement(`Samverkansöverenskommetse mettan Norrby kommun och potisen i Norrby

1. Syfte
Överenskommetsen syftar titt att förebygga brott och öka tryggheten i Norrby kommun.

2. Åtaganden
Potisen åtar sig att genomföra minst fem trafikkontrotter per månad.
Kommunen åtar sig att genomföra en trygghetsvandring varje år.

3. Gittighetstid
Överenskommetsen gätter titts vidare med en ömsesidig uppsägningstid om sex månader.`)

  it('S3-31 is known as one and repaired, the original beside', () => {
    expect(reading.damaged).toBe(true)
    expect(reading.commitments.map(({ repaired }) => repaired)).toContain(
      'Polisen åtar sig att genomföra minst fem trafikkontroller per månad.',
    )
    expect(reading.terms.map(({ kind }) => kind)).toEqual(['until-further-notice', 'notice'])
  })
})
