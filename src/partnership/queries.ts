import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Trx } from '../database/transaction.ts'
import type { Language } from '../web/languages.ts'
import { digestOf } from '../web/secrets.ts'
import type { HeldRole, OwnPartnership, SignedIn } from '../web/visitor.ts'
import { faceOf } from './public.queries.ts'
import type { Role } from './rules.ts'

export type LiveSession = { tenant: string; id: string; user: string; partnership: string }

/** The session behind a token, if it is still alive at this moment. */
export async function findSession(app: Kysely<Tables>, token: string, at: Date): Promise<LiveSession | null> {
  if (token === '') return null
  const { rows } = await sql<{
    tenant: string
    id: string
    appUser: string
    partnership: string
    expiresAt: Date
  }>`select * from samsyn_session_by_digest(${digestOf(token)})`.execute(app)
  const row = rows[0]
  if (!row || row.expiresAt <= at) return null
  return { tenant: row.tenant, id: row.id, user: row.appUser, partnership: row.partnership }
}

/** Who is behind a session and in what role they act; null where every role in the partnership has ended. */
export async function whoIs(
  db: Trx,
  session: LiveSession,
): Promise<(SignedIn & { role: Role; organisation: string }) | null> {
  const held = await heldRoles(db, session.user)
  const here = held.find((role) => role.partnership === session.partnership)
  const person = await db.selectFrom('appUser').selectAll().where('id', '=', session.user).executeTakeFirst()
  const face = await partnershipFace(db, session.partnership)
  if (!here || !person || !face) return null
  return {
    session: session.id,
    person: { id: person.id, name: person.name, language: person.language as Language },
    partnership: face,
    organisationName: here.organisationName,
    heldRoles: held,
    role: here.role,
    organisation: here.organisation,
  }
}

/** The roles a user holds today, newest first in each partnership. */
export async function heldRoles(db: Trx, user: string): Promise<HeldRole[]> {
  const rows = await db
    .selectFrom('roleAssignment as a')
    .leftJoin('roleEnding as e', (join) =>
      join.onRef('e.tenant', '=', 'a.tenant').onRef('e.roleAssignment', '=', 'a.id'),
    )
    .select(['a.partnership', 'a.organisation', 'a.role'])
    .select([
      sql<string>`samsyn_organisation_name(a.tenant, a.organisation)`.as('organisationName'),
      sql<string>`samsyn_partnership_name(a.partnership)`.as('partnershipName'),
    ])
    .where('a.appUser', '=', user)
    .where('e.roleAssignment', 'is', null)
    .orderBy('a.assignedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** How a partnership names and shows itself now. */
export async function partnershipFace(db: Trx, partnership: string): Promise<OwnPartnership | null> {
  const row = await db
    .selectFrom('partnershipSettings as s')
    .selectAll('s')
    .select(sql<string | null>`samsyn_partnership_slug(s.tenant, s.partnership)`.as('slug'))
    .where('s.partnership', '=', partnership)
    .orderBy('s.writtenAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.slug ? { ...faceOf({ ...row, slug: row.slug }), published: row.published } : null
}

/** The partnership a user last acted for. */
export async function lastPartnership(db: Trx, user: string): Promise<string | null> {
  const row = await db
    .selectFrom('session')
    .select('partnership')
    .where('appUser', '=', user)
    .orderBy('lastSeenAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.partnership ?? null
}

/** Notes, at most every five minutes, that a session is in use. */
export async function touchSession(db: Trx, id: string, at: Date) {
  await db
    .updateTable('session')
    .set({ lastSeenAt: at })
    .where('id', '=', id)
    .where('lastSeenAt', '<', new Date(at.getTime() - 5 * 60_000))
    .execute()
}

/**
 * From here on the transaction stands in another place: a partnership that is
 * just being made writes its own first rows, by the person it is made by.
 */
export async function standWithin(db: Trx, place: { partnership: string; user: string }) {
  await sql`select set_config('samsyn.partnership', ${place.partnership}, true),
    set_config('samsyn.user', ${place.user}, true)`.execute(db)
}
