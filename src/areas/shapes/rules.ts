import {
  type AreaShape,
  type Bounds,
  boundsOf,
  type Corner,
  crosses,
  holdsPoint,
  type Point,
  ringsOf,
  type Shape,
  squareKilometres,
} from './geometry.rules.ts'

export type { AreaShape, Point, Shape } from './geometry.rules.ts'

/** An outline with what is worked out of it once. */
type Outlined = { area: string; shape: Shape; bounds: Bounds; edges: Edge[] }
type Edge = readonly [from: Corner, to: Corner]

/** An area that may hold points of a square; `whole` where it holds all of them. */
type Candidate = { of: Outlined; whole: boolean }

/**
 * The finest (smallest) area that holds a point; null where none does. A point
 * on a boundary lies in both areas, so the smaller one has it.
 *
 * The ground is cut into squares. What can hold points of a square is found
 * out once, when the first point falls into it; where no boundary runs through
 * the square, all its points get the same answer. A million burglaries take
 * about a second.
 */
export function areaFinder(shapes: readonly AreaShape[]): (point: Point) => string | null {
  const all = fromFinest(shapes)
  const around = boundsOf(all.map(({ shape }) => shape))
  if (!around) return () => null
  const edges = all.reduce((sum, one) => sum + one.edges.length, 0)
  const perSide = Math.min(1000, Math.max(8, Math.ceil(Math.sqrt(edges))))
  const wide = (around.east - around.west) / perSide || 1
  const high = (around.north - around.south) / perSide || 1
  const known = new Map<number, Candidate[]>()
  return (point) => {
    const { lat, lon } = point
    if (!(lon >= around.west && lon <= around.east && lat >= around.south && lat <= around.north)) return null
    const column = Math.min(perSide - 1, Math.floor((lon - around.west) / wide))
    const row = Math.min(perSide - 1, Math.floor((lat - around.south) / high))
    const key = row * perSide + column
    let candidates = known.get(key)
    if (!candidates) {
      const west = around.west + column * wide
      const south = around.south + row * high
      // A hair wider than it is, so that no point beside the square through rounding is answered for it.
      const hair = { wide: wide * 1e-6, high: high * 1e-6 }
      candidates = candidatesIn(all, {
        ...{ west: west - hair.wide, east: west + wide + hair.wide },
        ...{ south: south - hair.high, north: south + high + hair.high },
      })
      known.set(key, candidates)
    }
    return candidates.find(({ of, whole }) => whole || holds(of, point))?.of.area ?? null
  }
}

/** The smallest first; of two as large, always the same one. */
function fromFinest(shapes: readonly AreaShape[]): Outlined[] {
  return shapes
    .map(({ area, shape }) => ({ area, shape, size: squareKilometres(shape) }))
    .sort((one, other) => one.size - other.size || (one.area < other.area ? -1 : 1))
    .flatMap(({ area, shape }) => {
      const bounds = boundsOf([shape])
      return bounds ? [{ area, shape, bounds, edges: edgesOf(shape) }] : []
    })
}

function edgesOf(shape: Shape): Edge[] {
  return ringsOf(shape).flatMap((ring) =>
    ring.slice(1).map((to, at): Edge => [ring[at] as Corner, to] as const),
  )
}

function candidatesIn(all: readonly Outlined[], square: Bounds): Candidate[] {
  const centre = { lon: (square.west + square.east) / 2, lat: (square.south + square.north) / 2 }
  const found: Candidate[] = []
  for (const of of all) {
    if (!overlap(of.bounds, square)) continue
    if (of.edges.some((edge) => mayTouch(edge, square))) found.push({ of, whole: false })
    else if (holdsPoint(of.shape, centre)) {
      found.push({ of, whole: true })
      // Nothing larger is asked for behind an area that holds every point.
      break
    }
  }
  return found
}

const overlap = (one: Bounds, other: Bounds): boolean =>
  one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north

const mayTouch = ([[fromLon, fromLat], [toLon, toLat]]: Edge, square: Bounds): boolean =>
  Math.min(fromLon, toLon) <= square.east &&
  Math.max(fromLon, toLon) >= square.west &&
  Math.min(fromLat, toLat) <= square.north &&
  Math.max(fromLat, toLat) >= square.south

/** As `holdsPoint`, over the edges; islands do not overlap, so they are counted together. */
function holds({ bounds, edges }: Outlined, { lat, lon }: Point): boolean {
  if (lon < bounds.west || lon > bounds.east || lat < bounds.south || lat > bounds.north) return false
  let inside = false
  for (const [from, to] of edges) {
    const crossed = crosses(from, to, lon, lat)
    if (crossed === 'on') return true
    if (crossed === 'yes') inside = !inside
  }
  return inside
}
