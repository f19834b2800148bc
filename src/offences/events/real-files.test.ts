import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AreaShape, areaFinder } from '../../areas/shapes/rules.ts'
import { encodingOf, separatorOf } from '../../documents/csv-cells.ts'
import { csvLines } from '../../documents/csv-lines.ts'
import type { Line } from '../../documents/file-table.rules.ts'
import { tableOfJson } from '../../documents/json-table.rules.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { type EventSample, eventWords, guessedEventRoles, isOfMiddles, sampleOf } from './columns.rules.ts'
import { eventKindOf } from './kind-words.rules.ts'
import { meaningsFor } from './meanings.rules.ts'
import { guessedSystem } from './points.rules.ts'
import { type EventMeanings, eventReader, type ReadEvent } from './reading.rules.ts'
import { personalInEvents, settledEventsFirst } from './settled.rules.ts'
import { talliesOf } from './tallies.rules.ts'

const today = '2026-11-23'
const shared = (name: string) => readFileSync(resolve('../shared/data', name))

async function sampleIn(name: string, bytes: Uint8Array = shared(`events/${name}`)): Promise<EventSample> {
  const lines: Line[] = []
  if (name.endsWith('.json'))
    tableOfJson(bytes.toString())?.rows.forEach((cells, at) => {
      lines.push({ number: at + 1, cells })
    })
  else {
    const encoding = encodingOf(bytes)
    const separator = separatorOf(new TextDecoder(encoding).decode(bytes.subarray(0, 50_000)))
    // Cut at an odd place, as pieces are.
    const pieces = [bytes.subarray(0, 12_345), bytes.subarray(12_345)]
    for await (const some of csvLines(pieces, { encoding, separator })) lines.push(...some)
  }
  const sample = sampleOf(lines)
  if (!sample) throw new Error('no table')
  return sample
}

/** Reads every line, with everything anywhere being one's own unless it is said otherwise. */
function readAll(sample: EventSample, also: Partial<EventMeanings> = {}) {
  const read = eventReader({
    ...{ roles: guessedEventRoles(sample), kindOf: () => 'home-burglary', oneKind: 'home-burglary' },
    ...{ placeOf: () => null, oneArea: null, system: 'wgs84', zone: 'Europe/Copenhagen', today },
    ...{ areaAt: () => null, isNear: () => true, sensitive: new Set<string>() },
    ...also,
  })
  const tallies = talliesOf()
  const events: ReadEvent[] = []
  for (const { number, cells } of sample.lines) {
    const event = read(cells)
    if (typeof event === 'string') tallies.refuse(event, number)
    else {
      tallies.accept(event, true)
      events.push(event)
    }
  }
  const result = tallies.result()
  expect(result.lines).toBe(sample.lines.length)
  const refused = Object.fromEntries(result.refusals.map(({ why, count }) => [why, count]))
  return { events, refused, result }
}

const shapesOf = (name: string, property: string): AreaShape[] =>
  JSON.parse(shared(`geo/${name}`).toString()).features.map(
    (one: { properties: Record<string, string>; geometry: AreaShape['shape'] }) => ({
      area: one.properties[property] ?? 'nameless',
      shape: one.geometry,
    }),
  )

describe('files as they really come', () => {
  it('Danish burglaries with their times in words: 5,505 of 6,087 are read, and their points lie where they should', async () => {
    const sample = await sampleIn('dk_oestjylland_indbrud_2018-2022.csv')
    expect(guessedEventRoles(sample)).toEqual([
      'reported',
      'left-out',
      'place',
      'left-out',
      'from',
      'lat',
      'lon',
      'left-out',
    ])
    const areaAt = areaFinder(shapesOf('dk_politikredse.geojson', 'politikreds_navn'))
    const { events, refused } = readAll(sample, { areaAt })
    expect(refused).toEqual({
      noTime: 505,
      weekdayDiffers: 59,
      cutOff: 9,
      impossible: 6,
      toBeforeFrom: 2,
      noDay: 1,
    })
    expect(events).toHaveLength(5505)
    const placed = events.filter(({ lat }) => lat !== null)
    const inDistrict = placed.filter(({ area }) => area?.startsWith('Østjyllands')).length
    // By another program 5,803 of all 5,878 points lie in the district.
    expect(inDistrict / placed.length).toBeGreaterThan(0.985)
    for (const { from, to } of events) expect(from <= to && from >= '2000').toBe(true)
  })

  it('Danish daily reports as JSON: a line for each sentence', async () => {
    const sample = await sampleIn('dk_oestjylland_doegnrapporter_2021.json')
    expect(sample.lines).toHaveLength(1084)
    expect(guessedEventRoles(sample)).toEqual(['left-out', 'reported', 'from'])
    const { refused } = readAll(sample)
    expect(refused).toEqual({ weekdayDiffers: 25, onlyReported: 3 })
  })

  it('the Swedish police’s events, as CSV and from their interface: time in the name, the middle of the municipality no point', async () => {
    const sample = await sampleIn('se_polisen_handelser_2024h1.csv')
    const roles = guessedEventRoles(sample)
    expect(roles).toEqual(['number', 'reported', 'from', 'left-out', 'left-out', 'kind', 'place', 'left-out'])
    expect(isOfMiddles(sample, roles.with(7, 'point'))).toBe(true)
    expect(personalInEvents(sample, roles)).toEqual([])
    const kinds = offenceKindsOf('SE')
    const areas = [
      { id: 'whole', name: 'Upplands Väsby', kind: 'municipality', code: null },
      { id: 'nacka', name: 'Nacka', kind: 'local-area', code: null },
    ]
    const settled = settledEventsFirst(sample, 'SE', areas, (word) => eventKindOf(word, kinds), null)
    const ground = { areas, shapes: [], today, zone: 'Europe/Stockholm', country: 'SE' } as const
    const { events, refused } = readAll(sample, meaningsFor(settled, ground))
    const named = eventWords(sample.lines, roles, 'kind').filter((word) => settled.kinds[word])
    expect(named.length).toBeGreaterThan(20)
    // "Upplands väsby" is Upplands Väsby; other municipalities and counties lie elsewhere, what is no offence is left out.
    const places = new Set(events.map(({ area }) => area))
    expect(places).toEqual(new Set([null, 'nacka']))
    expect(events.length).toBe(25)
    expect(events.every(({ lat }) => lat === null)).toBe(true)
    expect(Object.keys(refused).sort()).toEqual(['elsewhere', 'leftOut'])
    // A report of the year's first hours tells of the year before.
    const all = readAll(sample).events
    expect(all[0]).toMatchObject({ from: '2023-12-31T00:07', number: '480687' })

    const asked = await sampleIn('se_polisen_api_snapshot_2024-05-15.json')
    expect(asked.heads).toContain('location.name')
    expect(guessedEventRoles(asked)).toEqual(roles)
  })

  it('data.police.uk: only the month is known, and every point lies in a ward', async () => {
    const sample = await sampleIn('uk_nottingham_burglary_2022.csv')
    expect(guessedEventRoles(sample)).toEqual(['month', 'lon', 'lat', 'place', 'left-out'])
    const areaAt = areaFinder(shapesOf('uk_nottingham_wards.geojson', 'ward_code'))
    const { events } = readAll(sample, { areaAt, isNear: () => false })
    expect(events).toHaveLength(1795)
    expect(events[0]).toMatchObject({ from: '2022-01-01T00:00', to: '2022-02-01T00:00', precision: 'month' })
    expect(events.every(({ area }) => area !== null)).toBe(true)
  })

  it('from and to with seconds or without, in feet: Washington lies in Washington', async () => {
    const sample = await sampleIn('us_dc_burglaries_2016h1_from_to.csv')
    expect(guessedEventRoles(sample)).toEqual(['lon', 'lat', 'from', 'to'])
    // EPSG:2248
    const system =
      '+proj=lcc +lat_0=37.66666666666666 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=399999.9998983998 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft +no_defs'
    const { events, refused } = readAll(sample, { system })
    expect([events.length, refused]).toEqual([1025, {}])
    for (const { lat, lon } of events) {
      expect(lat).toBeGreaterThan(38.79)
      expect(lat).toBeLessThan(39)
      expect(lon).toBeGreaterThan(-77.12)
      expect(lon).toBeLessThan(-76.9)
    }
    expect(events.filter(({ from, to }) => from === to).length).toBeGreaterThanOrEqual(37)
  })

  it('a file without heads, its columns named by their numbers: Chicago', async () => {
    const sample = await sampleIn('us_chicago_burglary_2016-01.csv')
    expect([sample.heads, sample.lines.length, sample.headLine]).toEqual([['1', '2', '3'], 970, 0])
    // EPSG:26971
    const system =
      '+proj=tmerc +lat_0=36.66666666666666 +lon_0=-88.33333333333333 +k=0.9999749999999999 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'
    const { events } = readAll(sample, { roles: ['lon', 'lat', 'from'], system })
    expect(events).toHaveLength(970)
    expect(events.every(({ lat, lon }) => lat! > 41.6 && lat! < 42.1 && lon! > -88 && lon! < -87.5)).toBe(
      true,
    )
    expect(events[0]).toMatchObject({ from: '2015-12-31T00:00', to: '2016-01-01T00:00', precision: 'day' })
  })

  it('Memphis: a number, a kind, a time with seconds', async () => {
    const sample = await sampleIn('us_memphis_robberies_2019.csv')
    expect(guessedEventRoles(sample)).toEqual(['number', 'kind', 'from', 'lon', 'lat'])
    const { events } = readAll(sample)
    expect(events).toHaveLength(2245)
    expect(events.filter(({ from }) => from.startsWith('2019-01')).length).toBe(206)
  })

  it('a file that was cut in the midst of a line: the line is refused, the others are read', async () => {
    const bytes = shared('events/us_memphis_robberies_2019.csv')
    const sample = await sampleIn('cut.csv', bytes.subarray(0, 20_015))
    const { refused } = readAll(sample)
    expect(Object.values(refused).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1)
    const half = await sampleIn(
      'cut.csv',
      Buffer.from('brott;från;till\nhot;2026-01-01 10:00;2026-01-01 11:00\nhot;2026-0'),
    )
    expect(readAll(half).refused).toEqual({ cutShort: 1 })
  })
})

describe('which column tells when', () => {
  const lines = (rows: string[][]) => sampleOf(rows.map((cells, at) => ({ number: at + 1, cells })))!
  it.each([
    [
      ['dato', 'tid'],
      ['2026-11-10', 'mellem fredag d. 6/11 kl. 12.00 og mandag d. 9/11 kl. 14.00'],
      'reported from',
    ],
    [['tid', 'rapportdato'], ['fredag d. 6/11 kl. 12', '2026-11-10'], 'from reported'],
    [['brott', 'datum'], ['hot', '2026-11-10'], 'kind from'],
    [
      ['datum från', 'tid från', 'datum till', 'tid till'],
      ['2026-11-10', '12:00', '2026-11-11', '06:30'],
      'from from-clock to to-clock',
    ],
  ])('%j', (heads, cells, roles) => {
    expect(guessedEventRoles(lines([heads, cells])).join(' ')).toBe(roles)
  })
})

describe('in which metres a file is written', () => {
  it.each([
    [[['58.94', '14.87']], 'SE', 'wgs84'],
    [[['6533378', '492518']], 'SE', 'sweref99tm'],
    [[['6175804', '724354']], 'DK', 'utm32'],
    [[], 'DK', 'wgs84'],
  ] as [[string, string][], 'SE' | 'DK', string][])('%j in %s: %s', (pairs, country, system) => {
    expect(guessedSystem(pairs, country)).toBe(system)
  })
})
