import type { MeasureWords, YearClass } from '../../../action-plan/rules.ts'
import type { FocusAreaWords, Goal } from '../../../agreement/rules.ts'
import type { Day } from '../../../calendar.ts'
import type { Verdict } from '../../../follow-up/evaluation/rules.ts'
import type { TogetherMunicipality } from '../together/rules.ts'

/** What a plan says of a measure that residents do not read, or read in another form. */
type NotShown = 'initiators' | 'mechanisms' | 'ageFrom' | 'ageTo' | 'visibility' | 'partners'

/** A measure as residents read it: organisations by name, and its sub-topics below it. */
export type PublicMeasure = Omit<MeasureWords, NotShown> & {
  id: string
  focusArea: string
  parent: string | null
  cancelled: { day: Day; reason: string; lesson: string } | null
  partners: { name: string; role: string }[]
  /** Who has it together, where it is shared with other municipalities. */
  together: TogetherMunicipality[]
  years: { year: number; class: YearClass }[]
  /** The names of the bundles that it is part of. */
  bundles: string[]
}

export type PublicGoal = Pick<
  Goal,
  'words' | 'owner' | 'indicator' | 'baseline' | 'target' | 'byDay' | 'exchanges'
>

export type PublicFocusArea = FocusAreaWords & {
  id: string
  goals: PublicGoal[]
  measures: PublicMeasure[]
}

/** What people concluded of a measure: whether it helped, or that nobody measured it. */
export type Conclusion = {
  measure: string
  verdict: Verdict
  reason: string
  lesson: string
  decidedBy: string
  decidedOn: Day
}
