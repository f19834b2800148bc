import type { Act } from '../act.ts'
import type { Commitment, Visibility } from '../action-plan/rules.ts'
import type { Trx } from '../database/transaction.ts'
import { readableBy } from './deviation.rules.ts'
import { boundBy } from './reach.rules.ts'
import type {
  Telling,
  ToldConfirmation,
  ToldCount,
  ToldDeviation,
  ToldFacts,
  ToldNoun,
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
  const rows = await db
    .selectFrom('deviation as t')
    .leftJoin('deviationStrike as s', (join) =>
      join.onRef('s.tenant', '=', 't.tenant').onRef('s.deviation', '=', 't.id'),
    )
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 't.tenant').onRef('w.id', '=', 't.writtenBy'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 't.tenant').onRef('x.id', '=', 's.struckBy'),
    )
    .select(telling)
    .select(['t.writtenBy as recordedBy', 't.writtenAt as recordedAt', 't.cause', 't.adjustment'])
    .select('t.visibility')
    .where('t.partnership', '=', partnership)
    .where('t.commitment', '=', commitment)
    .orderBy('t.fromDay', 'desc')
    .orderBy('t.writtenAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...withStrike(row), visibility: row.visibility as Visibility }))
}

/** Each time somebody confirmed that no need arose, the latest days first. */
async function confirmationsOf(
  db: Trx,
  partnership: string,
  commitment: string,
): Promise<ToldConfirmation[]> {
  const rows = await db
    .selectFrom('noNeedConfirmation as t')
    .leftJoin('noNeedConfirmationStrike as s', (join) =>
      join.onRef('s.tenant', '=', 't.tenant').onRef('s.noNeedConfirmation', '=', 't.id'),
    )
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 't.tenant').onRef('w.id', '=', 't.recordedBy'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 't.tenant').onRef('x.id', '=', 's.struckBy'),
    )
    .select(telling)
    .select(['t.recordedBy', 't.recordedAt'])
    .where('t.partnership', '=', partnership)
    .where('t.commitment', '=', commitment)
    .orderBy('t.fromDay', 'desc')
    .orderBy('t.recordedAt', 'desc')
    .execute()
  return rows.map(withStrike)
}

/** Every number of occasions that was told, also those that a later one replaced. */
async function countsOf(db: Trx, partnership: string, commitment: string): Promise<ToldCount[]> {
  const rows = await db
    .selectFrom('occasionCount as t')
    .leftJoin('occasionCountStrike as s', (join) =>
      join.onRef('s.tenant', '=', 't.tenant').onRef('s.occasionCount', '=', 't.id'),
    )
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 't.tenant').onRef('w.id', '=', 't.recordedBy'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 't.tenant').onRef('x.id', '=', 's.struckBy'),
    )
    .select(telling)
    .select(['t.recordedBy', 't.recordedAt', 't.count'])
    .where('t.partnership', '=', partnership)
    .where('t.commitment', '=', commitment)
    .orderBy('t.fromDay', 'desc')
    .orderBy('t.recordedAt', 'desc')
    .execute()
  return rows.map(withStrike)
}

/** What the three have in common, as each of them names it above. */
const telling = [
  't.id',
  't.fromDay as from',
  't.toDay as to',
  't.organisation',
  'w.name as recorderName',
  's.reason as strikeReason',
  's.struckAt',
  'x.name as strikerName',
] as const

type StrikeColumns = { strikeReason: string | null; struckAt: Date | null; strikerName: string | null }

function withStrike<Row extends StrikeColumns>({ strikeReason, struckAt, strikerName, ...row }: Row) {
  const strike: Telling['strike'] =
    strikeReason && struckAt ? { reason: strikeReason, byName: strikerName, at: struckAt } : null
  return { ...row, strike }
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
