import { z } from 'zod'
import { type Corner, type Ring, ringsOf, type Shape } from './geometry.rules.ts'
import { degreesOf, type Grid } from './grids.rules.ts'

/** Why a file holds no outlines that can be read. */
export type OutlineFileProblem = 'tooLarge' | 'notJson' | 'notGeoJson' | 'noAreas' | 'otherGrid'

/** What is wrong with the ground that an outline goes around. */
export type ShapeProblem = 'tooFewCorners' | 'tooManyCorners' | 'outside'

/** How the corners of a file were written: degrees, degrees with the latitude first, or one of the metre grids. */
export type Written = 'degrees' | 'swapped' | Grid

/** A drawn thing of a file: the words beside it, and its outline or why it has none. */
export type Drawn = {
  /** What stands beside it, by the name of each property. */
  words: Record<string, string>
  shape: Shape | null
  problem: ShapeProblem | null
  /** How many of its rings go around no ground, as when an islet was rounded away. They are left out. */
  empty: number
}

export type OutlineFile = {
  written: Written
  drawn: Drawn[] /** Points, lines and the like. */
  others: number
}

export const largestOutlineFile = 10 * 1024 * 1024
/** More corners than the coast of a whole county has; a line so fine makes every map slow. */
export const mostCorners = 20_000

/** Around Sweden and Denmark, in degrees. */
const countries = { west: 7.5, east: 24.5, south: 54.3, north: 69.3 }

const corner = z
  .array(z.number())
  .min(2)
  .transform(([x, y]): Corner => [x as number, y as number])
const rings = z.array(z.array(corner))
const geometry = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
])
const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
})
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const named = z.object({ crs: z.object({ properties: z.object({ name: z.string() }) }) })

/**
 * The outlines of a GeoJSON file. Corners in one of the countries' metre grids,
 * or with the latitude first, are turned into degrees; how they were written is
 * told so that a person can look whether it was meant so.
 */
export function outlinesInFile(
  text: string,
  country: 'SE' | 'DK',
): OutlineFile | { problem: OutlineFileProblem } {
  if (text.length > largestOutlineFile) return { problem: 'tooLarge' }
  const whole = parsed(text)
  if (whole === undefined) return { problem: 'notJson' }
  const features = featuresOf(whole)
  if (features === null) return { problem: 'notGeoJson' }
  const found = features.map((one) => ({
    words: wordsBeside(one.properties ?? {}),
    shape: geometry.safeParse(one.geometry).data ?? null,
  }))
  const areas = found.flatMap(({ words, shape }) => (shape ? [{ words, shape }] : []))
  if (areas.length === 0) return { problem: 'noAreas' }
  const written = howWritten(
    whole,
    areas.flatMap(({ shape }) => firstCorners(shape)),
    country,
  )
  if (written === null) return { problem: 'otherGrid' }
  return {
    written,
    drawn: areas.map(({ words, shape }) => {
      const kept = turned(shape, written)
      const empty = ringsOf(shape).length - ringsOf(kept).length
      return { words, ...judged(kept), empty }
    }),
    others: found.length - areas.length,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    // The reader's own words are no help to whoever chose the wrong file.
    return undefined
  }
}

function featuresOf(whole: unknown): z.infer<typeof feature>[] | null {
  const all = collection.safeParse(whole).data?.features
  if (all) return all.map((one) => feature.safeParse(one).data ?? { geometry: null })
  const one = feature.safeParse(whole).data
  if (one?.geometry) return [one]
  return geometry.safeParse(whole).success ? [{ geometry: whole }] : null
}

function wordsBeside(properties: Record<string, unknown>): Record<string, string> {
  const words = Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value).trim()] as const] : [],
  )
  return Object.fromEntries(words)
}

const firstCorners = (shape: Shape): Corner[] => ringsOf(shape).flatMap((ring) => ring.slice(0, 1))

/** A file may name its grid; one that does not is known by where its corners would lie. */
function howWritten(whole: unknown, corners: Corner[], country: 'SE' | 'DK'): Written | null {
  const name = named.safeParse(whole).data?.crs.properties.name ?? ''
  if (/(?:^|\D)3006$/.test(name)) return 3006
  if (/(?:^|\D)25832$/.test(name)) return 25832
  const largest = Math.max(...corners.map(([x, y]) => Math.max(Math.abs(x), Math.abs(y))))
  if (largest > 360) {
    if (name !== '' && !/CRS84|4326/.test(name)) return null
    const grid = country === 'SE' ? 3006 : 25832
    return corners.some((one) => isHere(turnedCorner(one, grid))) ? grid : null
  }
  const areSwapped = corners.some(([x, y]) => isHere([y, x])) && !corners.some(isHere)
  return areSwapped ? 'swapped' : 'degrees'
}

function turnedCorner([x, y]: Corner, written: Written): Corner {
  if (written === 'degrees') return [x, y]
  if (written === 'swapped') return [y, x]
  // Swedish surveyors write north before east; no place here has more metres east than north.
  return degreesOf([Math.min(x, y), Math.max(x, y)], written)
}

const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** In degrees, to a decimetre; rings closed, corners that repeat the one before left out, rings around nothing too. */
function turned(shape: Shape, written: Written): Shape {
  const ring = (corners: Ring): Ring => {
    const all = corners.map((one) => turnedCorner(one, written).map(rounded) as Corner)
    const kept = all.filter(([lon, lat], at) => lon !== all[at - 1]?.[0] || lat !== all[at - 1]?.[1])
    const [first] = kept
    const last = kept.at(-1)
    if (!first || !last) return []
    return first[0] === last[0] && first[1] === last[1] ? kept : [...kept, first]
  }
  const part = (rings: Ring[]): Ring[] => {
    const [outside = [], ...holes] = rings.map(ring)
    return outside.length < 4 ? [] : [outside, ...holes.filter(({ length }) => length >= 4)]
  }
  if (shape.type === 'Polygon') return { ...shape, coordinates: part(shape.coordinates) }
  return { ...shape, coordinates: shape.coordinates.map(part).filter(({ length }) => length > 0) }
}

/** An outline, or why it cannot be one. */
export function judged(shape: Shape): { shape: Shape | null; problem: ShapeProblem | null } {
  const corners = ringsOf(shape).flat()
  const refused = (problem: ShapeProblem) => ({ shape: null, problem })
  if (corners.length === 0) return refused('tooFewCorners')
  if (corners.length > mostCorners) return refused('tooManyCorners')
  if (!corners.every(isHere)) return refused('outside')
  return { shape, problem: null }
}

export const isHere = ([lon, lat]: Corner): boolean =>
  lon >= countries.west && lon <= countries.east && lat >= countries.south && lat <= countries.north
