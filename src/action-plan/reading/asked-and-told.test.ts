import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { scriptOf } from './make-script.rules.ts'
import { isFunction } from './office-words.rules.ts'
import { readAgreement } from './read-agreement.rules.ts'
import type { QuestionCode } from './rules.ts'
import { titleOf } from './title.rules.ts'

// Real agreements; they lie beside the checkout and the test fails where they are missing.
const folder = path.resolve('../shared/seeds')
const seed = (number: string) =>
  readAgreement(
    readFileSync(
      path.join(folder, readdirSync(folder).find((name) => name.startsWith(`${number}_`)) ?? number),
      'utf8',
    ),
  )
const asked = (number: string, code: QuestionCode) =>
  seed(number).questions.filter((question) => question.code === code)

describe('what is missing is asked', () => {
  it.each(['000', '004'])('no signatures in %s', (number) => {
    expect(asked(number, 'signaturesMissing')).toHaveLength(1)
  })
  it('the office of the one signatory that has none', () => {
    expect(asked('002', 'officeMissing').map(({ text }) => text)).toEqual(['Lokalpolisområde södra Lappland'])
  })
  it('which year a plan made year by year holds', () => {
    expect(asked('000', 'termYearMissing')).toHaveLength(1)
  })
  it('two first days against each other', () => {
    expect(asked('002', 'termBeginsDifferently')[0]?.values).toEqual(['2016-12-08', '2017-01-01'])
  })
  it('S3-31 a poor scan: the place damaged most, as it stands and as it was read', () => {
    const [question] = asked('003', 'textDamaged')
    expect(question?.text).toBe('tokatpol,isom rådet Östra Fyrbodat')
    expect(question?.values).toEqual(['Lokalpolisområde Östra Fyrbodal', '14'])
    expect(asked('002', 'textDamaged')).toEqual([])
  })
})

it('in a scan who signed is spelt as the party it is', () => {
  expect(seed('003').signatories.map(({ organisation }) => organisation)).toEqual([
    'Vänersborgs Kommun',
    'Lokalpolisområde Östra Fyrbodal',
  ])
})

it.each(['002', '003'])('no cadence of %s is read twice', (number) => {
  const { commitments, routines } = seed(number)
  for (const { cadences } of [...commitments, ...routines])
    expect(new Set(cadences.map((cadence) => JSON.stringify(cadence))).size).toBe(cadences.length)
})

it('S4-12 a focus area’s own words hold its aims, each by itself', () => {
  expect(seed('004').goals.map(({ text, focusArea }) => [text, focusArea])).toEqual([
    ['minska nyrekrytering', 'Insatser mot narkotika'],
    ['försvåra genomförandet av narkotikabrott', 'Insatser mot narkotika'],
  ])
})

const frame = (told: string) => `SAMARBEJDSAFTALE OM TRYGHED I STRANDBY
mellem Strandby Kommune og Sydkystens Politi

Varighed
Aftalen gælder til og med 31. december 2027 og tages op til revision inden udgangen af 2026.

Hvem gør hvad?
- Politiet går fodpatrulje hver fredag.
- Politi og kommune offentliggør tal hvert halve år.
${told}
`

describe('a Danish agreement', () => {
  const reading = readAgreement(
    frame(`
Parterne evaluerer indsatsen hvert halve år.

Lokalråd
Lokalrådet mødes fire gange om året. Formandskabet varetages af lokalpolitilederen. Rådet gør status på arbejdet to gange om året og orienterer byrådet om resultaterne i en kort skriftlig redegørelse.`),
  )
  it('is revised by a day, which is not its last', () => {
    expect(reading.terms.map(({ kind, from, to, date }) => [kind, from, to, date])).toEqual([
      ['revision', null, null, '2026-12-31'],
      ['fixed-dates', null, '2027-12-31', null],
    ])
    expect(reading.questions.map(({ code }) => code)).toContain('termBeginningMissing')
  })
  it('has its title from the first line, with the parties below it', () => {
    expect(titleOf(scriptOf(frame(''))!)).toBe('SAMARBEJDSAFTALE OM TRYGHED I STRANDBY')
  })
  it.each(['Indledning', '1. Inledning', 'BAGGRUND', 'Förord'])('is not called "%s"', (heading) => {
    const title = (of: string) => titleOf(scriptOf(`${of}\n\nI alle kommuner er der et lokalråd.`)!)
    expect([title(heading), title('Samarbejdsaftale')]).toEqual(['', 'Samarbejdsaftale'])
  })
  it('has the chair who "varetager formandskabet"', () => {
    expect(reading.councils[0]?.chair).toBe('lokalpolitilederen')
  })
  it('keeps "evaluerer" among promises as a routine', () => {
    expect(reading.routines.map(({ title }) => title)).toContain(
      'Parterne evaluerer indsatsen hvert halve år',
    )
    expect(reading.commitments).toHaveLength(2)
  })
  it('has no title cut in mid-sentence', () => {
    for (const { title } of reading.routines) expect(title).not.toMatch(/…|\.\.\./)
  })
  it('means the parties by "politi og kommune"', () => {
    expect(reading.commitments[1]?.responsible).toEqual(['Politi', 'kommune'])
    expect(reading.parties.map(({ name }) => name)).toEqual(['Strandby Kommune', 'Sydkystens Politi'])
  })
})

it('a whole agreement looked over by a day, under any heading', () => {
  const { terms } = readAgreement(`Samverkansavtal mellan Almdalens kommun och Polisen i Almdalen

Så länge gäller det
Avtalet gäller från den 1 september 2025 till den 31 augusti 2028. Avtalet ses över senast den 31 december 2026.
`)
  expect(terms.map(({ kind, to, date }) => [kind, to, date])).toEqual([
    ['fixed-dates', '2028-08-31', null],
    ['revision', null, '2026-12-31'],
  ])
})

it('seats in a relative clause', () => {
  const { councils } = readAgreement(`Medborgarlöfte för Norrfors kommun och Polisen i Norrfors 2026

Uppföljning
Brottsförebyggande rådet, där kommunalrådet, kommunpolisen och skolchefen ingår, träffas varje månad.
`)
  expect(councils[0]?.seats.map(({ office }) => office)).toEqual([
    'kommunalrådet',
    'kommunpolisen',
    'skolchefen',
  ])
})

it.each([
  ['SSP-konsulenten', true],
  ['kommunpolisen', true],
  ['skolelederne', true],
  ['Polisen', false],
  ['Förebyggarrådet', false],
  ['fritidsgården', false],
  ['gadeteamet', false],
  ['socialtjänsten', false],
])('%s is a function: %s', (name, is) => {
  expect(isFunction(name)).toBe(is)
})
