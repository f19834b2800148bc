import { areasOf } from '../areas/queries.ts'
import { areaKinds } from '../areas/rules.ts'
import type { Trx } from '../database/transaction.ts'
import { placesOf } from './queries.ts'

/** A place that figures are of, by the name it has now. */
export type NamedPlace = { id: string; name: string; isOwn: boolean }

/** The places figures are of, one's own first and of those the widest. `whole`: what the partnership is called. */
export async function namedPlaces(db: Trx, partnership: string, whole: string): Promise<NamedPlace[]> {
  const areas = await areasOf(db, partnership)
  const places = (await placesOf(db, partnership)).map((place) => {
    if (place.whole) return { id: place.id, name: whole, isOwn: true, rank: -1 }
    const own = areas.find((one) => one.id === place.area)
    return {
      id: place.id,
      name: own?.name ?? place.name,
      isOwn: own !== undefined,
      rank: own ? areaKinds.indexOf(own.kind) : areaKinds.length,
    }
  })
  return places
    .sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name, 'sv'))
    .map(({ rank: _, ...place }) => place)
}
