import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { Trx } from '../../database/transaction.ts'
import { digestOf } from '../../web/secrets.ts'
import type { Role } from '../rules.ts'
import type { LinkKind } from './rules.ts'

/** A link that lets somebody in once, as it is found by its token. */
export type EntryLink = {
  tenant: string
  id: string
  kind: LinkKind
  /** Whose new password it is for. */
  appUser: string | null
  email: string | null
  partnership: string
  organisation: string | null
  role: Role | null
  expiresAt: Date
  used: boolean
}

/** The link behind a token, used or not; null where there never was one. */
export async function findEntryLink(app: Kysely<Tables>, token: string): Promise<EntryLink | null> {
  const { rows } = await sql<EntryLink>`
    select * from samsyn_entry_link_by_digest(${digestOf(token)})`.execute(app)
  return rows[0] ?? null
}

type NewLink = {
  tenant: string
  partnership: string
  kind: LinkKind
  tokenDigest: string
  appUser?: string
  email?: string
  organisation?: string
  role?: Role
  by: string
  at: Date
  expiresAt: Date
}

/** Keeps a new link, of its token only the digest, and gives its id. */
export async function saveEntryLink(db: Trx, { by, at, ...link }: NewLink): Promise<string> {
  const saved = await db
    .insertInto('entryLink')
    .values({ ...link, madeBy: by, madeAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** Uses up or withdraws a link; false where somebody was quicker, so that it is used once only. */
export async function takeLink(
  db: Trx,
  link: { tenant: string; id: string },
  outcome: 'used' | 'withdrawn',
  at: Date,
): Promise<boolean> {
  const taken = await db
    .insertInto('entryLinkUse')
    .values({ tenant: link.tenant, entryLink: link.id, outcome, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('entryLink')
    .execute()
  return taken.length > 0
}

/** Withdraws the links to a new password that somebody was given before and never used. */
export async function withdrawPasswordLinks(db: Trx, user: string, at: Date): Promise<void> {
  await sql`insert into entry_link_use (tenant, entry_link, outcome, at)
    select l.tenant, l.id, 'withdrawn', ${at} from entry_link l
     where l.tenant = samsyn_tenant() and l.kind = 'password' and l.app_user = ${user}
    on conflict do nothing`.execute(db)
}

/** An invitation that nobody has used yet. */
export type OpenInvitation = {
  id: string
  email: string
  role: Role
  organisation: string
  organisationName: string
  madeBy: string | null
  madeByName: string | null
  expiresAt: Date
}

/** The invitations to a partnership that still let somebody in, the newest first. */
export async function openInvitations(db: Trx, within: string, at: Date): Promise<OpenInvitation[]> {
  const rows = await db
    .selectFrom('entryLink as l')
    .leftJoin('entryLinkUse as used', (join) =>
      join.onRef('used.tenant', '=', 'l.tenant').onRef('used.entryLink', '=', 'l.id'),
    )
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'l.tenant').onRef('u.id', '=', 'l.madeBy'),
    )
    .select(['l.id', 'l.email', 'l.role', 'l.organisation', 'l.madeBy', 'l.expiresAt'])
    .select([
      'u.name as madeByName',
      sql<string | null>`samsyn_organisation_name(l.tenant, l.organisation)`.as('organisationName'),
    ])
    .where('l.kind', '=', 'invitation')
    .where('l.partnership', '=', within)
    .where('used.entryLink', 'is', null)
    .where('l.expiresAt', '>', at)
    .orderBy('l.madeAt', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    email: row.email ?? '',
    role: row.role as Role,
    organisation: row.organisation ?? '',
    organisationName: row.organisationName ?? '',
  }))
}
