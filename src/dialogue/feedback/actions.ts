import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { queueNotices } from '../subscriptions/queries.ts'
import { type Feedback, type HeardSource, saveFeedback, saveFeedbackStrike } from './queries.ts'
import { type FeedbackProblems, type NewFeedback, problemsWithFeedback, problemWithStrike } from './rules.ts'

/**
 * Notes what those who spoke were told, when and how: the other half of every
 * dialogue. What is told to everybody about a theme goes by mail to whoever asked
 * to be told about it.
 */
export async function giveFeedback(
  act: Act,
  { about, spokenOn }: Pick<HeardSource, 'about' | 'spokenOn'>,
  feedback: NewFeedback,
): Promise<{ id: string } | { problems: FeedbackProblems }> {
  const problems = problemsWithFeedback(feedback, { spokenOn, today: act.today })
  if (anyIn(problems)) return { problems }
  const id = await saveFeedback(act, about, feedback)
  if (about.source === 'theme' && feedback.public) await queueNotices(act, about.id, id)
  await appendAudit(act.db, { at: act.at, act: 'give-feedback', noun: about.source, nounId: about.id })
  return { id }
}

/** Strikes feedback, with the reason. Struck a moment ago, perhaps by the same press: nothing more happens. */
export async function strikeFeedback(
  act: Act,
  feedback: Feedback,
  reason: string,
): Promise<'missing' | 'tooLong' | 'personalData' | null> {
  if (feedback.struck !== null) return null
  const problem = problemWithStrike(reason)
  if (problem) return problem
  await saveFeedbackStrike(act, feedback.id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-feedback', noun: 'feedback', nounId: feedback.id })
  return null
}
