import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import { coverageUnitsOf } from './coverage-units.queries.ts'
import type { Facts, Occurrence, ResponseUnit } from './rules.ts'
import { type Strike, strikeIn } from './told.rules.ts'

/**
 * Everything reported about these commitments, or about all of the
 * partnership's where none are named; by commitment. One question per table.
 * A number of occasions told anew for the same month or year replaces the one before.
 * What was struck is as if never told. Of a measure that several have together
 * an occurrence is left out where it does not count in the plan of `countedIn`:
 * the partnership's own unless said otherwise, or nobody's where it is null.
 */
export async function factsOf(
  db: Trx,
  partnership: string,
  commitments?: string[],
  countedIn: string | null = partnership,
): Promise<Map<string, Facts>> {
  const occurrences = await db
    .selectFrom('occurrence as o')
    .leftJoin('occurrenceStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'o.tenant').onRef('s.occurrence', '=', 'o.id'),
    )
    .select([
      'o.id',
      'o.commitment',
      'o.day',
      'o.quantity',
      'o.quantityWords',
      'o.organisation',
      'o.area',
      'o.coverageUnit',
      'o.distinctKey as distinct',
      'o.riskOccasion',
      'o.responseHours',
    ])
    .where('o.partnership', '=', partnership)
    .where('s.occurrence', 'is', null)
    .$if(countedIn !== null, (query) =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('occurrenceLeftOut as l')
              .select('l.occurrence')
              .whereRef('l.tenant', '=', 'o.tenant')
              .whereRef('l.occurrence', '=', 'o.id')
              .where('l.municipality', '=', countedIn ?? ''),
          ),
        ),
      ),
    )
    .$if(commitments !== undefined, (query) => query.where('o.commitment', 'in', commitments ?? []))
    .execute()
  const counts = await db
    .selectFrom('occasionCount as c')
    .leftJoin('occasionCountStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'c.tenant').onRef('s.occasionCount', '=', 'c.id'),
    )
    .distinctOn(['c.commitment', 'c.fromDay'])
    .select(['c.commitment', 'c.fromDay', 'c.toDay', 'c.count', 'c.estimated'])
    .where('c.partnership', '=', partnership)
    .where('s.occasionCount', 'is', null)
    .orderBy('c.commitment')
    .orderBy('c.fromDay')
    .orderBy('c.recordedAt', 'desc')
    .execute()
  const confirmations = await db
    .selectFrom('noNeedConfirmation as c')
    .leftJoin('noNeedConfirmationStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'c.tenant').onRef('s.noNeedConfirmation', '=', 'c.id'),
    )
    .select(['c.commitment', 'c.fromDay', 'c.toDay'])
    .where('c.partnership', '=', partnership)
    .where('s.noNeedConfirmation', 'is', null)
    .execute()
  const pauses = await db
    .selectFrom('pause as p')
    .leftJoin('pauseEnding as e', (join) =>
      join.onRef('e.tenant', '=', 'p.tenant').onRef('e.pause', '=', 'p.id'),
    )
    .leftJoin('pauseStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'p.tenant').onRef('s.pause', '=', 'p.id'),
    )
    .select(['p.commitment', 'p.fromDay', 'p.toDay', 'p.reason', 'e.toDay as endedOn'])
    .where('p.partnership', '=', partnership)
    .where('s.pause', 'is', null)
    .execute()
  const units = await coverageUnitsOf(db, partnership)

  const facts = new Map<string, Facts>()
  const factsFor = (commitment: string) => {
    const known = facts.get(commitment) ?? noFacts()
    facts.set(commitment, known)
    return known
  }
  for (const row of occurrences) factsFor(row.commitment).occurrences.push(row as Occurrence)
  for (const { commitment, fromDay: from, toDay: to, count, estimated } of counts)
    factsFor(commitment).occasionCounts.push({ commitment, from, to, count, estimated })
  for (const { commitment, fromDay: from, toDay: to } of confirmations)
    factsFor(commitment).noNeedConfirmations.push({ commitment, from, to })
  for (const { commitment, fromDay: from, toDay, endedOn, reason } of pauses)
    factsFor(commitment).pauses.push({ commitment, from, to: endedOn ?? toDay, reason })
  for (const { number: _, strike: __, ...unit } of units) factsFor(unit.commitment).coverageUnits.push(unit)
  return facts
}

export function noFacts(): Facts {
  return { occurrences: [], occasionCounts: [], noNeedConfirmations: [], pauses: [], coverageUnits: [] }
}

/** An occurrence as it is read in the log: with who, and struck or not. */
export type LoggedOccurrence = {
  id: string
  /** In whose log it stands: the keeper's, where several have the measure together. */
  partnership: string
  commitment: string
  day: string
  quantity: number
  quantityWords: string | null
  organisation: string
  organisationName: string
  note: string | null
  distinctKey: string | null
  coverageUnit: string | null
  unitName: string | null
  area: string | null
  areaName: string | null
  riskOccasion: string | null
  occasionTitle: string | null
  responseHours: number | null
  responseUnit: ResponseUnit | null
  channel: string | null
  recordedBy: string | null
  recorderName: string | null
  recordedAt: Date
  strike: Strike | null
}

/** What was logged about one commitment, newest day first, struck rows among them; of one year where one is named. */
export async function loggedOccurrences(
  db: Trx,
  commitment: string,
  limit = 200,
  year?: number,
): Promise<LoggedOccurrence[]> {
  const rows = await logRows(db)
    .where('o.commitment', '=', commitment)
    .$if(year !== undefined, (query) =>
      query.where('o.day', '>=', `${year}-01-01`).where('o.day', '<=', `${year}-12-31`),
    )
    .orderBy('o.day', 'desc')
    .orderBy('o.recordedAt', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asLogged)
}

/** One logged occurrence of the partnership, or of a measure it shares; null where there is none with this id. */
export async function loggedOccurrence(
  db: Trx,
  partnership: string,
  id: string,
): Promise<LoggedOccurrence | null> {
  const row = await logRows(db)
    .where(({ or, eb }) =>
      or([
        eb('o.partnership', '=', partnership),
        sql<boolean>`o.commitment = any ((select samsyn_shared_commitments())::uuid[])`,
      ]),
    )
    .where('o.id', '=', id)
    .executeTakeFirst()
  return row ? asLogged(row) : null
}

function logRows(db: Trx) {
  return db
    .selectFrom('occurrence as o')
    .leftJoin('occurrenceStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'o.tenant').onRef('s.occurrence', '=', 'o.id'),
    )
    .leftJoin('coverageUnit as u', (join) =>
      join.onRef('u.tenant', '=', 'o.tenant').onRef('u.id', '=', 'o.coverageUnit'),
    )
    .leftJoin('riskOccasion as r', (join) =>
      join.onRef('r.tenant', '=', 'o.tenant').onRef('r.id', '=', 'o.riskOccasion'),
    )
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 'o.tenant').onRef('w.id', '=', 'o.recordedBy'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 's.tenant').onRef('x.id', '=', 's.struckBy'),
    )
    .select([
      'o.id',
      'o.partnership',
      'o.commitment',
      'o.day',
      'o.quantity',
      'o.quantityWords',
      'o.organisation',
      sql<string>`samsyn_organisation_name(o.tenant, o.organisation)`.as('organisationName'),
      'o.note',
      'o.distinctKey',
      'o.coverageUnit',
      'o.area',
      'o.riskOccasion',
      'u.name as unitName',
      sql<string | null>`samsyn_area_name(o.tenant, o.area)`.as('areaName'),
      'r.title as occasionTitle',
      'o.responseHours',
      sql<ResponseUnit | null>`o.response_unit`.as('responseUnit'),
      'o.channel',
      'o.recordedBy',
      'w.name as recorderName',
      'o.recordedAt',
      's.reason as strikeReason',
      's.struckAt',
      'x.name as strikerName',
    ])
}

function asLogged({
  strikeReason,
  struckAt,
  strikerName,
  ...row
}: Awaited<ReturnType<ReturnType<typeof logRows>['executeTakeFirstOrThrow']>>): LoggedOccurrence {
  return {
    ...row,
    strike: strikeIn({ strikeReason, struckAt, strikerName }),
  }
}

export type OccurrenceRow = {
  id: string
  commitment: string
  day: string
  quantity: number
  quantityWords: string | null
  organisation: string
  area: string | null
  coverageUnit: string | null
  distinctKey: string | null
  riskOccasion: string | null
  responseHours: number | null
  responseUnit: ResponseUnit | null
  channel: string | null
  note: string | null
}

/**
 * Appends an occurrence to the log of the partnership that keeps its commitment;
 * the same id sent twice is one, and with other contents is refused. Tells which it was.
 */
export async function saveOccurrence(
  act: Act,
  row: OccurrenceRow,
  keeper: string = act.within,
): Promise<'saved' | 'alreadySaved' | 'idTaken'> {
  const saved = await act.db
    .insertInto('occurrence')
    .values({ ...row, tenant: act.tenant, partnership: keeper, recordedBy: act.by, recordedAt: act.at })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
    .executeTakeFirst()
  if (Number(saved.numInsertedOrUpdatedRows ?? 0) > 0) return 'saved'
  const there = await act.db
    .selectFrom('occurrence')
    .selectAll()
    .where('id', '=', row.id)
    .where('partnership', '=', keeper)
    .executeTakeFirst()
  const isTheSame =
    there !== undefined &&
    Object.entries(row).every(([name, value]) => there[name as keyof OccurrenceRow] === value)
  return isTheSame ? 'alreadySaved' : 'idTaken'
}

/** Crosses an occurrence out, once, in every plan it counts in: whoever strikes holds the commitment's facts and has looked. */
export async function saveOccurrenceStrike(
  act: Act,
  { id: occurrence, partnership }: Pick<LoggedOccurrence, 'id' | 'partnership'>,
  reason: string,
): Promise<void> {
  await act.db
    .insertInto('occurrenceStrike')
    .values({
      tenant: act.tenant,
      partnership,
      occurrence,
      reason,
      struckBy: act.by,
      struckAt: act.at,
    })
    .execute()
}
