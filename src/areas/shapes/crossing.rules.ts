import type { Corner, Ring } from './geometry.rules.ts'

type Edge = { at: number; from: Corner; to: Corner; west: number; east: number }

/**
 * Where a ring crosses or touches itself; null where it goes around cleanly.
 * An outline that does is drawn in a wrong order, or was rounded too coarsely.
 */
export function crossingIn(ring: Ring): Corner | null {
  const corners = ring.filter(([lon, lat], at) => at === 0 || !isAt(ring[at - 1] as Corner, lon, lat))
  const last = corners.length - 2
  const edges = corners.slice(1).map((to, at): Edge => {
    const from = corners[at] as Corner
    return { at, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
  })
  edges.sort((one, other) => one.west - other.west)
  let open: Edge[] = []
  for (const edge of edges) {
    open = open.filter(({ east }) => east >= edge.west)
    for (const other of open) {
      const apart = Math.abs(edge.at - other.at)
      const areNeighbours = apart === 1 || apart === last
      const met = areNeighbours ? foldedAt(edge, other) : meetingOf(edge, other)
      if (met) return met
    }
    open.push(edge)
  }
  return null
}

const isAt = ([lon, lat]: Corner, otherLon: number, otherLat: number) => lon === otherLon && lat === otherLat

/** On which side of a line a corner lies: 0 on the line itself. */
const side = ([fromX, fromY]: Corner, [toX, toY]: Corner, [x, y]: Corner): number =>
  Math.sign((toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY))

/** Two edges that share a corner: the corner, where one runs back over the other. */
function foldedAt(one: Edge, other: Edge): Corner | null {
  const isShared = isAt(one.to, ...other.from)
  const [shared, back, ahead] = isShared ? [one.to, one.from, other.to] : [one.from, one.to, other.from]
  if (side(back, shared, ahead) !== 0) return null
  const turn = (back[0] - shared[0]) * (ahead[0] - shared[0]) + (back[1] - shared[1]) * (ahead[1] - shared[1])
  return turn > 0 ? shared : null
}

function meetingOf(one: Edge, other: Edge): Corner | null {
  const [a, b] = [side(one.from, one.to, other.from), side(one.from, one.to, other.to)]
  const [c, d] = [side(other.from, other.to, one.from), side(other.from, other.to, one.to)]
  if (a * b < 0 && c * d < 0) return other.from
  if (a === 0 && isBetween(one, other.from)) return other.from
  if (b === 0 && isBetween(one, other.to)) return other.to
  if (c === 0 && isBetween(other, one.from)) return one.from
  return d === 0 && isBetween(other, one.to) ? one.to : null
}

const isBetween = ({ from, to }: Edge, [x, y]: Corner): boolean =>
  x >= Math.min(from[0], to[0]) &&
  x <= Math.max(from[0], to[0]) &&
  y >= Math.min(from[1], to[1]) &&
  y <= Math.max(from[1], to[1])
