import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'
import {
  type Criterion,
  criteria,
  doableCriteria,
  mostPoints,
  type Score,
  seriousCriteria,
  type WrittenScore,
} from './rules.ts'

/** One of the two figures: points out of the most that the answered questions could give. */
export type Figure = { points: number; most: number; answered: number; asked: number }

/**
 * A problem's two figures. They are never added up: how serious something is and
 * how much can be done about it are weighed by people, who give their reason.
 */
export type Figures = { serious: Figure; doable: Figure }

/** What holds by each criterion for a problem: the newest score; the latest written last in what is given. */
export function holdingScores<One extends Score>(
  scores: readonly One[],
  problem: string,
): Partial<Record<Criterion, One>> {
  return Object.fromEntries(
    scores.filter((score) => score.problem === problem).map((score) => [score.criterion, score]),
  )
}

/** A problem's two figures. "Cannot be said" gives no points and is not among the answered. */
export function figuresOf(scores: readonly Score[], problem: string): Figures {
  const holding = holdingScores(scores, problem)
  const figure = (asked: readonly Criterion[]): Figure => {
    const points = asked.flatMap((criterion) => holding[criterion]?.score ?? [])
    const sum = points.reduce((all, one) => all + one, 0)
    return { points: sum, most: points.length * mostPoints, answered: points.length, asked: asked.length }
  }
  return { serious: figure(seriousCriteria), doable: figure(doableCriteria) }
}

/**
 * An order to begin the talk with: the most serious first, and of two that are
 * equally serious the one that more can be done about. It decides nothing.
 */
export function proposedOrder<Named extends { id: string; title: string }>(
  problems: readonly Named[],
  scores: readonly Score[],
): (Named & { figures: Figures })[] {
  return problems
    .map((problem) => ({ ...problem, figures: figuresOf(scores, problem.id) }))
    .sort(
      (a, b) =>
        b.figures.serious.points - a.figures.serious.points ||
        b.figures.doable.points - a.figures.doable.points ||
        a.title.localeCompare(b.title),
    )
}

/** A cell of the table as somebody filled it in: what they answered and what they had before them. */
export type FilledScore = {
  problem: string
  criterion: Criterion
  /** '' not scored, 'unknown' cannot be said, '0' … '3'. */
  answer: string
  shown: string
  reason: string
  shownReason: string
}

/** How a score stands in a form; '' where there is none. */
export function answerOf(score: Pick<Score, 'score'> | undefined): string {
  if (!score) return ''
  return score.score === null ? 'unknown' : String(score.score)
}

/** The answers that a cell can have. */
export const answers = [
  'unknown',
  ...Array.from({ length: mostPoints + 1 }, (_, points) => String(points)),
] as const

export type ScoreProblem = 'unknownAnswer' | 'takenBack' | TextProblem
export type ScoreProblems = Problems<string, ScoreProblem>

/** The name of a cell's field in a form: `score-<problem>-<criterion>`, or another word for its companions. */
export function cellName(
  { problem, criterion }: Pick<FilledScore, 'problem' | 'criterion'>,
  field: 'score' | 'shown' | 'reason' | 'shown-reason' = 'score',
): string {
  return `${field}-${problem}-${criterion}`
}

/**
 * The cells that somebody changed. What they left as it was shown to them is not
 * written again, so that whoever saves the whole table does not undo what
 * another wrote in it meanwhile.
 */
export function changedScores(filled: readonly FilledScore[]): FilledScore[] {
  return filled.filter(({ answer, shown, reason, shownReason }) => answer !== shown || reason !== shownReason)
}

/** What is wrong with changed cells. A score that was given is changed or called unknown, not emptied. */
export function problemsWithScores(changed: readonly FilledScore[]): ScoreProblems {
  return Object.fromEntries(
    changed.flatMap((cell) => {
      const reason = textProblem(cell.reason, longest.reason)
      const answered = answers.some((known) => known === cell.answer)
      const answer = answered ? undefined : cell.answer === '' ? 'takenBack' : 'unknownAnswer'
      return [
        ...(answer ? [[cellName(cell), answer]] : []),
        ...(reason ? [[cellName(cell, 'reason'), reason]] : []),
      ]
    }),
  )
}

/** A changed cell as a score to keep. */
export function scoreIn({ problem, criterion, answer, reason }: FilledScore): Score {
  return { problem, criterion, reason, score: answer === 'unknown' ? null : Number(answer) }
}

/** Scores that no longer hold, the newest first, for whoever asks how a figure came about. */
export function formerScores(scores: readonly WrittenScore[], problem: string): WrittenScore[] {
  const holding = Object.values(holdingScores(scores, problem)).map(({ id }) => id)
  return scores.filter((score) => score.problem === problem && !holding.includes(score.id)).toReversed()
}

/** How many of the criteria have an answer, "cannot be said" among them. */
export function answeredOf(scores: readonly Score[], problem: string): number {
  return criteria.filter((criterion) => holdingScores(scores, problem)[criterion]).length
}
