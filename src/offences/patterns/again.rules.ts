import { dayNumber } from '../../calendar.ts'
import { falseDiscovery } from '../../statistics/false-discovery.ts'
import { knoxTable } from '../../statistics/knox.ts'
import { type Repeats, repeatsOf } from '../../statistics/repeats.ts'
import { leastForPattern, type Placed } from './rules.ts'

/** The bands that are looked at, in metres and days. Nearer than a metre is the same place. */
export const bands = { space: [0, 1, 100, 200, 400], time: [0, 7, 14, 28, 56] } as const

/** So many events are worked out while somebody waits. */
export const mostAtOnce = 5000

/** How many orders of the dates are dealt, and the number they begin with: told on the page, so that anybody gets the same. */
export const chanceDealt = { orders: 999, seed: 1 } as const

export type Cell = {
  observed: number
  expected: number
  ratio: number | null
  /** More than chance gives, with all cells looked at together. */
  isMore: boolean
}

export type Again = {
  /** How many have a place and a day, how many have not, and how many were too many. */
  used: number
  leftOut: number
  older: number
  repeats: Repeats
  /** A row for each band of distance, a column for each band of time; empty where there are too few. */
  cells: Cell[][]
  told: AgainTold
}

export type AgainTold =
  | { code: 'noPlaces' | 'tooFew' | 'notFound' }
  /** So far and for so long advice should reach neighbours; `metres` 0 is the same place only. */
  | { code: 'found'; metres: number; days: number; observed: number; expected: number }

const yearOfDays = 365
const clear = 0.05

/** Whether the same place, or one near it, is hit again soon more often than chance gives. */
export function againOf(events: readonly Placed[]): Again {
  const placed = events.filter(
    ({ lat, lon, precision }) => lat !== null && lon !== null && precision !== 'month',
  )
  const known = placed.filter(isKnownToTheWeek)
  const newest = known.toSorted((one, other) => (one.from < other.from ? 1 : -1)).slice(0, mostAtOnce)
  const base = {
    ...{ used: newest.length, leftOut: events.length - known.length, older: known.length - newest.length },
    repeats: repeatsOf(
      newest.map((event) => [placeOf(event), middleDay(event)]),
      yearOfDays,
    ),
  }
  if (newest.length === 0) return { ...base, cells: [], told: { code: 'noPlaces' } }
  if (newest.length < leastForPattern) return { ...base, cells: [], told: { code: 'tooFew' } }
  const knox = knoxTable(inMetres(newest), bands, chanceDealt)
  if ('problem' in knox) return { ...base, cells: [], told: { code: 'tooFew' } }
  const q = falseDiscovery(knox.p.flat())
  const width = bands.time.length - 1
  const cells = knox.observed.map((row, space) =>
    row.map((observed, time): Cell => {
      const expected = knox.expected[space]?.[time] ?? 0
      const ratio = knox.ratio[space]?.[time] ?? null
      const isMore = observed > expected && (q[space * width + time] ?? 1) < clear
      return { observed, expected, ratio, isMore }
    }),
  )
  return { ...base, cells, told: toldOf(cells) }
}

/** One place, as far as coordinates tell: flats in one house are one place, so are points that somebody has rounded. */
export const placeOf = ({ lat, lon }: Pick<Placed, 'lat' | 'lon'>): string | null =>
  lat === null || lon === null ? null : `${lat.toFixed(5)} ${lon.toFixed(5)}`

/** A fortnight away tells no day on which advice could have come in time. */
const isKnownToTheWeek = ({ from, to }: Placed): boolean =>
  from <= to && dayNumber(to.slice(0, 10)) - dayNumber(from.slice(0, 10)) <= 7

/** The day in the middle of the time it may have happened in. */
const middleDay = ({ from, to }: Placed): number =>
  Math.floor((dayNumber(from.slice(0, 10)) + dayNumber(to.slice(0, 10))) / 2)

const metresPerDegree = 111_320

/** On a plain around the middle: within a municipality the earth is flat to a few metres in a thousand. */
function inMetres(events: readonly Placed[]) {
  const middle = events.reduce((sum, { lat }) => sum + (lat ?? 0), 0) / events.length
  const narrowing = Math.cos((middle * Math.PI) / 180)
  return events.map((event) => {
    // Rounded as the places are, so that the same place lies in the first band.
    const [lat, lon] = [Number(event.lat?.toFixed(5)), Number(event.lon?.toFixed(5))]
    return {
      ...{ east: lon * metresPerDegree * narrowing, north: lat * metresPerDegree },
      day: middleDay(event),
    }
  })
}

/**
 * How far and how long: from where it happened on, as far as a band of the first
 * days has more than chance gives and none before it has fewer, and then as long
 * as some band that near still has more.
 */
function toldOf(cells: readonly Cell[][]): AgainTold {
  const reach = (line: readonly (Cell | undefined)[]): number => {
    const end = line.findIndex((cell) => cell !== undefined && !cell.isMore && cell.observed < cell.expected)
    return line.slice(0, end < 0 ? line.length : end).findLastIndex((cell) => cell?.isMore)
  }
  const space = reach(cells.map((row) => row[0]))
  if (space < 0) return { code: 'notFound' }
  const near = cells.slice(0, space + 1)
  const times = bands.time.slice(1).map((_, time) => near.some((row) => row[time]?.isMore))
  const end = times.indexOf(false)
  const time = (end < 0 ? times.length : end) - 1
  const inside = near.flatMap((row) => row.slice(0, time + 1))
  const metres = space === 0 ? 0 : (bands.space[space + 1] ?? 0)
  return {
    ...{ code: 'found', metres, days: bands.time[time + 1] ?? 0 },
    observed: inside.reduce((sum, one) => sum + one.observed, 0),
    expected: inside.reduce((sum, one) => sum + one.expected, 0),
  }
}
