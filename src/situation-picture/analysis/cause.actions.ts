import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { reasonProblem, type TextProblem } from '../free-text.rules.ts'
import { holdPictures } from '../queries.ts'
import { causesOf, saveCause, saveCauseStrikes } from './cause.queries.ts'
import {
  branchOf,
  type Cause,
  type CauseProblems,
  type CauseWords,
  problemsWithCause,
} from './cause.rules.ts'

/** Names a cause of a problem, or of one of its causes. The same words in the same place are one cause. */
export async function addCause(
  act: Act,
  problem: string,
  wanted: CauseWords & { parent: string | null },
): Promise<{ id: string } | { problems: CauseProblems }> {
  await holdPictures(act)
  const causes = await causesOf(act.db, problem)
  const problems = problemsWithCause(wanted, causes)
  if (anyIn(problems)) return { problems }
  const twin = causes.find(
    ({ struck, parent, words, function: acting }) =>
      !struck && parent === wanted.parent && words === wanted.words && acting === wanted.function,
  )
  if (twin) return { id: twin.id }
  const id = await saveCause(act, problem, wanted)
  await appendAudit(act.db, { at: act.at, act: 'add-cause', noun: 'problemCause', nounId: id })
  return { id }
}

/** Takes a cause away, with everything below it and with the reason. It stays on the page, crossed out. */
export async function strikeCause(
  act: Act,
  { id, problem }: Cause,
  reason: string,
): Promise<'struck' | 'missing' | TextProblem> {
  await holdPictures(act)
  const branch = branchOf(await causesOf(act.db, problem), id)
  // Struck a moment ago, perhaps by the same press: what was asked for has happened.
  if (branch.length === 0) return 'struck'
  const fault = reasonProblem(reason)
  if (fault) return fault
  const ids = branch.map((cause) => cause.id)
  await saveCauseStrikes(act, ids, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-cause', noun: 'problemCause', nounId: id })
  return 'struck'
}
