import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { reasonProblem, type TextProblem } from '../free-text.rules.ts'
import { saveEvidence, saveEvidenceStrike } from './evidence.queries.ts'
import { type EvidenceProblems, problemsWithEvidence, type Sources } from './evidence.rules.ts'
import type { Evidence, EvidenceWords, Statement } from './rules.ts'

/** Lays evidence down for a statement, in the words it has today; they are not changed when the source changes. */
export async function layDownEvidence(
  act: Act,
  statement: Statement,
  evidence: EvidenceWords,
  sources: Sources,
): Promise<{ id: string } | { problems: EvidenceProblems }> {
  const problems = problemsWithEvidence(evidence, sources)
  if (anyIn(problems)) return { problems }
  const id = await saveEvidence(act, statement.id, evidence)
  await appendAudit(act.db, { at: act.at, act: 'lay-down-evidence', noun: 'evidence', nounId: id })
  return { id }
}

/** Takes evidence away from a statement, with the reason; whatever was made of the statement says so from now on. */
export async function strikeEvidence(
  act: Act,
  evidence: Evidence,
  reason: string,
): Promise<'struck' | 'missing' | TextProblem> {
  if (evidence.struck) return 'struck'
  const problem = reasonProblem(reason)
  if (problem) return problem
  await saveEvidenceStrike(act, evidence.id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-evidence', noun: 'evidence', nounId: evidence.id })
  return 'struck'
}
