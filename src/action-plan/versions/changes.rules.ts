import type { Day } from '../../calendar.ts'
import type { Cancellation, CitizenPromise, CommitmentWords, MeasureWords } from '../rules.ts'

type Written = { number: number; reason: string; writtenAt: Date }

/** One wording of a measure, of a commitment, of its public face. */
export type MeasureVersion = MeasureWords & Written & { measure: string }
export type CommitmentVersion = CommitmentWords & Written & { commitment: string; measure: string }
export type PromiseVersion = CitizenPromise & Written & { commitment: string }

/** Everything ever written into a plan, in whatever order. */
export type PlanHistory = {
  measures: MeasureVersion[]
  commitments: CommitmentVersion[]
  promises: PromiseVersion[]
  cancellations: (Cancellation & { measure: string; at: Date })[]
  endings: { commitment: string; day: Day; reason: string; at: Date }[]
  /** From which day a commitment is judged, each time that was said after it was added. */
  recordings: { commitment: string; day: Day; reason: string; at: Date }[]
  adoptions: {
    plan: string
    number: number
    adoptedBy: string
    adoptedOn: Day
    caseNumber: string
    reason: string
    at: Date
  }[]
}

/**
 * One line of the change list: what was done to what, when and why.
 *
 * `before` and `after` hold the wording on either side; something added has no
 * `before`, something ended no `after`.
 */
export type Change =
  | {
      at: Date
      reason: string
      noun: 'measure'
      deed: 'added'
      title: string
      measure: string
      after: MeasureVersion
    }
  | {
      at: Date
      reason: string
      noun: 'measure'
      deed: 'amended'
      title: string
      measure: string
      before: MeasureVersion
      after: MeasureVersion
    }
  | {
      at: Date
      reason: string
      noun: 'measure'
      deed: 'cancelled'
      title: string
      measure: string
      cancellation: Cancellation
    }
  | {
      at: Date
      reason: string
      noun: 'commitment'
      deed: 'added'
      title: string
      measure: string
      after: CommitmentVersion
    }
  | {
      at: Date
      reason: string
      noun: 'commitment'
      deed: 'amended'
      title: string
      measure: string
      before: CommitmentVersion
      after: CommitmentVersion
    }
  | {
      at: Date
      reason: string
      noun: 'commitment'
      deed: 'ended' | 'recorded'
      title: string
      measure: string
      day: Day
    }
  | {
      at: Date
      reason: string
      noun: 'citizenPromise'
      deed: 'amended'
      title: string
      measure: string
      before: PromiseVersion
      after: PromiseVersion
    }
  | {
      at: Date
      reason: string
      noun: 'actionPlan'
      deed: 'adopted'
      title: string
      adoption: PlanHistory['adoptions'][number]
    }

/**
 * Every change of a plan, the latest first. From the versions themselves: no
 * change can be made that is not in the list. A promise's first words belong
 * to the commitment being added; endings by a cancelled measure belong to the
 * cancellation.
 */
export function changesOf(history: PlanHistory): Change[] {
  const changes = [
    ...measureChanges(history),
    ...commitmentChanges(history),
    ...promiseChanges(history),
    ...history.adoptions.map(
      (adoption): Change => ({
        at: adoption.at,
        reason: adoption.reason,
        noun: 'actionPlan',
        deed: 'adopted',
        title: adoption.adoptedBy,
        adoption,
      }),
    ),
  ]
  return changes.toSorted((one, other) => other.at.getTime() - one.at.getTime())
}

function measureChanges({ measures, cancellations }: PlanHistory): Change[] {
  const written = inPairs(measures, ({ measure }) => measure).map(([before, after]): Change => {
    const { title, measure, reason, writtenAt: at } = after
    const line = { at, reason, noun: 'measure', title, measure, after } as const
    return before ? { ...line, deed: 'amended', before } : { ...line, deed: 'added' }
  })
  const cancelled = cancellations.map(({ at, measure, ...cancellation }): Change => {
    const title = newest(measures.filter((version) => version.measure === measure))?.title ?? ''
    return {
      at,
      reason: cancellation.reason,
      noun: 'measure',
      deed: 'cancelled',
      title,
      measure,
      cancellation,
    }
  })
  return [...written, ...cancelled]
}

function commitmentChanges({ commitments, endings, recordings, cancellations }: PlanHistory): Change[] {
  const written = inPairs(commitments, ({ commitment }) => commitment).map(([before, after]): Change => {
    const { title, measure, reason, writtenAt: at } = after
    const line = { at, reason, noun: 'commitment', title, measure, after } as const
    return before ? { ...line, deed: 'amended', before } : { ...line, deed: 'added' }
  })
  const ended = endings.flatMap(({ at, commitment, day, reason }): Change[] => {
    const last = newest(commitments.filter((version) => version.commitment === commitment))
    if (
      !last ||
      cancellations.some((one) => one.measure === last.measure && one.at.getTime() === at.getTime())
    )
      return []
    const { title, measure } = last
    return [{ at, reason, noun: 'commitment', deed: 'ended', title, measure, day }]
  })
  const recorded = recordings.flatMap(({ at, commitment, day, reason }): Change[] => {
    const its = newest(commitments.filter((version) => version.commitment === commitment))
    if (!its) return []
    const { title, measure } = its
    return [{ at, reason, noun: 'commitment', deed: 'recorded', title, measure, day }]
  })
  return [...written, ...ended, ...recorded]
}

function promiseChanges({ promises, commitments }: PlanHistory): Change[] {
  return inPairs(promises, ({ commitment }) => commitment).flatMap(([before, after]): Change[] => {
    const its = newest(commitments.filter(({ commitment }) => commitment === after.commitment))
    if (!before || !its) return []
    const { reason, writtenAt: at } = after
    const { title, measure } = its
    return [{ at, reason, noun: 'citizenPromise', deed: 'amended', title, measure, before, after }]
  })
}

/** Each version with the one before it, null before the first. */
function inPairs<T extends Written>(versions: T[], keyOf: (version: T) => string): [T | null, T][] {
  return [...Map.groupBy(versions, keyOf).values()].flatMap((its) => {
    const inOrder = its.toSorted((one, other) => one.number - other.number)
    return inOrder.map((after, place): [T | null, T] => [inOrder[place - 1] ?? null, after])
  })
}

function newest<T extends Written>(versions: T[]): T | undefined {
  return versions.toSorted((one, other) => one.number - other.number).at(-1)
}
