import type pg from 'pg'

/** What the terminal prints a link of; its token is known to nobody but the one who reads it there. */
export type PrintedLink = { tokenDigest: string; at: Date; expiresAt: Date }

export async function hasUsers(owner: pg.Pool): Promise<boolean> {
  const { rows } = await owner.query('select exists (select from app_user) as any')
  return rows[0].any
}

/** Replaces the link to a partnership that waits to be set up; false where none waits. */
export function replaceSetUpLink(owner: pg.Pool, link: PrintedLink): Promise<boolean> {
  return asOwner(owner, async (client) => {
    const { rows } = await client.query(
      `select tenant, partnership from entry_link where kind = 'set-up' order by made_at limit 1`,
    )
    if (!rows[0]) return false
    await client.query(
      `insert into entry_link_use (tenant, entry_link, outcome, at)
       select tenant, id, 'withdrawn', $1 from entry_link where kind = 'set-up' on conflict do nothing`,
      [link.at],
    )
    await addLink(client, { ...link, kind: 'set-up', ...rows[0] })
    return true
  })
}

export type LostUser = { tenant: string; user: string; partnership: string }

/** The user with an address who still has a role somewhere, and where. */
export async function userWithRole(owner: pg.Pool, email: string): Promise<LostUser | null> {
  const { rows } = await owner.query<LostUser>(
    `select u.tenant, u.id as "user", a.partnership
       from app_user u
       join role_assignment a on a.tenant = u.tenant and a.app_user = u.id
      where u.email = $1
        and not exists (select from role_ending e where e.tenant = a.tenant and e.role_assignment = a.id)
      order by a.assigned_at desc limit 1`,
    [email],
  )
  return rows[0] ?? null
}

export type Begun = { tenant: string; partnership: string; organisation: string; addresses: string[] }

/** The partnerships that have begun, each with every address that leads to it and its first organisation. */
export async function begunPartnerships(owner: pg.Pool): Promise<Begun[]> {
  const { rows } = await owner.query<Begun>(
    `select p.tenant, p.id as partnership, a.addresses, first.id as organisation
       from partnership p
       join lateral (select array_agg(a.slug) as addresses from partnership_address a
                      where a.tenant = p.tenant and a.partnership = p.id) a on a.addresses is not null
       join lateral (select o.id from organisation o where o.tenant = p.tenant
                      order by o.partnership = p.id desc, o.created_at limit 1) first on true`,
  )
  return rows
}

type LinkRow = PrintedLink & {
  tenant: string
  partnership: string
  kind: 'set-up' | 'password' | 'invitation'
  user?: string
  email?: string
  organisation?: string
  role?: 'administrator'
}

/** Keeps a link made on the terminal and notes it in the audit log, where it belongs to nobody's sign-in. */
export function savePrintedLink(owner: pg.Pool, link: LinkRow): Promise<void> {
  return asOwner(owner, async (client) => {
    const id = await addLink(client, link)
    await client.query(
      `select set_config('samsyn.tenant', $1, true), set_config('samsyn.partnership', $2, true)`,
      [link.tenant, link.partnership],
    )
    await client.query(`select samsyn_append_audit($1, 'print-link', 'entryLink', $2, null)`, [link.at, id])
  })
}

/** What only the owner of the database may write, outside every request: all of it or nothing. */
async function asOwner<T>(owner: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function addLink(client: pg.ClientBase, link: LinkRow): Promise<string> {
  const { rows } = await client.query(
    `insert into entry_link (tenant, partnership, kind, token_digest, app_user, email, organisation, role, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      link.tenant,
      link.partnership,
      link.kind,
      link.tokenDigest,
      link.user ?? null,
      link.email ?? null,
      link.organisation ?? null,
      link.role ?? null,
      link.at,
      link.expiresAt,
    ],
  )
  return rows[0].id
}
