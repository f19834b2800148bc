import { sql } from 'kysely'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import {
  choosable,
  hasLeft,
  type NewOrganisation,
  type OrganisationChange,
  type OrganisationKind,
  type Party,
} from './rules.ts'

/** A party or partner: who does things. Never a person. */
export type Organisation = {
  id: string
  /** By which it goes now. */
  name: string
  kind: OrganisationKind
  party: Party | null
  /** The day it was entered here, in the partnership's own time zone. */
  enteredOn: Day
  /** The last day it works here; null while it goes on. */
  toDay: Day | null
  /** Names it went by before, the latest first. */
  formerNames: string[]
  /** Whether it lies in this partnership, and so is renamed and ended here. */
  keptHere: boolean
}

/**
 * The organisations that work together here or did, by name: the partnership's
 * own and those of the partnership above it, so that a police area's police is
 * one organisation in all its municipalities.
 */
export async function organisationsOf(db: Trx): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.kind', 'o.party'])
    .select([
      sql<string>`samsyn_organisation_name(o.tenant, o.id)`.as('name'),
      sql<boolean>`o.partnership = samsyn_partnership()`.as('keptHere'),
      sql<Day>`(o.created_at at time zone coalesce((select s.time_zone from partnership_settings s
        where s.tenant = o.tenant and s.partnership = samsyn_partnership()
        order by s.written_at desc limit 1), 'UTC'))::date`.as('enteredOn'),
      sql<Day | null>`(select v.to_day from organisation_version v
        where v.tenant = o.tenant and v.organisation = o.id order by v.number desc limit 1)`.as('toDay'),
      sql<string[]>`array(select former.name
        from (select 1 as number, o.name union all
              select v.number, v.name from organisation_version v
               where v.tenant = o.tenant and v.organisation = o.id) former
        group by former.name
       having former.name <> samsyn_organisation_name(o.tenant, o.id)
        order by max(former.number) desc)`.as('formerNames'),
    ])
    .where(
      sql<boolean>`o.partnership = samsyn_partnership() or o.partnership =
        (select p.parent from partnership p where p.tenant = o.tenant and p.id = samsyn_partnership())`,
    )
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind, party: row.party as Party | null }))
}

/** Those that may be chosen for something new on a day, and those that were chosen before. */
export async function organisationsToChoose(db: Trx, day: Day, chosen?: readonly string[]) {
  return choosable(await organisationsOf(db), day, chosen)
}

/** Those of the organisations that have left by a day, by their ids. */
export async function organisationsThatLeft(db: Trx, day: Day): Promise<Set<string>> {
  return new Set((await organisationsOf(db)).filter((one) => hasLeft(one, day)).map(({ id }) => id))
}

type Place = { tenant: string; partnership: string; at: Date }

/** Keeps a new organisation of a partnership and gives its id. */
export async function saveOrganisation(
  db: Trx,
  { at, ...where }: Place,
  { name, kind, party }: NewOrganisation,
): Promise<string> {
  const saved = await db
    .insertInto('organisation')
    .values({ ...where, name, kind, party, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** Holds other writers of the same organisations back until this act is saved. */
export async function holdOrganisations(db: Trx, within: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisations of ${within}`}, 0))`.execute(db)
}

/** What an organisation was called and how long it was here, as each version said. */
export type OrganisationVersion = {
  number: number
  name: string
  toDay: Day | null
  reason: string
  writtenAt: Date
  writtenByName: string | null
}

/** The versions of an organisation, the one that holds first. */
export async function organisationHistory(db: Trx, organisation: string): Promise<OrganisationVersion[]> {
  const { rows } = await sql<OrganisationVersion>`
    select v.number, v.name, v.to_day, v.reason, v.written_at, u.name as written_by_name
      from organisation_version v
      left join app_user u on u.tenant = v.tenant and u.id = v.written_by
     where v.organisation = ${organisation}
     union all
    select 1, o.name, null, '', o.created_at, null from organisation o where o.id = ${organisation}
     order by number desc`.execute(db)
  return rows
}

type Writing = { tenant: string; by: string; at: Date }

/** Saves what an organisation is from now on; what it was stays in the rows before. */
export async function saveOrganisationVersion(
  db: Trx,
  { tenant, by, at }: Writing,
  organisation: string,
  change: OrganisationChange,
): Promise<void> {
  const { newest } = await db
    .selectFrom('organisationVersion')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`1`).as('newest'))
    .where('organisation', '=', organisation)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('organisationVersion')
    .values({ ...change, tenant, organisation, number: newest + 1, writtenBy: by, writtenAt: at })
    .execute()
}

/** What an organisation is responsible for. */
export type AnsweredFor = {
  kind: 'commitment' | 'measure'
  id: string
  /** Null where it belongs to a partnership whose rows are not open here. */
  title: string | null
  lastDay: Day | null
  partnership: string
  partnershipName: string
}

/**
 * Every commitment and measure an organisation is responsible for, in whichever
 * partnership of the tenant. Asked of a function of the database, since the plan
 * is a later step than this one.
 */
export async function answeredForBy(db: Trx, organisation: string): Promise<AnsweredFor[]> {
  const { rows } = await sql<AnsweredFor>`
    select held.*, samsyn_partnership_name(held.partnership) as partnership_name
      from samsyn_answered_for(${organisation}) held`.execute(db)
  return rows
}
