import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'
import { type Party, parties } from '../rules.ts'
import type { Statement } from './rules.ts'

/** Somebody who is signed in: their role, and the organisation they speak for. */
export type Reader = { role: Role; organisation: string }

/** Whose picture an organisation states: that of the party it is, or that of the partners. */
export function partySpokenFor(organisation: { party: 'municipality' | 'police' | null }): Party {
  return organisation.party ?? 'partners'
}

/**
 * For which parties somebody may state what is seen: whoever keeps the whole
 * picture for all of them, residents and staff too; others only for their own
 * organisation's, so that the police's reporter tells the police's and no other.
 */
export function partiesToStateFor(
  { role }: Pick<Reader, 'role'>,
  own: { party: 'municipality' | 'police' | null } | undefined,
): Party[] {
  const reach = reachOf(role, 'state-picture')
  if (reach === 'partnership') return [...parties]
  return reach === 'own-organisation' && own ? [partySpokenFor(own)] : []
}

/** Whether somebody may change, strike or lay evidence down for a statement. */
export function mayState({ organisation }: Pick<Statement, 'organisation'>, reader: Reader): boolean {
  const owned = { organisations: organisation ? [organisation] : [], police: false }
  return withinReach(reachOf(reader.role, 'state-picture'), owned, reader.organisation)
}

/**
 * Whether somebody who is signed in may read a statement. One for the own
 * organisation is read there and by whoever keeps the whole picture; who reads
 * only what is theirs reads what their organisation says and what is public.
 */
export function isReadableBy(
  { organisation, visibility }: Pick<Statement, 'organisation' | 'visibility'>,
  reader: Reader,
): boolean {
  if (reachOf(reader.role, 'state-picture') === 'partnership') return true
  const own = organisation === reader.organisation
  const reach = reachOf(reader.role, 'read-drafts')
  if (reach === 'own-organisation') return own || visibility === 'public'
  return reach === 'partnership' && (own || visibility !== 'own-organisation')
}
