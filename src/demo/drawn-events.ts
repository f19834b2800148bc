import { addDays, type Day } from '../calendar.ts'
import type { Dwelling } from '../offences/events/rules.ts'
import { between, chanceFor } from './chance.ts'

/** What happens to homes, at nights out and on the streets of an invented place in a month. */
export type EventLevels = {
  homes: number
  nights: number
  vehicles: number
  graffiti: number
  /** What became of burglaries of homes from a year on. */
  homesFrom: { year: number; times: number }
}

/** An event as the police would write it in an extract: local times, a point, what home it was. */
export type DrawnEvent = {
  kind: string
  from: string
  to: string
  lat: number
  lon: number
  dwelling: Dwelling | null
}

type Spot = { lat: number; lon: number }
type Ground = { from: Spot; to: Spot; centre: Spot }
type Chance = () => number

const twoDigits = (number: number) => String(number).padStart(2, '0')
const at = (day: Day, hour: number, minute = 0) =>
  `${addDays(day, Math.floor(hour / 24))}T${twoDigits(hour % 24)}:${twoDigits(minute)}`

/** Monday 0. */
const weekday = (day: Day) => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7

/** Draws the reported events of an invented place day by day; the same ones every time. */
export function drawnEvents(
  words: string,
  levels: EventLevels,
  ground: Ground,
  { from, until }: { from: Day; until: Day },
): DrawnEvent[] {
  const chance = chanceFor(`events of ${words}`)
  const near = (metres: number): Spot => {
    const off = (metres / 111_320) * (chance() < 0.5 ? -1 : 1)
    return { lat: rounded(ground.centre.lat + off), lon: rounded(ground.centre.lon + 1.5 * off) }
  }
  const pubs = [near(60), near(150), near(320)]
  const station = near(450)
  const all: DrawnEvent[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const homes =
      levels.homes * (Number(day.slice(0, 4)) >= levels.homesFrom.year ? levels.homesFrom.times : 1)
    if (happens(chance, (homes * season(day)) / 1.45)) {
      const first = burglary(day, spotIn(ground, chance), chance)
      all.push(first, ...followers(first, until, chance))
    }
    if (happens(chance, (levels.nights * 7 * nightOf(day)) / 3.6)) all.push(nightOut(day, pubs, chance))
    if (happens(chance, levels.vehicles)) all.push(fromVehicle(day, ground, station, chance))
    if (happens(chance, levels.graffiti)) all.push(graffiti(day, ground, station, chance))
  }
  return all.filter(({ to }) => to.slice(0, 10) <= until)
}

/** Whether something that comes so often a month comes today. */
const happens = (chance: Chance, aMonth: number) => chance() < aMonth / 30.4

const season = (day: Day) => ([10, 11, 12, 1, 2].includes(Number(day.slice(5, 7))) ? 1.5 : 0.64)

/** How much of a week's nights out falls on the evening of a day. */
const nightOf = (day: Day) => [0.1, 0.1, 0.15, 0.35, 1.2, 1.5, 0.2][weekday(day)] ?? 0

/** Somewhere on the ground; `near` the south-western corner, where the centre is. */
function spotIn({ from, to }: Ground, chance: Chance, near = 1): Spot {
  const along = (start: number, end: number) => rounded(start + (end - start) * chance() * near)
  return { lat: along(from.lat, to.lat), lon: along(from.lon, to.lon) }
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5

function burglary(day: Day, spot: Spot, chance: Chance): DrawnEvent {
  const home = chance()
  const dwelling =
    home < 0.52
      ? 'detached-house'
      : home < 0.74
        ? 'flat'
        : home < 0.88
          ? 'terraced-house'
          : home < 0.93
            ? 'farm'
            : null
  const away = chance()
  // Out for the day, out for the evening, away for a weekend, or back from a longer journey.
  const [from, hours] =
    away < 0.5
      ? [between(chance, [7, 9]), between(chance, [5, 9])]
      : away < 0.75
        ? [between(chance, [16, 19]), between(chance, [2, 5])]
        : away < 0.93
          ? [between(chance, [15, 19]), between(chance, [40, 66])]
          : [between(chance, [8, 14]), between(chance, [150, 260])]
  const minute = between(chance, [0, 3]) * 15
  return {
    kind: 'home-burglary',
    from: at(day, from, minute),
    to: at(day, from + hours, minute),
    ...spot,
    dwelling,
  }
}

/** Who has been here comes back, or goes next door, within days. */
function followers(first: DrawnEvent, until: Day, chance: Chance): DrawnEvent[] {
  const more: DrawnEvent[] = []
  let last = first
  while (chance() < 0.3) {
    const day = addDays(last.from.slice(0, 10) as Day, between(chance, [1, 9]))
    if (day > until) break
    const isSame = chance() < 0.2
    const step = () => (isSame ? 0 : (chance() - 0.5) * 0.002)
    last = burglary(day, { lat: rounded(last.lat + step()), lon: rounded(last.lon + 2 * step()) }, chance)
    more.push(last)
  }
  return more
}

function nightOut(day: Day, pubs: readonly Spot[], chance: Chance): DrawnEvent {
  const isLate = chance() < 0.75
  const hour = isLate ? between(chance, [22, 27]) : between(chance, [12, 21])
  const from = at(day, hour, between(chance, [0, 11]) * 5)
  const spot = pubs[Math.floor(chance() ** 2 * pubs.length)] as Spot
  return { kind: 'public-violence', from, to: from, ...spot, dwelling: null }
}

function fromVehicle(day: Day, ground: Ground, station: Spot, chance: Chance): DrawnEvent {
  const isAtStation = chance() < 0.3
  const [from, hours] = isAtStation ? [between(chance, [7, 8]), 9] : [between(chance, [17, 21]), 12]
  const spot = isAtStation ? station : spotIn(ground, chance)
  return {
    kind: 'theft-from-vehicle',
    from: at(day, from),
    to: at(day, from + hours),
    ...spot,
    dwelling: null,
  }
}

/** Seen in the morning; nobody knows more than the day. */
function graffiti(day: Day, ground: Ground, station: Spot, chance: Chance): DrawnEvent {
  const spot = chance() < 0.5 ? station : spotIn(ground, chance, 0.6)
  return { kind: 'graffiti', from: day, to: day, ...spot, dwelling: null }
}
