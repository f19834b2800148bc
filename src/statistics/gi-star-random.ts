import type { Neighbours } from './gi-star.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * How likely it is by chance that the areas beside each area hold as high
 * values together, or as low ones: the value of the area itself stays, those of
 * all others are dealt out anew `orders` times. To either side, so twice the
 * smaller share. The same seed gives the same answer; null where no value is
 * known. Unlike the normal p it holds for small counts too.
 *
 * One deal serves all areas. Of the areas drawn the first so many as an area
 * has neighbours are its neighbours in that deal; where it is among them
 * itself, the next one drawn stands in for it, so that for each area every
 * choice of the others is as likely as any other.
 *
 * Source: Anselin, Geogr Anal 27 (1995) 93–115 (conditional permutation).
 */
export function randomClusters(
  areas: Neighbours,
  { orders = 999, seed }: { orders?: number; seed: number },
): (number | null)[] {
  const known = areas.values.flatMap((value, area) => (value === null ? [] : [{ value, area }]))
  const values = Float64Array.from(known, ({ value }) => value)
  const position = new Map(known.map(({ area }, at) => [area, at]))
  const { start, who } = neighbourhoodOf(areas.neighbours, (area) => position.has(area))
  const size = Int32Array.from(known, ({ area }) => (start[area + 1] as number) - (start[area] as number))
  const beside = known.map(({ area }) => {
    let sum = 0
    for (let at = start[area] as number; at < (start[area + 1] as number); at++)
      sum += areas.values[who[at] as number] as number
    return sum
  })
  const dealt = deals({ values, size, orders, seed })
  // Sums of the same values in another order are the same.
  const slack = 1e-12 * values.reduce((sum, value) => sum + Math.abs(value), 0)
  const shares = known.map((_, at) => {
    const sum = beside[at] as number
    const atLeast = dealt.countAtLeast(at, sum - slack)
    const atMost = orders - dealt.countAtLeast(at, sum + slack)
    return Math.min(1, (2 * (1 + Math.min(atLeast, atMost))) / (1 + orders))
  })
  return areas.values.map((_, area) => shares[position.get(area) ?? -1] ?? null)
}

type Dealt = {
  values: Float64Array
  /** How many neighbours each area has. */
  size: Int32Array
  orders: number
  seed: number
}

/** An area that was drawn itself: what its neighbours would hold with it, and what they do hold. */
type StoodIn = { withIt: number; without: number }

/** All deals, asked afterwards how many of them give an area's neighbours a sum of at least so much. */
function deals({ values, size, orders, seed }: Dealt) {
  const most = size.reduce((one, other) => Math.max(one, other), 0)
  const sums = Array.from({ length: most + 1 }, () => new Float64Array(orders))
  const stoodIn = new Map<number, StoodIn[]>()
  const random = seededRandom(seed)
  const drawn = Int32Array.from(values, (_, at) => at)
  for (let order = 0; order < orders; order++) {
    draw(drawn, most + 1, random)
    let sum = 0
    for (let taken = 0; taken < most; taken++) {
      sum += values[drawn[taken] as number] as number
      ;(sums[taken + 1] as Float64Array)[order] = sum
    }
    noteStoodIn(order)
  }
  for (const all of sums) all.sort()

  /** Notes for each area drawn among its own neighbours what the deal gives it in truth. */
  function noteStoodIn(order: number): void {
    for (let taken = 0; taken < most; taken++) {
      const area = drawn[taken] as number
      const many = size[area] as number
      if (taken >= many) continue
      const withIt = (sums[many] as Float64Array)[order] as number
      const next = values[drawn[many] as number] as number
      const noted = { withIt, without: withIt + next - (values[area] as number) }
      const all = stoodIn.get(area)
      if (all) all.push(noted)
      else stoodIn.set(area, [noted])
    }
  }

  return {
    countAtLeast(area: number, least: number): number {
      const all = sums[size[area] as number] as Float64Array
      let count = orders - firstAtLeast(all, least)
      for (const { withIt, without } of stoodIn.get(area) ?? [])
        count += Number(without >= least) - Number(withIt >= least)
      return count
    },
  }
}

/** Draws the first `many` anew from all, without putting back. */
function draw(all: Int32Array, many: number, random: (end: number) => number): void {
  for (let at = 0; at < Math.min(many, all.length); at++) {
    const other = at + random(all.length - at)
    const kept = all[at] as number
    all[at] = all[other] as number
    all[other] = kept
  }
}

/** Where in ascending numbers the first of at least so much stands. */
function firstAtLeast(ascending: Float64Array, least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) >= least) high = middle
    else low = middle + 1
  }
  return low
}
