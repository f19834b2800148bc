import type { Kysely } from 'kysely'
import { noteExposure } from '../areas/population/actions.ts'
import type { Counted, Exposed } from '../areas/population/rules.ts'
import { areasOf } from '../areas/queries.ts'
import { takeInOutlines } from '../areas/shapes/actions.ts'
import type { Corner, Point, Polygon } from '../areas/shapes/geometry.rules.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { chanceFor } from './chance.ts'
import { actingIn, type Place } from './place.ts'

type Ground = {
  /** The south-western corner of where the invented place lies. */
  corner: Point
  outlines: string
  register: string
  /** How many there are in the last full year, and how that grew from year to year. */
  last: Partial<Record<Exposed, number>>
  growth: number
}

const grounds: Record<string, Ground> = {
  ekbro: {
    corner: { lat: 58.93, lon: 14.86 },
    outlines: 'Ekbro kommun, kartfunktionen',
    register: 'Ekbro kommun, befolkningsregistret',
    last: { residents: 28_600, dwellings: 13_400, 'detached-houses': 5200, flats: 6700 },
    growth: 1.006,
  },
  havnsoe: {
    corner: { lat: 55.62, lon: 11.3 },
    outlines: 'Havnsø Kommune, GIS',
    register: 'Havnsø Kommune, folketal og boliger',
    last: { residents: 5900, dwellings: 3150, 'detached-houses': 1900, flats: 700 },
    growth: 0.997,
  },
}

const yearsTold = 5

/** Draws the local areas beside each other, and counts who lives there, as a coordinator does it in the first winter. */
export async function seedAreas(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const ground = grounds[place.story.slug]
  if (!ground) return
  await actingIn(app, place, '2023-11-20', async (act) => {
    const areas = await areasOf(act.db, act.within)
    const cells = cellsOn(ground.corner, areas.length, place.story.slug)
    const drawn = areas.flatMap(({ id }, at) => {
      const shape = cells[at]
      return shape ? [{ area: id, shape }] : []
    })
    await takeInOutlines(act, null, drawn, { source: ground.outlines, holdsFrom: null })
  })
  const lastYear = Number(today.slice(0, 4)) - 1
  await actingIn(app, place, today, async (act) => {
    const areas = (await areasOf(act.db, act.within)).map(({ id }) => id)
    for (const [exposed, last] of Object.entries(ground.last)) {
      const counted = Array.from({ length: yearsTold }, (_, ago) =>
        inYear(lastYear - ago, Math.round(last / ground.growth ** ago), areas),
      ).flat()
      const done = await noteExposure(act, counted, { exposed, source: ground.register })
      if ('problems' in done) throw new Error(JSON.stringify(done.problems))
    }
  })
}

/** The whole and its areas, the later ones larger; a few in a hundred are registered in none of them. */
function inYear(year: number, whole: number, areas: readonly string[]): Counted[] {
  const weights = areas.map((_, at) => areas.length + at)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const parts = areas.map((area, at) => ({
    area,
    year,
    count: Math.round((whole * 0.985 * weights[at]!) / sum),
  }))
  return [{ area: null, year, count: whole }, ...parts]
}

const step = { lon: 0.03, lat: 0.017 }

/** Fields of a crooked net, so that neighbours share their boundary to the corner. */
function cellsOn(from: Point, number: number, words: string): Polygon[] {
  const columns = Math.ceil(Math.sqrt(number))
  const crooked = (x: number, y: number): Corner => {
    const chance = chanceFor(`${words} ${x} ${y}`)
    const off = () => (chance() - 0.5) * 0.3
    const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6
    return [rounded(from.lon + (x + off()) * step.lon), rounded(from.lat + (y + off()) * step.lat)]
  }
  return Array.from({ length: number }, (_, at) => {
    const [x, y] = [at % columns, Math.floor(at / columns)]
    const ring = [
      ...[crooked(x, y), crooked(x + 0.5, y), crooked(x + 1, y), crooked(x + 1, y + 0.5)],
      ...[crooked(x + 1, y + 1), crooked(x + 0.5, y + 1), crooked(x, y + 1), crooked(x, y + 0.5)],
      crooked(x, y),
    ]
    return { type: 'Polygon', coordinates: [ring] }
  })
}
