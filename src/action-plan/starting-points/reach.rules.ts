import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'

/** Whether somebody may read a starting point: who reads the whole plan reads all, others what their organisation answers for. */
export function isReadableBy(
  { responsible }: { responsible: string },
  { role, organisation }: { role: Role; organisation: string },
): boolean {
  return withinReach(
    reachOf(role, 'read-plan'),
    { organisations: [responsible], police: false },
    organisation,
  )
}
