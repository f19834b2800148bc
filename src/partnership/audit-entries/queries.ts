import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'

/** One line of the audit log, with the names that its ids stand for today. */
export type AuditLine = {
  sequence: number
  at: Date
  act: string
  noun: string
  /** Who did it; null where it was done on the server itself. */
  who: string | null
  /** What it was done to, where that has a name that every reader of the log may read; see `subjectsOf` for the rest. */
  what: string | null
}

export type AuditAsked = { noun: string | null; before: number | null; lines: number }

/** What was done in a partnership, the newest first. */
export async function auditLines(db: Trx, within: string, asked: AuditAsked): Promise<AuditLine[]> {
  let lines = db
    .selectFrom('auditEntry as e')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'e.tenant').onRef('u.id', '=', 'e.appUser'),
    )
    .select(['e.sequence', 'e.at', 'e.act', 'e.noun', 'u.name as who'])
    .select(
      sql<string | null>`case e.noun
        when 'appUser' then (select a.name from app_user a where a.tenant = e.tenant and a.id::text = e.noun_id)
        when 'organisation' then (select samsyn_organisation_name(o.tenant, o.id) from organisation o
                                   where o.tenant = e.tenant and o.id::text = e.noun_id)
        when 'entryLink' then (select l.email from entry_link l where l.tenant = e.tenant and l.id::text = e.noun_id)
        when 'partnership' then (select samsyn_partnership_name(p.id) from partnership p
                                  where p.tenant = e.tenant and p.id::text = e.noun_id)
        end`.as('what'),
    )
    .where('e.partnership', '=', within)
    .orderBy('e.sequence', 'desc')
    .limit(asked.lines)
  if (asked.noun) lines = lines.where('e.noun', '=', asked.noun)
  if (asked.before) lines = lines.where('e.sequence', '<', asked.before)
  return lines.execute()
}

/** The kinds of thing that anything was done to in a partnership. */
export async function nounsInAudit(db: Trx, within: string): Promise<string[]> {
  const rows = await db
    .selectFrom('auditEntry')
    .select('noun')
    .distinct()
    .where('partnership', '=', within)
    .orderBy('noun')
    .execute()
  return rows.map(({ noun }) => noun)
}
