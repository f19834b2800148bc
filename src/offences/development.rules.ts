import { overdispersionOf } from '../statistics/overdispersion.ts'
import type { Counted } from '../statistics/rate.ts'
import {
  type ChangeVerdict,
  type JudgedChange,
  judgeChange,
  withoutChanceFinds,
} from '../statistics/verdict.ts'
import { type Period, type PeriodUnit, partsIn, unitsFromFinest } from './periods.rules.ts'

/** What is known of one period at one place: a count, or that it is not told. */
export type Told = {
  period: Period
  count: number | null
  withheld: boolean
  exposed: number | null
  preliminary: boolean
}

/** A year's figures over the parts that are compared. A count that is null cannot be told: `missing` says of how many parts. */
export type YearTold = {
  year: number
  count: number | null
  /** How many for each 1,000, where it is known how many there are. */
  exposed: number | null
  missing: number
  withheld: number
  preliminary: boolean
}

/** How a kind of offence developed at a place. */
export type Development = {
  unit: PeriodUnit
  /** Which parts of the year every year is compared over, as both the latest and the year before have them. */
  parts: number[]
  /** The latest year last. */
  years: YearTold[]
  /** The latest year against the one before, over the same parts. Null where one of them is not known at all. */
  change: { before: Compared; after: Compared; judged: JudgedChange } | null
  /** How many times as much the parts vary as chance lets them; null where it cannot be told. */
  overdispersion: number | null
}

export type Compared = { year: number; count: number; exposure: number }

const yearsShown = 5

/**
 * How a place's figures developed: equal parts of the years are compared, and
 * only those that are known in both. Null where nothing is known.
 */
export function developmentOf(told: readonly Told[]): Development | null {
  const unit = unitTold(told)
  if (unit === null) return null
  const own = told.filter(({ period }) => period.unit === unit)
  const of = (year: number, part: number) =>
    own.find(({ period }) => period.year === year && period.part === part)
  const latest = Math.max(...own.filter(({ count }) => count !== null).map(({ period }) => period.year))
  const isKnown = (year: number, part: number) => typeof of(year, part)?.count === 'number'
  const every = Array.from({ length: partsIn[unit] }, (_, at) => at + 1)
  const inLatest = every.filter((part) => isKnown(latest, part))
  const inBoth = inLatest.filter((part) => isKnown(latest - 1, part))
  const parts = inBoth.length > 0 ? inBoth : inLatest
  const years = Array.from({ length: yearsShown }, (_, back) => latest - yearsShown + 1 + back)
    .filter((year) => own.some(({ period }) => period.year === year))
    .map((year) =>
      yearTold(
        year,
        parts.map((part) => of(year, part)),
      ),
    )
  const overdispersion = overdispersionTold(told)
  return {
    ...{ unit, parts, years, overdispersion },
    change: inBoth.length > 0 ? changeIn(years, latest, overdispersion) : null,
  }
}

/** A place with how it developed, beside other places: what is called clear is clear among all of them. */
export type PlaceTold = {
  id: string
  name: string
  isOwn: boolean
  development: Development
  judged: JudgedChange | null
  /** Alone it would be called clear; among so many it is not. */
  isWithdrawn: boolean
}

type Named = { id: string; name: string; isOwn: boolean; told: readonly Told[] }

/** The places of which something is known, judged together. */
export function placesTold(places: readonly Named[]): PlaceTold[] {
  const known = places.flatMap(({ told, ...place }) => {
    const development = developmentOf(told)
    return development ? [{ ...place, development }] : []
  })
  const judged = judgedTogether(known.map(({ development }) => development))
  return known.map((place, at) => ({ ...place, ...(judged[at] as Judged) }))
}

/** A kind of offence with how it developed at one place. */
export type KindToldAt = {
  kind: string
  place: string
  development: Development
  verdict: ChangeVerdict | null
  judged: JudgedChange | null
  isWithdrawn: boolean
}

/** The kinds of which something is known at a place, judged together. */
export function kindsAt(
  place: string,
  kinds: readonly { kind: string; told: readonly Told[] }[],
): KindToldAt[] {
  const known = kinds.flatMap(({ kind, told }) => {
    const development = developmentOf(told)
    return development ? [{ kind, development }] : []
  })
  const judged = judgedTogether(known.map(({ development }) => development))
  return known.map(({ kind, development }, at) => ({
    ...{ kind, place, development },
    ...(judged[at] as Judged),
    verdict: judged[at]?.judged?.verdict ?? null,
  }))
}

type Judged = Pick<PlaceTold, 'judged' | 'isWithdrawn'>

/** Each change with its verdict among the others; what cannot be compared is not among them. */
function judgedTogether(all: readonly Development[]): Judged[] {
  const alone = all.map(({ change }) => change?.judged ?? null)
  return withoutChanceFinds(alone).map((judged, at) => ({
    judged,
    isWithdrawn: judged?.verdict !== alone[at]?.verdict,
  }))
}

/** How many times as much the finest parts vary as chance lets them; null where it cannot be told. */
export function overdispersionTold(told: readonly Told[]): number | null {
  const unit = unitTold(told)
  if (unit === null) return null
  const own = told.filter(({ period }) => period.unit === unit)
  return overdispersionOf([seriesOf(own, unit)], partsIn[unit])
}

/** The unit with the newest figures, and of several the finest. */
export function unitTold(told: readonly Told[]): PeriodUnit | null {
  const known = told.filter(({ count }) => count !== null)
  const newest = Math.max(...known.map(({ period }) => period.year))
  return (
    unitsFromFinest.find((unit) =>
      known.some(({ period }) => period.unit === unit && period.year === newest),
    ) ?? null
  )
}

function yearTold(year: number, parts: readonly (Told | undefined)[]): YearTold {
  const counts = parts.map((part) => part?.count ?? null)
  const withheld = parts.filter((part) => part?.withheld).length
  const missing = counts.filter((count) => count === null).length - withheld
  const isWhole = counts.every((count) => count !== null)
  const exposed = parts.flatMap((part) => part?.exposed ?? [])
  return {
    ...{ year, missing, withheld },
    count: isWhole ? counts.reduce((sum: number, count) => sum + (count ?? 0), 0) : null,
    exposed:
      exposed.length === parts.length ? exposed.reduce((sum, one) => sum + one, 0) / parts.length : null,
    preliminary: parts.some((part) => part?.preliminary),
  }
}

function changeIn(
  years: readonly YearTold[],
  latest: number,
  overdispersion: number | null,
): Development['change'] {
  const [now, then] = [latest, latest - 1].map((year) => years.find((one) => one.year === year))
  if (!now || !then || now.count === null || then.count === null) return null
  // Out of how many is told of both years or of none.
  const isExposed = now.exposed !== null && then.exposed !== null
  const compared = ({ year, count, exposed }: YearTold): Compared & Counted => ({
    ...{ year, count: count ?? 0 },
    exposure: isExposed ? (exposed ?? 1) : 1,
  })
  const [before, after] = [compared(then), compared(now)]
  return { before, after, judged: judgeChange(before, after, { overdispersion: overdispersion ?? 1 }) }
}

/** Every part from the first known to the last, null where it is not known. */
function seriesOf(own: readonly Told[], unit: PeriodUnit): (number | null)[] {
  const place = ({ period }: Told) => period.year * partsIn[unit] + period.part - 1
  const known = own.filter(({ count }) => count !== null)
  const first = Math.min(...known.map(place))
  const series = new Array<number | null>(Math.max(...known.map(place)) - first + 1).fill(null)
  for (const one of known) series[place(one) - first] = one.count
  return series
}
