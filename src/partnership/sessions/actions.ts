import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import type { Language } from '../../web/languages.ts'
import { digestOf, hashPassword, passwordFits } from '../../web/secrets.ts'
import type { Problems } from '../problems.rules.ts'
import { claimTry, markTrySuccessful } from '../sign-in.queries.ts'
import { type PasswordProblem, passwordProblem } from '../sign-in.rules.ts'
import { credentialsOf, savePassword } from '../users/queries.ts'
import { endSession, endSessions, moveSession, openSessions, saveLanguage } from './queries.ts'

/** Ends a session of one's own that was left open somewhere. */
export async function endOwnSession(act: Act, session: string): Promise<boolean> {
  const open = await openSessions(act.db, act.by, act.at)
  const ended = open.some(({ id }) => id === session) && (await endSession(act.db, session, act.by, act.at))
  if (ended) await appendAudit(act.db, { at: act.at, act: 'end-session', noun: 'session', nounId: session })
  return ended
}

/** Ends every session of one's own but this one. */
export async function endOtherSessions(act: Act, session: string): Promise<void> {
  await endSessions(act.db, { user: act.by, but: session }, act.at)
  await appendAudit(act.db, { at: act.at, act: 'end-other-sessions', noun: 'session', nounId: session })
}

/** From here on the session acts for another partnership. */
export async function switchPartnership(act: Act, session: string, partnership: string): Promise<void> {
  await moveSession(act.db, session, partnership, act.at)
  await appendAudit(act.db, {
    at: act.at,
    act: 'switch-partnership',
    noun: 'partnership',
    nounId: partnership,
  })
}

/** The language in which a user reads every page from now on. */
export async function chooseLanguage(act: Act, language: Language): Promise<void> {
  await saveLanguage(act.db, act.by, language)
}

export type NewPassword = { old: string; password: string; repeated: string }
export type NewPasswordProblems = Problems<
  'password-old' | 'password',
  'wrongOld' | 'waitAWhile' | PasswordProblem
>

/**
 * Changes one's own password. The old one is asked for, slowed down like a
 * sign-in: an unlocked screen is not enough. The other sessions end.
 */
export async function changePassword(
  act: Act,
  session: string,
  wanted: NewPassword,
): Promise<NewPasswordProblems | null> {
  const credentials = await credentialsOf(act.db, act.by)
  const email = credentials?.email ?? ''
  const keys = { address: digestOf(email), machine: digestOf(`session ${session}`) }
  const problem = passwordProblem(wanted.password, wanted.repeated, email)
  if (problem) return { password: problem }
  const claimed = await claimTry(act.db, keys, act.at)
  if (!claimed) return { 'password-old': 'waitAWhile' }
  if (!(await passwordFits(credentials?.hash ?? null, wanted.old))) return { 'password-old': 'wrongOld' }
  await markTrySuccessful(act.db, claimed)
  const hash = await hashPassword(wanted.password)
  await savePassword(act.db, { tenant: act.tenant, user: act.by, hash, at: act.at })
  await endSessions(act.db, { user: act.by, but: session }, act.at)
  await appendAudit(act.db, { at: act.at, act: 'change-password', noun: 'appUser', nounId: act.by })
  return null
}
