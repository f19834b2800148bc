import { type Kysely, sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Tables } from '../../database/tables.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Held, Ticked } from './rules.ts'

/** For whom and when answers are opened: an act without a person, as the timer does it. */
export type Opener = Pick<Act, 'db' | 'tenant' | 'within' | 'at' | 'today'>

/** So many sealed rows are looked at in one transaction. */
const atOnce = 4020

/** A survey with something waiting to be opened. */
export type WaitingSurvey = { tenant: string; partnership: string; survey: string }

/** The surveys of every tenant in which something waits; ids only. */
export async function surveysWaiting(app: Kysely<Tables>): Promise<WaitingSurvey[]> {
  const { rows } =
    await sql<WaitingSurvey>`select tenant, partnership, survey from samsyn_surveys_waiting()`.execute(app)
  return rows
}

/** Holds other openers of this survey back until this transaction is over. */
export async function holdSurvey(db: Trx, survey: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`open answers of ${survey}`}, 0))`.execute(db)
}

/** What waits sealed, by lot: the ids are random, and tell nothing of who came when. */
export function sealedOf(
  { db, within }: Opener,
  survey: string,
  holds: Held,
): Promise<{ id: string; sealed: Buffer }[]> {
  return db
    .selectFrom('surveySealedAnswer')
    .select(['id', 'sealed'])
    .where('partnership', '=', within)
    .where('survey', '=', survey)
    .where('holds', '=', holds)
    .orderBy('id')
    .limit(atOnce)
    .execute()
}

/** How many wait sealed. */
export async function numberSealed(
  { db, within }: Pick<Opener, 'db' | 'within'>,
  survey: string,
  holds: Held,
) {
  const { number } = await db
    .selectFrom('surveySealedAnswer')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('partnership', '=', within)
    .where('survey', '=', survey)
    .where('holds', '=', holds)
    .executeTakeFirstOrThrow()
  return Number(number)
}

export async function removeSealed({ db, within }: Opener, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('surveySealedAnswer')
    .where('partnership', '=', within)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}

/** Texts sealed by themselves, in the order given: whoever has a reason to lose it shuffles them first. */
export async function saveSealedWords(
  { db, tenant, within: partnership }: Opener,
  survey: string,
  sealed: readonly Buffer[],
): Promise<void> {
  for (let from = 0; from < sealed.length; from += 500)
    await db
      .insertInto('surveySealedAnswer')
      .values(
        sealed
          .slice(from, from + 500)
          .map((one) => ({ tenant, partnership, survey, holds: 'words', sealed: one })),
      )
      .execute()
}

/** A person's ticked answers as they are kept. */
export type NewAnswer = { channel: string; entered: boolean; ticked: Ticked; weight?: number | null }

/** Keeps opened answers as one batch, each under a new random id. Gives the batch's number. */
export async function saveAnswers(
  { db, tenant, within: partnership }: Pick<Opener, 'db' | 'tenant' | 'within'>,
  survey: string,
  answers: readonly NewAnswer[],
): Promise<number> {
  const last = await db
    .selectFrom('surveyAnswer')
    .select(({ fn }) => fn.max('batch').as('batch'))
    .where('partnership', '=', partnership)
    .where('survey', '=', survey)
    .executeTakeFirst()
  const batch = (last?.batch ?? 0) + 1
  for (let from = 0; from < answers.length; from += 1000)
    await db
      .insertInto('surveyAnswer')
      .values(
        answers.slice(from, from + 1000).map(({ channel, entered, ticked, weight = null }) => ({
          tenant,
          partnership,
          id: crypto.randomUUID(),
          survey,
          batch,
          channel,
          entered,
          answers: JSON.stringify(ticked),
          weight,
        })),
      )
      .execute()
  return batch
}

/** Keeps the digests of receipts beside the voices they stand for. */
export async function saveReceipts(
  { db, tenant, within: partnership }: Opener,
  receipts: readonly { voice: string; digest: string }[],
): Promise<void> {
  for (let from = 0; from < receipts.length; from += 1000)
    await db
      .insertInto('voiceReceipt')
      .values(receipts.slice(from, from + 1000).map((receipt) => ({ tenant, partnership, ...receipt })))
      .execute()
}

/** Throws away which forms were sent, when no more can come. */
export async function forgetForms({ db, within }: Opener, survey: string): Promise<void> {
  await db
    .deleteFrom('surveyFormReceipt')
    .where('partnership', '=', within)
    .where('survey', '=', survey)
    .execute()
}

/** From when a survey was open, and whether it is closed on this day; null where it was never opened. */
export async function openingOf(
  db: Trx,
  survey: string,
  today: Day,
): Promise<{ openedOn: Day; closed: boolean } | null> {
  const row = await db
    .selectFrom('surveyOpening as o')
    .innerJoin('surveyVersion as v', (join) =>
      join
        .onRef('v.tenant', '=', 'o.tenant')
        .onRef('v.survey', '=', 'o.survey')
        .onRef('v.number', '=', 'o.number'),
    )
    .leftJoin('surveyClosing as c', (join) =>
      join.onRef('c.tenant', '=', 'o.tenant').onRef('c.survey', '=', 'o.survey'),
    )
    .select(['o.openedOn', 'v.closesOn', 'c.closedOn'])
    .where('o.survey', '=', survey)
    .executeTakeFirst()
  if (!row) return null
  const { openedOn, closesOn, closedOn } = row
  return { openedOn, closed: closedOn !== null || (closesOn !== null && closesOn < today) }
}
