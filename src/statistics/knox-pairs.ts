import type { Place } from './kernel-density.ts'
import { bandOf } from './knox-bands.ts'

/** How far two places are from each other: as the crow flies, or along streets at right angles. */
export type Metric = 'euclidean' | 'manhattan'

/**
 * The pairs of places nearer than the last edge, each once: in band `b` place
 * `i` goes with those that stand in `partner` from `start[b * count + i]` up to
 * the next start. Numbers are positions after sorting; `sorted` gives the
 * position before.
 */
export type NearPairs = {
  count: number
  bands: number
  sorted: Int32Array
  start: Int32Array
  partner: Int32Array
}

/**
 * Finds the near pairs without looking at most of the others. The places are
 * cut into strips as high as the reach and sorted along each, so that near ones
 * are a little farther along the same strip or in the next one.
 */
export function nearPairs(places: readonly Place[], edges: readonly number[], metric: Metric): NearPairs {
  const count = places.length
  const bands = edges.length
  // A hair higher, so that rounding never puts a strip between near places.
  const reach = (edges.at(-1) ?? 1) * (1 + 1e-9)
  const southernmost = places.reduce((least, [, north]) => Math.min(least, north), Number.POSITIVE_INFINITY)
  const stripOf = (north: number) => Math.floor((north - southernmost) / reach)
  const strips = Float64Array.from(places, ([, north]) => stripOf(north))
  const sorted = Int32Array.from(places, (_, at) => at).sort((one, other) => {
    const [oneEast, oneNorth] = places[one] as Place
    const [otherEast, otherNorth] = places[other] as Place
    const byStrip = (strips[one] as number) - (strips[other] as number)
    return byStrip || oneEast - otherEast || oneNorth - otherNorth
  })
  const east = Float64Array.from(sorted, (at) => (places[at] as Place)[0])
  const north = Float64Array.from(sorted, (at) => (places[at] as Place)[1])
  const strip = Float64Array.from(sorted, (at) => strips[at] as number)
  const distance = (one: number, other: number): number => {
    const across = (east[one] as number) - (east[other] as number)
    const along = (north[one] as number) - (north[other] as number)
    return metric === 'manhattan'
      ? Math.abs(across) + Math.abs(along)
      : Math.sqrt(across * across + along * along)
  }

  /** Tells each near pair, always in the same order. */
  const each = (tell: (one: number, other: number, band: number) => void): void => {
    const look = (one: number, other: number) => {
      const band = bandOf(edges, distance(one, other))
      if (band < bands) tell(one, other, band)
    }
    let above = 0
    for (let one = 0; one < count; one++) {
      const here = strip[one] as number
      const farthest = (east[one] as number) + reach
      for (let other = one + 1; other < count; other++) {
        if (strip[other] !== here || (east[other] as number) > farthest) break
        look(one, other)
      }
      const nearest = (east[one] as number) - reach
      while (
        above < count &&
        ((strip[above] as number) <= here || (strip[above] === here + 1 && (east[above] as number) < nearest))
      )
        above += 1
      for (let other = above; other < count; other++) {
        if (strip[other] !== here + 1 || (east[other] as number) > farthest) break
        look(one, other)
      }
    }
  }

  const start = new Int32Array(bands * count + 1)
  each((one, _, band) => {
    const next = band * count + one + 1
    start[next] = (start[next] as number) + 1
  })
  for (let at = 0; at < bands * count; at++) start[at + 1] = (start[at + 1] as number) + (start[at] as number)
  const partner = new Int32Array(start[bands * count] as number)
  const filled = start.slice()
  each((one, other, band) => {
    const list = band * count + one
    const at = filled[list] as number
    partner[at] = other
    filled[list] = at + 1
  })
  return { count, bands, sorted, start, partner }
}
