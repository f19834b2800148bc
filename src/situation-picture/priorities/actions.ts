import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { reasonProblem, type TextProblem } from '../free-text.rules.ts'
import { problemById } from '../problems/queries.ts'
import { holdPictures } from '../queries.ts'
import {
  decisionsOf,
  saveDecision,
  saveScores,
  saveSession,
  saveSessionStrike,
  sessionsOf,
} from './queries.ts'
import { newestDecisions, type PrioritySession } from './rules.ts'
import {
  changedScores,
  type FilledScore,
  problemsWithScores,
  type ScoreProblems,
  scoreIn,
} from './scores.rules.ts'
import {
  closedToDecision,
  type DecisionProblems,
  type NewDecision,
  type NewSession,
  problemsWithDecision,
  problemsWithSession,
  type SessionProblems,
} from './session.rules.ts'

/** Sets up a session in which organisations set priorities among a picture's problems. The same form twice is one session. */
export async function beginSession(
  act: Act,
  picture: string,
  wanted: NewSession,
  organisations: readonly string[],
): Promise<{ id: string } | { problems: SessionProblems }> {
  const problems = problemsWithSession(wanted, organisations)
  const { heldOn, ...words } = wanted
  if (anyIn(problems) || heldOn === null) return { problems }
  await holdPictures(act)
  const twin = (await sessionsOf(act.db, { picture })).find(
    (known) => known.heldOn === heldOn && known.title === words.title && known.struck === null,
  )
  if (twin) return { id: twin.id }
  const participants = [...new Set(words.participants)]
  const id = await saveSession(act, picture, { ...words, participants, heldOn })
  await appendAudit(act.db, {
    at: act.at,
    act: 'begin-priority-session',
    noun: 'prioritySession',
    nounId: id,
  })
  return { id }
}

/** Strikes a session that was entered wrongly, with the reason. What was decided in it no longer holds. */
export async function strikeSession(
  act: Act,
  session: PrioritySession,
  reason: string,
): Promise<'struck' | 'missing' | TextProblem> {
  // Struck a moment ago, perhaps by the same press: what was asked for has happened.
  if (session.struck !== null) return 'struck'
  const problem = reasonProblem(reason)
  if (problem) return problem
  await saveSessionStrike(act, session.id, reason)
  const { id: nounId } = session
  await appendAudit(act.db, { at: act.at, act: 'strike-priority-session', noun: 'prioritySession', nounId })
  return 'struck'
}

/**
 * Keeps the scores that somebody changed, each as a row of its own. Several can
 * score at once: what was not touched is not written, and what two wrote in the
 * same cell is kept twice, of which the later holds.
 */
export async function scoreProblems(
  act: Act,
  session: string,
  filled: readonly FilledScore[],
): Promise<{ written: number } | { problems: ScoreProblems }> {
  const changed = changedScores(filled)
  const problems = problemsWithScores(changed)
  if (anyIn(problems)) return { problems }
  if (changed.length === 0) return { written: 0 }
  await saveScores(act, session, changed.map(scoreIn))
  await appendAudit(act.db, {
    at: act.at,
    act: 'score-problems',
    noun: 'prioritySession',
    nounId: session,
  })
  return { written: changed.length }
}

/** Keeps what a session decided of a problem, with the reason. What was decided before stays to be read. */
export async function decidePriority(
  act: Act,
  session: PrioritySession,
  wanted: NewDecision & { problem: string },
): Promise<{ id: string } | { problems: DecisionProblems }> {
  await holdPictures(act)
  const problem = await problemById(act.db, act.within, wanted.problem)
  if (!problem || problem.picture !== session.picture) return { problems: { prioritised: 'missing' } }
  const decided = newestDecisions(await decisionsOf(act.db, { picture: session.picture }))
  const newest = decided.find((one) => one.problem === problem.id)?.id ?? ''
  const closed = closedToDecision(problem, session, act.today)
  const problems = problemsWithDecision(wanted, { closed, newest })
  const { prioritised, place, reason } = wanted
  if (anyIn(problems) || prioritised === null) return { problems }
  const id = await saveDecision(
    act,
    { session: session.id, problem: problem.id },
    { prioritised, place, reason },
  )
  await appendAudit(act.db, { at: act.at, act: 'decide-priority', noun: 'problem', nounId: problem.id })
  return { id }
}
