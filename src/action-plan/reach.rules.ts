import { type Role, reachOf, withinReach } from '../partnership/rules.ts'

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
