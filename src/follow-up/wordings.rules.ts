import type { Cadence } from '../action-plan/cadence/rules.ts'
import { endless } from '../action-plan/periods/once.rules.ts'
import type { Term } from '../action-plan/periods/rules.ts'
import { addDays, type Calendar, type Day, earlier, later, type Stretch } from '../calendar.ts'
import type { Facts } from '../log/rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'

/** One wording of a commitment and the days it held, up to `endless` where nothing ends it. */
export type Wording = {
  cadence: Cadence
  /** The day it was made to hold from, which may lie before anything of it was recorded here. */
  since: Day
  held: Stretch
  /** Units that are named are kinds of what is counted: no wording has ever owed anything to each of them. */
  ofKinds: boolean
}

/** What every period of a commitment is judged by. The facts are those known by `today`, without what was struck. */
export type Judging = { term: Term; facts: Facts; calendar: Calendar; today: Day }

/**
 * The wordings of a commitment, each with its own days: from the day it was
 * amended until the day before the next, within the term and up to an early
 * end. An amendment that leaves the cadence as it was makes no new wording.
 */
export function wordingsOf({ term, versions, endedEarly }: CommitmentHistory): Wording[] {
  const end = earlier(term.to ?? endless, endedEarly?.day ?? endless)
  const amended = versions.filter(
    ({ cadence }, place) => place === 0 || !isSame(cadence, versions[place - 1]!.cadence),
  )
  const ofKinds = versions.every(({ cadence }) => !cadence.per)
  return amended
    .map(({ from, cadence }, place) => {
      const next = amended[place + 1]
      return {
        cadence,
        since: from,
        ofKinds,
        held: { from: later(from, term.from), to: next ? earlier(addDays(next.from, -1), end) : end },
      }
    })
    .filter(({ held }) => held.from <= held.to)
}

function isSame(one: Cadence, other: Cadence): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
