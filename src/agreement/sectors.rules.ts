import type { OrganisationKind } from '../partnership/organisations/rules.ts'

/** Whom a party is of: the public, the private, or the civil society that residents make themselves. */
export const sectors = ['public', 'private', 'civil'] as const
export type Sector = (typeof sectors)[number]

const sectorByKind: Record<OrganisationKind, Sector | null> = {
  police: 'public',
  municipality: 'public',
  department: 'public',
  region: 'public',
  'state-agency': 'public',
  'infrastructure-owner': 'public',
  school: 'public',
  'youth-centre': 'public',
  'health-centre': 'public',
  'housing-organisation': 'private',
  business: 'private',
  restaurateur: 'private',
  insurer: 'private',
  'bus-company': 'private',
  'homeowner-association': 'civil',
  'voluntary-organisation': 'civil',
  'sports-club': 'civil',
  'elder-council': 'civil',
  other: null,
}

/** Public, private or civil, as such organisations mostly are; null where the kind does not tell. */
export function sectorOf(kind: OrganisationKind): Sector | null {
  return sectorByKind[kind]
}

/** The parties side by side, by sector; those whose kind does not tell last. Sectors without a party are left out. */
export function bySector<Party extends { kind: OrganisationKind }>(
  parties: readonly Party[],
): { sector: Sector | null; parties: Party[] }[] {
  return [...sectors, null]
    .map((sector) => ({ sector, parties: parties.filter(({ kind }) => sectorOf(kind) === sector) }))
    .filter(({ parties }) => parties.length > 0)
}
