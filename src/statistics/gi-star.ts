import { falseDiscovery } from './false-discovery.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { normalBeyond } from './normal.ts'

/** A value for each area, null where none is known, and the positions of the areas beside it. */
export type Neighbours = {
  values: readonly (number | null)[]
  neighbours: readonly (readonly number[])[]
}

/** For each area in order; null where it cannot be said. */
export type Clusters = {
  /** By how many standard deviations an area and those beside it lie above the mean. */
  z: (number | null)[]
  /** How likely that is by chance, to either side. */
  p: (number | null)[]
  /** The same with all areas looked at together. */
  q: (number | null)[]
  /** Positions of the areas in the middle of clearly high or low surroundings. */
  hot: number[]
  cold: number[]
}

/** Why nothing can be told: all values are alike, or everyone lies beside everyone. */
export type NoClusters = 'noVariation' | 'allNeighbours'

/**
 * Where high values lie together, and low ones: each area with those beside it
 * against all areas (Gi*). Where exposure differs the values are shrunk rates,
 * never counts. The normal p is too small where counts are: `randomClusters`
 * has the other one.
 *
 * Sources: Getis and Ord, Geogr Anal 24 (1992) 189–206; Ord and Getis, 27
 * (1995) 286–306.
 */
export function clustersOf(areas: Neighbours, level = 0.05): Clusters | { problem: NoClusters } {
  const { values } = areas
  const known = values.filter((value) => value !== null)
  if (known.every((value) => value === known[0])) return { problem: 'noVariation' }
  const z = deviations(areas, known)
  if (z.every((one) => one === null)) return { problem: 'allNeighbours' }
  const p = z.map((one) => (one === null ? null : normalBeyond(one)))
  const q = falseDiscovery(p)
  const clearly = (isSo: (z: number) => boolean) =>
    z.flatMap((one, area) => (one !== null && (q[area] as number) <= level && isSo(one) ? [area] : []))
  return { z, p, q, hot: clearly((one) => one > 0), cold: clearly((one) => one < 0) }
}

function deviations({ values, neighbours }: Neighbours, known: readonly number[]): (number | null)[] {
  const { start, who } = neighbourhoodOf(neighbours, (area) => values[area] !== null)
  const count = known.length
  const mean = known.reduce((sum, value) => sum + value, 0) / count
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count
  return values.map((value, area) => {
    if (value === null) return null
    let above = value - mean
    const end = start[area + 1] as number
    for (let at = start[area] as number; at < end; at++) above += (values[who[at] as number] as number) - mean
    const size = 1 + end - (start[area] as number)
    return size === count ? null : above / Math.sqrt((variance * size * (count - size)) / (count - 1))
  })
}
