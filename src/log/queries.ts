import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { Facts, Occurrence } from './rules.ts'

/**
 * Everything reported about these commitments, or about all of the
 * partnership's where none are named; by commitment. One question per table.
 */
export async function factsOf(db: Trx, partnership: string, commitments?: string[]): Promise<Map<string, Facts>> {
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
    .$if(commitments !== undefined, (query) => query.where('o.commitment', 'in', commitments ?? []))
    .execute()
  const of = <T extends 'occasionCount' | 'noNeedConfirmation'>(table: T) =>
    db.selectFrom(table as 'occasionCount').selectAll().where('partnership', '=', partnership).execute()
  const counts = await of('occasionCount')
  const confirmations = await of('noNeedConfirmation')
  const pauses = await db
    .selectFrom('pause as p')
    .leftJoin('pauseEnding as e', (join) => join.onRef('e.tenant', '=', 'p.tenant').onRef('e.pause', '=', 'p.id'))
    .select(['p.commitment', 'p.fromDay', 'p.toDay', 'p.reason', 'e.toDay as endedOn'])
    .where('p.partnership', '=', partnership)
    .execute()
  const units = await db
    .selectFrom('coverageUnit')
    .select(['id', 'commitment', 'name', 'fromDay as from', 'toDay as to'])
    .where('partnership', '=', partnership)
    .execute()

  const facts = new Map<string, Facts>()
  const factsFor = (commitment: string) => {
    const known = facts.get(commitment) ?? noFacts()
    facts.set(commitment, known)
    return known
  }
  for (const row of occurrences) factsFor(row.commitment).occurrences.push(row as Occurrence)
  for (const { commitment, fromDay: from, toDay: to, count } of counts)
    factsFor(commitment).occasionCounts.push({ commitment, from, to, count })
  for (const { commitment, fromDay: from, toDay: to } of confirmations)
    factsFor(commitment).noNeedConfirmations.push({ commitment, from, to })
  for (const { commitment, fromDay: from, toDay, endedOn, reason } of pauses)
    factsFor(commitment).pauses.push({ commitment, from, to: endedOn ?? toDay, reason })
  for (const unit of units) factsFor(unit.commitment).coverageUnits.push(unit)
  return facts
}

export function noFacts(): Facts {
  return { occurrences: [], occasionCounts: [], noNeedConfirmations: [], pauses: [], coverageUnits: [] }
}

/** An occurrence as it is read in the log: with who, and struck or not. */
export type LoggedOccurrence = {
  id: string
  commitment: string
  day: string
  quantity: number
  quantityWords: string | null
  organisationName: string
  note: string | null
  distinctKey: string | null
  unitName: string | null
  areaName: string | null
  occasionTitle: string | null
  channel: string | null
  recordedBy: string | null
  recordedAt: Date
  strike: { reason: string; at: Date } | null
}

/** What was logged about one commitment, newest day first, struck rows among them. */
export async function loggedOccurrences(db: Trx, commitment: string, limit = 200): Promise<LoggedOccurrence[]> {
  const rows = await db
    .selectFrom('occurrence as o')
    .innerJoin('organisation as g', (join) => join.onRef('g.tenant', '=', 'o.tenant').onRef('g.id', '=', 'o.organisation'))
    .leftJoin('occurrenceStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'o.tenant').onRef('s.occurrence', '=', 'o.id'),
    )
    .leftJoin('coverageUnit as u', (join) => join.onRef('u.tenant', '=', 'o.tenant').onRef('u.id', '=', 'o.coverageUnit'))
    .leftJoin('area as a', (join) => join.onRef('a.tenant', '=', 'o.tenant').onRef('a.id', '=', 'o.area'))
    .leftJoin('riskOccasion as r', (join) => join.onRef('r.tenant', '=', 'o.tenant').onRef('r.id', '=', 'o.riskOccasion'))
    .select([
      'o.id',
      'o.commitment',
      'o.day',
      'o.quantity',
      'o.quantityWords',
      'g.name as organisationName',
      'o.note',
      'o.distinctKey',
      'u.name as unitName',
      'a.name as areaName',
      'r.title as occasionTitle',
      'o.channel',
      'o.recordedBy',
      'o.recordedAt',
      's.reason as strikeReason',
      's.struckAt',
    ])
    .where('o.commitment', '=', commitment)
    .orderBy('o.day', 'desc')
    .orderBy('o.recordedAt', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ strikeReason, struckAt, ...row }) => ({
    ...row,
    strike: strikeReason && struckAt ? { reason: strikeReason, at: struckAt } : null,
  }))
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
  channel: string | null
  note: string | null
}

/** Appends an occurrence; the same id sent twice is one. Tells which of the two it was. */
export async function saveOccurrence(act: Act, row: OccurrenceRow): Promise<'saved' | 'alreadySaved' | 'idTaken'> {
  const saved = await act.db
    .insertInto('occurrence')
    .values({ ...row, tenant: act.tenant, partnership: act.within, recordedBy: act.by, recordedAt: act.at })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
    .executeTakeFirst()
  if (Number(saved.numInsertedOrUpdatedRows ?? 0) > 0) return 'saved'
  const there = await act.db
    .selectFrom('occurrence')
    .select(['commitment', 'day'])
    .where('id', '=', row.id)
    .where('partnership', '=', act.within)
    .executeTakeFirst()
  return there?.commitment === row.commitment && there.day === row.day ? 'alreadySaved' : 'idTaken'
}
