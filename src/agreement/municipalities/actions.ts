import type { Act } from '../../act.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { type Amendment, type AmendmentProblem, amendAgreement, wordsOf } from '../actions.ts'
import type { AgreementProblems } from '../agreement.rules.ts'
import type { Agreement, CoveredMunicipality } from '../rules.ts'
import { municipalitiesBelow } from './queries.ts'
import { type MunicipalitiesProblems, problemsWithMunicipalities } from './rules.ts'

export type CoverProblems = MunicipalitiesProblems &
  Omit<AgreementProblems, 'municipalities'> & {
    reason?: AmendmentProblem
  }

/**
 * Says which municipalities an agreement covers, and from and to what day: a
 * whole new version of it with the reason. One that leaves keeps its row with
 * its last day.
 */
export async function coverMunicipalities(
  act: Act,
  agreement: Agreement,
  municipalities: CoveredMunicipality[],
  amendment: Amendment,
): Promise<{ id: string } | { problems: CoverProblems }> {
  const problems = problemsWithMunicipalities(municipalities, await municipalitiesBelow(act.db, act.within))
  if (anyIn(problems)) return { problems }
  return amendAgreement(act, agreement, { ...wordsOf(agreement), municipalities }, amendment)
}
