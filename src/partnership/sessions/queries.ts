import type { Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'

type SessionRow = {
  tenant: string
  user: string
  partnership: string
  tokenDigest: string
  device: string
  at: Date
  expiresAt: Date
}

/** Keeps a new session and gives its id. */
export async function saveSession(db: Trx, row: SessionRow): Promise<string> {
  const { user, at, ...rest } = row
  const saved = await db
    .insertInto('session')
    .values({ ...rest, appUser: user, startedAt: at, lastSeenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** A sign-in that is still open on some device. */
export type OpenSession = { id: string; device: string; startedAt: Date; lastSeenAt: Date }

/** The sessions of a user that are still open, the last used first. */
export function openSessions(db: Trx, user: string, at: Date): Promise<OpenSession[]> {
  return db
    .selectFrom('session')
    .select(['id', 'device', 'startedAt', 'lastSeenAt'])
    .where('appUser', '=', user)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', at)
    .orderBy('lastSeenAt', 'desc')
    .execute()
}

/** Ends one session of a user; false where they have no such open session. */
export async function endSession(db: Trx, id: string, user: string, at: Date): Promise<boolean> {
  const ended = await db
    .updateTable('session')
    .set({ endedAt: at })
    .where('id', '=', id)
    .where('appUser', '=', user)
    .where('endedAt', 'is', null)
    .returning('id')
    .execute()
  return ended.length > 0
}

/** Ends a user's open sessions, all or all but one, in one partnership or everywhere. */
export async function endSessions(
  db: Trx,
  of: { user: string; but?: string; within?: string },
  at: Date,
): Promise<void> {
  let ending = db
    .updateTable('session')
    .set({ endedAt: at })
    .where('appUser', '=', of.user)
    .where('endedAt', 'is', null)
  if (of.but) ending = ending.where('id', '!=', of.but)
  if (of.within) ending = ending.where('partnership', '=', of.within)
  await ending.execute()
}

/** Moves a session to another partnership its user has a role in. */
export async function moveSession(db: Trx, id: string, partnership: string, at: Date): Promise<void> {
  await db.updateTable('session').set({ partnership, lastSeenAt: at }).where('id', '=', id).execute()
}

export async function saveLanguage(db: Trx, user: string, language: Language): Promise<void> {
  await db.updateTable('appUser').set({ language }).where('id', '=', user).execute()
}
