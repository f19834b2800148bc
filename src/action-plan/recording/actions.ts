import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { commitmentsOf } from '../queries.ts'
import { mayWrite } from '../reach.rules.ts'
import { holdPlan } from '../writing.queries.ts'
import { recordingsOf, saveRecording } from './queries.ts'
import { problemsWithRecording, type RecordingProblem, type WrittenRecording } from './rules.ts'

/**
 * Says from which day commitments are judged. `shown` stood on the form, `chosen`
 * are those of them that were meant; they are changed together or not at all.
 */
export async function recordFrom(
  act: Act,
  written: WrittenRecording,
  { shown, chosen }: { shown: readonly string[]; chosen: readonly string[] },
): Promise<RecordingProblem[]> {
  await holdPlan(act)
  const all = (await commitmentsOf(act.db, act.within)).filter(({ id }) => shown.includes(id))
  const its = all.filter(({ id }) => chosen.includes(id))
  if (its.length < chosen.length) return [{ field: 'form', code: 'unknown' }]
  if (its.some(({ responsible }) => !mayWrite(act, responsible)))
    return [{ field: 'form', code: 'outOfReach' }]
  const before = await recordingsOf(act.db, shown)
  const numberOf = (commitment: string) => before.get(commitment)?.[0]?.number ?? 0
  const number = all.reduce((sum, { id }) => sum + numberOf(id), 0)
  const now = { today: act.today, number, severalShown: shown.length > 1 }
  const problems = problemsWithRecording(written, its, now)
  if (problems.length > 0) return problems
  for (const { id } of its) {
    const said = { number: numberOf(id) + 1, fromDay: written.day!, reason: written.reason }
    await saveRecording(act, id, said)
    await appendAudit(act.db, { at: act.at, act: 'record-from', noun: 'commitment', nounId: id })
  }
  return []
}
