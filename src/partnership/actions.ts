import type { Kysely } from 'kysely'
import { appendAudit } from '../database/audit.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { digestOf, passwordFits } from '../web/secrets.ts'
import { heldRoles, lastPartnership } from './queries.ts'
import { endSession, saveSession } from './sessions/queries.ts'
import { claimTry, markTrySuccessful, usersByEmail } from './sign-in.queries.ts'
import { hoursLater, lasts } from './sign-in.rules.ts'

export type PasswordTry = {
  email: string
  password: string
  machine: string
  at: Date
  /** Where only a user of one tenant counts. */
  tenant?: string
}

/**
 * The user whom an address and a password belong to. Failures are counted for
 * the address and for the machine, and after too many nothing is even tried.
 * The same address may be a user of several tenants; the password tells which.
 */
export async function knownByPassword(
  app: Kysely<Tables>,
  tried: PasswordTry,
): Promise<{ tenant: string; user: string } | 'wrongPassword' | 'waitAWhile'> {
  const keys = { address: digestOf(tried.email), machine: digestOf(`machine ${tried.machine}`) }
  const claimed = await app.transaction().execute((db) => claimTry(db, keys, tried.at))
  if (!claimed) return 'waitAWhile'
  const candidates = (await usersByEmail(app, tried.email)).filter(
    ({ tenant }) => tried.tenant === undefined || tenant === tried.tenant,
  )
  const known = await whoseFits(candidates, tried.password)
  if (!known) return 'wrongPassword'
  await markTrySuccessful(app, claimed)
  return { tenant: known.tenant, user: known.user }
}

type Candidate = { tenant: string; user: string; hash: string | null }

/** An address that nobody has takes as long as one that somebody has. */
async function whoseFits(candidates: Candidate[], password: string): Promise<Candidate | null> {
  if (candidates.length === 0) await passwordFits(null, password)
  for (const candidate of candidates) {
    if (await passwordFits(candidate.hash, password)) return candidate
  }
  return null
}

export type SignInTry = PasswordTry & { device: string; token: string }

/**
 * Lets somebody in by address and password, in the partnership they last acted
 * for. The token is the browser's; only its digest is kept. Every sign-in
 * begins a new session, so a token from before it opens nothing.
 */
export async function signIn(
  app: Kysely<Tables>,
  tried: SignInTry,
): Promise<'in' | 'wrongPassword' | 'waitAWhile' | 'noRole'> {
  const known = await knownByPassword(app, tried)
  if (typeof known === 'string') return known
  const { device, at, token } = tried
  return (await beginSession(app, { ...known, device, at, token })) ? 'in' : 'noRole'
}

export type NewSession = {
  tenant: string
  user: string
  /** Where to stand, for somebody who was just invited there. */
  partnership?: string
  device: string
  at: Date
  token: string
}

/** Begins a session for a known user; false where every role has ended. */
export async function beginSession(app: Kysely<Tables>, begin: NewSession): Promise<boolean> {
  const { tenant, user, at, token, device } = begin
  const partnership = await inTransaction(app, { tenant, partnership: null, user }, async (db) => {
    const held = await heldRoles(db, user)
    const last = begin.partnership ?? (await lastPartnership(db, user))
    return (held.find((role) => role.partnership === last) ?? held[0])?.partnership
  })
  if (!partnership) return false
  await inTransaction(app, { tenant, partnership, user }, async (db) => {
    const session = await saveSession(db, {
      tenant,
      user,
      partnership,
      tokenDigest: digestOf(token),
      device: device.slice(0, 200),
      at,
      expiresAt: hoursLater(at, lasts.session),
    })
    await appendAudit(db, { at, act: 'sign-in', noun: 'session', nounId: session })
  })
  return true
}

export type EndingSession = { tenant: string; partnership: string; id: string; user: string }

/** Ends the session of somebody who leaves, or the one they had before they signed in anew. */
export async function signOut(app: Kysely<Tables>, session: EndingSession, at: Date): Promise<void> {
  const { tenant, partnership, id, user } = session
  await inTransaction(app, { tenant, partnership, user }, async (db) => {
    if (await endSession(db, id, user, at))
      await appendAudit(db, { at, act: 'sign-out', noun: 'session', nounId: id })
  })
}
