import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { neededTextProblem } from '../free-text.rules.ts'

/** What those who spoke are told is about: a dialogue, a survey, or a theme for everybody who raised it. */
export const feedbackSources = ['dialogue', 'survey', 'theme'] as const
export type FeedbackSource = (typeof feedbackSources)[number]
export type About = { source: FeedbackSource; id: string }

export type NewFeedback = { givenOn: Day; channel: string; words: string; public: boolean }

export type FeedbackProblem = 'missing' | 'tooLong' | 'personalData' | 'future' | 'tooEarly'
export type FeedbackProblems = Problems<'givenOn' | 'channel' | 'words', FeedbackProblem>

/**
 * What stands in the way of noting that those who spoke were told something: it
 * has happened, after they spoke, on a day and by a way that can be named.
 * `spokenOn` is null where nobody knows when the voices were heard.
 */
export function problemsWithFeedback(
  { givenOn, channel, words }: NewFeedback,
  { spokenOn, today }: { spokenOn: Day | null; today: Day },
): FeedbackProblems {
  return {
    givenOn: problemWithDay(givenOn, spokenOn, today),
    channel: neededTextProblem(channel, 'line'),
    words: neededTextProblem(words, 'text'),
  }
}

function problemWithDay(givenOn: Day, spokenOn: Day | null, today: Day): FeedbackProblem | undefined {
  if (givenOn === '') return 'missing'
  if (givenOn > today) return 'future'
  return spokenOn !== null && givenOn < spokenOn ? 'tooEarly' : undefined
}

/** Why a reason for striking cannot be kept. */
export function problemWithStrike(reason: string): 'missing' | 'tooLong' | 'personalData' | undefined {
  return neededTextProblem(reason, 'reason')
}
