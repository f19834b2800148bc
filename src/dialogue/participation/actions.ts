import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { savePopulation } from './queries.ts'
import { type PopulationProblems, problemsWithPopulation, type WrittenPopulation } from './rules.ts'

/** Keeps how many live here, group by group, as a statistical office has counted them. */
export async function countPopulation(
  act: Act,
  written: WrittenPopulation,
): Promise<{ id: string } | { problems: PopulationProblems }> {
  const problems = problemsWithPopulation(written, act.today)
  const { countedOn } = written
  if (anyIn(problems) || countedOn === null) return { problems }
  const id = await savePopulation(act, { ...written, countedOn })
  await appendAudit(act.db, { at: act.at, act: 'count-population', noun: 'population', nounId: id })
  return { id }
}
