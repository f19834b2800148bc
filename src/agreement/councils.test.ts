import { describe, expect, it } from 'vitest'
import { problemsWithAgreement } from './agreement.rules.ts'
import { councilsIn, filledWithCouncils } from './filled.routes.ts'
import type { AgreedCouncil, AgreementWords } from './rules.ts'

const council: AgreedCouncil = {
  name: 'Lokala Brå',
  seats: ['Kommunchefen', 'Lokalpolisområdeschefen'],
  chair: 'Kommunchefen',
  secretariat: 'Säkerhetssamordnaren',
  leastMeetings: 4,
}
const agreement: AgreementWords = {
  title: 'Samverkansöverenskommelse',
  parties: ['police', 'municipality'],
  purposes: ['Minska brottsligheten'],
  fields: ['Narkotika'],
  legalBasis: '',
  aims: '',
  termKind: 'until-further-notice',
  termFrom: null,
  termTo: null,
  termYears: null,
  signedOn: null,
  signedAtPlace: '',
  reviseBy: null,
  wantedEffects: [],
  channels: [],
  caseNumber: '',
  noticeMonths: 3,
  signatories: [],
  references: [],
  councils: [council],
  municipalities: [],
}
const problems = (change: Partial<AgreementWords>) =>
  problemsWithAgreement({ ...agreement, ...change }, agreement.parties)

describe('the councils of an agreement', () => {
  it('its form gives back what it was filled with; one without words is gone', () => {
    const filled = { ...filledWithCouncils([council]), 'council-1-name': '', 'council-1-seats': '' }
    expect(councilsIn(filled)).toEqual([council])
  })
  it.each([
    ['as it should be', {}, undefined],
    ['without a name', { name: '' }, 'missing'],
    ['with half a meeting', { leastMeetings: 0.5 }, 'unreasonable'],
    ['that meets every day', { leastMeetings: 365 }, 'unreasonable'],
    ['with a person’s address in a seat', { seats: ['Kommunchefen, anna.ek@example.org'] }, 'personalData'],
  ])('a council %s', (_, change, problem) => {
    expect(problems({ councils: [{ ...council, ...change }] }).councils).toBe(problem)
  })
})

it.each([
  [null, undefined],
  [3, undefined],
  [0, 'unreasonable'],
  [2.5, 'unreasonable'],
  [600, 'unreasonable'],
])('a notice of %s months', (noticeMonths, problem) => {
  expect(problems({ noticeMonths }).noticeMonths).toBe(problem)
})
