import { describe, expect, it } from 'vitest'
import { daysOf, problemsWithAgreement, signingStates, standingOf } from './agreement.rules.ts'
import { problemsWithFocusArea, problemsWithGoal } from './focus-area.rules.ts'
import type { AgreementWords, FocusAreaWords } from './rules.ts'
import { warningsOf } from './warnings.rules.ts'

const fourYears: AgreementWords = {
  title: 'Samverkansöverenskommelse',
  parties: ['police', 'municipality'],
  purposes: ['Minska brottsligheten'],
  fields: ['Narkotika'],
  legalBasis: '',
  aims: '',
  termKind: 'years-from-date',
  termFrom: '2019-01-01',
  termTo: null,
  termYears: 4,
  signedOn: null,
  signedAtPlace: '',
  reviseBy: null,
  wantedEffects: [],
  channels: [],
  caseNumber: '',
  noticeMonths: null,
  signatories: [],
  references: [],
  councils: [],
  municipalities: [],
}
const toDate = { ...fourYears, termKind: 'signature-to-date', termFrom: null, termYears: null } as const

describe('how long an agreement holds', () => {
  const cases = [
    //  kind                                     its words                                                          first day     last day
    ['four years from New Year', fourYears, '2019-01-01', '2022-12-31'],
    [
      'three years from a day in spring',
      { ...fourYears, termFrom: '2024-03-15', termYears: 3 },
      '2024-03-15',
      '2027-03-14',
    ],
    [
      'from signature to a day',
      { ...toDate, signedOn: '2016-12-08', termTo: '2018-12-31' },
      '2016-12-08',
      '2018-12-31',
    ],
    [
      'a calendar year',
      { ...fourYears, termKind: 'calendar-year', termFrom: '2026-01-01' },
      '2026-01-01',
      '2026-12-31',
    ],
    ['until further notice', { ...fourYears, termKind: 'until-further-notice' }, '2019-01-01', null],
    ['years, but from no day', { ...fourYears, termFrom: null }, null, null],
  ] as const
  it.each(cases)('%s', (_, words, from, to) => {
    expect(daysOf(words)).toEqual({ from, to })
  })

  it('it stands before, in and after its term', () => {
    const on = (day: string) => standingOf(fourYears, day)
    expect([on('2018-12-31'), on('2019-01-01'), on('2022-12-31'), on('2023-01-01')]).toEqual([
      'not-yet',
      'holds',
      'holds',
      'ended',
    ])
  })
})

describe('what an agreement is warned of', () => {
  const revised = { ...fourYears, reviseBy: '2021-06-30' }
  const resting = {
    ...fourYears,
    references: [{ title: 'Strategi', issuer: '', reference: '', validTo: '2020-12-31' }],
  }
  const cases = [
    ['long before its end', fourYears, '2022-06-29', []],
    ['half a year before', fourYears, '2022-07-01', [{ code: 'endsWithin', months: 6, day: '2022-12-31' }]],
    ['a quarter before', fourYears, '2022-10-01', [{ code: 'endsWithin', months: 3, day: '2022-12-31' }]],
    ['a month before', fourYears, '2022-12-15', [{ code: 'endsWithin', months: 1, day: '2022-12-31' }]],
    ['on its last day', fourYears, '2022-12-31', [{ code: 'endsWithin', months: 1, day: '2022-12-31' }]],
    ['after its end', fourYears, '2023-01-01', [{ code: 'ended', day: '2022-12-31' }]],
    ['before its revision', revised, '2021-04-15', [{ code: 'revisionSoon', day: '2021-06-30' }]],
    ['after the day of revision', revised, '2021-07-01', [{ code: 'revisionLate', day: '2021-06-30' }]],
    [
      'a reference ends',
      resting,
      '2020-11-01',
      [{ code: 'referenceEnds', day: '2020-12-31', title: 'Strategi' }],
    ],
    [
      'a reference ended',
      resting,
      '2021-01-01',
      [{ code: 'referenceEnded', day: '2020-12-31', title: 'Strategi' }],
    ],
    ['until further notice', { ...fourYears, termKind: 'until-further-notice' }, '2040-01-01', []],
  ] as const
  it.each(cases)('%s', (_, agreement, today, expected) => {
    expect(warningsOf(agreement as AgreementWords, today)).toEqual(expected)
  })

  it('S2-54 from signature to a last day: before it the task to revise, after it expired', () => {
    const southern = { ...toDate, signedOn: '2016-12-08', termTo: '2018-12-31', reviseBy: '2018-12-31' }
    expect(daysOf(southern)).toEqual({ from: '2016-12-08', to: '2018-12-31' })
    expect(warningsOf(southern, '2018-11-01').map(({ code }) => code)).toEqual(['endsWithin', 'revisionSoon'])
    expect(standingOf(southern, '2019-01-01')).toBe('ended')
    expect(warningsOf(southern, '2019-01-01')).toEqual([{ code: 'ended', day: '2018-12-31' }])
  })
})

describe('what an agreement lacks', () => {
  const known = ['police', 'municipality']
  const cases = [
    ['nothing', fourYears, {}],
    ['a title', { ...fourYears, title: '' }, { title: 'missing' }],
    ['a second party', { ...fourYears, parties: ['police', 'police'] }, { parties: 'tooFew' }],
    ['a party that is here', { ...fourYears, parties: ['police', 'stranger'] }, { parties: 'unknown' }],
    [
      'purposes and areas',
      { ...fourYears, purposes: [], fields: [] },
      { purposes: 'missing', fields: 'missing' },
    ],
    ['years', { ...fourYears, termYears: null }, { termYears: 'missing' }],
    ['believable years', { ...fourYears, termYears: 400 }, { termYears: 'unreasonable' }],
    ['a last day', { ...toDate, signedOn: '2016-12-08' }, { termTo: 'missing' }],
    [
      'a last day after the first',
      { ...toDate, signedOn: '2016-12-08', termTo: '2016-01-01' },
      { termTo: 'backwards' },
    ],
    ['a day of signing', { ...toDate, termTo: '2018-12-31' }, { termFrom: 'missing' }],
    ['its year', { ...fourYears, termKind: 'calendar-year', termFrom: null }, { termFrom: 'missing' }],
    [
      'an office in place of a name',
      { ...fourYears, signatories: [{ organisation: 'Ekbro', office: 'Anna Svensson', signedOn: null }] },
      { signatories: 'personalData' },
    ],
    ['no day', { ...fourYears, termKind: 'until-further-notice', termFrom: null }, {}],
  ] as const
  it.each(cases)('%s', (_, words, expected) => {
    const problems = problemsWithAgreement(words as unknown as AgreementWords, known)
    expect(JSON.parse(JSON.stringify(problems))).toEqual(expected)
  })

  it('a party has signed when an office of it has, on a day', () => {
    const signatories = [{ organisation: 'Ekbro kommun', office: 'Kommunchef', signedOn: '2026-01-02' }]
    const states = signingStates({ parties: ['m', 'p'], signatories }, (id) =>
      id === 'm' ? 'Ekbro kommun' : 'Polisen',
    )
    expect(states.map(({ name, signed }) => [name, signed])).toEqual([
      ['Ekbro kommun', true],
      ['Polisen', false],
    ])
  })
})

describe('what a focus area and a goal lack', () => {
  const area: FocusAreaWords = {
    name: 'Trafik',
    description: '',
    classes: ['situational'],
    targetGroups: [],
    offences: [],
    objects: [],
    outcomeCrime: 'Färre kör för fort',
    outcomeSafety: 'Fler vågar cykla',
    outcomeReason: '',
    carriedBy: '',
  }
  const cases = [
    ['nothing', area, {}],
    ['its name', { ...area, name: '' }, { name: 'missing' }],
    ['its class', { ...area, classes: [] }, { classes: 'missing' }],
    ['one outcome', { ...area, outcomeSafety: '' }, { outcomes: 'halfAnswered' }],
    ['both outcomes', { ...area, outcomeCrime: '', outcomeSafety: '' }, { outcomes: 'missing' }],
    ['one outcome, with its reason', { ...area, outcomeSafety: '', outcomeReason: 'Mäts inte' }, {}],
  ] as const
  it.each(cases)('S1-04 %s', (_, words, expected) => {
    const problems = problemsWithFocusArea(words as FocusAreaWords)
    expect(JSON.parse(JSON.stringify(problems))).toEqual(expected)
  })

  it('a goal is somebody’s and says something', () => {
    const goal = {
      words: '',
      owner: 'nobody' as 'joint',
      indicator: '',
      baseline: '',
      target: '',
      byDay: null,
    }
    expect(problemsWithGoal(goal)).toEqual({ words: 'missing', owner: 'missing' })
  })
})
