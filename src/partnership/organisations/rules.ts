import type { Problems } from '../problems.rules.ts'

/** What an organisation is. The list is the field's own; what fits none is `other`. */
export const organisationKinds = [
  'police',
  'municipality',
  'department',
  'region',
  'state-agency',
  'infrastructure-owner',
  'housing-organisation',
  'homeowner-association',
  'voluntary-organisation',
  'business',
  'restaurateur',
  'school',
  'insurer',
  'sports-club',
  'elder-council',
  'bus-company',
  'youth-centre',
  'health-centre',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** For which party of an agreement somebody speaks; most partners speak for neither. */
export const parties = ['police', 'municipality'] as const
export type Party = (typeof parties)[number]

export function isOrganisationKind(value: string): value is OrganisationKind {
  return organisationKinds.some((kind) => kind === value)
}

/** Police and municipality are parties by their kind, and a department speaks for its municipality. */
export function usualPartyOf(kind: OrganisationKind): Party | null {
  if (kind === 'police' || kind === 'municipality') return kind
  return kind === 'department' ? 'municipality' : null
}

export type NewOrganisation = { name: string; kind: string; party: Party | null }
export type OrganisationProblems = Problems<'name' | 'kind', 'missing' | 'tooLong' | 'exists'>

/** What is wrong with a new organisation; the same name twice would split what it does in two. */
export function problemsWithOrganisation(
  wanted: NewOrganisation,
  names: readonly string[],
): OrganisationProblems {
  const taken = names.some((name) => name.toLowerCase() === wanted.name.toLowerCase())
  const name =
    wanted.name === '' ? 'missing' : wanted.name.length > 120 ? 'tooLong' : taken ? 'exists' : undefined
  return { name, kind: isOrganisationKind(wanted.kind) ? undefined : 'missing' }
}
