import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests; places and persons are invented.

describe("a municipality's page of promises", () => {
  const reading = readAgreement(`Medborgarlöfte Sjölunda 2024

Polisen och Sjölunda kommun har tillsammans tagit fram medborgarlöften utifrån vad invånarna har sagt i dialoger.

Vi lovar att:
• minst två gånger i veckan patrullera till fots runt resecentrum
• genomföra trafikkontroller utanför skolor minst en gång varannan vecka
• ha öppet mobilt poliskontor på torget första torsdagen i månaden
• arrangera fyra trygghetsvandringar under året

Kommunen lovar att
• åtgärda trasig belysning inom fem arbetsdagar
• klippa buskage längs gång- och cykelvägar två gånger per år

Löftena gäller till och med den 31 december 2024 och följs upp varje tertial på polisen.se och sjolunda.se.`)

  it('gives "vi" to both parties and the rest to the municipality', () => {
    expect(reading.commitments.map((one) => one.responsible.length)).toEqual([2, 2, 2, 2, 1, 1])
    expect(reading.commitments[0]?.cadences[0]).toMatchObject({
      count: 2,
      comparator: 'at-least',
      period: 'week',
    })
  })
  it('reads the last day, the follow-up each tertial and two addresses, and misses the purpose', () => {
    expect(reading.terms[0]).toMatchObject({ to: '2024-12-31' })
    expect(reading.routines[0]?.cadences[0]).toMatchObject({ period: 'tertial' })
    expect(reading.channels.map((one) => one.name)).toEqual(['polisen.se', 'sjolunda.se'])
    expect(reading.questions.map((one) => one.code)).toEqual(['purposeMissing'])
  })
})

describe('promises told as facts under headings of their own', () => {
  const reading = readAgreement(`Medborgarlöften i Furunäs 2021–2022

Här är vad polisen och Furunäs kommun lovar dig som bor här.

Trafik
Polisen genomför minst en trafikkontroll i veckan på Storgatan.
Polisen och kommunen informerar elever i årskurs 9 om A-traktorer en gång per läsår.

Trygghet i centrum
Polisen är synlig i centrum varje fredags- och lördagskväll.
Kommunen genomför trygghetsvandring två gånger om året.

Vi följer upp löftena två gånger per år och berättar om resultatet på kommunens hemsida.`)

  it('reads each sentence with its heading', () => {
    expect(reading.commitments.map((one) => [one.measure, one.responsible.join('+')])).toEqual([
      ['Trafik', 'Polisen'],
      ['Trafik', 'Polisen+kommunen'],
      ['Trygghet i centrum', 'Polisen'],
      ['Trygghet i centrum', 'Kommunen'],
    ])
  })
})

describe('a plan as a table and as records', () => {
  const reading = readAgreement(`Åtgärdsplan för brottsförebyggande arbete i Bergåsa kommun 2022-2025

Fokusområde 1: Ungas utsatthet för brott

Åtgärd | När | Ansvarig | Samverkan | Uppföljning
Nattvandring i centrum | Varje fredag och lördag | Fritidsförvaltningen | Polisen, föreningar | Antal kvällar redovisas varje kvartal
Föräldramöten om droger | 2 ggr/läsår | Skolan | Polisen och socialtjänsten | Enkät

Fokusområde 2: Trafiksäkerhet

Åtgärd | När | Ansvarig | Samverkan | Uppföljning
Hastighetskontroller vid skolor | Minst 8 per månad | Polisen | Kommunen | Statistik varje månad

Fokusområde 3: Våld i nära relationer

Åtgärd: Utbildning för personal i socialtjänsten
Ansvarig: Socialförvaltningen
Tid: en gång per år
Uppföljning: Deltagarlista

Åtgärd: Informationskampanj om stödlinjer
Ansvarig: Kommunikationsavdelningen
Tid: inför varje jul
Samverkan: Kvinnojouren och Region Bergslagen`)

  it('reads all six columns of a measure', () => {
    expect(reading.measures[0]).toMatchObject({
      title: 'Nattvandring i centrum',
      focusArea: 'Ungas utsatthet för brott',
      when: 'Varje fredag och lördag',
      responsible: ['Fritidsförvaltningen'],
      cooperation: ['Polisen', 'föreningar'],
      followUp: 'Antal kvällar redovisas varje kvartal',
    })
    expect(reading.measures).toHaveLength(5)
    expect(reading.commitments).toHaveLength(5)
  })
})

describe('what is no agreement', () => {
  it.each([
    ['nothing', '  \n ', 'textEmpty'],
    [
      'English',
      `This agreement is made between the City of Springfield and the Springfield Police Department. The parties shall meet four times a year and the police will patrol the park every weekend.`,
      'languageUnknown',
    ],
    ['numbers', '12 34 56\n78 90', 'languageUnknown'],
    ['a shopping list', 'mjölk och bröd\nost från affären', 'nothingFound'],
  ])('%s gives empty lists and a question', (_what, text, code) => {
    const reading = readAgreement(text)
    expect(reading.questions.map((one) => one.code)).toEqual([code])
    const { language: _language, damaged: _damaged, questions: _questions, ...lists } = reading
    expect(Object.values(lists).every((list) => list.length === 0)).toBe(true)
  })
})

describe('a list of promises that lost its bullets and indents on the way', () => {
  const folder = path.resolve('../shared/seeds')
  const name = readdirSync(folder).find((one) => one.startsWith('004_')) ?? '004'
  const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('•', '').replace(/^ +/gm, '')
  const reading = readAgreement(text)

  it('S4-39 still gives every promise line, focus area and effect', () => {
    expect(reading.commitments).toHaveLength(14)
    expect(reading.focusAreas).toHaveLength(4)
    expect(reading.effects).toHaveLength(5)
    expect(reading.measures).toHaveLength(6)
  })
})
