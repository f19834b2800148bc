import { sql } from 'kysely'
import type { Calendar, RiskOccasion } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import type { NewOccasion, WrittenOccasion } from './occasions.rules.ts'
import type { Area, AreaChange, AreaKind, NewArea } from './rules.ts'

/** Who writes, for which partnership, when: of the act. */
type Writing = { tenant: string; within: string; by: string; at: Date; db: Trx }

/** A partnership's areas, those that have ended included, by name as Swedish sorts it (å, ä, ö last). */
export async function areasOf(db: Trx, partnership: string): Promise<Area[]> {
  const rows = await db
    .selectFrom('area as a')
    .leftJoinLateral(
      (newest) =>
        newest
          .selectFrom('areaVersion')
          .select(['name', 'code', 'validTo', 'number'])
          .whereRef('tenant', '=', 'a.tenant')
          .whereRef('area', '=', 'a.id')
          .orderBy('number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select(['a.id', 'a.parent', 'a.kind', 'a.validFrom'])
    .select(({ eb, fn }) => [
      fn.coalesce('v.name', 'a.name').as('name'),
      eb.case().when('v.number', 'is', null).then(eb.ref('a.code')).else(eb.ref('v.code')).end().as('code'),
      eb
        .case()
        .when('v.number', 'is', null)
        .then(eb.ref('a.validTo'))
        .else(eb.ref('v.validTo'))
        .end()
        .as('validTo'),
    ])
    .where('a.partnership', '=', partnership)
    .execute()
  const byName = new Intl.Collator('sv')
  return rows
    .map((row) => ({ ...row, kind: row.kind as AreaKind }))
    .sort((one, other) => byName.compare(one.name, other.name))
}

/** The occasions that hold: struck ones are left out. */
export async function riskOccasionsOf(db: Trx, partnership: string): Promise<RiskOccasion[]> {
  const written = await writtenOccasionsOf(db, partnership)
  return written
    .filter(({ struck }) => struck === null)
    .map(({ id, calendar, title, from, to }) => ({ id, calendar, title, from, to }))
}

/** What the days of a partnership look like, as the rules of standing read them. */
export async function calendarOf(
  db: Trx,
  face: { id: string; timeZone: string; country: Calendar['country'] },
): Promise<Calendar> {
  const { timeZone, country } = face
  return { timeZone, country, riskOccasions: await riskOccasionsOf(db, face.id) }
}

/** Every occasion ever written, the struck ones with the reason, the earliest first. */
export async function writtenOccasionsOf(db: Trx, partnership: string): Promise<WrittenOccasion[]> {
  const rows = await db
    .selectFrom('riskOccasion as o')
    .leftJoin('riskOccasionStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'o.tenant').onRef('s.riskOccasion', '=', 'o.id'),
    )
    .select(['o.id', 'o.calendar', 'o.title', 'o.fromDay as from', 'o.toDay as to', 'o.writtenBy'])
    .select(['s.reason', 's.struckAt'])
    .where('o.partnership', '=', partnership)
    .orderBy('o.fromDay')
    .orderBy('o.toDay')
    .orderBy('o.title')
    .execute()
  return rows.map(({ reason, struckAt, ...occasion }) => ({
    ...occasion,
    struck: reason === null || struckAt === null ? null : { reason, at: struckAt },
  }))
}

/** Holds other writers of the same calendar back until this act is saved, so that a form sent twice adds once. */
export async function holdCalendar({ db, within }: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`risk occasions of ${within}`}, 0))`.execute(db)
}

/** Saves occasions and returns their ids, in the same order. */
export async function saveOccasions(writing: Writing, occasions: NewOccasion[]): Promise<string[]> {
  const { db, tenant, within, by, at } = writing
  const ids: string[] = []
  for (const { calendar, title, from, to } of occasions) {
    const row = { tenant, partnership: within, calendar, title, writtenBy: by, writtenAt: at }
    const { id } = await db
      .insertInto('riskOccasion')
      .values({ ...row, fromDay: from, toDay: to })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  return ids
}

export async function saveStrike(writing: Writing, riskOccasion: string, reason: string): Promise<void> {
  const { db, tenant, within, by, at } = writing
  await db
    .insertInto('riskOccasionStrike')
    .values({ tenant, partnership: within, riskOccasion, reason, struckBy: by, struckAt: at })
    .execute()
}

export async function saveArea(writing: Writing, area: NewArea): Promise<string> {
  const { db, tenant, within, at } = writing
  const { id } = await db
    .insertInto('area')
    .values({ ...area, tenant, partnership: within, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves what an area is from now on; what it was stays in the rows before. */
export async function saveAreaVersion(writing: Writing, area: string, change: AreaChange): Promise<void> {
  const { db, tenant, within, by, at } = writing
  const { newest } = await db
    .selectFrom('areaVersion')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`1`).as('newest'))
    .where('area', '=', area)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('areaVersion')
    .values({
      ...change,
      tenant,
      partnership: within,
      area,
      number: newest + 1,
      writtenBy: by,
      writtenAt: at,
    })
    .execute()
}
