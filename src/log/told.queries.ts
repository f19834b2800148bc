import type { AliasableExpression } from 'kysely'
import type { Act } from '../act.ts'
import type { Commitment, Visibility } from '../action-plan/rules.ts'
import type { Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import { readableBy } from './deviation.rules.ts'
import { boundBy } from './reach.rules.ts'
import {
  strikeIn,
  type ToldConfirmation,
  type ToldCount,
  type ToldDeviation,
  type ToldFacts,
  type ToldNoun,
} from './told.rules.ts'

/** What was told about a commitment beside the occurrences, as far as whoever acts may read it. */
export async function toldFactsOf(
  { db, within, organisation }: Act,
  commitment: Pick<Commitment, 'id' | 'responsible' | 'cooperating'>,
): Promise<ToldFacts> {
  const isBound = boundBy(commitment).includes(organisation)
  return {
    deviation: readableBy(await deviationsOf(db, within, commitment.id), isBound),
    noNeedConfirmation: await confirmationsOf(db, within, commitment.id),
    occasionCount: await countsOf(db, within, commitment.id),
  }
}

/** The deviations told of a commitment, the latest first. */
export async function deviationsOf(
  db: Trx,
  partnership: string,
  commitment: string,
): Promise<ToldDeviation[]> {
  const deviations = db
    .selectFrom('deviation as t')
    .leftJoin('deviationStrike as s', (join) =>
      join.onRef('s.tenant', '=', 't.tenant').onRef('s.deviation', '=', 't.id'),
    )
    .select(telling)
    .select(['t.writtenBy as recordedBy', 't.writtenAt as recordedAt'])
    .select(['t.cause', 't.adjustment', 't.visibility'])
    .where('t.partnership', '=', partnership)
    .where('t.commitment', '=', commitment)
  const told = await withNames(db, deviations)
  return told.map((row) => ({ ...row, visibility: row.visibility as Visibility }))
}

/** Each time somebody confirmed that no need arose, the latest days first. */
function confirmationsOf(db: Trx, partnership: string, commitment: string): Promise<ToldConfirmation[]> {
  const confirmations = db
    .selectFrom('noNeedConfirmation as t')
    .leftJoin('noNeedConfirmationStrike as s', (join) =>
      join.onRef('s.tenant', '=', 't.tenant').onRef('s.noNeedConfirmation', '=', 't.id'),
    )
    .select(telling)
    .select(['t.recordedBy', 't.recordedAt'])
    .where('t.partnership', '=', partnership)
    .where('t.commitment', '=', commitment)
  return withNames(db, confirmations)
}

/** Every number of occasions that was told, also those that a later one replaced. */
function countsOf(db: Trx, partnership: string, commitment: string): Promise<ToldCount[]> {
  const counts = db
    .selectFrom('occasionCount as t')
    .leftJoin('occasionCountStrike as s', (join) =>
      join.onRef('s.tenant', '=', 't.tenant').onRef('s.occasionCount', '=', 't.id'),
    )
    .select(telling)
    .select(['t.recordedBy', 't.recordedAt', 't.count', 't.estimated'])
    .where('t.partnership', '=', partnership)
    .where('t.commitment', '=', commitment)
  return withNames(db, counts)
}

/** What the three have in common, as each of them names it above. */
const telling = [
  't.tenant',
  't.id',
  't.fromDay as from',
  't.toDay as to',
  't.organisation',
  's.reason as strikeReason',
  's.struckAt',
  's.struckBy',
] as const

type ToldRow = {
  tenant: string
  id: string
  from: Day
  to: Day
  organisation: string
  recordedBy: string | null
  recordedAt: Date
  strikeReason: string | null
  struckAt: Date | null
  struckBy: string | null
}

/** What was told with the names of who told it and who struck it; the latest days first, of the same days the newest. */
async function withNames<Row extends ToldRow>(db: Trx, told: AliasableExpression<Row>) {
  const rows = await db
    .selectFrom((told as AliasableExpression<ToldRow>).as('t'))
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 't.tenant').onRef('w.id', '=', 't.recordedBy'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 't.tenant').onRef('x.id', '=', 't.struckBy'),
    )
    .selectAll('t')
    .select(['w.name as recorderName', 'x.name as strikerName'])
    .orderBy('t.from', 'desc')
    .orderBy('t.recordedAt', 'desc')
    .execute()
  return (rows as (Row & (typeof rows)[number])[]).map(
    ({ tenant: _, strikeReason, struckAt, struckBy: __, strikerName, ...row }) => ({
      ...row,
      strike: strikeIn({ strikeReason, struckAt, strikerName }),
    }),
  )
}

/** Crosses out what was told, once: whoever strikes holds the commitment's facts and has looked. */
export async function saveStrike(act: Act, noun: ToldNoun, id: string, reason: string): Promise<void> {
  const strike = {
    tenant: act.tenant,
    partnership: act.within,
    reason,
    struckBy: act.by,
    struckAt: act.at,
  }
  const { db } = act
  const saving = {
    deviation: db.insertInto('deviationStrike').values({ ...strike, deviation: id }),
    noNeedConfirmation: db
      .insertInto('noNeedConfirmationStrike')
      .values({ ...strike, noNeedConfirmation: id }),
    occasionCount: db.insertInto('occasionCountStrike').values({ ...strike, occasionCount: id }),
  }
  await saving[noun].execute()
}
