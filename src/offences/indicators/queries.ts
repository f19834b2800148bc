import type { Act } from '../../act.ts'
import { exposureOf } from '../../areas/population/queries.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { countsThatHold } from '../counted.queries.ts'
import type { PeriodUnit } from '../periods.rules.ts'
import { type Holding, placesOf } from '../queries.ts'
import { type Counting, type FollowedFigures, type Observed, observedIn } from './figures.rules.ts'
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

/** Which indicators follow the figures of reported offences, and which of them. */
export async function followedOf(db: Trx, partnership: string): Promise<Map<string, FollowedFigures>> {
  const rows = await db
    .selectFrom('indicatorFigure')
    .select(['indicator', 'kind', 'place', 'unit', 'counted'])
    .where('partnership', '=', partnership)
    .execute()
  return new Map(
    rows.map(({ indicator, kind, place, unit, counted }) => [
      indicator,
      { kind, place, unit: unit as PeriodUnit, counted: counted as Counting },
    ]),
  )
}

/** What figures give an indicator, as they stand at this moment. `known`: what holds of its kind, where that was read already. */
export async function observedFor(
  db: Trx,
  partnership: string,
  followed: FollowedFigures,
  known?: readonly Holding[],
): Promise<Observed> {
  const counts = known ?? (await countsThatHold(db, partnership, followed.kind))
  const told = counts.filter(({ place }) => place === followed.place)
  return observedIn(followed, told, await residentsAt(db, partnership, followed))
}

/** How many live at the place in a year, as the partnership's own areas know it; nobody knows of a place to compare with. */
async function residentsAt(
  db: Trx,
  partnership: string,
  { place: id, counted }: FollowedFigures,
): Promise<(year: number) => number | null> {
  const place = (await placesOf(db, partnership)).find((one) => one.id === id)
  if (counted !== 'per-thousand' || !place || (place.area === null && !place.whole)) return () => null
  const residents = (await exposureOf(db, partnership)).filter(
    ({ area, exposed }) => exposed === 'residents' && area === place.area,
  )
  return (year) => residents.find((one) => one.year === year)?.count ?? null
}

/** What holds of each indicator's values, by the indicator's id, noted or worked out; the earliest first. */
export async function observationsOf(db: Trx, partnership: string): Promise<Map<string, Observation[]>> {
  const rows = await db
    .selectFrom('indicatorObservation')
    .select(['id', 'indicator', 'fromDay', 'toDay', 'value'])
    .where('partnership', '=', partnership)
    .orderBy('notedAt')
    .execute()
  const noted = Map.groupBy(rows, ({ indicator }) => indicator)
  const observations = new Map(
    [...noted].map(([indicator, own]) => [
      indicator,
      holding(
        own.map(({ id, fromDay, toDay, value }) => ({ id, from: fromDay as Day, to: toDay as Day, value })),
      ),
    ]),
  )
  const counts = new Map<string, Holding[]>()
  for (const [indicator, followed] of await followedOf(db, partnership)) {
    const { kind } = followed
    const known = counts.get(kind) ?? (await countsThatHold(db, partnership, kind))
    counts.set(kind, known)
    observations.set(indicator, (await observedFor(db, partnership, followed, known)).observations)
  }
  return observations
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

export async function saveFollowed(act: Act, indicator: string, followed: FollowedFigures): Promise<void> {
  const { db, tenant, within: partnership } = act
  await db
    .insertInto('indicatorFigure')
    .values({ tenant, partnership, indicator, ...followed })
    .execute()
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
