import { holdsPoint } from '../../areas/shapes/geometry.rules.ts'
import { type AreaShape, areaFinder, type Point } from '../../areas/shapes/rules.ts'
import type { Day } from '../../calendar.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { wholePartnership } from '../rules.ts'
import { eventKindOf } from './kind-words.rules.ts'
import type { EventMeanings } from './reading.rules.ts'
import { type EventsSettled, ownPlace } from './settled.rules.ts'

type Ground = {
  areas: readonly { id: string; name: string; code: string | null; kind: string }[]
  shapes: readonly AreaShape[]
  today: Day
  zone: string
  country: 'SE' | 'DK'
}

/** What a settled file's columns and words mean on the ground of a partnership. */
export function meaningsFor(settled: EventsSettled, { areas, shapes, ...ground }: Ground): EventMeanings {
  const kinds = offenceKindsOf(ground.country)
  const leftOut = new Set(settled.leftOut)
  return {
    ...{ roles: settled.roles, oneKind: settled.oneKind, system: settled.system },
    oneArea: settled.oneArea === wholePartnership ? null : settled.oneArea,
    ...{ zone: ground.zone, today: ground.today },
    kindOf: remembered((word) =>
      leftOut.has(word) ? null : (settled.kinds[word] ?? eventKindOf(word, kinds)),
    ),
    placeOf: remembered((word) => ownPlace(word, settled.own, areas)),
    areaAt: areaFinder(shapes),
    isNear: nearness(areas, shapes, ground.country),
    sensitive: new Set(kinds.filter((kind) => kind.sensitive).map(({ code }) => code)),
  }
}

/** A file says the same few words over and over. */
function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (!known.has(word)) known.set(word, of(word))
    return known.get(word) as T
  }
}

const countries = {
  SE: { south: 55.2, north: 69.1, west: 10.5, east: 24.3 },
  DK: { south: 54.5, north: 57.8, west: 7.9, east: 15.3 },
} as const

/** About fifty kilometres: local areas seldom cover a municipality to its borders. */
const around = { lat: 0.45, lon: 0.9 }

/**
 * Whether a point that lies in no area may lie in the partnership: where its
 * municipality has an outline, nothing outside that; else not far from the
 * areas that have one, and at least in the country.
 */
function nearness(
  areas: Ground['areas'],
  shapes: Ground['shapes'],
  country: Ground['country'],
): (point: Point) => boolean {
  const wide = shapes.filter(({ area }) =>
    areas.some(({ id, kind }) => id === area && kind === 'municipality'),
  )
  if (wide.length > 0) return (point) => wide.some(({ shape }) => holdsPoint(shape, point))
  const corners = shapes.flatMap(({ shape }) => shape.coordinates.flat(3) as number[])
  const [lons, lats] = [0, 1].map((at) => corners.filter((_, index) => index % 2 === at)) as [
    number[],
    number[],
  ]
  const box =
    corners.length === 0
      ? countries[country]
      : {
          south: lats.reduce((least, one) => Math.min(least, one), 90) - around.lat,
          north: lats.reduce((most, one) => Math.max(most, one), -90) + around.lat,
          west: lons.reduce((least, one) => Math.min(least, one), 180) - around.lon,
          east: lons.reduce((most, one) => Math.max(most, one), -180) + around.lon,
        }
  return ({ lat, lon }) => lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east
}
