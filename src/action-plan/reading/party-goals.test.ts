import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests in layouts that real agreements have; places and persons are invented.

describe('goals for each party under each area, the headings coming back', () => {
  const reading =
    readAgreement(`Samverkansöverenskommelse mellan Tornviks kommun, Polismyndigheten och AB Tornvikshus

1. Prioriterade insatsområden
Två områden har valts.

1.1 Unga i riskmiljöer
Målgrupp: Barn och deras vårdnadshavare.
Mål för kommunen
• Fritidsgården håller öppet minst fem kvällar i veckan.
Mål för polisen
• Polisen besöker skolorna minst en gång i månaden.

1.2 Trygga bostadsområden
Mål för kommunen
• Röjning längs gångvägar görs två gånger om året tillsammans med hyresgästerna.
Mål för AB Tornvikshus
• Grannsamverkan startas i tre trapphus per år.
• Antalet anmälningar minskar med 10 procent per år.

2. Giltighet
Överenskommelsen gäller i fyra år från den 1 mars 2022.`)

  it('reads each area once and its target groups', () => {
    expect(reading.focusAreas.map(({ title, targetGroups }) => [title, targetGroups])).toEqual([
      ['Unga i riskmiljöer', ['young', 'parents']],
      ['Trygga bostadsområden', []],
    ])
  })
  it('takes a goal with a cadence for a promise of the one it is set for, in its area', () => {
    expect(reading.commitments.map(({ responsible, focusArea }) => [responsible, focusArea])).toEqual([
      [['kommunen'], 'Unga i riskmiljöer'],
      [['polisen'], 'Unga i riskmiljöer'],
      [['kommunen'], 'Trygga bostadsområden'],
      [['AB Tornvikshus'], 'Trygga bostadsområden'],
    ])
    expect(reading.commitments[2]?.cooperation).toEqual(['hyresgästerna'])
  })
  it('leaves an outcome among the goals and proposes nothing as both', () => {
    expect(reading.goals.map(({ text }) => text)).toEqual([
      'Antalet anmälningar minskar med 10 procent per år.',
    ])
  })
})

it('reads a table drawn with lines as a table, not as a scan', () => {
  const reading = readAgreement(`Handlingsplan 2025 för Tornviks kommun och polisen

Aktivitet | Ansvarig | Tid | Uppföljning
Hundsök i skolor | Polisen | 4 gånger per år | Rapport
Kvällar för föräldrar | Barn- och utbildningsförvaltningen | En gång per termin | Antal
Samtal | Polisen | Vid behov | Statistik per tertial`)
  expect(reading.damaged).toBe(false)
  expect(reading.measures.map(({ title, responsible }) => [title, responsible])).toEqual([
    ['Hundsök i skolor', ['Polisen']],
    ['Kvällar för föräldrar', ['Barn- och utbildningsförvaltningen']],
    ['Samtal', ['Polisen']],
  ])
})

describe('parties one to a line, those who bind themselves without being known, a month for a date', () => {
  const reading = readAgreement(`PARTNERSKABSAFTALE

Indgået mellem
Havby Kommune
Boligkontoret Havby
Vestkystens Politi
Beboerforeningen Mågeparken

Aftalen ligger i forlængelse af den boligsociale helhedsplan 2022-2026.

Restauratørerne forpligter sig til
1. at afvise stærkt berusede gæster,
2. at sende en medarbejder på kursus hvert år.

Aftalen gælder i tre år fra den 1. marts 2024.

Havby, februar 2024

Havby Kommune             Vestkystens Politi
Borgmester                Politikommissær`)

  it('names all four', () => {
    expect(reading.parties.map(({ name, organisationKind }) => [name, organisationKind])).toEqual([
      ['Havby Kommune', 'municipality'],
      ['Boligkontoret Havby', 'housing'],
      ['Vestkystens Politi', 'police'],
      ['Beboerforeningen Mågeparken', 'voluntary'],
    ])
  })
  it('reads the promises of the restaurant owners', () => {
    expect(reading.commitments.map(({ responsible }) => responsible)).toEqual([
      ['Restauratørerne'],
      ['Restauratørerne'],
    ])
  })
  it("leaves another document's years out of the term, and keeps the place of signing", () => {
    expect(reading.terms.map(({ kind, from, place }) => [kind, from, place])).toEqual([
      ['years-from-date', '2024-03-01', null],
      ['signing', null, 'Havby'],
    ])
    expect(reading.questions.map(({ code }) => code)).not.toContain('termContradiction')
  })
})
