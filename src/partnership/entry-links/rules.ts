import { isTooLong, problemWithLine } from '../lengths.rules.ts'
import type { Problems } from '../problems.rules.ts'
import { type Role, roles } from '../rules.ts'
import { type PasswordProblem, passwordProblem } from '../sign-in.rules.ts'

/** What a link that lets somebody in once is for. */
export const linkKinds = ['invitation', 'password', 'set-up'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Whether a link still lets anybody in, and if not, why. A withdrawn one counts as used. */
export function standingOfLink(
  link: { expiresAt: Date; used: boolean } | null,
  at: Date,
): 'open' | 'unknown' | 'used' | 'expired' {
  if (!link) return 'unknown'
  if (link.used) return 'used'
  return link.expiresAt <= at ? 'expired' : 'open'
}

export type NewInvitation = { email: string; role: string; organisation: string }
export type InvitationProblems = Problems<
  'email' | 'role' | 'organisation',
  'noEmail' | 'noRole' | 'notOfThePolice' | 'noOrganisation' | 'alreadyHasRole' | 'alreadyInvited'
>

/** What is wrong with an invitation, given who already has a role here and who has an open invitation. */
export function problemsWithInvitation(
  wanted: NewInvitation,
  known: {
    withRole: readonly string[]
    invited: readonly string[]
    organisations: readonly string[]
    /** Those of the organisations that speak for the police. */
    police: readonly string[]
  },
): InvitationProblems {
  const email = !isEmail(wanted.email)
    ? 'noEmail'
    : known.withRole.includes(wanted.email)
      ? 'alreadyHasRole'
      : known.invited.includes(wanted.email)
        ? 'alreadyInvited'
        : undefined
  const isHere = known.organisations.includes(wanted.organisation)
  // The contact of the police writes the police's parts of a plan: nobody else's employee may.
  const isElsewhere =
    wanted.role === 'police-liaison' && isHere && !known.police.includes(wanted.organisation)
  return {
    email,
    role: !isRole(wanted.role) ? 'noRole' : isElsewhere ? 'notOfThePolice' : undefined,
    organisation: isHere ? undefined : 'noOrganisation',
  }
}

export function isRole(value: string): value is Role {
  return roles.some((role) => role === value)
}

/** Enough of an address to hand a link to; whether somebody reads it only shows when the link is used. */
export function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && !isTooLong(value, 'email')
}

export type NewcomerProblems = Problems<'name' | 'password', 'noName' | 'tooLong' | PasswordProblem>

/** What is wrong with how a newcomer introduces themselves: a name to be known by, a password to return with. */
export function problemsWithNewcomer(
  newcomer: { name: string; password: string; repeated: string },
  email: string,
): NewcomerProblems {
  return {
    name: problemWithLine(newcomer.name, 'noName'),
    password: passwordProblem(newcomer.password, newcomer.repeated, email) ?? undefined,
  }
}
