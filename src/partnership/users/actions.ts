import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { digestOf } from '../../web/secrets.ts'
import { saveEntryLink, withdrawPasswordLinks } from '../entry-links/queries.ts'
import { isRole } from '../entry-links/rules.ts'
import { anyIn } from '../problems.rules.ts'
import { endSessions } from '../sessions/queries.ts'
import { hoursLater, lasts } from '../sign-in.rules.ts'
import {
  hereAndBelow,
  partnershipsOf,
  type RoleHolder,
  roleHolders,
  saveRole,
  saveRoleEnding,
} from './queries.ts'
import {
  isLastKeeper,
  type LeavingProblems,
  mayMakePasswordLink,
  problemsWithLeaving,
  problemsWithNewRole,
} from './rules.ts'

/** Gives somebody another role for the same organisation; the old one stays in the history. */
export async function changeRole(
  act: Act,
  assignment: string,
  role: string,
): Promise<ReturnType<typeof problemsWithNewRole> | 'notHere' | null> {
  const held = await roleHolders(act.db, act.within)
  const holder = held.find(({ id }) => id === assignment)
  if (!holder || !isRole(role)) return 'notHere'
  if (holder.role === role) return null
  const problems = problemsWithNewRole(held, { id: assignment, role })
  if (anyIn(problems)) return problems
  await endAssignment(act, holder, { successor: null, reason: '' })
  await giveRole(act, { ...holder, role })
  await appendAudit(act.db, { at: act.at, act: 'change-role', noun: 'appUser', nounId: holder.user })
  return null
}

export type Leaving = { successor: string | null; reason: string }

/**
 * Ends somebody's role here, and hands over what they hold. Where the last
 * coordinator or administrator leaves, the successor takes over that role in
 * the same act, so that the partnership is at no moment without one.
 */
export async function endRole(
  act: Act,
  assignment: string,
  leaving: Leaving,
): Promise<LeavingProblems | 'notHere' | null> {
  const held = await roleHolders(act.db, act.within)
  const holder = held.find(({ id }) => id === assignment)
  if (!holder) return 'notHere'
  const problems = problemsWithLeaving(held, holder, leaving)
  if (anyIn(problems)) return problems
  const successor = held.find(({ user }) => user === leaving.successor)
  if (successor && isLastKeeper(held, assignment)) {
    await endAssignment(act, successor, { successor: null, reason: '' })
    await giveRole(act, { ...successor, role: holder.role })
    await appendAudit(act.db, { at: act.at, act: 'change-role', noun: 'appUser', nounId: successor.user })
  }
  await endAssignment(act, holder, leaving)
  await endSessions(act.db, { user: holder.user, within: act.within }, act.at)
  await appendAudit(act.db, { at: act.at, act: 'end-role', noun: 'appUser', nounId: holder.user })
  return null
}

/**
 * Makes a link to a new password for somebody who forgot theirs, to be handed
 * to them in person. Links made for them before are withdrawn.
 */
export async function makePasswordLink(
  act: Act,
  assignment: string,
  token: string,
): Promise<'made' | 'notHere' | 'servesElsewhere'> {
  const holder = (await roleHolders(act.db, act.within)).find(({ id }) => id === assignment)
  if (!holder) return 'notHere'
  const theirs = (await partnershipsOf(act.db, holder.user)).map(({ id }) => id)
  if (!mayMakePasswordLink(theirs, await hereAndBelow(act.db, act.within))) return 'servesElsewhere'
  await withdrawPasswordLinks(act.db, holder.user, act.at)
  await saveEntryLink(act.db, {
    tenant: act.tenant,
    partnership: act.within,
    kind: 'password',
    tokenDigest: digestOf(token),
    appUser: holder.user,
    email: holder.email,
    by: act.by,
    at: act.at,
    expiresAt: hoursLater(act.at, lasts.passwordLink),
  })
  await appendAudit(act.db, { at: act.at, act: 'make-password-link', noun: 'appUser', nounId: holder.user })
  return 'made'
}

function endAssignment(act: Act, holder: RoleHolder, { successor, reason }: Leaving): Promise<void> {
  return saveRoleEnding(act.db, {
    tenant: act.tenant,
    roleAssignment: holder.id,
    successor,
    reason,
    by: act.by,
    at: act.at,
  })
}

function giveRole(act: Act, { user, organisation, role }: RoleHolder): Promise<void> {
  const { tenant, within, by, at } = act
  return saveRole(act.db, { tenant, partnership: within, user, organisation, role, by, at })
}
