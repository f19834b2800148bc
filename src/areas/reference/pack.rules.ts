import type { Corner, Ring } from '../shapes/geometry.rules.ts'

/** A list of areas as it is shipped, with where it comes from and under what terms. */
export type ReferencePack = {
  origin: string
  licence: string
  /** What has to stand beside a map of it; null where there are no outlines. */
  attribution: string | null
  /** The day the list was right. */
  asOf: string
  /** So many steps of the outlines are a degree. */
  grid: number
  areas: PackedArea[]
}

/** An area of a list; `outline` holds its parts, each part its rings. */
export type PackedArea = {
  kind: string
  code: string | null
  name: string
  within: string | null
  outline?: string[][]
}

/** By what an area of a list is known in forms and by the areas within it. */
export const keyOf = ({ kind, code, name }: Pick<PackedArea, 'kind' | 'code' | 'name'>): string =>
  `${kind}/${code ?? name}`

// A ring as a line of signs: of each corner how far it lies from the one before,
// in steps of the grid, five bits a sign. It is a third of the same numbers
// written out. ("Encoded polyline algorithm format", Google Maps Platform.)

const first = 63
const more = 0x20

/** Writes a ring in whole steps of a grid of so many to a degree; the corner that closes it is left out. */
export function encodedRing(ring: Ring, grid: number): string {
  let words = ''
  let [lastLon, lastLat] = [0, 0]
  for (const [lon, lat] of onGrid(ring, grid).slice(0, -1)) {
    words += encodedStep(lat - lastLat) + encodedStep(lon - lastLon)
    ;[lastLon, lastLat] = [lon, lat]
  }
  return words
}

/** The ring's corners in whole steps, those that fall together written once. */
function onGrid(ring: Ring, grid: number): Ring {
  const steps = ring.map(([lon, lat]): Corner => [Math.round(lon * grid), Math.round(lat * grid)])
  return steps.filter(([lon, lat], at) => {
    const before = steps[at - 1]
    return !before || before[0] !== lon || before[1] !== lat
  })
}

function encodedStep(step: number): string {
  let rest = step < 0 ? ~(step << 1) : step << 1
  let words = ''
  for (; rest >= more; rest >>= 5) words += String.fromCharCode((more | (rest & 0x1f)) + first)
  return words + String.fromCharCode(rest + first)
}

/** The ring that was written so, closed again. */
export function decodedRing(words: string, grid: number): Ring {
  const ring: Ring = []
  let [at, lat, lon] = [0, 0, 0]
  const step = () => {
    let [sum, shift, sign] = [0, 0, more]
    for (; sign >= more; shift += 5) {
      sign = words.charCodeAt(at++) - first
      sum |= (sign & 0x1f) << shift
    }
    return sum & 1 ? ~(sum >> 1) : sum >> 1
  }
  while (at < words.length) {
    lat += step()
    lon += step()
    ring.push([lon / grid, lat / grid])
  }
  const [start] = ring
  return start ? [...ring, start] : []
}
