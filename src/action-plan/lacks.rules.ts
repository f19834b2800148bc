import type { FocusArea } from '../agreement/rules.ts'
import type { Day } from '../calendar.ts'
import { standsAsMeasurable } from './commitments/standing.rules.ts'
import type { ClassOfYear } from './measures/rules.ts'
import type { Commitment, Measure } from './rules.ts'
import { isUntold, told } from './untold.rules.ts'

/**
 * - `noCommitment`: nobody can follow whether it is carried out.
 * - `notMeasurable`: a commitment without a number, and nobody has said that this is known.
 * - `noOwner`: nobody answers for a commitment.
 * - `noPlanDay`: no day says when it begins.
 * - `notConfirmed`: it was written in an earlier year, and nobody has said what it is in this one.
 * - `noDesiredResult`: nobody has said what it should lead to, so nobody can tell whether it did.
 * - `noOutcome`: the focus area has no wanted outcome for crime or for safety, and the text does not say why.
 * - `noWhat`, `noWhen`, `noCooperation`, `noFollowUp`: the agreement it was read from does not say it.
 */
export type LackCode =
  | 'noCommitment'
  | 'notMeasurable'
  | 'noOwner'
  | 'noPlanDay'
  | 'notConfirmed'
  | 'noDesiredResult'
  | 'noOutcome'
  | UntoldCode
/** What lacks something: a measure, one of its commitments, or a whole focus area. */
export type Lack = { code: LackCode; title: string } & (
  | { measure: string; commitment: string | null }
  | { focusArea: string; agreement: string }
)

const untoldCodes = {
  what: 'noWhat',
  plannedWhen: 'noWhen',
  cooperation: 'noCooperation',
  followUp: 'noFollowUp',
} as const
type UntoldCode = (typeof untoldCodes)[keyof typeof untoldCodes]

/** What the plan still lacks. What is cancelled, ended or followed no more lacks nothing. */
export function lacksOf(
  focusAreas: readonly Pick<FocusArea, 'id' | 'agreement' | 'name' | 'outcomeReason'>[],
  measures: readonly Measure[],
  commitments: readonly Commitment[],
  years: readonly ClassOfYear[],
  today: Day,
): Lack[] {
  const thisYear = Number(today.slice(0, 4))
  const alive = measures.filter(
    ({ cancellation, followUpLevel }) => !cancellation && followUpLevel !== 'ended',
  )
  const without = focusAreas.filter(({ outcomeReason }) => isUntold(outcomeReason))
  const ofAreas = without.map(
    ({ id, agreement, name }): Lack => ({ code: 'noOutcome', focusArea: id, agreement, title: name }),
  )
  const ofMeasures = alive.flatMap((measure) => {
    const { id, title } = measure
    const its = commitments.filter((one) => one.measure === id && !one.ending)
    const carriesOthers = measures.some(({ parent }) => parent === id)
    const lack = (code: LackCode): Lack => ({ code, measure: id, commitment: null, title })
    return [
      ...(its.length === 0 && !carriesOthers && measure.followUpLevel === 'active'
        ? [lack('noCommitment')]
        : []),
      ...(measure.plannedFrom === null ? [lack('noPlanDay')] : []),
      ...(isToldOf(measure, years, thisYear) ? [] : [lack('notConfirmed')]),
      ...(told(measure.desiredResult).trim() === '' ? [lack('noDesiredResult')] : []),
      ...untoldOf(measure).map(lack),
      ...its.flatMap((commitment) => lacksOfCommitment(commitment)),
    ]
  })
  return [...ofAreas, ...ofMeasures]
}

/** What a plan must say of a measure and nobody has said yet. */
function untoldOf(measure: Measure): UntoldCode[] {
  const fields = ['what', 'plannedWhen', 'cooperation', 'followUp'] as const
  return fields.filter((field) => isUntold(measure[field])).map((field) => untoldCodes[field])
}

/** Whoever writes a measure says by that what it is the same year. */
function isToldOf({ id, createdAt }: Measure, years: readonly ClassOfYear[], year: number): boolean {
  return createdAt.getUTCFullYear() === year || years.some((one) => one.measure === id && one.year === year)
}

function lacksOfCommitment(commitment: Commitment): Lack[] {
  const { id, measure, title, responsible } = commitment
  const codes: LackCode[] = [
    ...(responsible.length === 0 ? (['noOwner'] as const) : []),
    ...(standsAsMeasurable(commitment) || commitment.acceptedAsNotMeasurable
      ? []
      : (['notMeasurable'] as const)),
  ]
  return codes.map((code) => ({ code, measure, commitment: id, title }))
}
