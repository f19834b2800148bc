import { type Kysely, sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Tables } from '../../database/tables.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'
import type { Followed, MailKind } from './rules.ts'

/** How many have confirmed that they want to be told about each theme; one without any is not there. */
export async function subscribersOf(db: Trx, partnership: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('subscription')
    .select('theme')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('partnership', '=', partnership)
    .where('confirmedAt', 'is not', null)
    .where('theme', 'is not', null)
    .groupBy('theme')
    .execute()
  return new Map(rows.map(({ theme, number }) => [theme ?? '', Number(number)]))
}

/**
 * Puts one mail in the queue for everybody who wants to be told about a theme,
 * in the transaction in which the feedback is kept: either both are, or neither.
 * A theme that is not open to everybody tells nobody.
 */
export async function queueNotices(act: Act, theme: string, feedback: string): Promise<void> {
  const { db, within, at } = act
  await sql`
    insert into mail_job (tenant, partnership, kind, subscription, feedback, made_at, due_at)
    select s.tenant, s.partnership, 'notice', s.id, ${feedback}, ${at}, ${at}
      from subscription s
     where s.partnership = ${within} and s.theme = ${theme} and s.confirmed_at is not null
       and (select v.public from theme_version v
             where v.tenant = s.tenant and v.theme = s.theme order by v.number desc limit 1)
    on conflict do nothing`.execute(db)
}

/** How many have confirmed that they want to be told about each area; one without any is not there. */
export async function areaSubscribersOf(db: Trx, partnership: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('subscription')
    .select('area')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('partnership', '=', partnership)
    .where('confirmedAt', 'is not', null)
    .where('area', 'is not', null)
    .groupBy('area')
    .execute()
  return new Map(rows.map(({ area, number }) => [area ?? '', Number(number)]))
}

/**
 * Puts one mail in the queue for everybody who wants to be told about an area:
 * that its status is out, or what was wrong in it. In the transaction in which
 * that is kept.
 */
export async function queueAreaNotices(
  { db, within, at }: Act,
  area: string,
  of: { status: string } | { correction: string },
): Promise<void> {
  const status = 'status' in of ? of.status : null
  const correction = 'correction' in of ? of.correction : null
  await sql`
    insert into mail_job (tenant, partnership, kind, subscription, area_status, area_status_correction, made_at, due_at)
    select s.tenant, s.partnership, 'notice', s.id, ${status}, ${correction}, ${at}, ${at}
      from subscription s
     where s.partnership = ${within} and s.area = ${area} and s.confirmed_at is not null
    on conflict do nothing`.execute(db)
}

/** A partnership of some tenant in which mail waits. */
export type WaitingPlace = { tenant: string; partnership: string }

/** Where mail is due, or somebody asked before a time never confirmed, in every tenant; ids only. */
export async function mailWaiting(app: Kysely<Tables>, at: Date, askedBefore: Date): Promise<WaitingPlace[]> {
  const { rows } = await sql<WaitingPlace>`
    select tenant, partnership from samsyn_mail_waiting(${at}, ${askedBefore})`.execute(app)
  return rows
}

/** Forgets those who were asked to confirm before a time and never did, with all mail to them. */
export async function forgetUnconfirmed(db: Trx, partnership: string, askedBefore: Date): Promise<void> {
  await db
    .deleteFrom('subscription')
    .where('partnership', '=', partnership)
    .where('confirmedAt', 'is', null)
    .where('askedAt', '<', askedBefore)
    .execute()
}

/** A mail that is due, with everything to write it from. The address is still sealed. */
export type DueMail = {
  id: string
  kind: MailKind
  tries: number
  subscription: string
  language: Language
  sealedAddress: Buffer
  about: Followed['kind']
  /** The theme or the area that is followed. */
  followed: string
  name: string
  /** What a notice tells; null for other mail, and where it was struck or is not public any more. */
  told: { words: string; givenOn: Day } | null
}

/**
 * The next mail that is due, held by this transaction alone: another worker takes
 * the one after. When this one dies before it is done the mail is due as before.
 */
export async function claimMail(db: Trx, partnership: string, at: Date): Promise<DueMail | null> {
  const { rows } = await sql<Omit<DueMail, 'told'> & { words: string | null; givenOn: Day | null }>`
    select j.id, j.kind, j.tries, j.subscription, s.language, s.sealed_address,
           case when s.theme is null then 'area' else 'theme' end as about,
           coalesce(s.theme, s.area) as followed,
           coalesce((select v.name from theme_version v where v.tenant = s.tenant and v.theme = s.theme
                      order by v.number desc limit 1), samsyn_area_name(s.tenant, s.area)) as name,
           coalesce(f.words, c.words, a.shown ->> 'words') as words,
           coalesce(f.given_on, (coalesce(c.corrected_at, a.published_at) at time zone zone.name)::date) as given_on
      from mail_job j
      join subscription s on s.tenant = j.tenant and s.id = j.subscription
      left join area_status a on a.tenant = j.tenant and a.id = j.area_status
      left join area_status_correction c on c.tenant = j.tenant and c.id = j.area_status_correction
      cross join lateral (select n.time_zone as name from partnership_settings n
                           where n.tenant = j.tenant and n.partnership = j.partnership
                           order by n.written_at desc limit 1) zone
      left join feedback f on f.tenant = j.tenant and f.id = j.feedback and f.public
        and not exists (select from feedback_strike x where x.tenant = f.tenant and x.feedback = f.id)
     where j.partnership = ${partnership} and j.sent_at is null and j.given_up_at is null and j.due_at <= ${at}
     order by j.due_at, j.id
     limit 1
       for update of j skip locked`.execute(db)
  const [row] = rows
  if (!row) return null
  const { words, givenOn, ...mail } = row
  return { ...mail, told: words !== null && givenOn !== null ? { words, givenOn } : null }
}

/** Notes that a mail was handed to the mail server. */
export async function markSent(db: Trx, id: string, sentAt: Date): Promise<void> {
  await db.updateTable('mailJob').set({ sentAt }).where('id', '=', id).execute()
}

/** Lets a mail wait until then, with nothing held against it. */
export async function postpone(db: Trx, id: string, dueAt: Date): Promise<void> {
  await db.updateTable('mailJob').set({ dueAt }).where('id', '=', id).execute()
}

/** Notes that a mail could not be sent, and when it is tried again; never where `dueAt` is null. */
export async function markFailed(db: Trx, id: string, dueAt: Date | null, at: Date): Promise<void> {
  await db
    .updateTable('mailJob')
    .set((eb) => ({
      tries: eb('tries', '+', 1),
      ...(dueAt === null ? { givenUpAt: at } : { dueAt }),
    }))
    .where('id', '=', id)
    .execute()
}
