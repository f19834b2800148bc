import { exposureOf } from '../../areas/population/queries.ts'
import { areasOf } from '../../areas/queries.ts'
import { holdsOn } from '../../areas/rules.ts'
import { shapesOf } from '../../areas/shapes/queries.ts'
import type { Calendar, Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { countsThatHold } from '../counted.queries.ts'
import { placesOf } from '../queries.ts'
import { type Exposures, latestExposures } from './exposures.rules.ts'
import { isLookedFor, monthNumbered } from './rules.ts'
import { finestOf, type MonthTold, seriesOf } from './series.rules.ts'
import { type Series, type Watch, watchOver } from './unusual.rules.ts'

type Country = Calendar['country']

/** An area that is compared with others: one with none below it. */
export type Compared = { id: string; name: string; code: string | null }

/** The kinds whose patterns are looked for in a country, in the order of its list. */
export const lookedFor = (country: Country): string[] =>
  offenceKindsOf(country)
    .filter(isLookedFor)
    .map(({ code }) => code)

/** The kinds of violence that nights out are followed by; what is sensitive is not among them. */
export const violenceOf = (country: Country): string[] =>
  offenceKindsOf(country)
    .filter((kind) => kind.group === 'violence' && isLookedFor(kind))
    .map(({ code }) => code)

/** The finest areas that hold on a day, by name. */
export async function comparedAreas(db: Trx, partnership: string, on: Day): Promise<Compared[]> {
  const areas = (await areasOf(db, partnership)).filter((area) => holdsOn(area, on))
  const above = new Set(areas.map(({ parent }) => parent))
  return areas
    .filter(({ id }) => !above.has(id))
    .map(({ id, name, code }) => ({ id, name, code }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
}

/** Month by month what is told of the partnership's own places; of one kind, or of all. */
export async function seriesTold(db: Trx, partnership: string, kind?: string): Promise<Series[]> {
  const places = new Map((await placesOf(db, partnership)).map((place) => [place.id, place]))
  const told = (await countsThatHold(db, partnership, kind)).flatMap((one): MonthTold[] => {
    const place = places.get(one.place)
    const isOwn = place !== undefined && (place.whole || place.area !== null)
    if (!isOwn || one.period.unit !== 'month') return []
    const month = monthNumbered(one.period.year * 12 + one.period.part - 1)
    return [{ area: place.area, kind: one.kind, month, count: one.count }]
  })
  return seriesOf(told)
}

/** What is unusual in the latest month, among the kinds that are looked for. */
export async function watchOf(db: Trx, partnership: string, country: Country, today: Day): Promise<Watch> {
  const kinds = new Set(lookedFor(country))
  const all = (await seriesTold(db, partnership)).filter(({ kind }) => kinds.has(kind))
  return watchOver(finestOf(all), today)
}

/** How many there are to be hit, the newest of each area. */
export const exposuresOf = async (db: Trx, partnership: string): Promise<Exposures> =>
  latestExposures(await exposureOf(db, partnership))

/** The outline of each area that has one on a day. */
export async function outlinesOf(db: Trx, partnership: string, on: Day) {
  return new Map((await shapesOf(db, partnership, on)).map(({ area, shape }) => [area, shape]))
}
