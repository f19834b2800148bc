import type { FollowUpLevel, MeasureType, YearClass } from '../../../action-plan/rules.ts'
import type { FocusAreaWords, Goal, PreventionClass } from '../../../agreement/rules.ts'
import type { Day } from '../../../calendar.ts'

/** A measure as residents read it: organisations by name, and its sub-topics below it. */
export type PublicMeasure = {
  id: string
  focusArea: string
  parent: string | null
  title: string
  what: string
  plannedWhen: string
  cooperation: string
  responsible: string
  followUp: string
  why: string
  desiredResult: string
  plannedFrom: Day | null
  plannedTo: Day | null
  classes: PreventionClass[]
  types: MeasureType[]
  targetGroup: string
  setting: string
  visibleMarking: string
  anchoredIn: string
  followUpLevel: FollowUpLevel
  cancelled: { day: Day; reason: string; lesson: string } | null
  partners: { name: string; role: string }[]
  years: { year: number; class: YearClass }[]
}

export type PublicGoal = Pick<Goal, 'words' | 'owner' | 'indicator' | 'baseline' | 'target' | 'byDay'>

export type PublicFocusArea = FocusAreaWords & {
  id: string
  goals: PublicGoal[]
  measures: PublicMeasure[]
}
