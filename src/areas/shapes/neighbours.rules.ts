import type { Area } from '../rules.ts'
import { type AreaShape, boundsOf, holdsPoint, type Point, type Shape } from './geometry.rules.ts'

/** Something about an area's ground that may be meant so, or not. `share` is of its own ground, from 0 to 1. */
export type GroundNote =
  | { area: string; note: 'overlaps'; with: string; share: number }
  | { area: string; note: 'outside-parent'; with: string; share: number }

/** Boundaries that were drawn twice, by two hands, never lie quite on each other. */
const leastShare = 0.02

/**
 * Which sibling areas lie over each other, and which reach outside the area
 * they are part of. Both may be meant so; whoever counts by area should know.
 * Shares are found with a net of points laid over each area.
 */
export function groundNotes(
  areas: readonly Pick<Area, 'id' | 'parent' | 'kind'>[],
  shapes: readonly AreaShape[],
): GroundNote[] {
  const shapeOf = new Map(shapes.map(({ area, shape }) => [area, shape]))
  const drawn = areas.flatMap((area) => {
    const shape = shapeOf.get(area.id)
    return shape ? [{ area, shape, points: netOver(shape) }] : []
  })
  const notes: GroundNote[] = []
  for (const [at, one] of drawn.entries()) {
    const share = (shape: Shape) =>
      one.points.filter((point) => holdsPoint(shape, point)).length / Math.max(1, one.points.length)
    for (const other of drawn.slice(at + 1)) {
      if (one.area.parent !== other.area.parent || one.area.kind !== other.area.kind) continue
      const over = share(other.shape)
      if (over >= leastShare)
        notes.push({ area: one.area.id, note: 'overlaps', with: other.area.id, share: over })
    }
    const parent = one.area.parent === null ? undefined : shapeOf.get(one.area.parent)
    const outside = parent ? 1 - share(parent) : 0
    if (one.area.parent && outside >= leastShare)
      notes.push({ area: one.area.id, note: 'outside-parent', with: one.area.parent, share: outside })
  }
  return notes
}

/** Points of the shape's ground, in even steps: about a thousand in its box. */
function netOver(shape: Shape): Point[] {
  const bounds = boundsOf([shape])
  if (!bounds) return []
  const steps = Array.from({ length: 32 }, (_, at) => (at + 0.5) / 32)
  return steps
    .flatMap((x) =>
      steps.map((y) => ({
        lon: bounds.west + x * (bounds.east - bounds.west),
        lat: bounds.south + y * (bounds.north - bounds.south),
      })),
    )
    .filter((point) => holdsPoint(shape, point))
}
