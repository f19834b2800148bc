import type { TermKind } from '../../../agreement/rules.ts'
import type { Day } from '../../../calendar.ts'
import type { PublicFocusArea } from '../focus-area/rules.ts'

/** The agreement a plan carries out. */
export type PublicAgreement = {
  id: string
  title: string
  purposes: string[]
  fields: string[]
  legalBasis: string
  aims: string
  termKind: TermKind
  termFrom: Day | null
  termTo: Day | null
  signedOn: Day | null
  wantedEffects: string[]
  channels: string[]
  caseNumber: string
  parties: string[]
}

export type Adopted = {
  number: number
  adoptedBy: string
  adoptedOn: Day
  caseNumber: string
  reason: string
}

/** A plan with its period and its newest adoption; null where it has not been adopted yet. */
export type PublicPlan = { id: string; title: string; fromDay: Day; toDay: Day; adopted: Adopted | null }

/** The plan as residents read it: by focus area. */
export type PlanShown = { agreements: PublicAgreement[]; plans: PublicPlan[]; focusAreas: PublicFocusArea[] }

export const changeKinds = [
  'adopted',
  'measure-added',
  'measure-amended',
  'measure-cancelled',
  'promise-added',
  'promise-amended',
  'promise-reworded',
  'promise-ended',
  'focus-area-amended',
  'goal-amended',
  'agreement-amended',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One line of the plan's change list. `noun` is the id of what changed. */
export type PlanChange = {
  kind: ChangeKind
  noun: string
  title: string
  number: number
  day: Day
  reason: string
  lesson: string
  adoptedBy: string
  caseNumber: string
  consultation: string
}
