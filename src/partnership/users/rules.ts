import type { Problems } from '../problems.rules.ts'
import { problemWithReason, type ReasonProblem } from '../reason.rules.ts'
import { mayEnter, type Role } from '../rules.ts'

/** A role somebody holds here, as the rules of leaving see it. */
export type RoleHeld = { id: string; user: string; role: Role }

/** Whoever may let people in and settle their roles: coordinators and administrators. */
export function keepersAmong<Held extends { role: Role }>(held: readonly Held[]): Held[] {
  return held.filter(({ role }) => mayEnter(role, 'keep-people'))
}

/** Whether a partnership would be left with nobody who can let people in. */
export function isLastKeeper(held: readonly RoleHeld[], assignment: string): boolean {
  const keepers = keepersAmong(held)
  return keepers.length === 1 && keepers[0]?.id === assignment
}

export type LeavingProblems = Problems<
  'successor' | 'reason',
  'lastKeeper' | 'notHere' | 'themselves' | ReasonProblem
>

/**
 * What stands in the way of ending a role. Whoever leaves may hand over what
 * they hold to somebody who has a role here; the last coordinator or
 * administrator must, and the successor then takes over that role.
 */
export function problemsWithLeaving(
  held: readonly RoleHeld[],
  leaving: { id: string; user: string },
  { successor, reason }: { successor: string | null; reason: string },
): LeavingProblems {
  return {
    successor: problemWithSuccessor(held, leaving, successor),
    reason: problemWithReason(reason),
  }
}

function problemWithSuccessor(
  held: readonly RoleHeld[],
  leaving: { id: string; user: string },
  successor: string | null,
) {
  if (successor === leaving.user) return 'themselves'
  if (successor !== null && !held.some(({ user }) => user === successor)) return 'notHere'
  return successor === null && isLastKeeper(held, leaving.id) ? 'lastKeeper' : undefined
}

/** Roles that the work stops without: nobody else leads it, speaks for the police in it or keeps its people. */
const rolesToFill: readonly Role[] = ['coordinator', 'police-liaison', 'administrator']

/**
 * What a partnership would be without if somebody left: anybody in a role it
 * cannot do without, anybody who works for their organisation.
 */
export function leftWithout(
  held: readonly (RoleHeld & { organisation: string })[],
  leaving: RoleHeld & { organisation: string },
): ('role' | 'organisation')[] {
  const others = held.filter(({ user }) => user !== leaving.user)
  const lastOfRole = rolesToFill.includes(leaving.role) && !others.some(({ role }) => role === leaving.role)
  const lastOfOrganisation = !others.some(({ organisation }) => organisation === leaving.organisation)
  return [
    ...(lastOfRole ? (['role'] as const) : []),
    ...(lastOfOrganisation ? (['organisation'] as const) : []),
  ]
}

/** What stands in the way of giving somebody another role: the last keeper may only become the other kind of keeper. */
export function problemsWithNewRole(
  held: readonly RoleHeld[],
  change: { id: string; role: Role },
): Problems<'role', 'lastKeeper'> {
  const staysKeeper = mayEnter(change.role, 'keep-people')
  return { role: !staysKeeper && isLastKeeper(held, change.id) ? 'lastKeeper' : undefined }
}

/**
 * Whether a link to a new password may be made here for somebody. Such a link
 * opens everything they may do, so every partnership they have a role in must
 * be this one or lie below it: no municipality opens another's doors through
 * a police officer who serves both.
 */
export function mayMakePasswordLink(
  theirPartnerships: readonly string[],
  hereAndBelow: readonly string[],
): boolean {
  return theirPartnerships.every((partnership) => hereAndBelow.includes(partnership))
}
