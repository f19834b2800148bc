import type { Day } from '../../calendar.ts'
import type { Told } from '../development.rules.ts'
import { daysOf, type Period, type PeriodUnit, partsIn } from '../periods.rules.ts'
import type { Observation } from './rules.ts'

/** How the offences of a period become a value: as many as were reported, or as many for each 1,000 residents. */
export const countings = ['offences', 'per-thousand'] as const
export type Counting = (typeof countings)[number]

/** What an indicator follows by itself: the reported offences of a kind at a place, period by period. */
export type FollowedFigures = { kind: string; place: string; unit: PeriodUnit; counted: Counting }

/** Why a period between the first and the last one known has no value. They are different things and never nought. */
export type Gap = { from: Day; to: Day; why: 'missing' | 'withheld' | 'noResidents' }

/** The values an indicator has from figures, the earliest first, and the periods it has none for. */
export type Observed = { observations: Observation[]; gaps: Gap[] }

/**
 * The values that figures give an indicator. A period is worked out from its own
 * figure or from all the finer ones that make it up; where one of those is
 * missing or withheld, the whole is. `residentsIn`: how many live there in a
 * year, where no file says so.
 */
export function observedIn(
  { unit, counted }: Pick<FollowedFigures, 'unit' | 'counted'>,
  told: readonly Told[],
  residentsIn: (year: number) => number | null,
): Observed {
  const known = new Map(told.map((one) => [keyOf(one.period), one]))
  const periods = periodsWithin(unit, told)
  const observed: Observed = { observations: [], gaps: [] }
  for (const period of periods) {
    const { from, to } = daysOf(period)
    const sum = sumOf(period, known)
    if (typeof sum === 'string') {
      observed.gaps.push({ from, to, why: sum })
      continue
    }
    const residents = sum.exposed ?? residentsIn(period.year)
    if (counted === 'per-thousand' && !residents) {
      observed.gaps.push({ from, to, why: 'noResidents' })
      continue
    }
    const value = counted === 'offences' ? sum.count : rounded((sum.count * 1000) / (residents ?? 1))
    const { preliminary } = sum
    observed.observations.push({ id: workedOutId({ from, to, value }), from, to, value, preliminary })
  }
  return { observations: observed.observations, gaps: insideOf(observed) }
}

/** A value that is worked out is named by its days and itself: once it is corrected, it is another one. */
export function workedOutId({ from, to, value }: Pick<Observation, 'from' | 'to' | 'value'>): string {
  return `${from} ${to} ${value}`
}

type Sum = { count: number; exposed: number | null; preliminary: boolean }

/**
 * The period's own figure, else the sum of its parts from the coarsest unit that
 * has them all. What is withheld is never worked out from what is finer.
 */
function sumOf(period: Period, known: ReadonlyMap<string, Told>): Sum | 'missing' | 'withheld' {
  for (const unit of fromCoarsest.filter((one) => partsIn[one] >= partsIn[period.unit])) {
    const parts = partsOf(period, unit).map((part) => known.get(keyOf(part)))
    if (parts.some((part) => part?.withheld)) return 'withheld'
    if (!parts.every((part): part is Told => typeof part?.count === 'number')) continue
    const exposed = parts.map((part) => part.exposed)
    return {
      count: parts.reduce((sum, { count }) => sum + (count ?? 0), 0),
      exposed: exposed.every((one) => one !== null)
        ? exposed.reduce((sum: number, one) => sum + (one ?? 0), 0) / exposed.length
        : null,
      preliminary: parts.some((part) => part.preliminary),
    }
  }
  return 'missing'
}

/** Over how long a value is counted, the longest first. */
export const fromCoarsest: readonly PeriodUnit[] = ['year', 'half-year', 'quarter', 'month']

/** A period in the parts of a finer unit: a quarter is three months. */
function partsOf({ year, unit, part }: Period, finer: PeriodUnit): Period[] {
  const each = partsIn[finer] / partsIn[unit]
  return Array.from({ length: each }, (_, at) => ({ year, unit: finer, part: (part - 1) * each + at + 1 }))
}

/** Every period of the unit from the first year with figures to the last. */
function periodsWithin(unit: PeriodUnit, told: readonly Told[]): Period[] {
  const years = told.filter((one) => partsIn[one.period.unit] >= partsIn[unit]).map((one) => one.period.year)
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: (last - first + 1) * partsIn[unit] }, (_, at) => ({
    year: first + Math.floor(at / partsIn[unit]),
    unit,
    part: (at % partsIn[unit]) + 1,
  }))
}

/** What lies before the first value or after the last one is not missing: nobody said it would be there. What is withheld is. */
function insideOf({ observations, gaps }: Observed): Gap[] {
  const [first, last] = [observations[0]?.from, observations.at(-1)?.from]
  return gaps.filter(
    ({ from, why }) =>
      why !== 'missing' || (first !== undefined && last !== undefined && from > first && from < last),
  )
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const keyOf = ({ unit, year, part }: Period): string => `${unit} ${year} ${part}`

/** What somebody asked to follow, as it was filled in. */
export type WrittenFollowed = Record<'kind' | 'place' | 'over' | 'counted', string>
export type FollowedProblems = Partial<Record<keyof WrittenFollowed, 'missing' | 'nothingKnown'>>

/** What an indicator is to follow, as far as it was said of what there is. */
export function followedIn(
  written: WrittenFollowed,
  known: { kinds: readonly string[]; places: readonly string[] },
): FollowedFigures | { problems: FollowedProblems } {
  const { kind, place } = written
  const unit = fromCoarsest.find((one) => one === written.over)
  const counted = countings.find((one) => one === written.counted)
  const isKnown = known.kinds.includes(kind)
  const isPlace = known.places.includes(place)
  if (unit && counted && isKnown && isPlace) return { kind, place, unit, counted }
  return {
    problems: {
      ...(!isKnown && { kind: 'missing' as const }),
      ...(!isPlace && { place: 'missing' as const }),
      ...(!unit && { over: 'missing' as const }),
      ...(!counted && { counted: 'missing' as const }),
    },
  }
}
