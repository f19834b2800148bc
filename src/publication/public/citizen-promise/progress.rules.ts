import type { Cadence } from '../../../action-plan/cadence/rules.ts'
import type { Day } from '../../../calendar.ts'
import { missedBefore } from '../../../follow-up/whole.rules.ts'
import { cadenceOn, nameOfPiece, type PeriodName, periodNameOf, spanOf } from './period.rules.ts'
import type { ToldPromise } from './rules.ts'

/** What is counted: times, or what the cadence counts in. */
export type Counted = { unit: string | null; per: string | null }

/** How far a promise has come, as the one figure that stands beside its standing. */
export type Progress =
  | { kind: 'not-begun'; day: Day }
  | { kind: 'ended'; day: Day; reason: string }
  | { kind: 'over'; day: Day; done: number; due: number | null; estimated: boolean }
  /** It was over before it was entered here, and nothing of it was written in. */
  | { kind: 'unrecorded'; day: Day }
  | { kind: 'resting'; since: Day; reason: string }
  | {
      kind: 'running'
      done: number
      due: number
      estimated: boolean
      limit: boolean
      /** Answers that came after the promised time: done, and no longer owed, but not kept. */
      late: number
      counted: Counted
      name: PeriodName
      /** What is left of a month or a year in which the promise was amended. */
      isPiece: boolean
      daysLeft: number | null
      /** Earlier periods that were missed, told where the running one is in step and the promise as a whole is not. */
      missedBefore: number
    }
  /** No figure for now: between two seasons (`idle`), or how many occasions there were is not reported yet. */
  | { kind: 'so-far'; done: number; due: number; estimated: boolean; idle: boolean }
  /** What is left of the first period is too short to owe anything: of a yearly promise that begins in November. */
  | { kind: 'nothing-yet'; until: Day }
  /** `unknown`: a number was promised of each shift, occasion or class, and how many there were is not reported. */
  | {
      kind: 'without-number'
      unknown: boolean
      logged: number
      unit: string | null
      since: Day
      last: Day | null
    }

/**
 * The figure of a promise on a day: of the period that runs ("6 of 10 this
 * month, 8 days left"); of the whole where it is over or between two seasons; a
 * bare count where no number was promised.
 */
export function progressOf(promise: ToldPromise, today: Day): Progress {
  const { begins, toDay, ending, fulfilment, facts } = promise
  const { current, done, due, logged, lastEvidence, estimated = false } = fulfilment
  if (today < begins) return { kind: 'not-begun', day: begins }
  if (ending && ending.day <= today) return { kind: 'ended', ...ending }
  if (fulfilment.unrecorded && toDay !== null) return { kind: 'unrecorded', day: toDay }
  if (toDay !== null && toDay < today) return { kind: 'over', day: toDay, done, due, estimated }
  const rest = facts.pauses.find(({ from, to }) => from <= today && (to === null || today <= to))
  if (rest && fulfilment.standing === 'paused')
    return { kind: 'resting', since: rest.from, reason: rest.reason }
  if (current?.due != null && current.due > 0) {
    const cadence = cadenceOn(promise.wordings, current.from)
    const span = spanOf(cadence)
    const name = nameOfPiece(current, span, fulfilment.periods)
    const isDone = current.done >= current.due && !current.limit
    return {
      kind: 'running',
      done: current.done,
      due: current.due,
      estimated: current.estimated ?? false,
      limit: current.limit,
      late: current.late ?? 0,
      counted: countedIn(cadence),
      name,
      isPiece: name.span === 'stretch' && name.span !== periodNameOf(current, span).span,
      daysLeft: isDone || name.span === 'stretch' ? null : current.daysLeft,
      missedBefore: current.standing !== 'behind' || isDone ? missedIn(promise) : 0,
    }
  }
  if (due !== null && due > 0) return { kind: 'so-far', done, due, estimated, idle: current === null }
  if (current?.due === 0 && !current.limit && logged === 0) return { kind: 'nothing-yet', until: current.to }
  const cadence = cadenceOn(promise.wordings, today)
  const unit = cadence.unit ?? null
  return {
    kind: 'without-number',
    unknown: isOfEach(cadence),
    logged,
    unit,
    since: begins,
    last: lastEvidence,
  }
}

/** "Every shift", "every risk weekend", "each class once a year": a number was promised, of each of them. */
function isOfEach({ kind, count, period, per }: Cadence): boolean {
  if (kind === 'per-occasion') return true
  return kind === 'counted' && count !== null && (period === 'shift' || period === 'occasion' || per != null)
}

/** Without it "1 of 1 this weekend" or a week that began today, beside "behind", would puzzle: what was missed is missed for good. */
function missedIn({ fulfilment }: ToldPromise): number {
  return fulfilment.standing === 'behind' ? missedBefore(fulfilment.periods) : 0
}

/** Of "twice a year for each area" the figure counts visits, not areas. */
function countedIn({ unit, per, count }: Cadence): Counted {
  return { unit: unit ?? null, per: (count ?? 1) === 1 ? (per ?? null) : null }
}
