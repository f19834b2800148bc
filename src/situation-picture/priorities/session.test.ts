import { describe, expect, it } from 'vitest'
import { mayDecide, mayScore } from './reach.rules.ts'
import { closedToDecision, problemsWithDecision, problemsWithSession } from './session.rules.ts'

describe('a session', () => {
  const whole = { title: 'Nätverksmöte', heldOn: '2026-01-21', participants: ['a', 'b'], notes: '' }
  const cases = [
    //  what is tried                     session                                    problems
    ['two organisations', whole, {}],
    ['one organisation', { ...whole, participants: ['a'] }, { participants: 'tooFew' }],
    ['the same one twice', { ...whole, participants: ['a', 'a'] }, { participants: 'tooFew' }],
    ['one that is not here', { ...whole, participants: ['a', 'x'] }, { participants: 'unknown' }],
    [
      'nothing',
      { title: '', heldOn: null, participants: [], notes: '' },
      {
        title: 'missing',
        heldOn: 'missing',
        participants: 'tooFew',
      },
    ],
    ['a person in the notes', { ...whole, notes: 'CPR 280278-1234' }, { notes: 'personalData' }],
    ['a title as long as a page', { ...whole, title: 'x'.repeat(201) }, { title: 'tooLong' }],
  ] as const
  it.each(cases)('%s', (_, session, problems) => {
    const found = problemsWithSession({ ...session, participants: [...session.participants] }, ['a', 'b'])
    expect(Object.fromEntries(Object.entries(found).filter(([, code]) => code))).toEqual(problems)
  })
})

describe('a decision', () => {
  const yes = { prioritised: true, place: 1, reason: 'Det ökar', basedOn: '' }
  const open = { closed: undefined, newest: '' } as const
  const cases = [
    //  what is tried                  decision                                      standing  problems
    ['prioritised', yes, open, {}],
    ['not prioritised', { ...yes, prioritised: false, place: null }, open, {}],
    ['no answer', { ...yes, prioritised: null, place: null }, open, { prioritised: 'missing' }],
    ['no place', { ...yes, place: null }, open, { place: 'missing' }],
    ['half a place', { ...yes, place: 1.5 }, open, { place: 'unreasonable' }],
    ['place nought', { ...yes, place: 0 }, open, { place: 'unreasonable' }],
    ['a place for what is left out', { ...yes, prioritised: false }, open, { place: 'onlyIfPrioritised' }],
    ['no reason', { ...yes, reason: '' }, open, { reason: 'missing' }],
    [
      'no reason for leaving it out',
      { prioritised: false, place: null, reason: '', basedOn: '' },
      open,
      {
        reason: 'missing',
      },
    ],
    ['somebody decided meanwhile', yes, { ...open, newest: 'd1' }, { reason: 'newer' }],
    ['nothing to rest on', yes, { ...open, closed: 'noEvidence' }, { prioritised: 'noEvidence' }],
    ['before the meeting', yes, { ...open, closed: 'notHeldYet' }, { prioritised: 'notHeldYet' }],
  ] as const
  it.each(cases)('%s', (_, decision, standing, problems) => {
    const found = problemsWithDecision(decision, standing)
    expect(Object.fromEntries(Object.entries(found).filter(([, code]) => code))).toEqual(problems)
  })

  it('is closed while a statement behind it rests on nothing, and before the session is held', () => {
    const statement = { evidence: [{ struck: null }], struck: null }
    const fallen = { evidence: [{ struck: { reason: 'Fel', at: new Date(0) } }], struck: null }
    const problem = (origins: object[]) => ({ origins }) as Parameters<typeof closedToDecision>[0]
    const on = { heldOn: '2026-01-21' }
    expect(closedToDecision(problem([statement]), on, '2026-01-21')).toBeUndefined()
    expect(closedToDecision(problem([statement]), on, '2026-01-20')).toBe('notHeldYet')
    expect(closedToDecision(problem([statement, fallen]), on, '2026-02-01')).toBe('noEvidence')
    expect(closedToDecision(problem([]), on, '2026-02-01')).toBe('noEvidence')
  })
})

describe('who may', () => {
  const session = { participants: ['school', 'police'] }
  const cases = [
    //  role             organisation    score  decide
    ['coordinator', 'municipality', true, true],
    ['police-liaison', 'police', true, false],
    ['reporter', 'school', true, false],
    ['reporter', 'housing', false, false],
    ['member', 'school', false, false],
    ['reader', 'school', false, false],
  ] as const
  it.each(cases)('%s of the %s', (role, organisation, score, decide) => {
    expect(mayScore(session, { role, organisation })).toBe(score)
    expect(mayDecide({ role })).toBe(decide)
  })
})
