import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../problems.rules.ts'
import {
  answeredForBy,
  holdOrganisations,
  organisationsOf,
  saveOrganisation,
  saveOrganisationVersion,
} from './queries.ts'
import {
  type NewOrganisation,
  type OrganisationChange,
  type OrganisationChangeProblems,
  type OrganisationProblems,
  problemsWithChange,
  problemsWithOrganisation,
} from './rules.ts'

/** Takes an organisation into the partnership, so that it can be given roles, measures and commitments. */
export async function addOrganisation(
  act: Act,
  wanted: NewOrganisation,
): Promise<{ id: string } | { problems: OrganisationProblems }> {
  await holdOrganisations(act.db, act.within)
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

/**
 * Renames an organisation or says which day is its last; everything it did goes
 * on naming it. One of the partnership above is kept there and not here.
 */
export async function changeOrganisation(
  act: Act,
  organisation: string,
  change: OrganisationChange,
): Promise<'notHere' | OrganisationChangeProblems | null> {
  await holdOrganisations(act.db, act.within)
  const all = await organisationsOf(act.db)
  const now = all.find(({ id, keptHere }) => id === organisation && keptHere)
  if (!now) return 'notHere'
  const problems = problemsWithChange(now, change, {
    otherNames: all.filter(({ id }) => id !== organisation).map(({ name }) => name),
    answersFor: await answeredForBy(act.db, organisation),
    today: act.today,
  })
  if (anyIn(problems)) return problems
  await saveOrganisationVersion(act.db, act, organisation, change)
  await appendAudit(act.db, {
    at: act.at,
    act: 'change-organisation',
    noun: 'organisation',
    nounId: organisation,
  })
  return null
}
