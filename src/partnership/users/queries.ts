import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'
import type { Role } from '../rules.ts'

/** Somebody with a role here, for an organisation, since when. */
export type RoleHolder = {
  id: string
  user: string
  name: string
  email: string
  role: Role
  organisation: string
  organisationName: string
  assignedAt: Date
}

/** Everybody who has a role in a partnership today, by name. */
export async function roleHolders(db: Trx, within: string): Promise<RoleHolder[]> {
  const rows = await liveRoles(db)
    .where('a.partnership', '=', within)
    .orderBy('u.name')
    .orderBy('a.assignedAt')
    .execute()
  return rows.map(({ partnership, ...row }) => ({ ...row, role: row.role as Role }))
}

/** The partnerships in which a user has a role today. */
export async function partnershipsOf(db: Trx, user: string): Promise<{ id: string; name: string }[]> {
  const rows = await liveRoles(db)
    .select(sql<string>`samsyn_partnership_name(a.partnership)`.as('partnershipName'))
    .where('a.appUser', '=', user)
    .execute()
  return rows.map((row) => ({ id: row.partnership, name: row.partnershipName }))
}

function liveRoles(db: Trx) {
  return db
    .selectFrom('roleAssignment as a')
    .innerJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'a.tenant').onRef('u.id', '=', 'a.appUser'),
    )
    .leftJoin('roleEnding as e', (join) =>
      join.onRef('e.tenant', '=', 'a.tenant').onRef('e.roleAssignment', '=', 'a.id'),
    )
    .where('e.roleAssignment', 'is', null)
    .select([
      'a.id',
      'a.partnership',
      'a.appUser as user',
      'u.name',
      'u.email',
      'a.role',
      'a.organisation',
      'a.assignedAt',
      sql<string>`samsyn_organisation_name(a.tenant, a.organisation)`.as('organisationName'),
    ])
}

/** A partnership and all that lie below it in the tree. */
export async function hereAndBelow(db: Trx, partnership: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select p.tenant, p.id from partnership p where p.id = ${partnership}
      union all
      select p.tenant, p.id from partnership p join below on p.tenant = below.tenant and p.parent = below.id)
    select id from below`.execute(db)
  return rows.map((row) => row.id)
}

/** The user of this tenant with an address; null where there is none. */
export async function userByEmail(db: Trx, email: string): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom('appUser')
    .select(['id', 'name'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row ?? null
}

/** A user's own address and the stored form of their password. */
export async function credentialsOf(db: Trx, user: string) {
  return db
    .selectFrom('appUser as u')
    .innerJoin('password as p', (join) =>
      join.onRef('p.tenant', '=', 'u.tenant').onRef('p.appUser', '=', 'u.id'),
    )
    .select(['u.email', 'p.hash'])
    .where('u.id', '=', user)
    .orderBy('p.setAt', 'desc')
    .executeTakeFirst()
}

type NewUser = { tenant: string; email: string; name: string; language: Language; at: Date }

/** Keeps a new user and gives their id. */
export async function saveUser(db: Trx, { at, ...user }: NewUser): Promise<string> {
  const saved = await db
    .insertInto('appUser')
    .values({ ...user, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

type NewPassword = { tenant: string; user: string; hash: string; at: Date }

export async function savePassword(db: Trx, { tenant, user, hash, at }: NewPassword): Promise<void> {
  await db.insertInto('password').values({ tenant, appUser: user, hash, setAt: at }).execute()
}

type NewRole = {
  tenant: string
  partnership: string
  user: string
  organisation: string
  role: Role
  by: string | null
  at: Date
}

export async function saveRole(db: Trx, { user, by, at, ...role }: NewRole): Promise<void> {
  await db
    .insertInto('roleAssignment')
    .values({ ...role, appUser: user, assignedBy: by, assignedAt: at })
    .execute()
}

type RoleEnding = {
  tenant: string
  roleAssignment: string
  successor: string | null
  reason: string
  by: string
  at: Date
}

export async function saveRoleEnding(db: Trx, { successor, by, at, ...ending }: RoleEnding): Promise<void> {
  await db
    .insertInto('roleEnding')
    .values({ ...ending, handedOverTo: successor, endedBy: by, endedAt: at })
    .execute()
}
