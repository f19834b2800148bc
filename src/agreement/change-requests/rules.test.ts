import { describe, expect, it } from 'vitest'
import {
  longestWords,
  problemsWithAnswer,
  problemsWithRequest,
  problemsWithWithdrawal,
} from './problems.rules.ts'
import {
  type AnswerKind,
  type AnswerWords,
  type ChangeRequest,
  type ChangeRequestWords,
  remindsOf,
  standingOfRequest,
} from './rules.ts'

const [police, municipality, housing] = ['police', 'municipality', 'housing']
const today = '2026-03-02'

function asked(partiesThen: string[], answers: Record<string, AnswerKind>): ChangeRequest {
  const written = { writer: 'Sanna', writtenAt: new Date('2026-02-01T09:00:00Z') }
  return {
    ...written,
    id: 'request',
    agreement: 'agreement',
    organisation: municipality!,
    focusArea: null,
    wanted: 'Möten varje månad',
    why: 'Läget ändras fort',
    askedOn: '2026-02-01',
    partiesThen,
    answers: Object.entries(answers).map(([organisation, answer]) => ({
      ...written,
      organisation,
      answer,
      reason: '',
      answeredOn: '2026-02-03',
    })),
    withdrawal: null,
  }
}

const two = ['police', 'municipality']
const three = [...two, 'housing']
// biome-ignore format: a table is read by its rows
const standings: [what: string, then: string[], now: string[], answers: Record<string, AnswerKind>, standing: string, waitingFor: string[]][] = [
  ['not answered', two, two, {}, 'waiting', ['police']],
  ['agreed', two, two, { police: 'agreed' }, 'agreed', []],
  ['agreed in part', two, two, { police: 'partly' }, 'partly', []],
  ['refused', two, two, { police: 'refused' }, 'refused', []],
  ['of three parties, answered by one', three, three, { police: 'refused' }, 'waiting', ['housing']],
  ['of three parties, agreed by both others', three, three, { police: 'agreed', housing: 'agreed' }, 'agreed', []],
  ['of three parties, agreed in part by one', three, three, { police: 'agreed', housing: 'partly' }, 'partly', []],
  ['of three parties, refused by one', three, three, { police: 'refused', housing: 'agreed' }, 'refused', []],
  ['a party that joined later is not asked', two, three, { police: 'agreed' }, 'agreed', []],
  ['a party that has left is not waited for', three, two, { police: 'agreed' }, 'agreed', []],
  ['what a party answered before it left holds', three, two, { police: 'agreed', housing: 'refused' }, 'refused', []],
  ['everybody who was asked has left', two, ['municipality', 'housing'], {}, 'waiting', ['housing']],
  ['and their successor has answered', two, ['municipality', 'housing'], { housing: 'agreed' }, 'agreed', []],
]
describe('how a change request stands', () => {
  it.each(standings)('S3-28 %s', (_, then, now, answers, standing, waitingFor) => {
    expect(standingOfRequest(asked(then, answers), now)).toEqual({ standing, waitingFor })
  })
  it('S3-28 withdrawn, it waits for nobody, whatever was answered', () => {
    const withdrawal = { reason: 'Löst', withdrawnOn: today, writer: '', writtenAt: new Date() }
    const request = { ...asked(three, { police: 'agreed' }), withdrawal }
    expect(standingOfRequest(request, three)).toEqual({ standing: 'withdrawn', waitingFor: [] })
  })
})

const words: ChangeRequestWords = {
  organisation: municipality!,
  focusArea: null,
  wanted: 'Möten varje månad',
  why: 'Läget ändras fort',
  askedOn: today,
}
// No number here was looked up: they are days, serials and check digits put together.
const person = 'Ring 811228-9874'
const tooLong = 'a'.repeat(longestWords + 1)
// biome-ignore format: a table is read by its rows
const requests: [what: string, change: Partial<ChangeRequestWords>, problems: object][] = [
  ['as it should be', {}, {}],
  ['about a focus area of the agreement', { focusArea: 'theft' }, {}],
  ['about a focus area of another', { focusArea: 'traffic' }, { focusArea: 'unknown' }],
  ['by nobody', { organisation: '' }, { organisation: 'missing' }],
  ['by somebody who is no party', { organisation: housing! }, { organisation: 'unknown' }],
  ['of nothing', { wanted: '', why: '' }, { wanted: 'missing', why: 'missing' }],
  ['at length', { wanted: tooLong, why: tooLong }, { wanted: 'tooLong', why: 'tooLong' }],
  ['about a person', { wanted: person, why: person }, { wanted: 'personalData', why: 'personalData' }],
  ['on no day', { askedOn: null }, { askedOn: 'missing' }],
  ['tomorrow', { askedOn: '2026-03-03' }, { askedOn: 'future' }],
]
it.each(requests)('a request %s', (_, change, problems) => {
  const known = { parties: two, focusAreas: ['theft'], today }
  expect(problemsWithRequest({ ...words, ...change }, known)).toEqual(problems)
})

const answer: AnswerWords = { organisation: police!, answer: 'agreed', reason: '', answeredOn: today }
// biome-ignore format: a table is read by its rows
const answers: [what: string, change: Partial<AnswerWords>, problems: object][] = [
  ['as it should be', {}, {}],
  ['a no with its reason', { answer: 'refused', reason: 'Vi hinner inte' }, {}],
  ['a no without a reason', { answer: 'refused' }, { reason: 'missing' }],
  ['a half yes without a reason', { answer: 'partly' }, { reason: 'missing' }],
  ['neither yes nor no', { answer: null, reason: 'Kanske' }, { answer: 'missing' }],
  ['a word that is no answer', { answer: 'perhaps' as AnswerKind, reason: 'Kanske' }, { answer: 'missing' }],
  ['at length', { reason: tooLong }, { reason: 'tooLong' }],
  ['about a person', { reason: person }, { reason: 'personalData' }],
  ['for nobody', { organisation: '' }, { organisation: 'missing' }],
  ['for the party that asked', { organisation: municipality! }, { organisation: 'own' }],
  ['for a party that has answered', { organisation: housing! }, { organisation: 'notWaiting' }],
  ['for somebody who was not asked', { organisation: 'school' }, { organisation: 'notWaiting' }],
  ['before it was asked for', { answeredOn: '2026-01-31' }, { answeredOn: 'beforeAsked' }],
  ['tomorrow', { answeredOn: '2026-03-03' }, { answeredOn: 'future' }],
]
it.each(answers)('an answer %s', (_, change, problems) => {
  const request = asked(three, { housing: 'agreed' })
  expect(problemsWithAnswer({ ...answer, ...change }, request, { partiesNow: three, today })).toEqual(
    problems,
  )
})

it('a request is taken back once, with a reason', () => {
  const request = asked(two, {})
  const withdrawal = { reason: 'Löst', withdrawnOn: today, writer: '', writtenAt: new Date() }
  expect(problemsWithWithdrawal('Löst', request)).toEqual({})
  expect(problemsWithWithdrawal('', request)).toEqual({ reason: 'missing' })
  expect(problemsWithWithdrawal('Löst', { withdrawal })).toEqual({ reason: 'alreadyWithdrawn' })
})

const parties = [
  { id: 'police', party: 'police' },
  { id: 'municipality', party: 'municipality' },
  { id: 'housing', party: null },
] as const
// biome-ignore format: a table is read by its rows
const reminders: [who: string, reach: Parameters<typeof remindsOf>[1], own: string, of: string[]][] = [
  ['the coordinator', 'partnership', 'municipality', ['municipality', 'housing']],
  ['a coordinator of the police', 'partnership', 'police', ['police', 'municipality', 'housing']],
  ['the police liaison', 'police-part', 'police', ['police']],
  ['a police liaison of another police', 'police-part', 'other', ['police']],
]
it.each(reminders)('%s is reminded of what waits for them to answer', (_, reach, own, of) => {
  expect(parties.filter((party) => remindsOf(party, reach, own)).map(({ id }) => id)).toEqual(of)
})
