import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'
import type { PrioritySession } from './rules.ts'

type Doer = { role: Role; organisation: string }

/** Whether somebody may score: whoever keeps the whole picture, and others for an organisation that took part. */
export function mayScore({ participants }: Pick<PrioritySession, 'participants'>, doer: Doer): boolean {
  const owned = { organisations: participants, police: false }
  return withinReach(reachOf(doer.role, 'state-picture'), owned, doer.organisation)
}

/** Whether somebody may keep what a session came to: one who adopts on behalf of all parties. */
export function mayDecide({ role }: Pick<Doer, 'role'>): boolean {
  return reachOf(role, 'adopt') === 'partnership'
}
