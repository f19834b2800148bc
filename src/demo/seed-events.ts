import type { Kysely } from 'kysely'
import { boundsOf } from '../areas/shapes/geometry.rules.ts'
import { shapesOf } from '../areas/shapes/queries.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { offenceKindsOf, offenceName } from '../knowledge/offence-kinds/rules.ts'
import { readInEvents } from '../offences/events/actions.ts'
import { eventKindOf } from '../offences/events/kind-words.rules.ts'
import { beginningOf, handInEvents } from '../offences/events/lines.actions.ts'
import { savePointBasis } from '../offences/events/points.queries.ts'
import type { Dwelling } from '../offences/events/rules.ts'
import { settledEventsFirst } from '../offences/events/settled.rules.ts'
import { eventUploadById } from '../offences/events/uploads.queries.ts'
import { ownPlacesOf } from '../offences/queries.ts'
import { type DrawnEvent, drawnEvents, type EventLevels } from './drawn-events.ts'
import { actingIn, type Place } from './place.ts'

type Extract = {
  publisher: string
  levels: EventLevels
  /** On what ground exact points are kept; one of the places has none. */
  ground: { basis: string; decidedBy: string } | null
  heads: string[]
  /** How the police number their reports. */
  number: (at: number, year: string) => string
  dwellings: Partial<Record<Dwelling, string>>
}

const told: Record<string, Extract> = {
  ekbro: {
    publisher: 'Polisområdet, uttag av anmälda brott',
    levels: { homes: 9, nights: 5, vehicles: 4, graffiti: 3, homesFrom: { year: 2026, times: 0.6 } },
    ground: {
      basis: 'Beslut om analys av brottsplatser efter konsekvensbedömning, dnr KS 2023/118',
      decidedBy: 'kommunjuristen',
    },
    heads: ['diarienummer', 'brott', 'från', 'till', 'latitud', 'longitud', 'bostadstyp'],
    number: (at, year) => `5000-K${1000 + 7 * at}-${year.slice(2)}`,
    dwellings: { 'detached-house': 'villa', flat: 'lägenhet', 'terraced-house': 'radhus', farm: 'gård' },
  },
  havnsoe: {
    publisher: 'Politikredsen, udtræk af anmeldelser',
    levels: { homes: 3.6, nights: 0.9, vehicles: 0.6, graffiti: 0.5, homesFrom: { year: 2026, times: 0.7 } },
    ground: null,
    heads: ['journalnummer', 'overtrædelse', 'fra', 'til', 'breddegrad', 'længdegrad', 'boligtype'],
    number: (at, year) => `1900-${20_000 + 3 * at}-${year}`,
    dwellings: {
      'detached-house': 'parcelhus',
      flat: 'lejlighed',
      'terraced-house': 'rækkehus',
      farm: 'landejendom',
    },
  },
}

const firstDay = '2021-01-01'

/** Reads in what was reported event by event, as a coordinator does it when the extract has come. */
export async function seedEvents(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const { slug, name, country, timeZone } = place.story
  const extract = told[slug]
  if (!extract) return
  if (extract.ground) {
    const toDay = `${Number(today.slice(0, 4)) + 1}-12-31`
    const basis = { ...extract.ground, fromDay: '2023-12-01', toDay }
    await actingIn(app, place, '2023-12-01', (act) => savePointBasis(act, basis))
  }
  await actingIn(app, place, addDays(today, -5), async (act) => {
    const shapes = await shapesOf(act.db, act.within, act.today)
    const bounds = boundsOf(shapes.map(({ shape }) => shape))
    if (!bounds) return
    // The outlines are crooked at their rim; hardly anything is drawn outside them.
    const inner = (from: number, to: number, part: number) => from + (to - from) * part
    const corner = (part: number) => ({
      lat: inner(bounds.south, bounds.north, part),
      lon: inner(bounds.west, bounds.east, part),
    })
    const areas = await ownPlacesOf(act.db, { id: act.within, name }, act.today)
    const town = areas.find((area) => area.name === place.story.areas[0])
    const inTown =
      boundsOf(shapes.filter(({ area }) => area === town?.id).map(({ shape }) => shape)) ?? bounds
    const centre = {
      lat: inner(inTown.south, inTown.north, 0.5),
      lon: inner(inTown.west, inTown.east, 0.5),
    }
    const ground = { from: corner(0.05), to: corner(0.95), centre }
    const drawn = drawnEvents(slug, extract.levels, ground, { from: firstDay, until: addDays(today, -8) })
    const contents = Buffer.from(fileOf(drawn, extract, country === 'SE' ? 'sv' : 'da'))
    const handedIn = await handInEvents(act, `${slug}-${act.today.slice(0, 7)}.csv`, contents)
    if (!('id' in handedIn)) throw new Error(JSON.stringify(handedIn))
    const upload = await eventUploadById(act.db, act.within, handedIn.id)
    const sample = upload && (await beginningOf(act, upload))
    if (!upload || !sample) throw new Error('The invented extract cannot be read.')
    const here = { id: act.within, name, country, timeZone }
    const kinds = offenceKindsOf(country)
    const first = settledEventsFirst(sample, country, areas, (word) => eventKindOf(word, kinds), null)
    const done = await readInEvents(act, upload, sample, { ...first, publisher: extract.publisher }, here)
    if ('problems' in done) throw new Error(JSON.stringify(done.problems))
  })
}

/** The file as the police would send it: a line for each report. */
function fileOf(drawn: readonly DrawnEvent[], extract: Extract, language: 'sv' | 'da'): string {
  const lines = drawn.map(({ kind, from, to, lat, lon, dwelling }, at) =>
    [
      extract.number(at, from.slice(0, 4)),
      offenceName(kind, language),
      from.replace('T', ' '),
      to.replace('T', ' '),
      lat,
      lon,
      dwelling ? extract.dwellings[dwelling] : '',
    ].join(';'),
  )
  return `${[extract.heads.join(';'), ...lines].join('\r\n')}\r\n`
}
