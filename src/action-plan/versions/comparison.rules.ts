import {
  type CommitmentFact,
  changedFactsOfCommitment,
  changedFactsOfMeasure,
  type MeasureFact,
} from './changed-facts.rules.ts'
import type { CommitmentVersion, MeasureVersion } from './changes.rules.ts'

/** What an adopted version of a plan holds: each measure and commitment in the wording of that day. */
export type PlanContents = { measures: MeasureVersion[]; commitments: CommitmentVersion[] }

/** One thing in two versions; null on the side where it does not stand. */
export type Compared<T, Fact> = { id: string; before: T | null; after: T | null; changed: Fact[] }

export type Comparison = {
  measures: Compared<MeasureVersion, MeasureFact>[]
  commitments: Compared<CommitmentVersion, CommitmentFact>[]
}

/** Two versions side by side, in the order of the earlier one; what only the later one has comes last. */
export function compared(before: PlanContents, after: PlanContents): Comparison {
  return {
    measures: sideBySide(before.measures, after.measures, ({ measure }) => measure, changedFactsOfMeasure),
    commitments: sideBySide(
      before.commitments,
      after.commitments,
      ({ commitment }) => commitment,
      changedFactsOfCommitment,
    ),
  }
}

function sideBySide<T, Fact>(
  before: T[],
  after: T[],
  idOf: (one: T) => string,
  changedFacts: (one: T, other: T) => Fact[],
): Compared<T, Fact>[] {
  const ids = [...new Set([...before, ...after].map(idOf))]
  return ids.map((id) => {
    const [one, other] = [before.find((it) => idOf(it) === id), after.find((it) => idOf(it) === id)]
    return {
      id,
      before: one ?? null,
      after: other ?? null,
      changed: one && other ? changedFacts(one, other) : [],
    }
  })
}
