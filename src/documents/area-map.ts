// Outlines of areas as a drawing: what is drawn carries its colours with it, so
// that page, paper and file show the same. A list or table always stands beside it.

type Corner = readonly [lon: number, lat: number, ...height: number[]]
type Ring = readonly Corner[]
/** A polygon or several, as GeoJSON writes them, in degrees. */
export type Ground =
  | { type: 'Polygon'; coordinates: readonly Ring[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }

/** How an area is filled: plainly, picked out, in one of five steps, or so that it says that nothing is told (`withheld`) or known (`missing`). */
export type Fill = 'plain' | 'picked' | 'withheld' | 'missing' | 1 | 2 | 3 | 4 | 5

export type MapArea = {
  shape: Ground
  /** A number or a short word on the map, which the list beside it explains. */
  label: string
  /** What is heard and shown when it is pointed at; none where the label says all. */
  told?: string
  fill?: Fill
}

export type MapWords = {
  /** Tells this map from others of the same page; a word without blanks. */
  id: string
  title: string
  /** What there is to see, for whoever does not see it. */
  description: string
}

/** From degrees to the drawing and back: a plain net, as wide as long in the middle of the map. */
export type Projection = {
  west: number
  north: number
  perLon: number
  perLat: number
  width: number
  height: number
}

const width = 640
const margin = 12
const highest = 900

// Each step is lighter than the next by about the same; they stay apart on a grey print.
const fills: Record<string, string> = {
  plain: '#f1f3f5',
  picked: '#b7c9de',
  1: '#eef3f8',
  2: '#c3d5e6',
  3: '#8fb0cf',
  4: '#4f80ad',
  5: '#1d4a75',
}
const line = '#3b4650'
const darkest: readonly Fill[] = [4, 5]

/** What a fill of the map looks like, for a legend; hatchings are named by the pattern they need. */
export const fillColour = (fill: Fill): string | null => fills[fill] ?? null

/** The net for a map around these outlines; null where there is nothing to show. */
export function projectionAround(shapes: readonly Ground[]): Projection | null {
  const corners = shapes.flatMap((shape) => partsOf(shape).flat().flat())
  if (corners.length === 0) return null
  let [west, east, south, north] = [180, -180, 90, -90]
  for (const [lon, lat] of corners) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const inner = width - 2 * margin
  const wide = Math.max((east - west) * narrowing, 1e-6)
  const high = Math.max(north - south, 1e-6)
  const perLat = Math.min(inner / wide, (highest - 2 * margin) / high)
  const perLon = perLat * narrowing
  const left = (inner - (east - west) * perLon) / 2
  return {
    ...{ west: west - (margin + left) / perLon, north: north + margin / perLat, perLon, perLat },
    ...{ width, height: Math.round(high * perLat + 2 * margin) },
  }
}

/** The areas as an SVG drawing; null where none has an outline. Areas are drawn in their order, the last on top. */
export function mapOf(areas: readonly MapArea[], words: MapWords, around?: readonly Ground[]): string | null {
  const projection = projectionAround([...areas.map(({ shape }) => shape), ...(around ?? [])])
  if (!projection) return null
  const { west, north, perLon, perLat, height } = projection
  const [title, description] = [`${words.id}-title`, `${words.id}-description`]
  const drawn = areas.map((area) => drawnArea(area, projection, words.id))
  const labels = areas.map((area) => drawnLabel(area, projection))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="area-map" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="${title} ${description}" data-west="${west}" data-north="${north}"`,
    ` data-per-lon="${perLon}" data-per-lat="${perLat}">`,
    `<title id="${title}">${escaped(words.title)}</title>`,
    `<desc id="${description}">${escaped(words.description)}</desc>`,
    hatchings(words.id),
    ...drawn,
    ...labels,
    '</svg>',
  ].join('')
}

/** Lines for what is not told, dots for what is not known: neither is a shade that could be taken for a figure. */
const hatchings = (id: string) =>
  `<defs><pattern id="${id}-withheld" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="8" height="8" fill="#ffffff"/><rect width="2.5" height="8" fill="#7a8590"/></pattern>` +
  `<pattern id="${id}-missing" width="9" height="9" patternUnits="userSpaceOnUse">` +
  `<rect width="9" height="9" fill="#ffffff"/><circle cx="3" cy="3" r="1.3" fill="#7a8590"/></pattern></defs>`

function drawnArea({ shape, told, label, fill = 'plain' }: MapArea, to: Projection, id: string): string {
  const path = partsOf(shape)
    .flat()
    .map((ring) => drawnRing(ring, to))
    .join('')
  const colour = fills[fill] ?? `url(#${id}-${fill})`
  return (
    `<path d="${path}" fill="${colour}" fill-rule="evenodd" stroke="${line}" stroke-width="1.5" stroke-linejoin="round">` +
    `<title>${escaped(told ?? label)}</title></path>`
  )
}

/** Corners closer together than anybody sees are left out. */
function drawnRing(ring: Ring, to: Projection): string {
  let words = ''
  let last: [number, number] | null = null
  for (const corner of ring) {
    const [x, y] = placed(corner, to)
    if (last && Math.abs(last[0] - x) < 0.4 && Math.abs(last[1] - y) < 0.4) continue
    words += `${last ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
    last = [x, y]
  }
  return `${words}Z`
}

const placed = ([lon, lat]: Corner, { west, north, perLon, perLat }: Projection): [x: number, y: number] => [
  (lon - west) * perLon,
  (north - lat) * perLat,
]

function drawnLabel({ shape, label, fill = 'plain' }: MapArea, to: Projection): string {
  if (label === '') return ''
  const [x, y] = labelPlace(shape, to)
  const isDark = darkest.includes(fill)
  const [ink, halo] = isDark ? ['#ffffff', fills[5]] : ['#1a2027', '#ffffff']
  return (
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="22" font-weight="600" text-anchor="middle"` +
    ` dominant-baseline="central" fill="${ink}" stroke="${halo}" stroke-width="4" paint-order="stroke"` +
    ` font-family="Inter, Arial, sans-serif" pointer-events="none" aria-hidden="true">${escaped(label)}</text>`
  )
}

/** Where a label stands within its area: the middle of the widest stretch of its largest part, half-way up or near it. */
function labelPlace(shape: Ground, to: Projection): [number, number] {
  const parts = partsOf(shape).map((rings) => rings.map((ring) => ring.map((one) => placed(one, to))))
  const spread = ([outside = []]: [number, number][][]) => {
    const [xs, ys] = [outside.map(([x]) => x), outside.map(([, y]) => y)]
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
  }
  const largest = parts.toSorted((one, other) => spread(other) - spread(one))[0] ?? []
  const ys = (largest[0] ?? []).map(([, y]) => y)
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  let best = { width: -1, x: 0, y: (top + bottom) / 2 }
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const y = top + share * (bottom - top) + 1e-6
    const crossings = largest
      .flatMap((ring) =>
        ring.slice(1).flatMap((point, at) => crossingAt(ring[at] as [number, number], point, y)),
      )
      .sort((one, other) => one - other)
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, until] = [crossings[at] as number, crossings[at + 1] as number]
      // The middle line is taken unless another one has a good deal more room.
      if (until - from > best.width * 1.25) best = { width: until - from, x: (from + until) / 2, y }
    }
  }
  return [best.x, best.y]
}

function crossingAt([fromX, fromY]: [number, number], [toX, toY]: [number, number], y: number): number[] {
  if (fromY > y === toY > y) return []
  return [fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY)]
}

const partsOf = (shape: Ground): readonly (readonly Ring[])[] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
