import type { Commitment, Measure } from '../../action-plan/rules.ts'
import { daysOf } from '../../agreement/agreement.rules.ts'
import type { Ground } from '../../agreement/grounds/rules.ts'
import type { Agreement, FocusArea, Goal } from '../../agreement/rules.ts'
import type { Supplement } from '../../agreement/supplements/rules.ts'
import type { Day } from '../../calendar.ts'
import type { OrganisationKind } from '../../partnership/organisations/rules.ts'
import { dayToJudge, type PartTwo } from '../rules.ts'

/** A commitment as the agreement's document tells it, with the measure that it carries out. */
export type ToldCommitment = Pick<Commitment, 'title' | 'versions' | 'giver'> & {
  /** What carries it out; a measure without commitments stands by itself. */
  measure: string
  /** Names of organisations. */
  responsible: string[]
  cooperating: string[]
}

/** A focus area with what it is made of, and what it leads to. */
export type ToldFocusArea = {
  area: FocusArea
  /** Titles of the prioritised problems that may be read, and how many more there are. */
  problems: string[]
  closedProblems: number
  goals: Goal[]
  commitments: ToldCommitment[]
  /** Titles of measures that bind nobody yet. */
  measuresAlone: string[]
}

/**
 * An agreement as one document: what is common to all (part 1), and where it
 * covers several municipalities what each has of its own (part 2).
 */
export type AgreementContents = {
  /** The language that the partnership writes in. */
  language: 'sv' | 'da' | 'en'
  partnership: string
  madeOn: Day
  /** The day by which it is told what holds: today, or the last or first day where today lies outside. */
  toldOf: Day
  agreement: Agreement
  parties: { id: string; name: string; kind: OrganisationKind }[]
  /** The frozen version of the situation picture that it rests on. */
  baseline: { title: string; number: number; frozenOn: Day } | null
  /** Dialogues with their day, and surveys, in which people were heard. */
  heard: { name: string; day: Day | null }[]
  reasons: Partial<Record<Ground, string>>
  focusAreas: ToldFocusArea[]
  supplements: Supplement[]
  /** None where the agreement is one municipality's own. */
  partTwos: PartTwo[]
  /** Every version of the agreement, the first one first. */
  versions: { number: number; reason: string; day: Day }[]
}

/**
 * The commitments of a focus area that its agreement's document tells: those
 * that hold on the day it is told of, which is today or, of an agreement that
 * has ended, its last day. What only one organisation may read is no part of
 * what all parties are handed, and what was cancelled binds nobody.
 */
export function boundIn(
  focusArea: string,
  { measures, commitments }: { measures: Measure[]; commitments: Commitment[] },
  day: Day,
): { measure: Measure; commitments: Commitment[] }[] {
  const isOver = ({ ending, toDay }: Commitment) =>
    (ending !== null && ending.day < day) || (toDay !== null && toDay < day)
  return measures
    .filter((measure) => measure.focusArea === focusArea && measure.visibility !== 'own-organisation')
    .filter(({ cancellation }) => cancellation === null || cancellation.day >= day)
    .map((measure) => {
      const its = commitments.filter((one) => one.measure === measure.id)
      return { measure, commitments: its.filter((one) => !isOver(one)), hasEnded: its.some(isOver) }
    })
    .filter((bound) => bound.commitments.length > 0 || !bound.hasEnded)
    .map(({ measure, commitments: its }) => ({ measure, commitments: its }))
}

/** The day by which an agreement is told: today, or its last where it has ended, or its first where it is to come. */
export function dayToTell(agreement: Agreement, today: Day): Day {
  return dayToJudge(daysOf(agreement), today)
}
