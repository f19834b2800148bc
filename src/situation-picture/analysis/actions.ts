import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { holdPictures } from '../queries.ts'
import { type Amendment, problemWithAmendment } from '../statements/statement.rules.ts'
import { analysisOf, saveAnalysis } from './queries.ts'
import { type AnalysisProblems, type AnalysisWords, problemsWithAnalysis } from './rules.ts'

/**
 * Writes what is known of a problem, whole, as its next version. The first needs
 * no reason; each later one says why, and is refused to whoever had an older one
 * before them.
 */
export async function writeAnalysis(
  act: Act,
  problem: string,
  words: AnalysisWords,
  amendment: Amendment,
): Promise<'written' | { problems: AnalysisProblems }> {
  await holdPictures(act)
  const number = (await analysisOf(act.db, problem))?.number ?? 0
  const first = number === 0 && amendment.basedOn === 0
  const problems: AnalysisProblems = {
    ...problemsWithAnalysis(words),
    reason: first ? undefined : problemWithAmendment(amendment, number),
  }
  if (anyIn(problems)) return { problems }
  await saveAnalysis(act, words, { problem, number, reason: first ? '' : amendment.reason })
  await appendAudit(act.db, { at: act.at, act: 'analyse-problem', noun: 'problem', nounId: problem })
  return 'written'
}
