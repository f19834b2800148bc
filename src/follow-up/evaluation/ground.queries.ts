import { measuresOf } from '../../action-plan/queries.ts'
import { areasOf } from '../../areas/queries.ts'
import type { Trx } from '../../database/transaction.ts'
import { countsThatHold, kindsCounted } from '../../offences/counted.queries.ts'
import { indicatorsOf, observationsOf } from '../../offences/indicators/queries.ts'
import type { Indicator, Observation } from '../../offences/indicators/rules.ts'
import { type Place, placesOf } from '../../offences/queries.ts'
import { allKinds } from '../../offences/rules.ts'
import type { Figures } from './result.rules.ts'
import type { Plan } from './rules.ts'

/** What an evaluation can be of and point at. */
export type Choosable = {
  measures: { id: string; title: string }[]
  kinds: string[]
  places: Place[]
  indicators: Indicator[]
}

export async function choosableIn(db: Trx, partnership: string): Promise<Choosable> {
  const areas = new Map((await areasOf(db, partnership)).map(({ id, name }) => [id, name]))
  return {
    measures: (await measuresOf(db, partnership)).map(({ id, title }) => ({ id, title })),
    kinds: (await kindsCounted(db, partnership)).filter((kind) => kind !== allKinds),
    places: (await placesOf(db, partnership)).map((place) => ({
      ...place,
      name: (place.area && areas.get(place.area)) || place.name,
    })),
    indicators: await indicatorsOf(db, partnership),
  }
}

/** The figures of the kind a plan speaks of. */
export async function figuresFor(
  db: Trx,
  partnership: string,
  { kind }: Pick<Plan, 'kind'>,
): Promise<Figures> {
  if (kind === null) return { of: () => [], localAreas: [] }
  const told = Map.groupBy(await countsThatHold(db, partnership, kind), ({ place }) => place)
  const places = await placesOf(db, partnership)
  return {
    of: (place) => told.get(place) ?? [],
    localAreas: places.filter(({ area, id }) => area !== null && told.has(id)).map(({ id }) => id),
  }
}

/** An indicator's last value before the work began and its newest one since. */
export type IndicatorTold = { indicator: Indicator; before: Observation | null; after: Observation | null }

/** What the indicator of a plan tells; null where it names none. Without months the first and the newest value are told. */
export async function indicatorTold(db: Trx, partnership: string, plan: Plan): Promise<IndicatorTold | null> {
  const indicator = (await indicatorsOf(db, partnership)).find(({ id }) => id === plan.indicator)
  if (!indicator) return null
  const observations = (await observationsOf(db, partnership)).get(indicator.id) ?? []
  const { before, after } = plan
  const earlier = before ? observations.findLast(({ to }) => to <= before.to) : observations[0]
  const later = observations.findLast(({ to }) => to >= (after?.from ?? ''))
  return { indicator, before: earlier ?? null, after: later === earlier ? null : (later ?? null) }
}
