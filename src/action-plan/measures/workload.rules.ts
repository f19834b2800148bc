import type { Calendar, Day } from '../../calendar.ts'
import { trifle } from '../periods/rounding.rules.ts'
import type { Resource } from '../rules.ts'
import { type DueCommitment, sumOf, timesDueIn } from './due-in-year.rules.ts'
import { resourcesFor } from './resources.rules.ts'

/**
 * How a full-time year is reckoned, by country: the hours of an ordinary week
 * and the weeks that are left when holidays and public holidays are taken out.
 */
export const fullTimeYears = {
  SE: { hoursAWeek: 40, weeks: 46 },
  DK: { hoursAWeek: 37, weeks: 46 },
} as const satisfies Record<Calendar['country'], { hoursAWeek: number; weeks: number }>

/** What a commitment takes in a year; `times` and `hoursEach` are null where its own hours stand for all of it. */
export type Routine = {
  commitment: string
  title: string
  times: number | null
  hoursEach: number | null
  hours: number
}

/** Why nobody can say what a commitment takes. */
export type Unsaid = { code: 'hoursEach' | 'things' | 'number'; commitment: string; title: string }

export type Workload = {
  year: number
  routines: Routine[]
  unsaid: Unsaid[]
  /** The hours of the routines together. */
  takes: number
  /** The hours set aside, posts reckoned into hours; null where none are. */
  setAside: number | null
  persons: number | null
  /** Posts that were reckoned into hours. */
  fullTime: number | null
  verdict: 'fits' | 'doesNotFit' | 'cannotBeSaid'
}

/**
 * Whether what falls due in a year fits into what is set aside for it: so many
 * times, each for so many things, so many hours each, against hours, or posts
 * reckoned into hours where no hours are said.
 *
 * - What is already known to take more than there is does not fit, whatever
 *   else is not known.
 * - A commitment without a number (when needed, all the time) takes the hours
 *   that stand beside it; without any, nobody can say.
 * - "At most" owes no work. Null where nobody set any time aside or said how
 *   long anything takes, or where nothing falls due.
 */
export function workloadOf(
  year: number,
  commitments: readonly DueCommitment[],
  resources: readonly Resource[],
  calendar: Calendar,
): Workload | null {
  const planned = resources.filter((one) => one.year === year && one.kind === 'planned')
  if (!planned.some(speaksOfTime)) return null
  const { hoursAWeek, weeks } = fullTimeYears[calendar.country]
  const hoursOf = ({ hours, fullTime }: Resource) =>
    hours ?? (fullTime === null ? null : fullTime * hoursAWeek * weeks)
  const setAside = sumOf(planned.map(hoursOf))
  const told = commitments
    .filter(({ cadence }) => cadence.comparator !== 'at-most')
    .map((commitment) => {
      const its = resourcesFor(commitment.id, planned)
      return routineOf(commitment, timesDueIn(year, commitment, calendar), its, sumOf(its.map(hoursOf)))
    })
  const routines = told.flatMap((one) => (one && 'hours' in one ? [one] : []))
  const unsaid = told.flatMap((one) => (one && 'code' in one ? [one] : []))
  if (routines.length === 0 && unsaid.length === 0) return null
  const takes = sumOf(routines.map(({ hours }) => hours)) ?? 0
  return {
    year,
    routines,
    unsaid,
    takes,
    setAside,
    persons: sumOf(planned.map(({ persons }) => persons)),
    fullTime: sumOf(planned.map(({ hours, fullTime }) => (hours === null ? fullTime : null))),
    verdict: verdictOn(takes, setAside, unsaid),
  }
}

/** The same for this year and those to come, as far as anything is planned for them. */
export function workloadsOf(
  commitments: readonly DueCommitment[],
  resources: readonly Resource[],
  calendar: Calendar,
  today: Day,
): Workload[] {
  const years = new Set(resources.map(({ year }) => year))
  return [...years]
    .filter((year) => year >= Number(today.slice(0, 4)))
    .sort((one, other) => one - other)
    .map((year) => workloadOf(year, commitments, resources, calendar))
    .filter((workload) => workload !== null)
}

const speaksOfTime = ({ hours, fullTime, hoursEach }: Resource) =>
  hours !== null || fullTime !== null || hoursEach !== null

function verdictOn(takes: number, setAside: number | null, unsaid: Unsaid[]): Workload['verdict'] {
  if (setAside === null) return 'cannotBeSaid'
  if (takes > setAside + trifle) return 'doesNotFit'
  return unsaid.length > 0 ? 'cannotBeSaid' : 'fits'
}

/** What a commitment takes, or why that is not known; null where nothing of it falls due. */
function routineOf(
  { id: commitment, title, cadence }: DueCommitment,
  timesEach: number | null,
  planned: readonly Resource[],
  ownHours: number | null,
): Routine | Unsaid | null {
  if (timesEach === 0) return null
  if (timesEach === null)
    return ownHours === null
      ? { code: 'number', commitment, title }
      : { commitment, title, times: null, hoursEach: null, hours: ownHours }
  const saidThings = Math.max(0, ...planned.map(({ things }) => things ?? 0))
  if (cadence.per && saidThings === 0) return { code: 'things', commitment, title }
  const hoursEach = sumOf(planned.map((one) => one.hoursEach)) ?? (cadence.unit === 'hour' ? 1 : null)
  if (hoursEach === null) return { code: 'hoursEach', commitment, title }
  const times = timesEach * Math.max(1, saidThings)
  return { commitment, title, times, hoursEach, hours: times * hoursEach }
}
