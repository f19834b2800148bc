import { crossingIn } from './crossing.rules.ts'
import { isHere, mostCorners } from './geojson.rules.ts'
import { type Corner, type Ring, ringsOf, type Shape } from './geometry.rules.ts'

/** What is wrong with corners that somebody typed; the line where one can be named. */
export type CornersProblem = {
  code: 'missing' | 'noCorner' | 'outside' | 'tooFewCorners' | 'tooManyCorners' | 'crosses'
  line?: number
  words?: string
}

/**
 * An outline from its corners, one a line: latitude, then longitude, as maps on
 * the web give them. A blank line begins another part, an island.
 */
export function outlineOfCorners(written: string): { shape: Shape } | { problem: CornersProblem } {
  const lines = written.split(/\r?\n/).map((line) => line.trim())
  if (lines.every((line) => line === '')) return { problem: { code: 'missing' } }
  if (lines.length > mostCorners) return { problem: { code: 'tooManyCorners' } }
  const parts: Ring[] = [[]]
  for (const [at, line] of lines.entries()) {
    const part = parts.at(-1) as Ring
    if (line === '') {
      if (part.length > 0) parts.push([])
      continue
    }
    const corner = cornerIn(line)
    if (!corner) return { problem: { code: 'noCorner', line: at + 1, words: line.slice(0, 60) } }
    const isSwapped = !isHere(corner) && isHere([corner[1], corner[0]])
    const meant: Corner = isSwapped ? [corner[1], corner[0]] : corner
    if (!isHere(meant)) return { problem: { code: 'outside', line: at + 1, words: line.slice(0, 60) } }
    part.push(meant)
  }
  const rings = parts.filter(({ length }) => length > 0).map(closed)
  if (rings.some(({ length }) => length < 4)) return { problem: { code: 'tooFewCorners' } }
  if (rings.some((ring) => crossingIn(ring))) return { problem: { code: 'crosses' } }
  const [only] = rings
  return rings.length === 1 && only
    ? { shape: { type: 'Polygon', coordinates: [only] } }
    : { shape: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } }
}

/** "56.1629, 10.2039", "56,1629; 10,2039" and "56.1629 10.2039" are one corner. */
function cornerIn(line: string): Corner | null {
  const degrees = /[-−]?\d{1,3}(?:[.,]\d{1,12})?/.source
  const [, lat, lon] =
    new RegExp(`^(${degrees})\\s*(?:;|,\\s|\\s)\\s*(${degrees})$`).exec(line) ??
    /^(\d{1,3}\.\d{1,12}),(\d{1,3}\.\d{1,12})$/.exec(line) ??
    []
  if (!lat || !lon) return null
  const number = (words: string) => Number(words.replace(',', '.').replace('−', '-'))
  return [number(lon), number(lat)]
}

function closed(ring: Ring): Ring {
  const kept = ring.filter(([lon, lat], at) => lon !== ring[at - 1]?.[0] || lat !== ring[at - 1]?.[1])
  const [first] = kept
  const last = kept.at(-1)
  if (!first || !last) return kept
  return first[0] === last[0] && first[1] === last[1] ? kept : [...kept, first]
}

/** More corners than anybody corrects by hand. */
const mostToEdit = 200

/** An outline as it is typed; null where it has holes, or more corners than anybody corrects by hand. */
export function cornersOf(shape: Shape): string | null {
  const rings = ringsOf(shape)
  const parts = shape.type === 'Polygon' ? 1 : shape.coordinates.length
  if (parts !== rings.length || rings.flat().length > mostToEdit) return null
  return rings
    .map((ring) =>
      ring
        .slice(0, -1)
        .map(([lon, lat]) => `${lat}, ${lon}`)
        .join('\n'),
    )
    .join('\n\n')
}
