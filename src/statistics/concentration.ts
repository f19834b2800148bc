import { sumOf } from './areas.ts'

/** How unevenly events lie over places. */
export type Concentration = {
  /** 0 where every place has as many, near 1 where one place has all. */
  gini: number
  /** The same, where fewer events than places cannot lie evenly even by rule; without this every sparse place looks concentrated. */
  generalised: number
  /** The same, corrected for few events; null where it cannot be. */
  unbiased: number | null
  /** The smallest share of the places that together holds a quarter, and half, of the events. */
  holdAQuarter: number
  holdHalf: number
  /** The share of places with none. */
  without: number
}

/**
 * How concentrated a problem is: events at each place, quiet places included.
 * Sources: Weisburd, Criminology 53 (2015) 133–157; Bernasco and Steenbeek, J
 * Quant Criminol 33 (2017) 451–467.
 */
export function concentrationOf(
  counts: readonly number[],
): Concentration | { problem: 'tooFewAreas' | 'noEvents' } {
  const places = counts.length
  if (places < 2) return { problem: 'tooFewAreas' }
  const events = sumOf(counts)
  if (events === 0) return { problem: 'noEvents' }
  const ascending = counts.toSorted((one, other) => one - other)
  const ranked = sumOf(ascending.map((count, at) => (at + 1) * count))
  const gini = (2 * ranked) / (places * events) - (places + 1) / places
  const generalised = Math.max(1, places / events) * (gini - 1) + 1
  const most = Math.min(places, events)
  return {
    gini,
    generalised,
    unbiased: most < 2 ? null : (generalised * most) / (most - 1),
    holdAQuarter: shareHolding(0.25, ascending, events),
    holdHalf: shareHolding(0.5, ascending, events),
    without: counts.filter((count) => count === 0).length / places,
  }
}

function shareHolding(part: number, ascending: readonly number[], events: number): number {
  let held = 0
  let places = 0
  for (const count of ascending.toReversed()) {
    held += count
    places += 1
    if (held >= part * events) break
  }
  return places / ascending.length
}
