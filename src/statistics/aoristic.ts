/** From when to when something happened, as local clock times such as "2023-11-06T14:10"; null is not known. */
export type Span = readonly [from: string | null, to: string | null]

/** How the events lie over the hours of the week. */
export type HoursOfWeek = {
  /** 168 hours from Monday 00–01 on, each with the weight of the events that may have happened in it. */
  hours: number[]
  /** How many events are in it. */
  total: number
  /** How many have no usable time. */
  unknown: number
  /** How many may have happened at any hour, because their span is a week or more. */
  overAWeek: number
}

const hour = 3_600_000
const week = 168

/**
 * When it happens, although most victims only know that they were away: every
 * event spreads a weight of 1 evenly over its span. The clock's own hours are
 * taken; the change to summer time is not corrected for.
 *
 * Sources: Ratcliffe and McCullagh, Int J Geogr Inf Sci 12 (1998) 751–764;
 * Ratcliffe, 14 (2000) 669–679.
 */
export function hoursOfWeek(spans: readonly Span[]): HoursOfWeek {
  const hours = new Array<number>(week).fill(0)
  const found = { total: 0, unknown: 0, overAWeek: 0 }
  for (const span of spans) {
    const times = span.map(clockTime).filter((time) => time !== null)
    const from = times[0]
    const to = times[1] ?? from
    if (from === undefined || to === undefined || to < from) {
      found.unknown += 1
      continue
    }
    found.total += 1
    if (to - from >= week * hour) {
      found.overAWeek += 1
      for (let at = 0; at < week; at++) hours[at] = (hours[at] as number) + 1 / week
    } else spread(hours, from, to)
  }
  return { hours, ...found }
}

/** The same by the hour of the day, whatever the day. */
export function hoursOfDay({ hours }: HoursOfWeek): number[] {
  return Array.from({ length: 24 }, (_, at) =>
    hours.reduce((sum, weight, hourOfWeek) => (hourOfWeek % 24 === at ? sum + weight : sum), 0),
  )
}

function spread(hours: number[], from: number, to: number): void {
  const add = (time: number, weight: number) => {
    const at = hourOfWeekAt(time)
    hours[at] = (hours[at] as number) + weight
  }
  if (from === to) add(from, 1)
  let start = from
  while (start < to) {
    const end = Math.min(to, (Math.floor(start / hour) + 1) * hour)
    add(start, (end - start) / (to - from))
    start = end
  }
}

/** A clock time as if it were UTC, so that every day has 24 hours; null where none is written. */
function clockTime(written: string | null): number | null {
  if (written === null) return null
  const time = Date.parse(`${written.length === 10 ? `${written}T00:00` : written}Z`)
  return Number.isNaN(time) ? null : time
}

/** 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday. */
const hourOfWeekAt = (time: number): number => (((Math.floor(time / hour) + 3 * 24) % week) + week) % week
