import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../problems.rules.ts'
import { organisationsOf, saveOrganisation } from './queries.ts'
import { type NewOrganisation, type OrganisationProblems, problemsWithOrganisation } from './rules.ts'

/** Takes an organisation into the partnership, so that it can be given roles, measures and commitments. */
export async function addOrganisation(
  act: Act,
  wanted: NewOrganisation,
): Promise<{ id: string } | { problems: OrganisationProblems }> {
  const names = (await organisationsOf(act.db)).map(({ name }) => name)
  const problems = problemsWithOrganisation(wanted, names)
  if (anyIn(problems)) return { problems }
  const id = await saveOrganisation(
    act.db,
    { tenant: act.tenant, partnership: act.within, at: act.at },
    wanted,
  )
  await appendAudit(act.db, { at: act.at, act: 'add-organisation', noun: 'organisation', nounId: id })
  return { id }
}
