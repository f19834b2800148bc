import {
  type AreaShape,
  type Bounds,
  boundsOf,
  type Corner,
  crosses,
  type Point,
  ringsOf,
  type Shape,
  squareKilometres,
} from './geometry.rules.ts'

export type { AreaShape, Point, Shape } from './geometry.rules.ts'

type Edge = readonly [from: Corner, to: Corner]

/** An outline with its edges by the row of squares they run through: only those can be crossed from a point of that row. */
type Outlined = { area: string; shape: Shape; bounds: Bounds; rows: Map<number, Edge[]> }

/** An area that may hold points of a square, with the edges in its row; `whole` where it holds all of them. */
type Candidate = { of: Outlined; edges: readonly Edge[]; whole: boolean }

/** The ground cut into squares: as many a side as make about a square an edge. */
type Squares = Bounds & { perSide: number; wide: number; high: number }

/**
 * The finest (smallest) area that holds a point; null where none does. A point
 * on a boundary lies in both areas, so the smaller one has it.
 *
 * The ground is cut into squares. What can hold points of a square is found
 * out once, when the first point falls into it; where no boundary runs through
 * the square, all its points get the same answer. A million burglaries in two
 * thousand parishes take about a second.
 */
export function areaFinder(shapes: readonly AreaShape[]): (point: Point) => string | null {
  const around = boundsOf(shapes.map(({ shape }) => shape))
  if (!around) return () => null
  const squares = squaresOver(around, shapes)
  const all = fromFinest(shapes, squares)
  const inRow = Array.from({ length: squares.perSide }, (_, row) =>
    all.filter(({ bounds }) => reachesRow(bounds, squares, row)),
  )
  const known = new Map<number, Candidate[]>()
  return (point) => {
    const { lat, lon } = point
    if (!(lon >= around.west && lon <= around.east && lat >= around.south && lat <= around.north)) return null
    const column = Math.min(squares.perSide - 1, Math.floor((lon - around.west) / squares.wide))
    const row = Math.min(squares.perSide - 1, Math.floor((lat - around.south) / squares.high))
    const key = row * squares.perSide + column
    let candidates = known.get(key)
    if (!candidates) {
      candidates = candidatesIn(inRow[row] ?? [], squares, row, column)
      known.set(key, candidates)
    }
    for (const { of, edges, whole } of candidates) if (whole || holds(edges, lat, lon)) return of.area
    return null
  }
}

function squaresOver(around: Bounds, shapes: readonly AreaShape[]): Squares {
  const corners = shapes.reduce((sum, { shape }) => sum + ringsOf(shape).flat().length, 0)
  const perSide = Math.min(1000, Math.max(8, Math.ceil(Math.sqrt(corners))))
  return {
    ...{ ...around, perSide },
    wide: (around.east - around.west) / perSide || 1,
    high: (around.north - around.south) / perSide || 1,
  }
}

/** The smallest first; of two as large, always the same one. */
function fromFinest(shapes: readonly AreaShape[], squares: Squares): Outlined[] {
  return shapes
    .map(({ area, shape }) => ({ area, shape, size: squareKilometres(shape) }))
    .sort((one, other) => one.size - other.size || (one.area < other.area ? -1 : 1))
    .flatMap(({ area, shape }) => {
      const bounds = boundsOf([shape])
      return bounds ? [{ area, shape, bounds, rows: edgesByRow(shape, squares) }] : []
    })
}

// A hair wider than a square is, so that no point beside it through rounding is answered for it.
const hair = 1e-6

function edgesByRow(shape: Shape, { south, high }: Squares): Map<number, Edge[]> {
  const rows = new Map<number, Edge[]>()
  for (const ring of ringsOf(shape))
    for (let at = 0; at + 1 < ring.length; at++) {
      const edge: Edge = [ring[at] as Corner, ring[at + 1] as Corner]
      const [first, last] = [edge[0][1], edge[1][1]]
        .map((lat) => (lat - south) / high)
        .sort((a, b) => a - b) as [number, number]
      for (let row = Math.floor(first - hair); row <= Math.floor(last + hair); row++) {
        const its = rows.get(row)
        if (its) its.push(edge)
        else rows.set(row, [edge])
      }
    }
  return rows
}

const reachesRow = ({ south, north }: Bounds, squares: Squares, row: number): boolean =>
  (south - squares.south) / squares.high <= row + 1 + hair &&
  (north - squares.south) / squares.high >= row - hair

function candidatesIn(near: readonly Outlined[], squares: Squares, row: number, column: number): Candidate[] {
  const { wide, high, perSide } = squares
  const square = {
    west: squares.west + (column - hair) * wide,
    east: squares.west + (column + 1 + hair) * wide,
    south: squares.south + (row - hair) * high,
    north: squares.south + (row + 1 + hair) * high,
  }
  const [lon, lat] = [(square.west + square.east) / 2, (square.south + square.north) / 2]
  const found: Candidate[] = []
  for (const of of near) {
    if (!overlap(of.bounds, square)) continue
    // The northernmost points fall into the last row, and an edge on the rim itself into the one behind it.
    const rim = row === perSide - 1 ? (of.rows.get(perSide) ?? []) : []
    const edges = [...(of.rows.get(row) ?? []), ...rim.filter((edge) => !of.rows.get(row)?.includes(edge))]
    if (edges.some((edge) => mayTouch(edge, square))) found.push({ of, edges, whole: false })
    else if (holds(edges, lat, lon)) {
      found.push({ of, edges, whole: true })
      // Nothing larger is asked for behind an area that holds every point.
      break
    }
  }
  return found
}

const overlap = (one: Bounds, other: Bounds): boolean =>
  one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north

const mayTouch = ([from, to]: Edge, square: Bounds): boolean =>
  (from[0] <= square.east || to[0] <= square.east) &&
  (from[0] >= square.west || to[0] >= square.west) &&
  (from[1] <= square.north || to[1] <= square.north) &&
  (from[1] >= square.south || to[1] >= square.south)

/** As `holdsPoint`, over the edges that can be crossed; islands do not overlap, so they are counted together. */
function holds(edges: readonly Edge[], lat: number, lon: number): boolean {
  let inside = false
  for (const edge of edges) {
    const crossed = crosses(edge[0], edge[1], lon, lat)
    if (crossed === 'on') return true
    if (crossed === 'yes') inside = !inside
  }
  return inside
}
