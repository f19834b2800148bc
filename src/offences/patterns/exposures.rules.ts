import type { Exposed, Exposure } from '../../areas/population/rules.ts'
import type { Base } from './rules.ts'

/** How many of each there are, by area; null is the whole of the partnership. */
export type Exposures = (area: string | null, exposed: Exposed) => number | null

/** The newest year of each area and kind. */
export function latestExposures(all: readonly Exposure[]): Exposures {
  const newest = new Map<string, Exposure>()
  for (const one of all) {
    const key = `${one.area ?? ''} ${one.exposed}`
    if (one.year > (newest.get(key)?.year ?? Number.NEGATIVE_INFINITY)) newest.set(key, one)
  }
  return (area, exposed) => newest.get(`${area ?? ''} ${exposed}`)?.count ?? null
}

/** What serves as the base of a rate, the first that is known. */
const servingAs: Record<Base, readonly Exposed[]> = {
  residents: ['residents'],
  // A household is a dwelling that somebody lives in.
  dwellings: ['dwellings', 'households'],
  cottages: [],
}

/**
 * What all the areas can be reckoned on: dwellings, and where some area has no
 * count of them, households; never one area on this and another on that. Null
 * where none is known of more than one.
 */
export function exposedIn(areas: readonly string[], base: Base, exposures: Exposures): Exposed | null {
  const known = (exposed: Exposed) => areas.filter((area) => exposures(area, exposed) !== null).length
  const best = servingAs[base].toSorted((one, other) => known(other) - known(one))[0]
  return best !== undefined && known(best) > 0 ? best : null
}

/** How many of each type of dwelling there are; the areas' sum where the whole is not told. */
export function dwellingsExposed(areas: readonly string[], exposures: Exposures): Map<string, number> {
  const each: [dwelling: string, exposed: Exposed][] = [
    ['detached-house', 'detached-houses'],
    ['flat', 'flats'],
  ]
  return new Map(
    each.flatMap(([dwelling, exposed]) => {
      const own = areas.map((area) => exposures(area, exposed))
      const sum = own.every((count) => count !== null) ? own.reduce((all, count) => all + count, 0) : null
      const count = exposures(null, exposed) ?? (areas.length > 0 ? sum : null)
      return count === null ? [] : [[dwelling, count] as const]
    }),
  )
}
