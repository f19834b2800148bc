import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'
import type { SigningParty } from '../rules.ts'
import { type PictureVersion, partiesLeft } from './versions.rules.ts'

type Doer = { role: Role; organisation: string }

/** For which parties somebody may still approve a version: the police liaison for the police, the coordinator for either. */
export function partiesToApproveFor(
  version: Pick<PictureVersion, 'approvals'>,
  { role, organisation }: Doer,
): SigningParty[] {
  const reach = reachOf(role, 'adopt')
  return partiesLeft(version).filter((party) =>
    withinReach(reach, { organisations: [], police: party === 'police' }, organisation),
  )
}

/** Whether somebody keeps the whole of it for such an act: writes its chapters, freezes it, publishes it. */
export function keepsWhole({ role }: Doer, permission: 'state-picture' | 'adopt' | 'publish'): boolean {
  return reachOf(role, permission) === 'partnership'
}
