import type { Trx } from '../database/transaction.ts'
import { countsThatHold } from './counted.queries.ts'
import { type PlaceTold, placesTold } from './development.rules.ts'
import { namedPlaces } from './named-places.queries.ts'
import { kindsInOrder } from './rules.ts'

/** A kind of offence with how it developed at each place that figures are of. */
export type KindTold = { kind: string; places: PlaceTold[] }

/** How every kind developed at every place, each kind judged over all its places as on the page of its development. */
export async function kindsTold(
  db: Trx,
  partnership: { id: string; name: string; country: 'SE' | 'DK' },
): Promise<KindTold[]> {
  const counts = await countsThatHold(db, partnership.id)
  const places = await namedPlaces(db, partnership.id, partnership.name)
  const byKind = Map.groupBy(counts, ({ kind }) => kind)
  return kindsInOrder([...byKind.keys()], partnership.country).map((kind) => ({
    kind,
    places: placesTold(
      places.map((place) => ({
        ...place,
        told: (byKind.get(kind) ?? []).filter((one) => one.place === place.id),
      })),
    ),
  }))
}
