import proj4 from 'proj4'
import type { Point } from '../../areas/shapes/geometry.rules.ts'

/** How a file writes where something was: degrees, Sweden's metres or Denmark's metres. */
export const coordinateSystems = ['wgs84', 'sweref99tm', 'utm32'] as const
export type CoordinateSystem = (typeof coordinateSystems)[number]

const definitions: Record<Exclude<CoordinateSystem, 'wgs84'>, string> = {
  // EPSG:3006
  sweref99tm: '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  // EPSG:25832
  utm32: '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
}

/** No point is written ("0, 0" neither), or one that no place on earth has. */
export type NoPoint = 'none' | 'impossible'

/**
 * Reads two numbers as a point in degrees. Which of two metres is the northing
 * is seen by their size, as Swedish files call it X. Degrees that lie far off
 * and would lie near the other way round were written the other way round.
 */
export function pointReader(
  system: CoordinateSystem | string,
  isNear: (point: Point) => boolean = () => true,
): (lat: string, lon: string) => Point | NoPoint {
  if (system === 'wgs84') return (lat, lon) => degrees(lat, lon, isNear)
  const isOurs = system in definitions
  const { inverse } = proj4(isOurs ? definitions[system as keyof typeof definitions] : system)
  return (first, second) => {
    const [one, other] = [coordinateIn(first), coordinateIn(second)]
    if (one === null && other === null) return 'none'
    if (one === null || other === null) return 'impossible'
    if (one === 0 && other === 0) return 'none'
    const [north, east] = isOurs && other > one ? [other, one] : [one, other]
    if (isOurs && !(north > 5_000_000 && north < 9_500_000 && east > -500_000 && east < 1_500_000))
      return 'impossible'
    const [lon = Number.NaN, lat = Number.NaN] = inverse([east, north])
    return onEarth(lat, lon) ? rounded(lat, lon) : 'impossible'
  }
}

function degrees(first: string, second: string, isNear: (point: Point) => boolean): Point | NoPoint {
  const [lat, lon] = [coordinateIn(first), coordinateIn(second)]
  if (lat === null && lon === null) return 'none'
  if (lat === null || lon === null) return 'impossible'
  if (lat === 0 && lon === 0) return 'none'
  const point = onEarth(lat, lon) ? rounded(lat, lon) : null
  if (point && isNear(point)) return point
  const turned = onEarth(lon, lat) ? rounded(lon, lat) : null
  if (turned && isNear(turned)) return turned
  return point ?? 'impossible'
}

const onEarth = (lat: number, lon: number): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

/** To about a metre, as the finest that any source knows. */
const rounded = (lat: number, lon: number): Point => ({
  lat: Math.round(lat * 1e5) / 1e5,
  lon: Math.round(lon * 1e5) / 1e5,
})

/** A coordinate as files write it: "59.3293", "59,3293", "6 580 822". Null where none is. */
export function coordinateIn(written: string): number | null {
  if (written === '') return null
  const number = Number(written)
  if (!Number.isNaN(number)) return number
  const plain = written.replace(/[\s\u00a0]/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** A point in one cell: "59.33, 14.54", "59,33; 14,54", "POINT (14.54 59.33)". */
export function pairIn(written: string): [string, string] | null {
  const [, east, north] = /^point\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)$/i.exec(written) ?? []
  if (east !== undefined && north !== undefined) return [north, east]
  const [, first, second] =
    /^\(?(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\)?$/.exec(written) ??
    /^(-?\d+(?:,\d+)?)\s*[;\s]\s*(-?\d+(?:,\d+)?)$/.exec(written) ??
    []
  return first === undefined || second === undefined ? null : [first, second]
}

/** In which system two columns are most likely written, by the size of their numbers. */
export function guessedSystem(
  pairs: readonly (readonly [string, string])[],
  country: 'SE' | 'DK',
): CoordinateSystem {
  const sizes = pairs.flatMap(([one, other]) => {
    const [first, second] = [coordinateIn(one), coordinateIn(other)]
    return first === null || second === null ? [] : [Math.max(Math.abs(first), Math.abs(second))]
  })
  const isMetres = sizes.filter((size) => size > 1000).length > sizes.length / 2
  if (!isMetres) return 'wgs84'
  return country === 'SE' ? 'sweref99tm' : 'utm32'
}
