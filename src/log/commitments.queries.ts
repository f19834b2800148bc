import { sql } from 'kysely'
import type { Act } from '../act.ts'
import { commitmentsOf } from '../action-plan/queries.ts'
import type { Commitment } from '../action-plan/rules.ts'
import type { SharingParty } from '../action-plan/sharing/rules.ts'
import { areasOf, riskOccasionsOf } from '../areas/queries.ts'
import type { Trx } from '../database/transaction.ts'
import { type Permission, reachOf } from '../partnership/rules.ts'
import { coverageUnitsOf } from './coverage-units.queries.ts'
import type { Ground } from './occurrence.rules.ts'
import { mayReportOn, organisationsToReportFor } from './reach.rules.ts'

/** Why there is nothing to report on: another partnership's is as if it were not there. */
export type Refusal = 'notFound' | 'notAllowed'

export function isRefusal(value: unknown): value is Refusal {
  return value === 'notFound' || value === 'notAllowed'
}

/** The commitment of this partnership with that id, where whoever acts may do this with it. */
export async function commitmentFor(
  act: Act,
  id: string,
  permission: Permission,
): Promise<Commitment | Refusal> {
  const commitment = (await commitmentsOf(act.db, act.within)).find((one) => one.id === id)
  if (!commitment) return 'notFound'
  const reach = reachOf(act.role, permission)
  return mayReportOn(commitment, reach, act.organisation) ? commitment : 'notAllowed'
}

/** Everything a report on a commitment is held against; one that several have together is covered by its keeper's units. */
export async function groundFor(
  act: Act,
  { commitment, keeper, parties }: { commitment: Commitment; keeper: string; parties: SharingParty[] },
): Promise<Ground> {
  const areas = await areasOf(act.db, act.within)
  return {
    commitment,
    units: await coverageUnitsOf(act.db, keeper, commitment.id),
    parties,
    areas: areas.map(({ id }) => id),
    occasions: await riskOccasionsOf(act.db, act.within),
    organisations: organisationsToReportFor(commitment, reachOf(act.role, 'log'), act.organisation),
    today: act.today,
  }
}

/** The last day on which something was logged, for each commitment that has any; of what is shared too. */
export async function lastDaysLogged(db: Trx, partnership: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('occurrence as o')
    .leftJoin('occurrenceStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'o.tenant').onRef('s.occurrence', '=', 'o.id'),
    )
    .select(['o.commitment', (eb) => eb.fn.max('o.day').as('day')])
    .where(({ or, eb }) =>
      or([
        eb('o.partnership', '=', partnership),
        sql<boolean>`o.commitment = any ((select samsyn_shared_commitments())::uuid[])`,
      ]),
    )
    .where('s.occurrence', 'is', null)
    .groupBy('o.commitment')
    .execute()
  return new Map(rows.map(({ commitment, day }) => [commitment, day]))
}

/** The channels named so far for a commitment, the most used first. */
export async function channelsUsed(db: Trx, commitment: string): Promise<string[]> {
  const rows = await db
    .selectFrom('occurrence')
    .select('channel')
    .where('commitment', '=', commitment)
    .where('channel', 'is not', null)
    .groupBy('channel')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .limit(12)
    .execute()
  return rows.flatMap(({ channel }) => (channel ? [channel] : []))
}

/** The years in which something was logged for a commitment, the latest first. */
export async function yearsLogged(db: Trx, commitment: string): Promise<number[]> {
  const rows = await db
    .selectFrom('occurrence')
    .select((eb) => eb.fn<number>('date_part', [eb.val('year'), 'day']).as('year'))
    .where('commitment', '=', commitment)
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}
