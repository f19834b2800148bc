import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteria, newestDecisions, type Score, sharedPlaces } from './rules.ts'
import {
  answerOf,
  answers,
  cellName,
  changedScores,
  type FilledScore,
  figuresOf,
  holdingScores,
  problemsWithScores,
  proposedOrder,
  scoreIn,
} from './scores.rules.ts'

const given = (problem: string, scores: Partial<Record<(typeof criteria)[number], number | null>>): Score[] =>
  criteria.flatMap((criterion) => {
    const score = scores[criterion]
    return score === undefined ? [] : [{ problem, criterion, score, reason: '' }]
  })

describe('the two figures', () => {
  const cases = [
    //  what was scored                      the scores                                   serious             doable
    ['nothing', {}, [0, 0, 0], [0, 0, 0]],
    ['two of eight', { common: 3, rising: 1 }, [4, 6, 2], [0, 0, 0]],
    ['what cannot be said is not asked for', { common: 3, rising: null }, [3, 3, 1], [0, 0, 0]],
    ['nothing at all is an answer', { common: 0, cost: 0 }, [0, 3, 1], [0, 3, 1]],
    ['they are not mixed', { consequences: 3, resources: 2, influence: 3 }, [3, 3, 1], [5, 6, 2]],
  ] as const
  it.each(cases)('%s', (_, scores, serious, doable) => {
    const figures = figuresOf(given('p', scores), 'p')
    expect([figures.serious.points, figures.serious.most, figures.serious.answered]).toEqual(serious)
    expect([figures.doable.points, figures.doable.most, figures.doable.answered]).toEqual(doable)
  })

  it('eight questions are asked of how serious, three of how much can be done', () => {
    const { serious, doable } = figuresOf([], 'p')
    expect([serious.asked, doable.asked]).toEqual([8, 3])
  })

  it('a new score of the same cell holds, and the other problem keeps its own', () => {
    const scores = [...given('p', { common: 1 }), ...given('q', { common: 2 }), ...given('p', { common: 3 })]
    expect(holdingScores(scores, 'p').common?.score).toBe(3)
    expect(holdingScores(scores, 'q').common?.score).toBe(2)
  })
})

it('the order begins with the most serious, and among equals with what most can be done about', () => {
  const problems = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase() }))
  const scores = [
    ...given('a', { common: 1, cost: 3 }),
    ...given('b', { common: 3, cost: 0 }),
    ...given('c', { common: 3, cost: 2 }),
  ]
  expect(proposedOrder(problems, scores).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd'])
})

it('of several decisions about a problem the last holds; two on one place are told', () => {
  const decisions = [
    { problem: 'a', prioritised: true, place: 1 },
    { problem: 'b', prioritised: true, place: 2 },
    { problem: 'a', prioritised: true, place: 2 },
    { problem: 'c', prioritised: false, place: null },
  ]
  const holding = newestDecisions(decisions)
  expect(holding.map(({ problem, place }) => [problem, place])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', null],
  ])
  expect(sharedPlaces(holding)).toEqual([2])
})

describe('what is filled in', () => {
  const cell = { problem: 'p', criterion: 'common', shownReason: '' } as const
  const cases = [
    //  what was done            filled                                                    problem
    ['a score', { ...cell, shown: '', answer: '2', reason: '' }, {}],
    ['cannot be said', { ...cell, shown: '2', answer: 'unknown', reason: '' }, {}],
    ['emptied', { ...cell, shown: '2', answer: '', reason: '' }, { 'score-p-common': 'takenBack' }],
    [
      'a reason without a score',
      { ...cell, shown: '', answer: '', reason: 'ja' },
      { 'score-p-common': 'takenBack' },
    ],
    [
      'more than the most',
      { ...cell, shown: '', answer: '4', reason: '' },
      { 'score-p-common': 'unknownAnswer' },
    ],
    [
      'a person in the reason',
      { ...cell, shown: '', answer: '1', reason: 'Mest 811228-9874' },
      { 'reason-p-common': 'personalData' },
    ],
  ] as const
  it.each(cases)('%s', (_, filled, problem) => {
    expect(problemsWithScores(changedScores([filled]))).toEqual(problem)
  })

  it('two who score at once lose nothing: what each changed holds, and nothing else is written', () => {
    const problems = ['p', 'q']
    const cells = problems.flatMap((problem) => criteria.map((criterion) => ({ problem, criterion })))
    const change = fc.dictionary(
      fc.constantFrom(...cells.map((one) => cellName(one))),
      fc.constantFrom(...answers),
    )
    const before: Score[] = problems.flatMap((problem) => given(problem, { common: 1, cost: null }))
    fc.assert(
      fc.property(change, change, (mine, yours) => {
        const filledBy = (changes: Record<string, string>): FilledScore[] =>
          cells.map((one) => {
            const shown = answerOf(holdingScores(before, one.problem)[one.criterion])
            const answer = changes[cellName(one)] ?? shown
            return { ...one, shown, answer, reason: '', shownReason: '' }
          })
        const written = [mine, yours].map((changes) => changedScores(filledBy(changes)).map(scoreIn))
        const after = [...before, ...written.flat()]
        for (const one of cells) {
          const name = cellName(one)
          const was = answerOf(holdingScores(before, one.problem)[one.criterion])
          const touched = [yours[name], mine[name]].find((answer) => answer !== undefined && answer !== was)
          expect(answerOf(holdingScores(after, one.problem)[one.criterion])).toBe(touched ?? was)
        }
      }),
    )
  })
})
