import { hoursOfWeek } from '../../statistics/aoristic.ts'
import { type JudgedChange, judgeTogether } from '../../statistics/verdict.ts'
import {
  type Month,
  monthly,
  monthNumber,
  monthNumbered,
  monthOf,
  type Placed,
  type Span,
  varyingBy,
} from './rules.ts'
import { isKnownWithinADay } from './when.rules.ts'

/** The nights people go out, by the evening they begin, Monday 0; and their hours, from ten to five. */
export const nightsOut = [3, 4, 5] as const
export const nightHours = [22, 23, 24, 25, 26, 27, 28] as const

/** Violence on nights out at one place, its latest twelve months against the twelve before. */
export type NightPlace = {
  area: string | null
  before: number
  after: number
  /** Null where the figures do not reach back two years. */
  judged: JudgedChange | null
}

export type Nightlife = {
  /** On nights out in all, and of how many events with a known time. */
  count: number
  ofKnown: number
  /** A row for each night out, a column for each hour; weights, as times are spans. */
  hours: number[][]
  places: NightPlace[]
  /** The first month of the latest year; null where there are no figures. */
  since: Month
  hasTwoYears: boolean
}

/**
 * Violence where and when people go out: what more likely than not happened
 * between ten and five on the nights from Thursday to Sunday morning. Each
 * place is followed from year to year by equal months.
 */
export function nightlifeOf(events: readonly Placed[], span: Span): Nightlife {
  const known = events.filter(isKnownWithinADay)
  const out = known.filter((event) => shareOfNight(event) > 0.5)
  const since = monthNumbered(monthNumber(span.last) - 11)
  const earlier = monthNumbered(monthNumber(span.last) - 23)
  const hasTwoYears = span.first <= earlier
  const counts = [...Map.groupBy(out, ({ area }) => area)].map(([area, own]) => ({
    area,
    before: own.filter(({ from }) => monthOf(from) >= earlier && monthOf(from) < since).length,
    after: own.filter(({ from }) => monthOf(from) >= since && monthOf(from) <= span.last).length,
  }))
  const judged = judgeTogether(
    counts.map(({ before, after }) => ({
      before: { count: before, exposure: 12 },
      after: { count: after, exposure: 12 },
    })),
    { overdispersion: varyingBy([monthly(out, span)]) },
  )
  return {
    ...{ count: out.length, ofKnown: known.length, since, hasTwoYears },
    hours: hoursOfNights(out),
    places: counts
      .map((place, at) => ({ ...place, judged: hasTwoYears ? (judged[at] ?? null) : null }))
      .sort((one, other) => other.after - one.after || other.before - one.before),
  }
}

/** How much of the time it may have happened in lies in a night out. */
function shareOfNight({ from, to }: Placed): number {
  const { hours } = hoursOfWeek([[from, to]])
  return nightsOut.reduce(
    (sum, night) => sum + nightHours.reduce((part, hour) => part + hourAt(hours, night, hour), 0),
    0,
  )
}

function hoursOfNights(events: readonly Placed[]): number[][] {
  const { hours } = hoursOfWeek(events.map(({ from, to }) => [from, to]))
  return nightsOut.map((night) => nightHours.map((hour) => hourAt(hours, night, hour)))
}

/** An hour of a night, counted on past midnight. */
const hourAt = (hours: readonly number[], night: number, hour: number): number =>
  hours[(24 * night + hour) % 168] ?? 0
