import { againstTheRest, sumOf } from '../../statistics/areas.ts'
import { cautiously, leastForPattern, leastToShow, varyingBy } from './rules.ts'
import { type AreaCounted, isComparable } from './where.rules.ts'

/** How an area stands, as it is handed to whoever plans a route: never a number. */
export type AreaClass = 'high' | 'middle' | 'low' | 'tooFew'

const clear = 0.05

/** An area with what happened in it, in all and month by month. */
export type MonthlyCounted = AreaCounted & { months: readonly (number | null)[] }

/**
 * The class of each area, in the order they come. An area with fewer than five
 * is "too few", and its number has no part in the classes of the others: so
 * nobody can work it out from them, whatever they know of the rest.
 */
export function classesOf(areas: readonly MonthlyCounted[]): AreaClass[] {
  const told = areas.filter((area) => isComparable(area) && area.count >= leastToShow)
  const varying = varyingBy(told.map(({ months }) => months))
  const counts = told.map(({ count }) => cautiously(count, varying))
  const isEnough = told.length >= 2 && sumOf(told.map(({ count }) => count)) >= leastForPattern
  const rest = againstTheRest({ counts, exposures: told.map(({ exposed }) => exposed ?? 0) })
  const classes = new Map(
    told.map(({ area }, at): [string, AreaClass] => {
      const one = rest[at]
      if (!isEnough || !one || one.q >= clear) return [area, 'middle']
      return [area, one.ratio > 1 ? 'high' : 'low']
    }),
  )
  return areas.map(({ area }) => classes.get(area) ?? 'tooFew')
}
