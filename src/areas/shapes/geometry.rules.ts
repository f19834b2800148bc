/** A place on the ground, in degrees (WGS84). */
export type Point = { lat: number; lon: number }

/** A corner as GeoJSON writes it: the longitude stands first. */
export type Corner = [lon: number, lat: number]

/** A ring of corners that ends where it begins; the first ring of a polygon is its outside, the others are holes. */
export type Ring = Corner[]
export type Polygon = { type: 'Polygon'; coordinates: Ring[] }
export type MultiPolygon = { type: 'MultiPolygon'; coordinates: Ring[][] }
export type Shape = Polygon | MultiPolygon

/** An area with its outline. */
export type AreaShape = { area: string; shape: Shape }

/** From the south-west to the north-east. */
export type Bounds = { west: number; south: number; east: number; north: number }

/** The outline's parts: one for a polygon, several for an area with islands. */
export function partsOf(shape: Shape): Ring[][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

export const ringsOf = (shape: Shape): Ring[] => partsOf(shape).flat()

/** The box around everything; null around nothing. */
export function boundsOf(shapes: readonly Shape[]): Bounds | null {
  const bounds = {
    ...{ west: Number.POSITIVE_INFINITY, south: Number.POSITIVE_INFINITY },
    ...{ east: Number.NEGATIVE_INFINITY, north: Number.NEGATIVE_INFINITY },
  }
  for (const shape of shapes)
    for (const ring of ringsOf(shape))
      for (const [lon, lat] of ring) {
        bounds.west = Math.min(bounds.west, lon)
        bounds.east = Math.max(bounds.east, lon)
        bounds.south = Math.min(bounds.south, lat)
        bounds.north = Math.max(bounds.north, lat)
      }
  return bounds.west <= bounds.east ? bounds : null
}

/** How large an outline is, in square kilometres on a globe; holes are taken away. */
export function squareKilometres(shape: Shape): number {
  return partsOf(shape).reduce((sum, [outside = [], ...holes]) => {
    const inside = holes.reduce((taken, hole) => taken + ringSize(hole), 0)
    return sum + Math.max(0, ringSize(outside) - inside)
  }, 0)
}

const earthRadius = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Chamberlain and Duquette, "Some algorithms for polygons on a sphere" (2007): right to a thousandth at this size. */
function ringSize(ring: Ring): number {
  let sum = 0
  for (let at = 0; at + 1 < ring.length; at++) {
    const [fromLon, fromLat] = ring[at] as Corner
    const [toLon, toLat] = ring[at + 1] as Corner
    sum += radians(toLon - fromLon) * (2 + Math.sin(radians(fromLat)) + Math.sin(radians(toLat)))
  }
  return (Math.abs(sum) * earthRadius ** 2) / 2
}

/** Whether an outline holds a point. What lies on its boundary lies in it, on the shore of a hole too. */
export function holdsPoint(shape: Shape, { lat, lon }: Point): boolean {
  return partsOf(shape).some((rings) => {
    let inside = false
    for (const ring of rings)
      for (let at = 0; at + 1 < ring.length; at++) {
        const crossed = crosses(ring[at] as Corner, ring[at + 1] as Corner, lon, lat)
        if (crossed === 'on') return true
        if (crossed === 'yes') inside = !inside
      }
    return inside
  })
}

/** Whether a line due east from the point crosses an edge; `on` where the point lies on the edge itself. */
export function crosses(from: Corner, to: Corner, lon: number, lat: number): 'yes' | 'no' | 'on' {
  // Asked a hundred million times, so corners are not taken apart as lists.
  const fromLon = from[0]
  const fromLat = from[1]
  const toLon = to[0]
  const toLat = to[1]
  if (Math.min(fromLat, toLat) > lat || Math.max(fromLat, toLat) < lat) return 'no'
  if (Math.max(fromLon, toLon) < lon) return 'no'
  const side = (toLon - fromLon) * (lat - fromLat) - (lon - fromLon) * (toLat - fromLat)
  if (side === 0) return Math.min(fromLon, toLon) <= lon ? 'on' : 'no'
  // Half open, so that a corner that two edges share is crossed once.
  if (fromLat > lat === toLat > lat) return 'no'
  return side > 0 === toLat > fromLat ? 'yes' : 'no'
}
