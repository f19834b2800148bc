import type { Kysely } from 'kysely'
import type { Act } from '../../act.ts'
import { dayIn } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import type { Tables } from '../../database/tables.ts'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'
import { digestOf, hashPassword } from '../../web/secrets.ts'
import { knownByPassword } from '../actions.ts'
import { addOrganisation } from '../organisations/actions.ts'
import { organisationsToChoose } from '../organisations/queries.ts'
import type { NewOrganisation, OrganisationProblems } from '../organisations/rules.ts'
import { anyIn } from '../problems.rules.ts'
import { partnershipFace, standWithin } from '../queries.ts'
import type { Role } from '../rules.ts'
import { endSessions } from '../sessions/queries.ts'
import { hoursLater, lasts, type PasswordProblem, passwordProblem } from '../sign-in.rules.ts'
import { roleHolders, savePassword, saveRole, saveUser, userByEmail } from '../users/queries.ts'
import { type EntryLink, type OpenInvitation, openInvitations, saveEntryLink, takeLink } from './queries.ts'
import {
  type InvitationProblems,
  isRole,
  type NewcomerProblems,
  type NewInvitation,
  problemsWithInvitation,
  problemsWithNewcomer,
} from './rules.ts'

/**
 * Invites somebody by a link that is handed over in person or by mail of one's
 * own. Only the token's digest is kept, so the link can be shown once; where it
 * was not seen, `renewInvitation` makes another. An organisation that is not there yet is taken in along with it.
 */
export async function invite(
  act: Act,
  wanted: NewInvitation,
  newOrganisation: NewOrganisation | null,
  token: string,
): Promise<{ problems: InvitationProblems; organisation?: OrganisationProblems } | null> {
  const there = await organisationsToChoose(act.db, act.today)
  const all = newOrganisation ? [...there, { ...newOrganisation, id: wanted.organisation }] : there
  const problems = problemsWithInvitation(wanted, {
    withRole: (await roleHolders(act.db, act.within)).map(({ email }) => email),
    invited: (await openInvitations(act.db, act.within, act.at)).map(({ email }) => email),
    organisations: all.map(({ id }) => id),
    police: all.filter(({ party }) => party === 'police').map(({ id }) => id),
  })
  if (anyIn(problems) || !isRole(wanted.role)) return { problems }
  const added = newOrganisation && (await addOrganisation(act, newOrganisation))
  if (added && 'problems' in added) return { problems: {}, organisation: added.problems }
  const { email, role } = wanted
  const organisation = added?.id ?? wanted.organisation
  const id = await saveInvitation(act, { email, role, organisation }, token)
  await appendAudit(act.db, { at: act.at, act: 'invite', noun: 'entryLink', nounId: id })
  return null
}

/**
 * Makes a new link for an invitation whose link was lost or never seen. The
 * former link opens nothing any more; what the person is invited to stays.
 */
export async function renewInvitation(
  act: Act,
  id: string,
  token: string,
): Promise<OpenInvitation | 'gone' | 'left'> {
  const open = await openInvitations(act.db, act.within, act.at)
  const invitation = open.find((one) => one.id === id)
  if (!invitation) return 'gone'
  if (!(await isForSomebodyHere(act.db, { ...invitation, partnership: act.within }, act.at))) return 'left'
  if (!(await takeLink(act.db, { tenant: act.tenant, id }, 'withdrawn', act.at))) return 'gone'
  const { email, organisation, role } = invitation
  const renewed = await saveInvitation(act, { email, organisation, role }, token)
  await appendAudit(act.db, { at: act.at, act: 'renew-invitation', noun: 'entryLink', nounId: renewed })
  return invitation
}

/** Whether the organisation somebody is invited to work for is still in the partnership. */
export async function isForSomebodyHere(
  db: Trx,
  { partnership, organisation }: { partnership: string; organisation: string | null },
  at: Date,
): Promise<boolean> {
  const face = await partnershipFace(db, partnership)
  if (!face) return false
  const here = await organisationsToChoose(db, dayIn(face.timeZone, at))
  return here.some(({ id }) => id === organisation)
}

function saveInvitation(
  act: Act,
  wanted: { email: string; organisation: string; role: Role },
  token: string,
): Promise<string> {
  return saveEntryLink(act.db, {
    tenant: act.tenant,
    partnership: act.within,
    kind: 'invitation',
    tokenDigest: digestOf(token),
    ...wanted,
    by: act.by,
    at: act.at,
    expiresAt: hoursLater(act.at, lasts.invitation),
  })
}

/** Takes an invitation back before it is used; one of another partnership, or used by now, stays as it is. */
export async function withdrawInvitation(act: Act, id: string): Promise<boolean> {
  const open = await openInvitations(act.db, act.within, act.at)
  if (!open.some((invitation) => invitation.id === id)) return false
  if (!(await takeLink(act.db, { tenant: act.tenant, id }, 'withdrawn', act.at))) return false
  await appendAudit(act.db, { at: act.at, act: 'withdraw-invitation', noun: 'entryLink', nounId: id })
  return true
}

/** Who came in by a link, ready for a session; or why not. */
export type CameIn = { tenant: string; user: string; partnership: string }

export type Newcomer = { name: string; password: string; repeated: string; language: Language }

/** An invited person who is new here: gets a name, a password and the role they were invited to. */
export async function acceptAsNewcomer(
  app: Kysely<Tables>,
  link: EntryLink,
  newcomer: Newcomer,
  at: Date,
): Promise<CameIn | 'used' | 'left' | { problems: NewcomerProblems }> {
  const email = link.email ?? ''
  const problems = problemsWithNewcomer(newcomer, email)
  if (anyIn(problems)) return { problems }
  const hash = await hashPassword(newcomer.password)
  return inTransaction(app, { ...placeOf(link), user: null }, async (db) => {
    if (await userByEmail(db, email)) return 'used'
    if (!(await isForSomebodyHere(db, link, at))) return 'left'
    if (!(await takeLink(db, link, 'used', at))) return 'used'
    const { name, language } = newcomer
    const user = await saveUser(db, { tenant: link.tenant, email, name, language, at })
    await savePassword(db, { tenant: link.tenant, user, hash, at })
    return receiveRole(db, link, user, at)
  })
}

/**
 * An invited person whom another partnership of the tenant already knows: the
 * password they have shows that it is them, whoever holds the link.
 */
export async function acceptAsKnown(
  app: Kysely<Tables>,
  link: EntryLink,
  tried: { password: string; machine: string },
  at: Date,
): Promise<CameIn | 'used' | 'left' | 'wrongPassword' | 'waitAWhile'> {
  const email = link.email ?? ''
  const known = await knownByPassword(app, { ...tried, email, at, tenant: link.tenant })
  if (typeof known === 'string') return known
  return inTransaction(app, { ...placeOf(link), user: known.user }, async (db) => {
    if (!(await isForSomebodyHere(db, link, at))) return 'left'
    return (await takeLink(db, link, 'used', at)) ? receiveRole(db, link, known.user, at) : 'used'
  })
}

async function receiveRole(db: Trx, link: EntryLink, user: string, at: Date): Promise<CameIn> {
  const { tenant, partnership, organisation, role } = link
  await standWithin(db, { partnership, user })
  const here = (await roleHolders(db, partnership)).some((holder) => holder.user === user)
  if (!here && organisation && role)
    await saveRole(db, { tenant, partnership, user, organisation, role, by: null, at })
  await appendAudit(db, { at, act: 'accept-invitation', noun: 'appUser', nounId: user })
  return { tenant, user, partnership }
}

/** Sets a new password by a link; every session begun with the old one ends. */
export async function setPasswordByLink(
  app: Kysely<Tables>,
  link: EntryLink,
  wanted: { password: string; repeated: string },
  at: Date,
): Promise<CameIn | 'used' | { problems: { password: PasswordProblem } }> {
  const problem = passwordProblem(wanted.password, wanted.repeated, link.email ?? '')
  if (problem) return { problems: { password: problem } }
  const user = link.appUser ?? ''
  const hash = await hashPassword(wanted.password)
  return inTransaction(app, { ...placeOf(link), user }, async (db) => {
    if (!(await takeLink(db, link, 'used', at))) return 'used'
    await savePassword(db, { tenant: link.tenant, user, hash, at })
    await endSessions(db, { user }, at)
    await appendAudit(db, { at, act: 'use-password-link', noun: 'appUser', nounId: user })
    return { ...placeOf(link), user }
  })
}

const placeOf = ({ tenant, partnership }: EntryLink) => ({ tenant, partnership })
