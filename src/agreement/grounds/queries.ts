import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Ground } from './rules.ts'

/** A dialogue or a survey in which people were heard, tied to an agreement. */
export type TiedDialogue = { agreement: string; heard: string }

/** What was said of an agreement's grounds beside its picture. */
export type WrittenGrounds = {
  dialogues: TiedDialogue[]
  reasons: { agreement: string; ground: Ground; reason: string }[]
}

/** The dialogues and surveys tied to the partnership's agreements, and the newest reasons why one rests on none. */
export async function writtenGroundsOf(db: Trx, partnership: string): Promise<WrittenGrounds> {
  const dialogues = await db
    .selectFrom('agreementDialogue')
    .select('agreement')
    .select(sql<string>`coalesce(dialogue, survey)`.as('heard'))
    .distinct()
    .where('partnership', '=', partnership)
    .execute()
  const reasons = await db
    .selectFrom('agreementGroundReason')
    .distinctOn(['agreement', 'ground'])
    .select(['agreement', 'ground', 'reason'])
    .where('partnership', '=', partnership)
    .orderBy('agreement')
    .orderBy('ground')
    .orderBy('writtenAt', 'desc')
    .execute()
  return { dialogues, reasons: reasons.map((row) => ({ ...row, ground: row.ground as Ground })) }
}

/** The day an agreement was entered here, on the partnership's own clock. */
export async function enteredOn(db: Trx, agreement: string): Promise<Day> {
  const row = await db
    .selectFrom('agreement as a')
    .select(
      sql<Day>`(a.created_at at time zone coalesce((select s.time_zone from partnership_settings s
        where s.tenant = a.tenant and s.partnership = a.partnership
        order by s.written_at desc limit 1), 'UTC'))::date`.as('day'),
    )
    .where('a.id', '=', agreement)
    .executeTakeFirstOrThrow()
  return row.day
}

/** Ties a version of an agreement to the dialogues and surveys it rests on. */
export async function saveDialogues(
  act: Act,
  { id: agreement, number: agreementNumber }: { id: string; number: number },
  heard: { dialogues: string[]; surveys: string[] },
): Promise<void> {
  const row = { tenant: act.tenant, partnership: act.within, agreement, agreementNumber }
  const tied = { ...row, tiedBy: act.by, tiedAt: act.at }
  const rows = [
    ...heard.dialogues.map((dialogue) => ({ ...tied, dialogue, survey: null })),
    ...heard.surveys.map((survey) => ({ ...tied, dialogue: null, survey })),
  ]
  if (rows.length > 0) await act.db.insertInto('agreementDialogue').values(rows).execute()
}

export async function saveGroundReason(
  act: Act,
  agreement: string,
  { ground, reason }: { ground: Ground; reason: string },
): Promise<void> {
  await act.db
    .insertInto('agreementGroundReason')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      agreement,
      ground,
      reason,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
}
