import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import {
  type Direction,
  holding,
  type Indicator,
  type IndicatorTopic,
  type NewIndicator,
  type Observation,
  type ReadLine,
} from './rules.ts'

/** The partnership's indicators, by name. */
export async function indicatorsOf(db: Trx, partnership: string): Promise<Indicator[]> {
  const rows = await db
    .selectFrom('indicator')
    .select(['id', 'name', 'topic', 'unit', 'source', 'direction', 'area'])
    .where('partnership', '=', partnership)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({
    ...row,
    topic: row.topic as IndicatorTopic,
    direction: row.direction as Direction,
  }))
}

/** What holds of each indicator's values, by the indicator's id; the earliest first. */
export async function observationsOf(db: Trx, partnership: string): Promise<Map<string, Observation[]>> {
  const rows = await db
    .selectFrom('indicatorObservation')
    .select(['id', 'indicator', 'fromDay', 'toDay', 'value'])
    .where('partnership', '=', partnership)
    .orderBy('notedAt')
    .execute()
  const noted = Map.groupBy(rows, ({ indicator }) => indicator)
  return new Map(
    [...noted].map(([indicator, own]) => [
      indicator,
      holding(
        own.map(({ id, fromDay, toDay, value }) => ({ id, from: fromDay as Day, to: toDay as Day, value })),
      ),
    ]),
  )
}

export async function saveIndicator(act: Act, indicator: NewIndicator): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('indicator')
    .values({ tenant, partnership, ...indicator, madeBy: by, madeAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveObservations(
  act: Act,
  indicator: string,
  lines: readonly ReadLine[],
): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('indicatorObservation')
    .values(
      lines.map(({ from, to, value }) => ({
        ...{ tenant, partnership, indicator, value },
        ...{ fromDay: from, toDay: to, notedBy: by, notedAt: at },
      })),
    )
    .execute()
}
