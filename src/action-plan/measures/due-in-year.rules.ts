import { addDays, type Calendar, type Day, earlier, later } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { endless } from '../periods/once.rules.ts'
import { previewPeriods } from '../periods/preview.rules.ts'
import type { Term } from '../periods/rules.ts'
import type { Commitment } from '../rules.ts'

/** A commitment as far as its days and wordings go. */
export type DueCommitment = Pick<
  Commitment,
  'id' | 'title' | 'cadence' | 'begins' | 'promisedFrom' | 'toDay' | 'ending'
> & {
  versions: Pick<Commitment['versions'][number], 'fromDay' | 'cadence'>[]
}

/**
 * How many times a commitment falls due in a year, by each of its wordings for
 * its own days: periods whose last day lies in the year, and of a number for the
 * whole agreement the year's share. Null where no number is known.
 */
export function timesDueIn(year: number, commitment: DueCommitment, calendar: Calendar): number | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const { begins, promisedFrom, toDay, ending, versions } = commitment
  const end = earlier(toDay ?? endless, ending?.day ?? endless)
  const term = { from: begins, to: end === endless ? null : end, promisedFrom }
  const owed = versions.map(({ fromDay: since, cadence }, place) => {
    const fromDay = later(since, begins)
    const next = versions[place + 1]
    const to = next ? earlier(addDays(next.fromDay, -1), end) : end
    const held = inAgreement(cadence)
      ? { from: later(fromDay, first), to: earlier(to, last) }
      : { from: fromDay, to }
    if (held.to < held.from || held.from > last || held.to < first) return 0
    return dueIn({ first, last, untilNext: next ? to : endless }, cadence, term, calendar, held)
  })
  return owed.includes(null) ? null : sumOf(owed)
}

/** A number promised for the whole agreement is worked off evenly. */
const inAgreement = ({ kind, period }: Cadence) =>
  kind === 'counted' && (period ?? 'agreement') === 'agreement'

function dueIn(
  { first, last, untilNext }: { first: Day; last: Day; untilNext: Day },
  cadence: Cadence,
  term: Term,
  calendar: Calendar,
  held: { from: Day; to: Day },
): number | null {
  if (cadence.kind === 'continuous' || cadence.kind === 'on-demand' || cadence.kind === 'not-a-cadence')
    return null
  if (cadence.kind === 'counted' && cadence.count === null) return null
  const ahead = previewPeriods(cadence, term, calendar, first, Number.POSITIVE_INFINITY, held)
  // Days of the calendar that nobody has filled in yet are no promise of an idle year.
  if (cadence.kind === 'per-occasion' && ahead.length === 0) return null
  const inYear = ahead.filter(({ to }) => first <= to && to <= earlier(last, untilNext))
  return inYear.some(({ due }) => due === null) ? null : (sumOf(inYear.map(({ due }) => due)) ?? 0)
}

/** What is told, added up; null where nothing is. */
export function sumOf(amounts: readonly (number | null)[]): number | null {
  const told = amounts.filter((amount) => amount !== null)
  return told.length === 0 ? null : told.reduce((sum, amount) => sum + amount, 0)
}
