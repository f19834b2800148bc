import { day, type Filled, many, number, one } from '../../web/filled.ts'
import { type Criterion, criteria, type Score } from './rules.ts'
import { answerOf, cellName, type FilledScore, holdingScores } from './scores.rules.ts'
import type { NewDecision, NewSession } from './session.rules.ts'

/** Reads a session out of its form. */
export function sessionIn(filled: Filled): NewSession {
  return {
    title: one(filled, 'title'),
    heldOn: day(filled, 'heldOn'),
    participants: many(filled, 'participants'),
    notes: one(filled, 'notes'),
  }
}

/** Reads the cells of these problems out of the form of one problem or of the whole table. */
export function scoresIn(filled: Filled, problems: readonly { id: string }[]): FilledScore[] {
  return problems.flatMap(({ id }) =>
    criteria.map((criterion) => {
      const cell = { problem: id, criterion }
      const answer = one(filled, cellName(cell))
      const shown = one(filled, cellName(cell, 'shown'))
      const shownReason = one(filled, cellName(cell, 'shown-reason'))
      const reason = one(filled, cellName(cell, 'reason'))
      return { ...cell, answer, shown, reason, shownReason }
    }),
  )
}

/** Fills the form with the scores that hold, once to be changed and once to be compared with. */
export function filledWithScores(scores: readonly Score[], problems: readonly { id: string }[]): Filled {
  return Object.fromEntries(
    problems.flatMap(({ id }) => {
      const holding = holdingScores(scores, id)
      return criteria.flatMap((criterion) => fieldsOf({ problem: id, criterion }, holding[criterion]))
    }),
  )
}

function fieldsOf(
  cell: { problem: string; criterion: Criterion },
  score: Score | undefined,
): [string, string][] {
  const [answer, reason] = [answerOf(score), score?.reason ?? '']
  return [
    [cellName(cell), answer],
    [cellName(cell, 'shown'), answer],
    [cellName(cell, 'reason'), reason],
    [cellName(cell, 'shown-reason'), reason],
  ]
}

/** Reads a decision out of its form. */
export function decisionIn(filled: Filled): NewDecision {
  const answer = one(filled, 'prioritised')
  return {
    prioritised: answer === 'yes' ? true : answer === 'no' ? false : null,
    place: number(filled, 'place'),
    reason: one(filled, 'reason'),
    basedOn: one(filled, 'basedOn'),
  }
}
