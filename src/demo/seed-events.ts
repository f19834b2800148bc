import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { boundsOf } from '../areas/shapes/geometry.rules.ts'
import { shapesOf } from '../areas/shapes/queries.ts'
import { areaFinder } from '../areas/shapes/rules.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import type { Dwelling } from '../offences/events/rules.ts'
import {
  type NewEvent,
  saveEventFile,
  saveEvents,
  savePointBasis,
} from '../offences/events/saving.queries.ts'
import { drawnEvents, type EventLevels } from './drawn-events.ts'
import { actingIn, type Place } from './place.ts'

const told: Record<
  string,
  { publisher: string; levels: EventLevels; ground: { basis: string; decidedBy: string } | null }
> = {
  ekbro: {
    publisher: 'Polisområdet, uttag av anmälda brott',
    levels: { homes: 9, nights: 5, vehicles: 4, graffiti: 3, homesFrom: { year: 2026, times: 0.6 } },
    ground: {
      basis: 'Beslut om analys av brottsplatser efter konsekvensbedömning, dnr KS 2023/118',
      decidedBy: 'kommunjuristen',
    },
  },
  havnsoe: {
    publisher: 'Politikredsen, udtræk af anmeldelser',
    levels: { homes: 3.6, nights: 0.9, vehicles: 0.6, graffiti: 0.5, homesFrom: { year: 2026, times: 0.7 } },
    ground: null,
  },
}

const firstDay = '2021-01-01'

/** Reads in what was reported event by event, as a coordinator does it when the extract has come. */
export async function seedEvents(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const { slug } = place.story
  const known = told[slug]
  if (!known) return
  await actingIn(app, place, addDays(today, -5), async (act) => {
    const shapes = await shapesOf(act.db, act.within, act.today)
    const bounds = boundsOf(shapes.map(({ shape }) => shape))
    if (!bounds) return
    const areaAt = areaFinder(shapes)
    // The outlines are crooked at their rim; hardly anything is drawn outside them.
    const inner = (from: number, to: number, part: number) => from + (to - from) * part
    const corner = (part: number) => ({
      lat: inner(bounds.south, bounds.north, part),
      lon: inner(bounds.west, bounds.east, part),
    })
    const ground = { from: corner(0.05), to: corner(0.95) }
    const drawn = drawnEvents(slug, known.levels, ground, { from: firstDay, until: addDays(today, -8) })
    const file = await saveEventFile(act, {
      ...{ name: `${slug}-handelser.csv`, publisher: known.publisher, heads: [], meaning: {} },
    })
    const events = drawn.map(({ from, to, dwelling, ...event }, at): NewEvent => {
      const isDay = from.length === 10
      return {
        ...{ ...event, line: at + 2, area: areaAt(event), dwelling: dwelling as Dwelling | null },
        ...{ from: isDay ? `${from}T00:00` : from, to: isDay ? `${addDays(from as Day, 1)}T00:00` : to },
        precision: isDay ? 'day' : 'minute',
        incident: createHash('sha256').update(`${slug} ${at}`).digest('hex').slice(0, 32),
      }
    })
    const toDay = `${Number(act.today.slice(0, 4)) + 1}-12-31`
    if (known.ground) await savePointBasis(act, { ...known.ground, fromDay: '2023-12-01', toDay })
    await saveEvents(act, file, events, known.ground !== null)
  })
}
