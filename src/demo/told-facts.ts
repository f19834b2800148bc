import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Calendar } from '../calendar.ts'
import type { CommitmentHistory } from '../follow-up/standing.rules.ts'
import { noFacts } from '../log/queries.ts'
import type { Facts, Occurrence } from '../log/rules.ts'

// What the tests of standing judge by: a Swedish calendar in which nothing is
// named, a commitment that was never changed, and what was logged of it.

export const plainCalendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }

/** A commitment that has read the same since its first day. */
export function promised(
  cadence: Cadence,
  from = '2019-01-01',
  to: string | null = '2022-12-31',
): CommitmentHistory {
  return { id: 'c', term: { from, to }, versions: [{ from, cadence }], endedEarly: null }
}

/** What was logged: once on each of these days, or as is said of it. */
export function logged(...days: (string | Partial<Occurrence>)[]): Facts {
  const occurrences = days.map((day, place) => {
    const said = typeof day === 'string' ? { day } : day
    return { id: `o${place}`, commitment: 'c', day: '2019-01-01', quantity: 1, ...said }
  })
  return { ...noFacts(), occurrences }
}
