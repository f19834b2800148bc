import { type Permission, type Role, reachOf, withinReach } from '../partnership/rules.ts'
import type { Commitment } from './rules.ts'

/**
 * Whether somebody may write what these organisations answer for: the
 * coordinator all of the plan, the police liaison what their own organisation
 * is responsible for.
 */
export function mayWrite(
  { role, organisation }: { role: Role; organisation: string },
  responsible: readonly string[],
): boolean {
  const owned = { organisations: responsible, police: false }
  return withinReach(reachOf(role, 'write-plan'), owned, organisation)
}

/**
 * Whether a commitment lies within somebody's reach: their own organisation is
 * bound by it, it is the police's part, or they keep the whole partnership. No
 * link is shown that would lead to a closed door.
 */
export function isWithinReach(
  { responsible, cooperating, giver }: Pick<Commitment, 'responsible' | 'cooperating' | 'giver'>,
  { role, organisation }: { role: Role; organisation: string },
  permission: Permission,
): boolean {
  const owned = { organisations: [...responsible, ...cooperating], police: giver !== 'municipality' }
  return withinReach(reachOf(role, permission), owned, organisation)
}
