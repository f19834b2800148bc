import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Trx } from './transaction.ts'

/**
 * What somebody did. Ids, codes and digests only, never what was written:
 * retention may have to delete that, and the chain must stay whole.
 */
export type AuditNote = {
  at: Date
  /** What was done, as a code: `record-occurrence`. */
  act: string
  /** To what kind of thing: `occurrence`. */
  noun: string
  /** To which one: its id, or an address. */
  nounId: string
  /** SHA-256 of what was saved, in hex, where it must be shown later that it was just this. */
  digest?: string | null
}

/** Where the chain does not hold, and how: an entry was changed, is not where it belongs, or the last ones are gone. */
export type BrokenLink = { tenant: string; sequence: number; fault: 'changed' | 'missing' | 'cut-off' }

/** What `samsyn audit verify` found. A head noted elsewhere proves later that nothing before it was rewritten. */
export type AuditVerdict = {
  entries: number
  heads: { tenant: string; sequence: number; hash: string }[]
  firstBroken: BrokenLink | null
}

const beforeTheFirst = '0'.repeat(64)

/**
 * Adds an entry to the tenant's audit log, in the transaction of the deed
 * itself: neither exists without the other. Tenant, partnership and user are
 * those of the transaction. The tenant's next act waits until this one is
 * saved, so it stands last in an action. Returns the entry's number.
 */
export async function appendAudit(trx: Trx, note: AuditNote): Promise<number> {
  const { rows } = await sql<{ sequence: number }>`
    select samsyn_append_audit(${note.at}, ${note.act}, ${note.noun}, ${note.nounId}, ${note.digest ?? null}) as sequence
  `.execute(trx)
  return rows[0]!.sequence
}

type Entry = {
  tenant: string
  sequence: number
  at: string
  partnership: string
  app_user: string
  act: string
  noun: string
  noun_id: string
  digest: string
  previous_hash: string
  hash: string
}

/**
 * Works every hash of every tenant's log out anew and compares. It trusts
 * nothing in the database but the rows: the hash is computed here, not by the
 * function that wrote it.
 */
export async function verifyAudit(owner: pg.Pool): Promise<AuditVerdict> {
  const client = await owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const verdict: AuditVerdict = { entries: 0, heads: [], firstBroken: null }
    const tenants = await client.query<{ tenant: string; sequence: number; hash: string }>(
      `select tenant, coalesce(h.sequence, 0) as sequence, coalesce(h.hash, $1) as hash
         from (select tenant from audit_head union select distinct tenant from audit_entry) as known
         left join audit_head h using (tenant) order by tenant`,
      [beforeTheFirst],
    )
    for (const head of tenants.rows) {
      const { entries, broken } = await verifyTenant(client, head)
      verdict.entries += entries
      verdict.heads.push(head)
      verdict.firstBroken ??= broken
    }
    await client.query('commit')
    return verdict
  } finally {
    client.release()
  }
}

/** Follows one tenant's chain from its beginning to its head. */
async function verifyTenant(
  client: pg.ClientBase,
  head: { tenant: string; sequence: number; hash: string },
): Promise<{ entries: number; broken: BrokenLink | null }> {
  let last = { sequence: 0, hash: beforeTheFirst }
  for (;;) {
    const entries = await entriesAfter(client, head.tenant, last.sequence)
    for (const entry of entries) {
      const fault = faultOf(entry, last)
      if (fault)
        return { entries: last.sequence, broken: { tenant: head.tenant, sequence: last.sequence + 1, fault } }
      last = entry
    }
    if (entries.length === 0) break
  }
  const whole = last.sequence === head.sequence && last.hash === head.hash
  const broken = whole
    ? null
    : { tenant: head.tenant, sequence: last.sequence + 1, fault: 'cut-off' as const }
  return { entries: last.sequence, broken }
}

async function entriesAfter(client: pg.ClientBase, tenant: string, sequence: number): Promise<Entry[]> {
  const { rows } = await client.query<Entry>(
    `select tenant, sequence, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
            coalesce(partnership::text, '') as partnership, coalesce(app_user::text, '') as app_user,
            act, noun, noun_id, coalesce(digest, '') as digest, previous_hash, hash
       from audit_entry where tenant = $1 and sequence > $2 order by sequence limit 5000`,
    [tenant, sequence],
  )
  return rows
}

function faultOf(entry: Entry, last: { sequence: number; hash: string }): BrokenLink['fault'] | null {
  if (entry.sequence !== last.sequence + 1) return 'missing'
  if (entry.previous_hash !== last.hash || entry.hash !== hashOf(entry)) return 'changed'
  return null
}

/** Canonical: a JSON list of texts in a fixed order, without spaces. samsyn_append_audit writes the same. */
function hashOf(entry: Entry): string {
  const canonical = JSON.stringify([
    entry.tenant,
    String(entry.sequence),
    entry.at,
    entry.partnership,
    entry.app_user,
    entry.act,
    entry.noun,
    entry.noun_id,
    entry.digest,
  ])
  return createHash('sha256').update(entry.previous_hash).update(canonical).digest('hex')
}
