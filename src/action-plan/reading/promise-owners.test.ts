import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests; places and persons are invented.

const danish = readAgreement(`Samarbejdsaftale 2026-2027 mellem Skovby Kommune og Midtpolitiet

Aftalen gælder fra 1. januar 2026 til 31. december 2027.

Formål
Vi vil gøre det tryggere at bo i Skovby.

Indsatsområder
1. Indbrud
- Politiet går mindst to patruljer om ugen i villakvartererne. Ansvarlig: Midtpolitiet.
- Kommunen holder et møde om året med grundejerforeningerne.
  Ansvarlige: Skovby Kommune og Midtpolitiet

2. Unge
- SSP-konsulenten besøger alle 7. klasser en gang om året (ansvarlig: Skovby Kommune).
- Nabohjælp støttes løbende. Ansvarlig: Skovby Kommune.
- Forældremøder skal afholdes på alle skoler.

Skovby, den 12. december 2025
Borgmester, Skovby Kommune
Politidirektør, Midtpolitiet`)

const swedish = readAgreement(`Samverkansöverenskommelse 2026–2027 mellan Granby kommun och Polisen i Granby

Överenskommelsen gäller från den 1 januari 2026 till den 31 december 2027.

Syfte
Vi vill göra det tryggare att bo i Granby.

Fokusområden
1. Inbrott
- Polisen går minst två patruller i veckan i villaområdena. Ansvarig: Polisen i Granby.
- Kommunen håller ett möte om året med villaägarna.
  Ansvariga: Granby kommun och Polisen i Granby

2. Unga
- Fältsekreteraren besöker alla sjuor en gång om året (ansvarig: Granby kommun).
- Grannsamverkan stöds löpande. Ansvar: Granby kommun.
- Föräldramöten ska hållas på alla skolor.

Granby den 12 december 2025
Kommunstyrelsens ordförande, Granby kommun
Lokalpolisområdeschef, Polisen i Granby`)

describe.each([
  {
    language: 'Danish',
    reading: danish,
    municipality: 'Skovby Kommune',
    police: 'Midtpolitiet',
    areas: ['Indbrud', 'Unge'],
    offices: ['Borgmester', 'Politidirektør'],
    supported: 'Nabohjælp støttes løbende.',
    held: 'Forældremøder skal afholdes på alle skoler.',
  },
  {
    language: 'Swedish',
    reading: swedish,
    municipality: 'Granby kommun',
    police: 'Polisen i Granby',
    areas: ['Inbrott', 'Unga'],
    offices: ['Kommunstyrelsens ordförande', 'Lokalpolisområdeschef'],
    supported: 'Grannsamverkan stöds löpande.',
    held: 'Föräldramöten ska hållas på alla skolor.',
  },
])('$language: each promise names who answers for it', (told) => {
  const { reading, municipality, police, areas } = told
  it('takes the one named, at the end, on the next line or in brackets, and nobody else', () => {
    expect(reading.commitments.map((one) => one.responsible)).toEqual([
      [police],
      [municipality, police],
      [municipality],
      [municipality],
      [],
    ])
    expect(reading.commitments.map(({ what }) => what).join(' ')).not.toMatch(/ansvar/i)
  })
  it('keeps passive sentences among the promises, and how often', () => {
    expect(reading.commitments.slice(3).map(({ what }) => what)).toEqual([told.supported, told.held])
    expect(reading.commitments.map(({ cadences }) => cadences[0]?.kind)).toEqual([
      'counted',
      'counted',
      'counted',
      'continuous',
      undefined,
    ])
  })
  it('places the points under the numbered area above them', () => {
    const [first, second] = areas
    expect(reading.commitments.map(({ focusArea }) => focusArea)).toEqual([
      first,
      first,
      second,
      second,
      second,
    ])
  })
  it('reads both parties, two signatories, and the term once', () => {
    expect(reading.parties.map(({ name }) => name)).toEqual([municipality, police])
    expect(reading.signatories.map(({ office, organisation }) => [office, organisation])).toEqual([
      [told.offices[0], municipality],
      [told.offices[1], police],
    ])
    expect(reading.terms.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['fixed-dates', '2026-01-01', '2027-12-31'],
      ['signing', null, null],
    ])
    expect(reading.questions.map(({ code }) => code)).toEqual(['ownerMissing'])
  })
})

describe('two promises with their owners in one paragraph', () => {
  it.each([
    [
      'Politiet besøger torvet. Ansvarlig: Politiet. Lygter skiftes hver måned. Ansvarlig: Kommunen. Samarbejde: Solbo.',
    ],
    [
      'Polisen besöker torget. Ansvarig: Polisen. Lampor byts varje månad. Ansvarig: Kommunen. Samverkan: Solbo.',
    ],
  ])('%s', (paragraph) => {
    const heading = paragraph.includes('Ansvarlig') ? 'Parternes opgaver' : 'Åtaganden'
    const title = paragraph.includes('Ansvarlig')
      ? 'Samarbejdsaftale mellem Skovby Kommune og Midtpolitiet'
      : 'Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby'
    const [visit, lamps] = readAgreement(`${title}\n\n${heading}\n${paragraph}`).commitments
    expect(visit?.responsible.join()).toMatch(/^Poli(?:tiet|sen)$/)
    expect(lamps).toMatchObject({ responsible: ['Kommunen'], cooperation: ['Solbo'] })
    expect(lamps?.cadences[0]).toMatchObject({ period: 'month' })
  })
})

it('asks where the title’s years and the sentence contradict each other', () => {
  const { terms, questions } = readAgreement(
    'Samverkansöverenskommelse 2026–2028 mellan Granby kommun och Polisen i Granby\n\nGiltighetstid\nÖverenskommelsen gäller från den 1 januari 2026 till den 31 december 2027.',
  )
  expect(terms.map(({ to }) => to)).toEqual(['2027-12-31', '2028-12-31'])
  expect(questions.map(({ code }) => code)).toContain('termContradiction')
})

describe('short lines under one heading, each with its owner', () => {
  it.each([
    [
      'Samarbejdsaftale mellem Skovby Kommune og Midtpolitiet\n\nVores løfter\nNabohjælp støttes løbende.\nAnsvarlig: Skovby Kommune\nLygter skiftes inden tre dage (ansvarlig: Vej og Park)\nPolitiet besøger skoler. Ansvarlig: Midtpolitiet. Opfølgning: Årsmøde.',
      [['Skovby Kommune'], ['Vej og Park'], ['Midtpolitiet']],
      'Årsmøde',
    ],
    [
      'Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby\n\nÅtaganden\nGrannsamverkan stöds löpande.\nAnsvarig: Granby kommun\nLampor byts inom tre dagar (ansvarig: Gata och Park)\nPolisen besöker skolor. Ansvarig: Polisen i Granby. Uppföljning: Årsmöte.',
      [['Granby kommun'], ['Gata och Park'], ['Polisen i Granby']],
      'Årsmöte',
    ],
  ])('%s', (text, owners, followUp) => {
    const { commitments } = readAgreement(text)
    expect(commitments.map(({ responsible }) => responsible)).toEqual(owners)
    expect(commitments.at(-1)?.followUp).toBe(followUp)
  })
})

it('takes no owner of the follow-up for a promise', () => {
  const { commitments } = readAgreement(
    'Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby\n\nUppföljning\nÅtagandena följs upp varje år. Ansvarig: Säkerhetssamordnaren.',
  )
  expect(commitments).toEqual([])
})
