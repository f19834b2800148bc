import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

// Written for these tests; places and persons are invented.

describe('police in the title', () => {
  it.each([
    ['Samarbejdsaftale mellem Skovby Kommune og Midtpolitiet', 'Midtpolitiet'],
    ['Samarbejdsaftale mellem Midtpolitiet og Skovby Kommune', 'Midtpolitiet'],
    ['Samarbejdsaftale mellem Skovby Kommune og Nordkystens Politi', 'Nordkystens Politi'],
    ['Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby', 'Polisen i Granby'],
    ['Samverkansöverenskommelse mellan Granby kommun och Granbypolisen', 'Granbypolisen'],
    [
      'Samverkansöverenskommelse mellan Granby kommun och Lokalpolisområde Norra Ekbro',
      'Lokalpolisområde Norra Ekbro',
    ],
    ['Samverkansöverenskommelse mellan Granby kommun och LPO Norra Ekbro', 'LPO Norra Ekbro'],
    ['Samverkansöverenskommelse mellan Granby kommun och polisområde Ekbro', 'Polisområde Ekbro'],
  ])('%s', (title, police) => {
    const danishText = title.startsWith('Samarbejds')
    const purpose = danishText
      ? 'Formål\nFormålet med aftalen er, at flere skal være trygge i kommunen og at unge får hjælp.'
      : 'Syfte\nSyftet med överenskommelsen är att fler ska vara trygga i kommunen och att unga får hjälp.'
    const { parties } = readAgreement(`${title}\n\n${purpose}`)
    expect(parties).toHaveLength(2)
    expect(parties).toContainEqual(expect.objectContaining({ name: police, organisationKind: 'police' }))
  })
  it('takes a kind of police for nobody’s name', () => {
    const { parties } = readAgreement(
      'Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby\n\nParter\nGranby kommun\nPolisen i Granby\n\nÅtaganden\nOmrådespolisen ska besöka skolorna varje månad.',
    )
    expect(parties.map(({ name }) => name)).toEqual(['Granby kommun', 'Polisen i Granby'])
  })
})

describe('signature lines without names', () => {
  const bodies = {
    da: 'Samarbejdsaftale mellem Skovby Kommune og Midtpolitiet\n\nFormål\nVi vil gøre det tryggere at bo i Skovby.\n\nSkovby, den 12. december 2025\n',
    sv: 'Samverkansöverenskommelse mellan Granby kommun och Polisen i Granby\n\nSyfte\nVi vill göra det tryggare att bo i Granby.\n\nGranby den 12 december 2025\n',
  }
  const borgmester = [
    ['Borgmester', 'Skovby Kommune'],
    ['Politidirektør', 'Midtpolitiet'],
  ]
  const kommunchef = [
    ['Kommunchef', 'Granby kommun'],
    ['Lokalpolisområdeschef', 'Polisen i Granby'],
  ]
  it.each([
    ['da', 'Borgmester, Skovby Kommune\nPolitidirektør, Midtpolitiet', borgmester],
    ['da', 'Borgmester\nSkovby Kommune\nPolitidirektør\nMidtpolitiet', borgmester],
    ['da', 'Borgmester\nSkovby Kommune\n\nPolitidirektør\nMidtpolitiet', borgmester],
    ['da', 'Skovby Kommune: Borgmester\nMidtpolitiet: Politidirektør', borgmester],
    ['sv', 'Kommunchef, Granby kommun\nLokalpolisområdeschef, Polisen i Granby', kommunchef],
    ['sv', 'Kommunchef\nGranby kommun\nLokalpolisområdeschef\nPolisen i Granby', kommunchef],
    ['sv', 'Granby kommun: Kommunchef\nPolisen i Granby: Lokalpolisområdeschef', kommunchef],
    ['sv', 'Kommunchef, Granby kommun\nVd, Hamnhus', [kommunchef[0], ['Vd', 'Hamnhus']]],
  ] as const)('%s: %s', (language, lines, expected) => {
    const { signatories } = readAgreement(bodies[language] + lines)
    expect(signatories.map(({ office, organisation }) => [office, organisation])).toEqual(expected)
  })
})
