import type { Day } from '../../calendar.ts'
import type { Shape } from './geometry.rules.ts'

/** An area's outline as it was drawn once, with the day from which it holds; null where it always did. */
export type Outline = {
  id: string
  area: string
  shape: Shape
  holdsFrom: Day | null
  source: string
  drawnAt: Date
}

/** A day from which an area's boundary runs elsewhere. */
export type BoundaryChange = { area: string; from: Day }

/**
 * The outlines that hold on a day. Of several of one area the one that holds
 * from the latest day not after it; of several from the same day the one drawn
 * last, which corrects the others.
 */
export function outlinesOn(outlines: readonly Outline[], on: Day): Outline[] {
  const holding = new Map<string, Outline>()
  for (const outline of outlines) {
    if (outline.holdsFrom !== null && outline.holdsFrom > on) continue
    const other = holding.get(outline.area)
    if (!other || isLater(outline, other)) holding.set(outline.area, outline)
  }
  return [...holding.values()]
}

const fromDay = ({ holdsFrom }: Outline) => holdsFrom ?? ''

const isLater = (one: Outline, other: Outline): boolean =>
  fromDay(one) === fromDay(other) ? one.drawnAt >= other.drawnAt : fromDay(one) > fromDay(other)

/** Every day on which an area's outline became another one. The first that is known is no change. */
export function boundaryChanges(outlines: readonly Outline[]): BoundaryChange[] {
  const areas = new Set(outlines.map(({ area }) => area))
  return [...areas].flatMap((area) => {
    const days = [...new Set(outlines.filter((one) => one.area === area).map(fromDay))].sort()
    return days.slice(1).map((from) => ({ area, from }))
  })
}

/** The next day after this one on which an area's boundary is moved; null where none is known. */
export function nextChange(changes: readonly BoundaryChange[], area: string, after: Day): Day | null {
  return (
    changes
      .filter((change) => change.area === area && change.from > after)
      .map(({ from }) => from)
      .sort()[0] ?? null
  )
}
