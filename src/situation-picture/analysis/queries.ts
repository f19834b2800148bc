import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Analysis, AnalysisVersion, AnalysisWords } from './rules.ts'

/** What is known of these problems, each as the newest version reads; those that nobody has looked into are left out. */
export async function analysesOf(db: Trx, problems: readonly string[]): Promise<Analysis[]> {
  if (problems.length === 0) return []
  return db
    .selectFrom('problemAnalysisVersion')
    .distinctOn('problem')
    .select(['problem', 'number'])
    .select(['patternWho', 'patternWhen', 'patternHow', 'patternWhere', 'patternExtent'])
    .select(['triangleOffender', 'triangleTarget', 'trianglePlace'])
    .select(['consequencesSociety', 'consequencesMental', 'consequencesEconomic'])
    .select(['dwellingTypes', 'contextFactors', 'protectiveFactors', 'crossBorder'])
    .where('problem', 'in', [...problems])
    .orderBy('problem')
    .orderBy('number', 'desc')
    .execute()
}

/** What is known of a problem; undefined where nobody has looked into it. */
export async function analysisOf(db: Trx, problem: string): Promise<Analysis | undefined> {
  return (await analysesOf(db, [problem]))[0]
}

/** The versions of a problem's analysis, newest first. `writer` is empty where nobody is known any more. */
export async function versionsOfAnalysis(db: Trx, problem: string): Promise<AnalysisVersion[]> {
  const rows = await db
    .selectFrom('problemAnalysisVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.number', 'v.reason', 'v.writtenAt', 'u.name as writer'])
    .where('v.problem', '=', problem)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, writer: row.writer ?? '' }))
}

/** Writes the analysis of a problem as its next version, after the one of this number. */
export async function saveAnalysis(
  act: Act,
  words: AnalysisWords,
  { problem, number, reason }: { problem: string; number: number; reason: string },
): Promise<void> {
  await act.db
    .insertInto('problemAnalysisVersion')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      problem,
      number: number + 1,
      ...words,
      reason,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
}
