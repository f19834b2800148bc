import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { limitsOf, saveLimit, saveLimitAnswer, saveLimitEnd } from './queries.ts'
import {
  type Decision,
  decisions,
  type LimitProblems,
  problemsWithLimit,
  problemWithReason,
  sides,
  type WordsProblem,
  type WrittenLimit,
} from './rules.ts'
import { limitsTold, whatLimitsCanBeFor } from './told.queries.ts'

/** Sets a limit for an indicator, for a focus area or one of its measures. */
export async function setLimit(
  act: Act,
  written: WrittenLimit,
): Promise<{ id: string } | { problems: LimitProblems }> {
  const { indicators, focusAreas, measures } = await whatLimitsCanBeFor(act.db, act.within)
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
  const known = { indicators, focusAreas: ids(focusAreas), measures: ids(measures) }
  const problems = problemsWithLimit(written, known, act.today)
  const passed = sides.find((side) => side === written.passed)
  const { value, goal, goalBy } = written
  if (Object.keys(problems).length > 0 || value === null || !passed) return { problems }
  const { indicator, focusArea, measure } = written
  const id = await saveLimit(act, {
    ...{ indicator, focusArea, measure, passed, value },
    goal: goal === null || goalBy === null ? null : { value: goal, by: goalBy },
  })
  await appendAudit(act.db, { at: act.at, act: 'set-limit', noun: 'indicatorLimit', nounId: id })
  return { id }
}

/** Says that a limit no longer holds, and why; what was answered to it stays. */
export async function endLimit(act: Act, id: string, reason: string): Promise<'ended' | WordsProblem> {
  const problem = problemWithReason(reason)
  if (problem) return problem
  // Somebody else may have ended it meanwhile: then it has ended.
  if (!(await limitsOf(act.db, act.within)).some((limit) => limit.id === id)) return 'ended'
  await saveLimitEnd(act, id, reason)
  await appendAudit(act.db, { at: act.at, act: 'end-limit', noun: 'indicatorLimit', nounId: id })
  return 'ended'
}

export type AnswerProblems = { decision?: 'missing'; reason?: WordsProblem }

/** Logs what was decided of a value that passed a limit. */
export async function answerLimit(
  act: Act,
  id: string,
  { decision, reason }: { decision: string; reason: string },
): Promise<'answered' | { problems: AnswerProblems }> {
  const chosen = decisions.find((one): one is Decision => one === decision)
  const why = problemWithReason(reason)
  if (!chosen || why)
    return { problems: { ...(!chosen && { decision: 'missing' }), ...(why && { reason: why }) } }
  const told = (await limitsTold(act.db, act.within, act.today)).find(({ limit }) => limit.id === id)
  const observation = told?.standing.newest
  if (!observation || !told.standing.asks) return 'answered'
  await saveLimitAnswer(act, { limit: id, decision: chosen, reason }, observation)
  await appendAudit(act.db, { at: act.at, act: 'answer-limit', noun: 'indicatorLimit', nounId: id })
  return 'answered'
}
