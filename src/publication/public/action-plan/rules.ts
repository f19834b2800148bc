import type { AgreementWords } from '../../../agreement/rules.ts'
import type { Day } from '../../../calendar.ts'
import type { PublicFocusArea } from '../focus-area/rules.ts'

/** What of an agreement is not told to residents. */
type NotShown =
  | 'termYears'
  | 'signedAtPlace'
  | 'reviseBy'
  | 'noticeMonths'
  | 'signatories'
  | 'references'
  | 'councils'

/** The agreement a plan carries out; its parties by name. */
export type PublicAgreement = Omit<AgreementWords, NotShown> & { id: string }

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
