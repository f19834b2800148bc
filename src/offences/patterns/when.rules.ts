import { dayNumber } from '../../calendar.ts'
import { hoursOfDay, hoursOfWeek } from '../../statistics/aoristic.ts'
import { midPOf } from '../../statistics/change.ts'
import { falseDiscovery } from '../../statistics/false-discovery.ts'
import { type JudgedChange, judgeChange } from '../../statistics/verdict.ts'
import {
  cautiously,
  firstDayOf,
  isIn,
  leastForPattern,
  monthly,
  monthNumber,
  monthNumbered,
  monthOf,
  monthsBetween,
  type Placed,
  type Span,
  varyingBy,
} from './rules.ts'

/** When it happens: over the hours of the week and over the year. */
export type When = {
  events: number
  /** Of how many the time is known within a day; of how many only within several days; of how many not at all. */
  known: number
  vague: number
  untold: number
  /** 168 hours from Monday 00–01 on, each with the weight of what may have happened in it. */
  hours: number[]
  told: WhenTold
  seasons: Seasons
  varying: number
}

/** Six hours on end, from the first up to, not including, the last; the last may be past midnight. */
export type PartOfDay = { from: number; to: number; count: number; expected: number }
/** A day of the week, Monday 0. */
export type BusyDay = { day: number; count: number; expected: number }

/** What can be said of the hours: nothing at all, too few known times, no time that stands out, or those that do. */
export type WhenTold =
  | { code: 'none' | 'tooFew' | 'even' }
  | { code: 'standsOut'; part: PartOfDay | null; days: BusyDay[] }

const hoursInPart = 6
const clear = 0.05

/** When the events of a span happened. A time known only as a month says nothing of the hour. */
export function whenOf(all: readonly Placed[], span: Span): When {
  const events = all.filter(({ from }) => isIn(monthOf(from), span))
  const varying = varyingBy([monthly(events, span)])
  const dated = events.filter(({ precision }) => precision !== 'month')
  const within = dated.filter(isKnownWithinADay)
  const every = hoursOfWeek(dated.map(({ from, to }) => [from, to]))
  const vague = every.total - every.overAWeek - within.length
  return {
    ...{ events: events.length, known: within.length, vague },
    untold: events.length - within.length - vague,
    // What may have been at any hour of a week says nothing, and is left out rather than spread out.
    hours: hoursOfWeek(
      dated
        .filter((one) => hoursOfWeek([[one.from, one.to]]).overAWeek === 0)
        .map(({ from, to }) => [from, to]),
    ).hours,
    told: hoursTold(within, varying),
    seasons: seasonsOf(events, span, varying),
    varying,
  }
}

/** Whether somebody knows the time within a day: a date alone does not tell the hour. */
export function isKnownWithinADay({ from, to, precision }: Placed): boolean {
  const [start, end] = [from, to].map((time) => Date.parse(`${time}Z`)) as [number, number]
  const isWritten = precision === 'minute' || precision === 'hour'
  return isWritten && start <= end && end - start <= 24 * 3_600_000
}

/** Which part of the day and which days have more than they would if all hours were alike. */
function hoursTold(within: readonly Placed[], varying: number): WhenTold {
  if (within.length === 0) return { code: 'none' }
  if (within.length < leastForPattern) return { code: 'tooFew' }
  const week = hoursOfWeek(within.map(({ from, to }) => [from, to]))
  const ofDay = hoursOfDay(week)
  const total = within.length
  const parts = ofDay.map((_, from): PartOfDay => {
    const inIt = Array.from({ length: hoursInPart }, (_, at) => ofDay[(from + at) % 24] as number)
    return {
      ...{ from, to: (from + hoursInPart) % 24 },
      ...{ count: inIt.reduce((sum, one) => sum + one, 0), expected: (total * hoursInPart) / 24 },
    }
  })
  const days = Array.from({ length: 7 }, (_, day): BusyDay => {
    const count = week.hours.slice(24 * day, 24 * day + 24).reduce((sum, one) => sum + one, 0)
    return { day, count, expected: total / 7 }
  })
  const [part = null] = standingOut(parts, total, varying).sort((one, other) => other.count - one.count)
  const busy = standingOut(days, total, varying)
  return part || busy.length > 0 ? { code: 'standsOut', part, days: busy } : { code: 'even' }
}

/** Those that have more than their share by more than chance, looked at together. */
function standingOut<One extends { count: number; expected: number }>(
  all: readonly One[],
  total: number,
  varying: number,
): One[] {
  const trials = cautiously(total, varying)
  const p = all.map(({ count, expected }) =>
    midPOf(Math.min(trials, cautiously(count, varying)), trials, expected / total),
  )
  const q = falseDiscovery(p)
  return all.filter(({ count, expected }, at) => count > expected && (q[at] as number) < clear)
}

/** The four seasons from winter on; December belongs to the winter that follows. */
export const seasonNames = ['winter', 'spring', 'summer', 'autumn'] as const
export type SeasonName = (typeof seasonNames)[number]

export type Seasons = {
  /** What happened in each, and over how many days of it the figures reach. */
  each: { season: SeasonName; count: number; days: number }[]
  /** October to March against April to September. */
  dark: { count: number; days: number }
  light: { count: number; days: number }
  /** The dark half against the light one. */
  judged: JudgedChange
}

const seasonOf = (month: string): SeasonName =>
  seasonNames[Math.floor((Number(month.slice(5, 7)) % 12) / 3)] as SeasonName

const isDark = (month: string): boolean => !['04', '05', '06', '07', '08', '09'].includes(month.slice(5, 7))

function seasonsOf(events: readonly Placed[], span: Span, varying: number): Seasons {
  const months = monthsBetween(span.first, span.last).map((month) => ({
    month,
    days: daysIn(month),
    count: events.filter(({ from }) => monthOf(from) === month).length,
  }))
  const over = (some: typeof months) => ({
    count: some.reduce((sum, { count }) => sum + count, 0),
    days: some.reduce((sum, { days }) => sum + days, 0),
  })
  const dark = over(months.filter(({ month }) => isDark(month)))
  const light = over(months.filter(({ month }) => !isDark(month)))
  const counted = ({ count, days }: typeof dark) => ({ count, exposure: days })
  return {
    each: seasonNames.map((season) => ({
      season,
      ...over(months.filter(({ month }) => seasonOf(month) === season)),
    })),
    ...{ dark, light },
    judged: judgeChange(counted(light), counted(dark), { overdispersion: varying }),
  }
}

const daysIn = (month: string): number =>
  dayNumber(firstDayOf(monthNumbered(monthNumber(month) + 1))) - dayNumber(firstDayOf(month))
