import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

/** What stands under what: lone lines that name an area, efforts with numbers, headings over promises in prose. */

const areasOf = (text: string) => readAgreement(text).commitments.map(({ focusArea }) => focusArea)

const lone = `Medborgarlöften i Norrhamn 2025–2026
Parter är Norrhamns kommun och Polismyndigheten, lokalpolisområde Norrhamn.
Parterna har kommit överens om följande.
Fokusområde: Trygghet i centrum
Polisen ska fotpatrullera minst två kvällar i veckan.
Kommunen ska genomföra fyra vandringar per år.
Fokusområde: Ungdomar och droger
Mål: Färre unga prövar narkotika.
Polisen ska besöka varje skola en gång per termin.
Övriga åtaganden
Kommunen ska vara ute varje fredag kväll.
Norrhamn den 3 mars 2025`

const numbered = `Handleplan for tryghed i Klintby Kommune 2025-2026

Aftalen er indgået mellem Klintby Kommune og Sydkystens Politi.

Indsatsområder
1. Tryghed i nattelivet
2. Unge og rusmidler
3. Indbrud

Indsats 1: Synlighed ved havnen
Politiet vil patruljere ved havnen hver fredag og lørdag nat.

Indsats 2: Samtaler
Politiet vil besøge alle 8. klasser én gang pr. skoleår.

Indsats 3: Naboskab
Kommunen vil holde to borgermøder om året.
`

const prose = `Samarbejdsaftale om tryghed i Havneby Kommune 2025-2027

Havneby Kommune, Kystens Politi og Boligselskabet Havblik har indgået denne aftale.
Aftalen træder i kraft den 1. marts 2025 og løber til den 28. februar 2027.

Utryghed i nattelivet
Målet er, at antallet af voldsanmeldelser falder.

Politiet vil være til stede på havnepladsen hver fredag og lørdag nat.
Kommunen vil mindst seks gange om året gennemføre tilsyn sammen med brandvæsenet.

Unge i risikozonen
Politiet vil deltage i SSP-møderne én gang om måneden.
Boligselskabet vil efter behov stille lokaler til rådighed.

Organisering
Der nedsættes en styregruppe, som består af kommunaldirektøren og politiinspektøren. Politiinspektøren er formand, og kommunens SSP-sekretariat er sekretariat. Styregruppen mødes fire gange årligt.

Opfølgning
Resultaterne offentliggøres på havneby.dk og på politiets Facebook-side.`

const table = `Samverkansöverenskommelse mellan Lövånger kommun och Polismyndigheten, lokalpolisområde Ådalen

Åtgärder
Åtgärd | Ansvarig | När
Trygghetsvandring | Kommunen, i samverkan med Polisen och Lövångers Bostäder | Två gånger per år
Fotpatrull vid stationen | Polisen | Minst tre kvällar i veckan

Organisation
Styrgruppen består av kommundirektör och lokalpolisområdeschef. Kommundirektören är sammankallande. Styrgruppen sammanträder fyra gånger per år.

Kommunikation
Information lämnas på kommunens webbplats, polisens sociala medier och i lokaltidningen.`

describe('which area a promise belongs to', () => {
  it('gathers what stands below a lone line that names an area, until another heading', () => {
    expect(areasOf(lone).slice(0, 3)).toEqual([
      'Trygghet i centrum',
      'Trygghet i centrum',
      'Ungdomar och droger',
    ])
  })
  it('gives a goal below such a line to its area', () => {
    expect(readAgreement(lone).goals.map(({ focusArea }) => focusArea)).toEqual(['Ungdomar och droger'])
  })
  it('ties efforts to the areas of their numbers, where there are as many of both', () => {
    const areas = ['Tryghed i nattelivet', 'Unge og rusmidler', 'Indbrud']
    expect(areasOf(numbered)).toEqual(areas)
    expect(readAgreement(numbered).measures.map(({ focusArea }) => focusArea)).toEqual(areas)
    expect(areasOf(numbered.replace('3. Indbrud\n', ''))).toEqual([null, null, null])
  })
  it('takes the headings over promises in prose for areas, and is not sure of them', () => {
    const { focusAreas, goals } = readAgreement(prose)
    const areas = ['Utryghed i nattelivet', 'Unge i risikozonen']
    expect(focusAreas.map(({ title }) => title)).toEqual(areas)
    expect(focusAreas.every(({ sure }) => sure <= 0.6)).toBe(true)
    expect(areasOf(prose)).toEqual([areas[0], areas[0], areas[1], areas[1]])
    expect(goals.map(({ focusArea }) => focusArea)).toEqual([areas[0]])
  })
  it('takes no heading that names who acts for an area', () => {
    const byActor = prose
      .replace('Utryghed i nattelivet', 'Politiet')
      .replace('Unge i risikozonen', 'Kommunen')
    expect(readAgreement(byActor).focusAreas).toEqual([])
  })
})

describe('who answers, and where it is told', () => {
  it('parts the one who answers from those it is done with, in one cell of a table', () => {
    expect(readAgreement(table).measures.map((one) => [one.responsible, one.cooperation])).toEqual([
      [['Kommunen'], ['Polisen', 'Lövångers Bostäder']],
      [['Polisen'], []],
    ])
  })
  it('names a party once', () => {
    expect(readAgreement(prose).commitments.at(-1)?.responsible).toEqual(['Boligselskabet Havblik'])
  })
  it('knows chair and secretariat in one sentence; who calls the meetings is no chair', () => {
    expect(readAgreement(prose).councils[0]).toMatchObject({
      chair: 'Politiinspektøren',
      secretariat: 'kommunens SSP-sekretariat',
    })
    expect(readAgreement(table).councils[0]).toMatchObject({ chair: null })
  })
  it('keeps each channel with its own owner', () => {
    expect(readAgreement(table).channels.map(({ name }) => name)).toEqual([
      'kommunens webbplats',
      'polisens sociala medier',
      'lokaltidningen',
    ])
    expect(readAgreement(prose).channels.map(({ name }) => name)).toContain('politiets Facebook-side')
  })
  it('asks nothing about a heading with the years of the term', () => {
    const asked = (text: string) => readAgreement(text).questions.map(({ code }) => code)
    expect(asked(prose)).not.toContain('termContradiction')
    expect(asked(prose.replace('2025-2027', '2025-2028'))).toContain('termContradiction')
  })
})
