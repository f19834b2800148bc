import type { Place } from './kernel-density.ts'
import { type Bands, bandsBetween } from './knox-bands.ts'
import { type Chance, countNear, type Dealt, type NearCounts, tellEveryOrder } from './knox-orders.ts'
import { type Metric, nearPairs } from './knox-pairs.ts'
import { tellRandomOrdersOfDays } from './knox-whole-days.ts'

/** Where in metres and on which day, counted from any day on; null is not known. */
export type PlacedEvent = { east: number | null; north: number | null; day: number | null }

/** The bands' breaks in ascending order, in metres and days; the last may be Infinity. A break belongs to the band it begins. */
export type KnoxBreaks = { space: readonly number[]; time: readonly number[]; metric?: Metric }

/** A row for each band of space, in it a number for each band of time. */
type Table<Cell = number> = Cell[][]

export type Knox = {
  /** Events with a place and a day, and those left out. */
  used: number
  leftOut: number
  pairs: number
  observed: Table
  /** On average over all orders of the dates. */
  expected: Table
  /** How many times the expected; null where nothing is. */
  ratio: Table<number | null>
  /** The share of orders of the dates with as many pairs or more. */
  p: Table
}

/** Up to so many events, every order of the dates is looked at instead of random ones. */
const fewEvents = 8

/**
 * Whether events near each other in space are also near each other in time more
 * often than chance gives: all pairs by bands of both. What is expected, and
 * how rare as many are, holds for dates dealt out anew to the same places. The
 * answer depends on the events and the seed, not on the order the events come in.
 *
 * Sources: Knox, Appl Stat 13 (1964) 25–29; Johnson and others, J Quant
 * Criminol 23 (2007) 201–219.
 */
export function knoxTable(
  events: readonly PlacedEvent[],
  breaks: KnoxBreaks,
  { orders = 999, seed }: { orders?: number; seed: number },
): Knox | { problem: 'tooFew'; used: number; leftOut: number } {
  const { places, days } = usable(events)
  const used = places.length
  const leftOut = events.length - used
  if (used < 2) return { problem: 'tooFew', used, leftOut }
  const space = bandsBetween(breaks.space)
  const time = bandsBetween(breaks.time)
  const near = nearPairs(places, space.edges, breaks.metric ?? 'euclidean')
  const times = Float64Array.from(near.sorted, (at) => days[at] as number)
  const dealt = { pairs: near, times, edges: time.edges }
  const byTime = pairsByTime(times, time.edges)
  const observed = withFarRow(countNear(dealt), byTime)
  const width = byTime.length
  const pairs = (used * (used - 1)) / 2
  const bySpace = Array.from({ length: near.bands + 1 }, (_, band) =>
    observed.slice(band * width, (band + 1) * width).reduce((sum, one) => sum + one, 0),
  )
  const expected = observed.map(
    (_, cell) => ((bySpace[Math.floor(cell / width)] as number) * (byTime[cell % width] as number)) / pairs,
  )
  const asked = <Cell>(cells: Cell[]): Table<Cell> =>
    inBands(space, (row) => inBands(time, (column) => cells[row * width + column] as Cell))
  return {
    used,
    leftOut,
    pairs,
    observed: asked(observed),
    expected: asked(expected),
    ratio: asked(expected.map((one, cell) => (one === 0 ? null : (observed[cell] as number) / one))),
    p: asked(shareOfOrders(dealt, { orders, seed }, observed, byTime)),
  }
}

function usable(events: readonly PlacedEvent[]): { places: Place[]; days: number[] } {
  const places: Place[] = []
  const days: number[] = []
  for (const { east, north, day } of events) {
    if (east === null || north === null || day === null) continue
    if (!Number.isFinite(east) || !Number.isFinite(north) || !Number.isFinite(day)) continue
    places.push([east, north])
    days.push(day)
  }
  return { places, days }
}

const inBands = <Cell>({ first, asked }: Bands, cell: (band: number) => Cell): Cell[] =>
  Array.from({ length: asked }, (_, band) => cell(first + band))

/** For each cell, in what share of the orders of the dates it holds as many pairs as observed or more. */
function shareOfOrders(dealt: Dealt, chance: Chance, observed: number[], byTime: number[]): number[] {
  const asMany = observed.map(() => 0)
  let told = 0
  const tell = (counts: NearCounts) => {
    told += 1
    const whole = withFarRow(counts, byTime)
    for (let cell = 0; cell < whole.length; cell++)
      if ((whole[cell] as number) >= (observed[cell] as number)) asMany[cell] = (asMany[cell] as number) + 1
  }
  if (dealt.times.length <= fewEvents) {
    tellEveryOrder(dealt, tell)
    return asMany.map((count) => count / told)
  }
  tellRandomOrdersOfDays(dealt, chance, tell)
  return asMany.map((count) => (1 + count) / (1 + told))
}

/** How many of all pairs lie in each band of time, whatever the place. */
function pairsByTime(times: Float64Array, edges: readonly number[]): number[] {
  const inOrder = times.toSorted()
  const nearerThan = (edge: number) => {
    let [pairs, first] = [0, 0]
    inOrder.forEach((time, at) => {
      while (time - (inOrder[first] as number) >= edge) first += 1
      pairs += at - first
    })
    return pairs
  }
  const upTo = [0, ...edges.map(nearerThan), (times.length * (times.length - 1)) / 2]
  return upTo.slice(1).map((pairs, band) => pairs - (upTo[band] as number))
}

/** The counts of near pairs, with the row of all others below: in each band of time whatever is left. */
function withFarRow(counts: NearCounts, byTime: number[]): number[] {
  const far = byTime.slice()
  counts.forEach((count, cell) => {
    const column = cell % far.length
    far[column] = (far[column] as number) - count
  })
  return [...counts, ...far]
}
