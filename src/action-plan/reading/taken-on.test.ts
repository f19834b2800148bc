import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const titles = (text: string) => readAgreement(text).focusAreas.map(({ title }) => title)

const swedish = (lead: string) => `Samverkan mellan polisen och Lindö kommun

Vi är: Lindö kommun, lokalpolisområde Östra kusten och hyresgästföreningen

${lead}
- Skadegörelse vid skolorna
- Bilkörning i centrum
- Äldre som blir lurade

Det här gör vi
Polisen patrullerar i centrum varje fredag mellan kl. 21 och 01, undantaget juli.
Kommunen tar bort klotter inom tre arbetsdagar.

Överenskommelsen gäller från 1 januari 2025 till 31 december 2027.
`

const danish = (lead: string) => `Partnerskab for tryg by i Holmevig

Partnerne er: Holmevig Kommune, Nordkystens Politi, Holmevig Boligselskab og Handelsforeningen.

${lead}
– mindre vold i nattelivet
– ingen handel med stoffer på torvet
– tryggere skoleveje

Politiet er synligt i nattelivet hver lørdag kl. 23-04.
Boligselskabet går tryghedsvandring hver måned undtagen juli.
`

describe('a list of what the parties take on is their focus areas, and none of it a deed', () => {
  it.each([
    'Tre saker som vi tar oss an',
    'Följande tre frågor är viktigast för oss:',
    'Det här tar vi tag i',
    'Vi vill göra något åt:',
  ])('%s', (lead) => {
    const reading = readAgreement(swedish(lead))
    expect(reading.focusAreas.map(({ title }) => title)).toEqual([
      'Skadegörelse vid skolorna',
      'Bilkörning i centrum',
      'Äldre som blir lurade',
    ])
    expect(reading.commitments).toHaveLength(2)
  })
  it.each([
    'Sammen vil vi tre ting:',
    'Det vil vi gøre noget ved i 2026',
    'Tre problemer, som vi tager fat på',
  ])('%s', (lead) => {
    const reading = readAgreement(danish(lead))
    expect(reading.focusAreas).toHaveLength(3)
    expect(reading.commitments).toHaveLength(2)
  })
  it('a list of deeds is none', () => {
    expect(
      titles(swedish('Det här gör vi tillsammans').replaceAll('- ', '- Kommunen ska motverka ')),
    ).toEqual([])
  })
})

it('those who agree present themselves, also where their kind of name is unknown', () => {
  const parties = (text: string) => readAgreement(text).parties.map(({ name }) => name)
  expect(parties(swedish('Tre saker som vi tar oss an'))).toEqual([
    'Lindö kommun',
    'Lokalpolisområde Östra kusten',
    'Hyresgästföreningen',
  ])
  expect(parties(danish('Sammen vil vi tre ting:'))).toEqual([
    'Holmevig Kommune',
    'Nordkystens Politi',
    'Holmevig Boligselskab',
    'Handelsforeningen',
  ])
})

const efforts = (areas: string) => `Handslag för trygghet i Mossebro stadsdel

Mellan: Mossebro stadsdelsförvaltning, polisen i Mossebro och hyresgästföreningen
${areas}
Insats 1. Mopedkontroller
Polisen genomför minst fyra kontroller i månaden från april till oktober.

Insats 2. Trapphusvandringar
Vi går igenom samtliga trapphus varannan vecka.

Insats 3. Öppen fritidsgård
Fritidsgården håller öppet fem kvällar i veckan, stängt i juli och på storhelger.

Ansvarig för insats 1: polisen i Mossebro
Ansvarig för insats 2 och 3: hyresgästföreningen

Handslaget gäller tills vidare med tre månaders uppsägningstid.
`

describe('numbered efforts', () => {
  it('whoever answers for one by its number, far below, answers for its measure and for what nobody else does', () => {
    const { measures, commitments } = readAgreement(
      efforts('\nTre frågor är viktigast för oss:\n* buskörning\n* trapphus\n* ungas fritid\n'),
    )
    expect(measures.map(({ title, responsible }) => [title, responsible])).toEqual([
      ['Mopedkontroller', ['polisen i Mossebro']],
      ['Trapphusvandringar', ['hyresgästföreningen']],
      ['Öppen fritidsgård', ['hyresgästföreningen']],
    ])
    expect(commitments.map(({ responsible }) => responsible)).toEqual([
      ['Polisen'],
      ['hyresgästföreningen'],
      ['Fritidsgården'],
    ])
  })
  it('are what is worked on where the text names no focus areas, as a guess', () => {
    const { focusAreas, commitments } = readAgreement(efforts(''))
    expect(focusAreas.map(({ title, sure }) => [title, sure])).toEqual([
      ['Mopedkontroller', 0.6],
      ['Trapphusvandringar', 0.6],
      ['Öppen fritidsgård', 0.6],
    ])
    expect(commitments.map(({ focusArea }) => focusArea)).toEqual(focusAreas.map(({ title }) => title))
  })
})

describe('words on when a promise holds that no cadence can say', () => {
  it('are asked about, and what was read is unsure', () => {
    const { commitments, questions } = readAgreement(efforts(''))
    expect(questions.filter(({ code }) => code === 'cadenceWordsNotRead')).toMatchObject([
      { about: [commitments[2]!.key], values: ['stängt i juli och på storhelger'] },
    ])
    expect(commitments.map(({ sure }) => sure < 0.6)).toEqual([false, false, true])
  })
})

it('a promise is told by its name and how often, with whom it is kept after it', () => {
  const { commitments } = readAgreement(`Medborgarlöfte 2026 för Bergsjö

Parter i löftet är Polisen Bergsjö och Bergsjö kommun.

Det här lovar vi dig
Trygga bussar: Väktare åker med bussarna minst tre kvällar i veckan.
Nattvandring – varje helg kl. 22–03. Samverkan: Föräldraföreningen

Löftet gäller under 2026.
`)
  expect(commitments.map(({ what, cooperation }) => [what.split(/:| –/)[0], cooperation])).toEqual([
    ['Trygga bussar', []],
    ['Nattvandring', ['Föräldraföreningen']],
  ])
})
