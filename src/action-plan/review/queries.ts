import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { AgreementReading } from '../reading/rules.ts'
import type { Decision, DecisionKind, Values } from './rules.ts'

/** A text that was read, with what the rules proposed; personal names of signatories are not in it. */
export type StoredReading = {
  id: string
  fileName: string
  digest: string
  text: string
  proposal: AgreementReading
  readAt: Date
}

/** Holds others back who read or decide in this partnership, so that a form sent twice is kept once. */
export async function holdReadings({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`readings of ${within}`}, 0))`.execute(db)
}

export async function saveReading(act: Act, read: Omit<StoredReading, 'id' | 'readAt'>): Promise<string> {
  const { id } = await act.db
    .insertInto('agreementReading')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      fileName: read.fileName,
      textDigest: read.digest,
      originalText: read.text,
      proposal: JSON.stringify(read.proposal),
      readBy: act.by,
      readAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The texts that were read, the latest first. */
export async function readingsOf(db: Trx, partnership: string): Promise<StoredReading[]> {
  const rows = await db
    .selectFrom('agreementReading')
    .select(['id', 'fileName', 'textDigest as digest', 'originalText as text', 'proposal', 'readAt'])
    .where('partnership', '=', partnership)
    .orderBy('readAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, proposal: row.proposal as unknown as AgreementReading }))
}

/** What was last decided on each key in the whole partnership, whichever text the item stood in. */
export async function decisionsOf(db: Trx, partnership: string): Promise<Map<string, Decision>> {
  const rows = await db
    .selectFrom('agreementReadingDecision')
    .distinctOn('itemKey')
    .select(['itemKey', 'agreementReading', 'decision', 'changed', 'became', 'becameId', 'decidedAt'])
    .where('partnership', '=', partnership)
    .orderBy('itemKey')
    .orderBy('decidedAt', 'desc')
    // Made in the same moment as decided: what was made is the later word.
    .orderBy(sql`became is not null`, 'desc')
    .execute()
  return new Map(
    rows.map(({ itemKey, agreementReading, decision, changed, ...row }) => [
      itemKey,
      {
        ...row,
        key: itemKey,
        reading: agreementReading,
        decision: decision as DecisionKind,
        values: changed as Values | null,
      },
    ]),
  )
}

/** The values stand in `changed`, whether they were changed or accepted as proposed: what was decided, in full. */
export async function saveDecisions(act: Act, decisions: Omit<Decision, 'decidedAt'>[]): Promise<void> {
  if (decisions.length === 0) return
  await act.db
    .insertInto('agreementReadingDecision')
    .values(
      decisions.map(({ reading, key, values, decision, became, becameId }) => ({
        tenant: act.tenant,
        partnership: act.within,
        agreementReading: reading,
        itemKey: key,
        decision,
        changed: values === null ? null : JSON.stringify(values),
        became,
        becameId,
        decidedBy: act.by,
        decidedAt: act.at,
      })),
    )
    .execute()
}
