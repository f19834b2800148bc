import type { Corner } from './geometry.rules.ts'

/** The metre grids of the two countries: SWEREF 99 TM, and ETRS89 in zone 32 of UTM. */
export const grids = { 3006: { meridian: 15 }, 25832: { meridian: 9 } } as const
export type Grid = keyof typeof grids

// The ellipsoid GRS 80 and what both grids share.
const axis = 6378137
const flattening = 1 / 298.257222101
const scale = 0.9996
const falseEasting = 500_000

const n = flattening / (2 - flattening)
const radius = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const delta = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161280,
]
const eccentricity = flattening * (2 - flattening)
const series = [
  eccentricity + eccentricity ** 2 + eccentricity ** 3 + eccentricity ** 4,
  -(7 * eccentricity ** 2 + 17 * eccentricity ** 3 + 30 * eccentricity ** 4) / 6,
  (224 * eccentricity ** 3 + 889 * eccentricity ** 4) / 120,
  -(4279 * eccentricity ** 4) / 1260,
] as const

/**
 * Degrees of a place given in metres east and north. The formulas are those of
 * Lantmäteriet's "Gauss Conformal Projection (Transverse Mercator): Krüger's
 * Formulas"; they are right to a millimetre in both countries.
 */
export function degreesOf([east, north]: Corner, grid: Grid): Corner {
  const xi = north / (scale * radius)
  const eta = (east - falseEasting) / (scale * radius)
  let [x, y] = [xi, eta]
  delta.forEach((term, at) => {
    const times = 2 * (at + 1)
    x -= term * Math.sin(times * xi) * Math.cosh(times * eta)
    y -= term * Math.cos(times * xi) * Math.sinh(times * eta)
  })
  const conformal = Math.asin(Math.sin(x) / Math.cosh(y))
  const sine = Math.sin(conformal)
  const [a, b, c, d] = series
  const lat = conformal + sine * Math.cos(conformal) * (a + b * sine ** 2 + c * sine ** 4 + d * sine ** 6)
  const lon = Math.atan2(Math.sinh(y), Math.cos(x))
  return [grids[grid].meridian + degrees(lon), degrees(lat)]
}

const degrees = (radians: number) => (radians * 180) / Math.PI
